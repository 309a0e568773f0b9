"""Zones: the specimens of Doc 9303, any zone that a country could print, and what reading does to them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.documents.fields import ALPHABET, LETTERS, check_digit
from facecog_desktop.core.documents.mrz import Layout, Mrz, find_mrz, parse
from tests.drawn_documents import CARD, PASSPORT

TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
LONG = ("I<BELB001000009814<<<<<<<<<<<<", "8512017F1510054BEL<<<<<<<<<<<6", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<")
SIZES = {Layout.TD1: (3, 30), Layout.TD2: (2, 36), Layout.TD3: (2, 44)}


@pytest.mark.parametrize(("lines", "layout", "number"), [(PASSPORT, "TD3", "L898902C3"), (CARD, "TD1", "D23145890")])
def test_the_specimens_of_doc_9303_are_read(lines: tuple[str, ...], layout: str, number: str) -> None:
    mrz = parse(lines)
    assert (mrz.layout, mrz.valid, mrz.agreeing) == (Layout(layout), True, 3)
    assert (mrz.country, mrz.nationality, mrz.sex) == ("UTO", "UTO", "F")
    assert (mrz.surname, mrz.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert (mrz.number.text, mrz.birth.text, mrz.expiry.text) == (number, "740812", "120415")


def test_a_card_of_the_middle_size_is_read() -> None:
    mrz = parse(TD2)
    assert (mrz.layout, mrz.valid, mrz.number.text, mrz.optional) == (Layout.TD2, True, "D23145890", "")


def test_a_number_of_more_than_nine_signs_goes_on_in_the_optional_part() -> None:
    upper = "I<UTOD23145890<AB112234566<<<<"
    assert parse((upper, CARD[1], CARD[2])).number.text == "D23145890AB11223456"
    assert parse((upper, CARD[1], CARD[2])).number.valid is True


def test_the_optional_part_of_a_passport_is_told() -> None:
    assert parse(PASSPORT).optional == "ZE184226B"


@pytest.mark.parametrize(
    "lines", [(), ("P<UTO",), (PASSPORT[0], PASSPORT[1][:-1]), (PASSPORT[0], PASSPORT[1][:-1] + "?")]
)
def test_other_lines_are_no_zone(lines: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not the lines"):
        parse(lines)


def test_a_zone_is_found_among_the_other_words_of_a_page() -> None:
    lower = f"  {PASSPORT[1][:20]} {PASSPORT[1][20:]} "
    page = ["UTOPIA", "", "PASSPORT No L898902C3", PASSPORT[0], "", lower, "signature of the bearer"]
    assert find_mrz("\n".join(page)) == parse(PASSPORT)


def test_what_is_often_read_for_a_filler_is_one() -> None:
    assert find_mrz("\n".join(PASSPORT).replace("<<ANNA", "«ANNA").replace("P<", "P(")) == parse(PASSPORT)


@pytest.mark.parametrize(
    "text", ["", "PASSPORT", "A LONG SENTENCE OF CAPITAL LETTERS WITHOUT ANY ZONE", "<" * 44 + "\n" + "<" * 44]
)
def test_a_page_without_a_zone_has_none(text: str) -> None:
    assert find_mrz(text) is None


def test_lines_whose_digits_do_not_agree_are_no_zone() -> None:
    assert find_mrz(PASSPORT[0] + "\nL898902C31UTO7408121F1204151ZE184226B<<<<<11") is None


def test_one_wrong_digit_is_told_and_the_rest_is_kept() -> None:
    mrz = find_mrz(PASSPORT[0] + "\n" + PASSPORT[1].replace("L898902C3", "M898902C3"))
    assert mrz is not None
    assert (mrz.valid, mrz.number.valid, mrz.birth.valid, mrz.surname) == (False, False, True, "ERIKSSON")


def test_a_passport_read_with_letters_for_digits_is_repaired_where_its_digits_prove_it() -> None:
    read = PASSPORT[1].replace("7408122", "74O8I22").replace("1204159", "I2O4IS9")
    mrz = find_mrz(f"{PASSPORT[0]}\n{read}")
    assert mrz is not None
    assert mrz.valid
    assert (mrz.birth.text, mrz.birth.repaired, mrz.expiry.text, mrz.expiry.repaired) == (
        "740812",
        True,
        "120415",
        True,
    )
    assert not mrz.number.repaired


def test_digits_in_names_and_countries_become_letters() -> None:
    mrz = find_mrz("P<UT0ER1K550N<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<\n" + PASSPORT[1].replace("UTO", "UT0"))
    assert mrz is not None
    assert (mrz.country, mrz.nationality, mrz.surname, mrz.given_names) == ("UTO", "UTO", "ERIKSSON", "ANNA MARIA")
    assert mrz.valid


@given(st.integers(0, 4), st.integers(0, 3))
def test_fillers_that_were_overlooked_or_seen_twice_are_mended(fewer: int, more: int) -> None:
    upper = PASSPORT[0][: len(PASSPORT[0]) - fewer]
    lower = PASSPORT[1].replace("<<<<<", "<" * (5 + more))
    assert find_mrz(f"{upper}\n{lower}") == parse(PASSPORT)


@st.composite
def zones(draw: st.DrawFn) -> tuple[Layout, list[str], str]:
    """(layout, lines, number) of a zone with right check digits."""
    layout = draw(st.sampled_from(Layout))
    width = SIZES[layout][1]
    number = draw(st.text(ALPHABET, min_size=9, max_size=9).filter(lambda text: text.strip("<") == text))
    birth, expiry = (f"{draw(st.dates()):%y%m%d}" for _ in range(2))
    name = draw(st.text(LETTERS, min_size=1, max_size=8)) + "<<" + draw(st.text(LETTERS, min_size=1, max_size=8))
    sex = draw(st.sampled_from("FM<"))
    dates = birth + check_digit(birth), expiry + check_digit(expiry)
    numbered = number + check_digit(number)
    if layout is Layout.TD1:
        upper = f"IDUTO{numbered}".ljust(30, "<")
        whole = check_digit(upper[5:] + dates[0] + dates[1] + "<" * 11)
        return layout, [upper, f"{dates[0]}{sex}{dates[1]}UTO".ljust(29, "<") + whole, name.ljust(30, "<")], number
    optional = "<" * (7 if layout is Layout.TD2 else 15)
    whole = check_digit(numbered + dates[0] + dates[1] + optional)
    first = ("P<UTO" if layout is Layout.TD3 else "I<UTO") + name
    return layout, [first.ljust(width, "<"), f"{numbered}UTO{dates[0]}{sex}{dates[1]}{optional}{whole}"], number


@given(zones())
def test_any_zone_that_a_country_could_print_is_valid(zone: tuple[Layout, list[str], str]) -> None:
    layout, lines, number = zone
    mrz = parse(lines)
    assert (mrz.layout, mrz.valid, mrz.number.text) == (layout, True, number)
    assert find_mrz("\n".join(lines)) == mrz


@given(zones(), st.integers(0, 43), st.sampled_from("0123456789"))
def test_a_changed_digit_in_a_checked_field_never_passes_for_valid(
    zone: tuple[Layout, list[str], str], place: int, digit: str
) -> None:
    layout, lines, _ = zone
    row = 1
    dated = [*range(6), *range(8, 14)] if layout is Layout.TD1 else [*range(13, 19), *range(21, 27)]
    place = dated[place % len(dated)]
    if lines[row][place] == digit:
        return
    lines[row] = lines[row][:place] + digit + lines[row][place + 1 :]
    assert parse(lines).valid is False


@settings(max_examples=300)
@given(st.text(ALPHABET + " \n", max_size=200))
def test_any_text_is_answered(text: str) -> None:
    assert find_mrz(text) is None or isinstance(find_mrz(text), Mrz)


@given(st.lists(st.text(ALPHABET, min_size=44, max_size=44), min_size=2, max_size=2))
def test_any_lines_of_the_right_size_are_parsed(lines: list[str]) -> None:
    assert parse(lines).layout is Layout.TD3
