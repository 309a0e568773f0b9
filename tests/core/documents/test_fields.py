"""Check digits, and repairs that they prove."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facecog_desktop.core.documents.fields import (
    ALPHABET,
    as_digits,
    as_letters,
    check_digit,
    checked,
    checked_date,
)

texts = st.text(ALPHABET, min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("text", "digit"), [("520727", "3"), ("AB2134<<<", "5"), ("L898902C3", "6"), ("HA672242<", "6")]
)
def test_the_examples_of_doc_9303_have_their_digits(text: str, digit: str) -> None:
    assert check_digit(text) == digit


def test_a_sign_outside_the_alphabet_has_no_value() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        check_digit("12-4")


@given(texts)
def test_what_was_read_rightly_is_kept(text: str) -> None:
    field = checked(text, check_digit(text))
    assert (field.text, field.valid, field.repaired) == (text, True, False)


@given(st.text("CEFHJKMNP39<", max_size=8), st.sampled_from("O0I1Z2S5B8"), st.text("CEFHJKMNP39<", max_size=8))
def test_one_confused_sign_is_put_right_where_the_digit_proves_it(before: str, sign: str, after: str) -> None:
    truth = before + sign + after
    twin = dict(zip("O0I1Z2S5B8", "0O1I2Z5S8B", strict=True))[sign]
    field = checked(before + twin + after, check_digit(truth))
    assert (field.text, field.valid, field.repaired) == (truth, True, True)


@given(texts, st.sampled_from("0123456789"))
def test_a_repair_never_says_valid_against_its_digit(text: str, digit: str) -> None:
    field = checked(text, digit)
    assert field.valid is (check_digit(field.text) == digit)
    assert field.valid or field.text == text


def test_two_possible_repairs_prove_nothing() -> None:
    # the two letters have the same weight, so either as a zero agrees with the same digit
    assert check_digit("O<<0") == check_digit("0<<O")
    assert checked("O<<O", check_digit("0<<O")).valid is False
    assert checked("O<O<", check_digit("0<O<")).text == "0<O<"


def test_a_sign_confused_wherever_it_stands_is_put_right() -> None:
    assert checked("OEO", check_digit("0E0")).text == "0E0"


def test_g_for_six_is_not_repaired_since_no_digit_shows_it() -> None:
    assert check_digit("G") == check_digit("6")
    assert checked("G", check_digit("6")).text == "G"


def test_an_empty_field_may_have_a_filler_for_its_digit() -> None:
    assert checked("<<<<", "<").valid is True
    assert checked("AB<<", "<").valid is False


@given(st.dates())
def test_a_date_read_with_letters_becomes_digits(date: object) -> None:
    printed = f"{date:%y%m%d}"
    confused = printed.translate(str.maketrans("0158", "OISB"))
    field = checked_date(confused, check_digit(printed))
    assert (field.text, field.valid) == (printed, True)
    assert field.repaired is (confused != printed)


@pytest.mark.parametrize("text", ["741312", "740832", "740800", "7X0812", "74081K"])
def test_what_is_no_date_is_not_valid_whatever_its_digit(text: str) -> None:
    assert checked_date(text, check_digit(text)).valid is False


def test_an_unknown_day_of_birth_is_a_date() -> None:
    assert checked_date("7408<<", check_digit("7408<<")).valid is True


@given(texts)
def test_letters_and_digits_are_forced_by_place_only(text: str) -> None:
    assume(text.isalpha() or text.isdigit())
    assert as_letters(text) == text or not text.isalpha()
    assert as_digits(text) == text or not text.isdigit()
