"""Names of people: any script, no tricks."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import InvalidNameError
from facecog_desktop.core.people.names import LONGEST, clean_name, name_key, same_name


@pytest.mark.parametrize(
    "name",
    [
        "Anna-Maria",
        "Ann O'Neill",
        "Łukasz Żółć",
        "李小龍",
        "محمد",
        "Ольга",
        "नेहा",
        "می\u200cخواهم",
        "Ed 👩\u200d🔬",
        "X",
    ],
)
def test_a_name_in_any_script_is_kept_as_it_is(name: str) -> None:
    assert clean_name(name) == unicodedata.normalize("NFC", name)


def test_white_space_at_the_ends_is_cut_and_inside_is_kept() -> None:
    assert clean_name(" \tAnna  Maria\u3000\n") == "Anna  Maria"


def test_the_two_spellings_of_an_umlaut_are_one_name() -> None:
    assert clean_name("Mu\u0308ller") == clean_name("M\u00fcller") == "M\u00fcller"


@pytest.mark.parametrize("name", ["", "   ", "\n", "\u200b\u200d", "\u3000"])
def test_a_name_with_nothing_to_see_is_refused(name: str) -> None:
    with pytest.raises(InvalidNameError):
        clean_name(name)


@pytest.mark.parametrize(
    "name", ["An\x00na", "An\nna", "An\x1b[31mna", "\x7fa", "a\u2028b", "Anna\u202eannA", "\ud800a"]
)
def test_control_characters_are_refused_by_their_number(name: str) -> None:
    with pytest.raises(InvalidNameError, match=r"U\+"):
        clean_name(name)


def test_two_hundred_characters_are_the_most() -> None:
    assert len(clean_name("ä" * LONGEST)) == LONGEST
    with pytest.raises(InvalidNameError, match="201"):
        clean_name("ä" * (LONGEST + 1))


def test_the_length_is_counted_after_composition() -> None:
    assert len(clean_name("u\u0308" * LONGEST)) == LONGEST


@given(st.text(max_size=220))
def test_a_clean_name_is_never_cleaned_further(text: str) -> None:
    try:
        name = clean_name(text)
    except InvalidNameError:
        return
    assert clean_name(name) == name
    assert 1 <= len(name) <= LONGEST
    assert name.encode("utf-8").decode("utf-8") == name


def test_names_are_ordered_without_regard_to_case() -> None:
    assert sorted(["zoe", "Änne", "Anna", "ZACK", "straße"], key=name_key) == ["Anna", "straße", "ZACK", "zoe", "Änne"]


@pytest.mark.parametrize(("left", "right"), [("Anna", "ANNA"), ("STRASSE", "straße"), ("Mu\u0308ller", "M\u00dcLLER")])
def test_names_that_differ_in_case_or_spelling_alone_are_the_same(left: str, right: str) -> None:
    assert same_name(left, right)
    assert not same_name(left, right + "x")


def test_two_accents_are_two_names() -> None:
    assert not same_name("Müller", "Muller")
