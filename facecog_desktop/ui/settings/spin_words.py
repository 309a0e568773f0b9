"""The words round the number of a spin box: "7 days" is the number with what the language puts before and after it."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from facecog_desktop.core.text import Text
from facecog_desktop.ui.words.language import number, translated


def put_round(box: QSpinBox | QDoubleSpinBox, words: Text) -> None:
    """Have the box say `words` of the number that it holds; call it again when the number is another one."""
    said = of_number(words, box.value())
    before, found, after = said.partition(plain(box.value()))
    box.setPrefix(before if found else "")
    box.setSuffix(after if found else f" {said}")  # a language may say "two days" in one word


def of_number(words: Text, value: float) -> str:
    """A number in words that hold `{n}` where they count something and `{value}` where they do not."""
    if words.one:
        return translated(Text(words.template, words.one, {"n": round(value)}))
    return translated(Text(words.template, "", {"value": plain(value)}))


def plain(value: float) -> str:
    """A number with the decimals that it needs."""
    return number(value, len(f"{value:.10g}".partition(".")[2]))
