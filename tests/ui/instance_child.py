"""A start of the program as far as one_instance goes: says what it is, and tells what it is asked, line by line."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.settings import checked
from facecog_desktop.ui.instance.hand_over import HandOver
from facecog_desktop.ui.instance.one_instance import OneInstance


def say(words: str) -> None:
    """A line for the test."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(folder: str, gallery: str, source: str) -> None:
    """Run until killed, or end as a second start."""
    app = QCoreApplication([])
    instance = OneInstance(checked({"gallery": gallery}), Path(folder))
    try:
        first = instance.first(HandOver(source=source))
    except FaceCogError as error:
        say(error.code)
        return
    say("first" if first else "second")
    if first:
        instance.asked.connect(lambda wish: say(wish.source))
        app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
