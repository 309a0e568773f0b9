"""Open-set identification: who is enrolled, who is a stranger, and what each rule says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import InvalidRequestError, SourceNotFoundError
from facecog_desktop.service.measuring.evaluation import Templates
from facecog_desktop.service.measuring.identification import Split, identify, people_in, split
from tests.fakes import template

PEOPLE = {f"p{n:02d}": [Path(f"p{n:02d}-{picture}") for picture in range(4)] for n in range(10)}


def near(identity: int, distance: float) -> np.ndarray:
    """A template so far from an identity's, towards nobody."""
    away = np.random.default_rng(identity + 5000).normal(size=128)
    return np.asarray(template(identity) + distance * away / np.linalg.norm(away), dtype=np.float32)


def test_people_and_pictures_are_dealt_out_without_overlap() -> None:
    parts = split(PEOPLE, enrol=2, strangers=0.5, seed=0)
    assert len(parts.enrolled) == 5
    assert all(len(kept) == 2 for kept in parts.enrolled.values())
    assert (len(parts.probes), len(parts.strangers)) == (10, 20)
    assert sorted(parts.pictures) == sorted(path for pictures in PEOPLE.values() for path in pictures)
    assert set(parts.probes.values()) == set(parts.enrolled)


def test_who_has_too_few_pictures_to_be_enrolled_and_probed_is_a_stranger() -> None:
    people: dict[str, Sequence[Path]] = {**PEOPLE, "few": [Path("few-1"), Path("few-2")]}
    parts = split(people, enrol=2, strangers=0.0, seed=0)
    assert parts.strangers == (Path("few-1"), Path("few-2"))
    assert len(parts.enrolled) == 10


@given(st.dictionaries(st.text("abc", min_size=1), st.integers(1, 6), min_size=1), st.integers(1, 3), st.floats(0, 1))
def test_nobody_is_enrolled_and_a_stranger_and_no_picture_is_used_twice(
    sizes: Mapping[str, int], enrol: int, strangers: float
) -> None:
    people = {name: [Path(f"{name}/{n}") for n in range(size)] for name, size in sizes.items()}
    try:
        parts = split(people, enrol, strangers, seed=1)
    except InvalidRequestError:
        return
    assert len(parts.pictures) == len(set(parts.pictures)) == sum(sizes.values())
    assert not {path.parent.name for path in parts.strangers} & set(parts.enrolled)


def test_the_same_seed_deals_the_same_and_another_one_does_not() -> None:
    assert split(PEOPLE, 2, 0.5, seed=4) == split(PEOPLE, 2, 0.5, seed=4)
    assert split(PEOPLE, 2, 0.5, seed=4) != split(PEOPLE, 2, 0.5, seed=5)


def test_a_gallery_of_nobody_is_refused() -> None:
    with pytest.raises(InvalidRequestError):
        split(PEOPLE, enrol=4, strangers=0.5, seed=0)
    with pytest.raises(InvalidRequestError):
        split(PEOPLE, enrol=1, strangers=1.0, seed=0)


@pytest.fixture
def parts() -> Split:
    """Anna (1) and Ben (2) enrolled; a probe of each; two strangers."""
    return Split(
        {"Anna": (Path("a1"), Path("a2")), "Ben": (Path("b1"),)},
        {Path("a3"): "Anna", Path("b2"): "Ben"},
        (Path("x"), Path("y")),
    )


def vectors(**others: np.ndarray | None) -> Templates:
    known: dict[str, np.ndarray | None] = {
        "a1": template(1),
        "a2": near(1, 0.1),
        "b1": template(2),
        "a3": near(1, 0.2),
        "b2": near(2, 0.2),
        "x": template(30),
        "y": template(31),
    }
    return Templates({Path(name): vector for name, vector in {**known, **others}.items()})


def test_clear_cases_are_all_right_by_both_rules(parts: Split) -> None:
    found = identify(parts, vectors(), vectors())
    assert (found.enrolled_people, found.probes, found.stranger_probes) == (2, 2, 2)
    for rule in (found.ours, found.plain):
        assert (rule.rank1, rule.fpir_at_threshold, rule.fnir_at_threshold, rule.fnir_at_fpir_1e_2) == (1.0, 0, 0, 0)


def test_the_plain_rule_is_judged_on_plain_numbers(parts: Split) -> None:
    found = identify(parts, vectors(), vectors(x=near(1, 0.55)))
    assert (found.ours.fpir_at_threshold, found.plain.fpir_at_threshold) == (0.0, 0.5)
    assert found.plain.threshold == 0.6


def test_a_probe_nearest_to_somebody_else_is_missed_at_any_threshold(parts: Split) -> None:
    found = identify(parts, vectors(a3=near(2, 0.05)), vectors())
    assert (found.ours.rank1, found.ours.fnir_at_threshold, found.ours.fnir_at_fpir_5e_2) == (0.5, 0.5, 0.5)
    assert found.plain.rank1 == 1.0


def test_a_picture_without_a_face_names_nobody_and_is_missed(parts: Split) -> None:
    found = identify(parts, vectors(a3=None, x=None, a1=None), vectors())
    assert (found.ours.rank1, found.ours.fpir_at_threshold) == (0.5, 0.0)


def test_an_enrolment_without_any_face_finds_nobody(parts: Split) -> None:
    found = identify(parts, vectors(a1=None, a2=None, b1=None), vectors())
    assert (found.ours.rank1, found.ours.fnir_at_fpir_1e_2) == (0.0, 1.0)


def test_a_folder_gives_its_pictures_by_person(tmp_path: Path) -> None:
    for name in (
        "Anna/2.jpg",
        "Anna/1.PNG",
        "Anna/notes.txt",
        "Anna/.hidden.jpg",
        ".git/x.jpg",
        "empty/x.txt",
        "top.jpg",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert people_in(tmp_path) == {"Anna": [tmp_path / "Anna" / "1.PNG", tmp_path / "Anna" / "2.jpg"]}


def test_a_folder_without_people_or_none_at_all_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for root in (tmp_path, tmp_path / "none", tmp_path / "file"):
        with pytest.raises(SourceNotFoundError):
            people_in(root)
