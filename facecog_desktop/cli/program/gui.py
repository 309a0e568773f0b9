"""`facecog gui`, and `facecog` alone: the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.passphrases import KeyAsker
from facecog_desktop.cli.running.run import WITH_VALUE, Run
from facecog_desktop.core.errors import FaceCogError, SourceNotFoundError
from facecog_desktop.settings import Settings

ENDING = ".facecog"
"""How the name of a gallery's file ends."""

_DATABASE = b"SQLite format 3\0"
"""What a gallery begins with that is not encrypted."""


class Panel(StrEnum):
    """What the live page shows first."""

    RECOGNISE = "recognise"
    REGISTER = "register"


def gui(
    run: Run,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]", help="The gallery to open, for this run; or a video, picture or folder to start with."
        ),
    ] = None,
    *,
    source: Annotated[
        str,
        typer.Option(metavar="SOURCE", help="Camera (number or name), video, picture, folder or URL to start with."),
    ] = "",
    panel: Annotated[Panel, typer.Option(help="What the live page shows first.")] = Panel.RECOGNISE,
    demo: Annotated[
        bool, typer.Option("--demo", help="Drawn people in a gallery of their own; needs no camera.")
    ] = False,
) -> int:
    """The window."""
    # The window asks in a dialog; a terminal that it was started from may be out of sight.
    run.parts.ask_for_keys(KeyAsker(run.options.key_file, prompt=False))
    try:
        if file is not None and not _is_gallery(file):
            source, file = _source(file, source, demo=demo), None
        settings = run.settings() if file is None else _on_file(run, file, demo=demo)
        return run.parts.run_window(settings, source=source, panel=panel.value, demo=demo)
    except FaceCogError as error:
        if sys.__stderr__ is None:  # started without a terminal: nobody would read the line
            run.parts.show_failure(error)
        raise


def with_command(arguments: Sequence[str]) -> list[str]:
    """The same words, with `gui` before a gallery's file that stands where a command would."""
    words = list(arguments)
    at = 0
    while at < len(words) and words[at].startswith("-") and words[at] != "--":
        at += 2 if words[at] in WITH_VALUE else 1
    if at < len(words) and words[at].lower().endswith(ENDING):
        words.insert(at, "gui")
    return words


def _is_gallery(file: Path) -> bool:
    """Whether a file is meant as a gallery: by its name, or by what it is; a missing one is told as such."""
    if file.name.lower().endswith(ENDING) or not file.exists():
        return True
    try:
        with file.open("rb") as opened:
            return opened.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False  # a folder, or what the window will say of it


def _source(file: Path, source: str, *, demo: bool) -> str:
    """The file as the source to start with. Raises UsageError where another one is meant too."""
    if source or demo:
        raise UsageError("two sources are named", "Give the file alone, or --source or --demo alone.")
    return str(file)


def _on_file(run: Run, file: Path, *, demo: bool) -> Settings:
    """The settings with this gallery. Raises UsageError where another one is meant too, SourceNotFoundError."""
    if run.options.gallery is not None:
        raise UsageError("two galleries are named", "Give the file alone, or --gallery alone.")
    if demo:
        raise UsageError("the demo has a gallery of its own", "Leave the file or --demo out.")
    if run.options.server:
        raise UsageError("the people of a server and those of a file are meant", "Leave the file or --server out.")
    if not file.is_file():
        raise SourceNotFoundError(f"there is no gallery {file}", "Check the path.", source=str(file))
    # Absolute: what is chosen in the window may be stored, and holds wherever the program is started next.
    options = replace(run.options, gallery=str(file.absolute()), server="")
    return replace(run, options=options).settings()
