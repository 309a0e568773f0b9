"""The call of an older recognition client: `facecog -p FILE -x URL -u NAME -c register|detect [-i IMAGE]`."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from facecog_desktop.cli.recognise import recognise
from facecog_desktop.cli.register import register
from facecog_desktop.cli.running.command import in_paragraphs, with_common_options
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.run import WITH_VALUE, Run
from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError

_OWN = frozenset({"-p", "--shape-predictor", "-x", "--url", "-i", "--image", "-u", "--user", "-c", "--cmd"})
_PART = 1 << 20


class Task(StrEnum):
    """What the older client was told to do."""

    DETECT = "detect"
    REGISTER = "register"


def is_original(arguments: Sequence[str]) -> bool:
    """Whether a command line is of the older client: one of its options stands where a command would."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word.partition("=")[0] in _OWN or (word[:2] in _OWN and len(word) > 2 and word[1] != "-"):
            return True
        if not word.startswith("-") or word == "--":
            return False
        if word in WITH_VALUE and rest:
            rest.pop(0)
    return False


def assembled() -> typer.Typer:
    """A program of this one command."""
    app = typer.Typer(add_completion=False, rich_markup_mode="rich", help=in_paragraphs(original.__doc__ or ""))
    app.command(context_settings={"help_option_names": ["-h", "--help"]})(with_common_options(original))
    return app


def original(
    run: Run,
    *,
    predictor: Annotated[
        Path | None,
        typer.Option("-p", "--shape-predictor", metavar="FILE", help="A landmark file. The program has its own."),
    ] = None,
    url: Annotated[str | None, typer.Option("-x", "--url", metavar="URL", help="The server, as --server.")] = None,
    image: Annotated[str | None, typer.Option("-i", "--image", metavar="IMAGE", help="Without it: the camera.")] = None,
    user: Annotated[str, typer.Option("-u", "--user", metavar="NAME", help="Whom to register.")] = "",
    task: Annotated[Task, typer.Option("-c", "--cmd", help="What to do.")] = Task.DETECT,
) -> int:
    """Register NAME, or tell who is in the picture: as an older client was called.

    Without a picture the window opens on the camera; where there is no display it is done on the terminal.
    """
    if url is not None:
        run = replace(run, options=replace(run.options, server=url))
    if task is Task.REGISTER and not user.strip():
        raise UsageError("nobody is named", "Give -u NAME.")
    _tell_of_predictor(run, predictor)
    if image is None and has_display(os.environ):
        panel = "register" if task is Task.REGISTER else "recognise"
        return run.parts.run_window(run.settings(), source="", panel=panel, demo=False, name=user)
    source = run.settings().camera or "0" if image is None else image
    return register.register(run, user, [source]) if task is Task.REGISTER else recognise.recognise(run, [source])


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(environment.get(name) for name in named)


def _tell_of_predictor(run: Run, file: Path | None) -> None:
    """Say so where the landmark file named is not the program's own. Raises SourceNotFoundError and its kin."""
    if file is None:
        return
    digest = hashlib.sha256()
    try:
        with file.open("rb") as data:
            while part := data.read(_PART):
                digest.update(part)
    except FileNotFoundError as error:
        raise SourceNotFoundError(f"there is no file {file}", "Leave -p out.", source=str(file)) from error
    except OSError as error:
        raise SourceUnreadableError(f"{file} cannot be read", source=str(file)) from error
    if digest.hexdigest() not in {model.sha256 for model in run.parts.models()}:
        run.output.note(f"facecog: the program's own landmark file is used, not {file}")
