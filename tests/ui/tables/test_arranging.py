"""Search and order of people: words, accents, ties."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.types import Person
from facecog_desktop.ui.tables.arranging import Arranger, Order, folded, searchable

ANNA = Person("1", "Anna Berg", "S-7", {"team": "North"}, samples=2, created=30)
BJORN = Person("2", "Björn Ek", samples=5, created=10)
MEI = Person("3", "陈美", samples=5, created=20)
EVERYBODY = [BJORN, MEI, ANNA]


def found(text: str, order: Order = Order.NAME) -> list[str]:
    return [person.id for person in Arranger().arrange(EVERYBODY, text, order)]


def test_a_search_without_words_shows_everybody_by_name() -> None:
    assert found("  ") == ["1", "2", "3"]


def test_accents_and_case_do_not_matter() -> None:
    assert found("bjorn") == ["2"]
    assert found("BJÖRN") == ["2"]
    assert found("陈") == ["3"]


def test_every_word_must_occur_somewhere() -> None:
    assert found("berg anna") == ["1"]
    assert found("north s-7") == ["1"]
    assert found("anna ek") == []


def test_newest_and_most_photos_come_first_and_ties_go_by_name() -> None:
    assert found("", Order.NEWEST) == ["1", "3", "2"]
    assert found("", Order.PHOTOS) == ["2", "3", "1"]


def test_a_renamed_person_is_found_under_the_new_name() -> None:
    arranger = Arranger()
    assert arranger.arrange([ANNA], "anna", Order.NAME)
    renamed = Person("1", "Hanna")
    assert arranger.arrange([renamed], "hanna", Order.NAME)
    assert not arranger.arrange([renamed], "berg", Order.NAME)


def test_texts_are_made_ready_a_few_at_a_time() -> None:
    arranger = Arranger()
    assert [arranger.prepare(EVERYBODY, 2), arranger.prepare(EVERYBODY, 2)] == [True, False]
    assert [person.id for person in arranger.arrange(EVERYBODY, "ek", Order.NAME)] == ["2"]


people = st.builds(
    Person,
    st.uuids().map(str),
    st.text(min_size=1, max_size=20),
    samples=st.integers(0, 9),
    created=st.floats(0, 2e9),
)


@given(st.lists(people, max_size=12, unique_by=lambda person: person.id), st.text(max_size=8), st.sampled_from(Order))
def test_a_search_keeps_exactly_those_in_whom_all_words_occur(crowd: list[Person], text: str, order: Order) -> None:
    kept = Arranger().arrange(crowd, text, order)
    wanted = {p.id for p in crowd if all(word in searchable(p) for word in folded(text).split())}
    assert {person.id for person in kept} == wanted
    assert len(kept) == len(wanted)


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
