"""Sentences that remember what they were made of."""

from __future__ import annotations

import json
import pickle

import pytest

from facecog_desktop.core.text import Text, text


def test_a_sentence_reads_as_english_and_keeps_its_template() -> None:
    said = text("{name} is registered", name="Ada")
    assert said == "Ada is registered"
    assert isinstance(said, str)
    assert (said.template, dict(said.values)) == ("{name} is registered", {"name": "Ada"})


@pytest.mark.parametrize(("n", "words"), [(0, "0 photos"), (1, "1 photo"), (2, "2 photos"), (12345, "12,345 photos")])
def test_what_counts_has_a_singular(n: int, words: str) -> None:
    assert text("{n} photos", one="{n} photo", n=n) == words


def test_only_whole_numbers_get_separators() -> None:
    assert text("{on} {port} {part}", on=True, port="12345", part=1234.5) == "True 12345 1234.5"


def test_braces_stay_where_nothing_is_filled_in() -> None:
    assert text('Write {"name": …}') == 'Write {"name": …}'


def test_a_placeholder_without_a_value_is_refused() -> None:
    with pytest.raises(KeyError, match="other"):
        text("{name} and {other}", name="Ada")


def test_a_sentence_may_stand_in_another() -> None:
    inner = text("{n} photos", one="{n} photo", n=2)
    outer = text("Kept: {what}", what=inner)
    assert outer == "Kept: 2 photos"
    assert outer.values["what"] is inner


def test_a_sentence_survives_the_way_to_another_process() -> None:
    said = text("{n} photos of {name}", one="{n} photo of {name}", n=1, name="Ada")
    back = pickle.loads(pickle.dumps(said))
    assert isinstance(back, Text)
    assert (back, back.template, back.one, back.values) == (said, said.template, said.one, said.values)


def test_a_sentence_is_written_to_json_as_english() -> None:
    assert json.dumps({"message": text("no {what}", what="face")}) == '{"message": "no face"}'
