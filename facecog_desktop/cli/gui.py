"""`facecog gui`, and `facecog` alone: the window."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from facecog_desktop.cli.passphrases import KeyAsker
from facecog_desktop.cli.run import Run
from facecog_desktop.core.errors import FaceCogError


class Panel(StrEnum):
    """What the live page shows first."""

    RECOGNISE = "recognise"
    REGISTER = "register"


def gui(
    run: Run,
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
        return run.parts.run_window(run.settings(), source=source, panel=panel.value, demo=demo)
    except FaceCogError as error:
        if sys.__stderr__ is None:  # started without a terminal: nobody would read the line
            run.parts.show_failure(error)
        raise
