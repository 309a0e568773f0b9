"""Photos under the wrong person are found, moved to the right one, and nobody else's are touched."""

from __future__ import annotations

import random

import pytest

from facecog_desktop.core.doctor.filing import Filing, Misfiled, strays
from tests.core.drawn_gallery import Drawn, cast, template


def moves(gallery: Drawn) -> dict[int, tuple[str, str]]:
    """Sample -> (from, to) of every move."""
    near = gallery.neighbours()
    settled: list[Misfiled] = Filing(near).settle()
    return {near.samples[item.row]: (near.people[item.home], near.people[item.to]) for item in settled}


def test_in_a_gallery_without_mistakes_nothing_is_moved() -> None:
    assert moves(cast()) == {}


@pytest.mark.parametrize("photos", [2, 3, 6])
def test_a_photo_under_the_wrong_person_is_moved_to_the_right_one(photos: int) -> None:
    gallery = cast(5, photos)
    [wrong] = gallery.add("0", of=3)
    assert moves(gallery) == {wrong: ("0", "3")}


def test_of_two_photos_of_a_person_the_odd_one_is_told() -> None:
    gallery = cast(4, 3)
    gallery.add("pair", of=9)
    [wrong] = gallery.add("pair", of=2)
    assert moves(gallery) == {wrong: ("pair", "2")}


def test_three_photos_of_one_person_under_the_same_wrong_person_do_not_hide_each_other() -> None:
    gallery = cast(6, 6)
    wrong = gallery.add("1", of=4, count=3)
    assert moves(gallery) == dict.fromkeys(wrong, ("1", "4"))


def test_two_photos_that_were_swapped_both_go_home() -> None:
    gallery = cast(6, 4)
    [one], [two] = gallery.add("1", of=2), gallery.add("2", of=1)
    assert moves(gallery) == {one: ("1", "2"), two: ("2", "1")}


def test_a_right_photo_is_not_drawn_after_a_wrong_one() -> None:
    """The wrong photo is nearer to the right photos of its person than they are to each other."""
    gallery = Drawn()
    gallery.add("a", 1, 3)
    gallery.add("b", 2, 3)
    gallery.put("b", template(1, 0) * 1.0001)
    assert list(moves(gallery).values()) == [("b", "a")]


def test_an_only_photo_has_nothing_to_differ_from() -> None:
    gallery = cast(3, 4)
    gallery.add("alone", of=1)
    assert moves(gallery) == {}


@pytest.mark.parametrize("seed", range(20))
def test_any_three_wrong_photos_are_all_found_and_no_other(seed: int) -> None:
    dice = random.Random(seed)
    gallery = cast(6, 5)
    wanted = {}
    for _ in range(3):
        home, of = dice.sample(range(6), 2)
        [sample] = gallery.add(str(home), of=of)
        wanted[sample] = (str(home), str(of))
    assert moves(gallery) == wanted


def test_somebody_from_outside_is_a_stray_and_not_misfiled() -> None:
    gallery = cast(4, 5)
    [stranger] = gallery.add("2", of=77)
    near = gallery.neighbours()
    filing = Filing(near)
    assert filing.settle() == []
    [stray] = strays(filing)
    assert [near.samples[row] for row in stray.rows] == [stranger]
    assert near.people[stray.code] == "2"
    assert stray.own > 0.6


def test_two_photos_that_do_not_agree_are_told_together() -> None:
    gallery = cast(4, 5)
    both = [*gallery.add("pair", of=70), *gallery.add("pair", of=71)]
    near = gallery.neighbours()
    [stray] = strays(Filing(near))
    assert [near.samples[row] for row in stray.rows] == both


def test_where_most_photos_do_not_agree_they_are_told_together() -> None:
    gallery = cast(4, 5)
    mixed = [gallery.add("mixed", of=70 + number)[0] for number in range(5)]
    near = gallery.neighbours()
    [stray] = strays(Filing(near))
    assert [near.samples[row] for row in stray.rows] == mixed


def test_a_moved_photo_is_no_stray() -> None:
    gallery = cast(4, 5)
    gallery.add("0", of=1)
    filing = Filing(gallery.neighbours())
    filing.settle()
    assert strays(filing) == []


def test_merged_people_are_one() -> None:
    gallery = cast(3, 4)
    near = gallery.neighbours()
    filing = Filing(near)
    filing.merge(2, 0)
    assert sorted(filing.members(0).tolist()) == [*range(4), *range(8, 12)]
    assert filing.members(2).tolist() == []
    assert filing.home.tolist() == [0] * 4 + [1] * 4 + [0] * 4
    assert all(code != 0 for row in range(8, 12) for code in filing.near(row))


def test_the_more_photos_there_are_the_surer_a_move_must_be() -> None:
    small, large = Filing(cast(4, 2).neighbours()), Filing(cast(4, 80).neighbours())
    assert large.policy.threshold < small.policy.threshold
