"""What is heeded of the nearest people: look-alikes behind others, counter-examples, no more searching than needed."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.matching.cautions import Cautions
from facecog_desktop.core.matching.counter_examples import CounterExamples
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.people.look_alikes import by_person, pair_of
from facecog_desktop.core.types import Candidate, Vectors

FACES = np.zeros((1, 128), np.float32)
NAMES = "abcdefgh"


class Searched:
    """People at 0.1, 0.2, … from every face; remembers for how many it was asked."""

    def __init__(self, people: int = 8) -> None:
        self.people = people
        self.asked: list[tuple[int, int]] = []

    def __call__(self, vectors: Vectors, count: int) -> list[list[Candidate]]:
        self.asked.append((len(vectors), count))
        near = [Candidate(NAMES[n], NAMES[n].upper(), n, (n + 1) / 10) for n in range(self.people)]
        return [near[:count] for _ in vectors]


def against(*people: str) -> CounterExamples:
    """The face was said to be none of these."""
    vectors = np.zeros((len(people), 128), np.float32)
    return CounterExamples(EmbeddingTable(tuple(range(len(people))), people, vectors))


def _people(candidates: list[Candidate]) -> str:
    return "".join(candidate.person for candidate in candidates)


def test_where_nothing_is_to_be_heeded_two_are_asked_for_once() -> None:
    search = Searched()
    [near] = Cautions().told_apart(search, FACES)
    assert (_people(list(near.candidates)), near.rival, near.rejected) == ("ab", None, None)
    assert search.asked == [(1, 2)]


def test_a_look_alike_of_the_first_is_found_behind_others_and_one_of_the_second_is_not_looked_for() -> None:
    alike = by_person([pair_of("a", "e"), pair_of("b", "c")])
    [near] = Cautions(alike=alike).told_apart(Searched(), FACES)
    assert (_people(list(near.candidates)), near.rival and near.rival.person) == ("ab", "e")


def test_who_must_not_be_is_passed_over_and_told_where_it_would_be_first() -> None:
    search = Searched()
    [near] = Cautions(against("a", "c")).told_apart(search, FACES)
    assert (_people(list(near.candidates)), near.rejected and near.rejected.person) == ("bd", "a")
    assert search.asked == [(1, 2), (1, 4)]
    [found] = Cautions(against("b")).nearest(Searched(), FACES, 3)
    assert _people(found) == "acd"


def test_where_everybody_must_not_be_nobody_is_left() -> None:
    [near] = Cautions(against("a", "b")).told_apart(Searched(people=2), FACES)
    assert (list(near.candidates), near.rejected and near.rejected.person) == ([], "a")


def test_a_counter_example_of_somebody_who_is_not_near_makes_nobody_search_again() -> None:
    search = Searched()
    assert [_people(found) for found in Cautions(against("h")).nearest(search, np.repeat(FACES, 3, axis=0), 2)] == [
        "ab",
        "ab",
        "ab",
    ]
    assert search.asked == [(3, 2)]
