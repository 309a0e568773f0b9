"""The doctor tells every mistake once, with what mends it."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.doctor.findings import Act, Code, Fix
from facecog_desktop.core.people.changes import RememberLookAlike
from facecog_desktop.core.people.look_alikes import pair_of
from facecog_desktop.core.types import PoseName
from tests.core.doctor.test_photo_checks import BLURRED
from tests.core.drawn_gallery import GOOD, Drawn, cast, template


def test_a_gallery_in_order_has_no_findings() -> None:
    assert cast().examined() == []


def test_an_empty_gallery_has_no_findings() -> None:
    assert Drawn().examined() == []


def test_a_misfiled_photo_is_shown_beside_both_people_and_can_be_moved() -> None:
    gallery = cast(4, 4)
    [wrong] = gallery.add("0", of=2)
    [finding] = gallery.examined()
    assert (finding.code, finding.people, finding.samples[0]) == (Code.MISFILED, ("0", "2"), wrong)
    assert [gallery.people[sample - 1] for sample in finding.samples[1:]] == ["0", "2"]
    assert finding.fix == Fix(Act.MOVE, "0", (wrong,), to="2")
    own, other = finding.distances
    assert own > 0.6
    assert other < 0.45


def test_a_persons_only_other_photo_is_shown_where_all_have_moved() -> None:
    gallery = cast(4, 4)
    gallery.add("pair", of=1)
    gallery.put("pair", template(3, 800))
    gallery.put("pair", template(9, 801))
    found = gallery.examined(Code.MISFILED)
    assert {(finding.fix.person, finding.fix.to) for finding in found} <= {("pair", "1"), ("pair", "3")}
    assert all(2 <= len(finding.samples) <= 3 for finding in found)


def test_the_smaller_entry_of_a_person_is_merged_into_the_larger() -> None:
    gallery = cast(4, 3)
    gallery.add("large", of=50, count=4)
    gallery.add("a small one", of=50, count=2)
    [finding] = gallery.examined()
    assert finding.code is Code.SAME_PERSON_TWICE
    assert finding.people == ("a small one", "large")
    assert finding.fix == Fix(Act.MERGE, "a small one", to="large")
    assert [gallery.people[sample - 1] for sample in finding.samples] == ["a small one", "large"]


def test_three_entries_of_a_person_all_go_into_one() -> None:
    gallery = cast(4, 3)
    for name, count in (("x", 2), ("y", 4), ("z", 3)):
        gallery.add(name, of=50, count=count)
    found = gallery.examined()
    assert {(finding.fix.person, finding.fix.to) for finding in found} == {("x", "y"), ("z", "y")}


def test_a_photo_of_somebody_from_outside_is_dropped() -> None:
    gallery = cast(4, 4)
    [stranger] = gallery.add("1", of=77)
    [finding] = gallery.examined()
    assert (finding.code, finding.people) == (Code.LOOKS_LIKE_NOBODY, ("1",))
    assert finding.fix == Fix(Act.DROP, "1", (stranger,))
    assert finding.samples[0] == stranger
    assert gallery.people[finding.samples[1] - 1] == "1"


def test_two_photos_of_two_people_are_left_to_the_users_eyes() -> None:
    gallery = cast(4, 4)
    both = (*gallery.add("pair", of=70), *gallery.add("pair", of=71))
    [finding] = gallery.examined()
    assert (finding.code, finding.fix) == (Code.LOOKS_LIKE_NOBODY, Fix(Act.LOOK, "pair", both))


def test_of_photos_that_say_the_same_the_best_stays() -> None:
    gallery = cast(3, 3)
    poor = gallery.put("0", gallery.vectors[0] + np.float32(0.002), quality=BLURRED)
    best = gallery.put("0", gallery.vectors[0] + np.float32(0.004), quality=GOOD)
    [finding] = gallery.examined(Code.NEAR_DUPLICATE)
    assert finding.samples[0] in (1, best)
    assert set(finding.samples) == {1, poor, best}
    assert finding.fix.act is Act.DROP
    assert set(finding.fix.samples) == set(finding.samples[1:])
    assert poor in finding.fix.samples
    assert len(finding.distances) == 2
    assert max(finding.distances) < 0.1


def test_a_photo_that_goes_anyway_is_not_told_to_be_blurred() -> None:
    gallery = cast(3, 3)
    gallery.add("0", of=77, quality=BLURRED)
    assert [finding.code for finding in gallery.examined()] == [Code.LOOKS_LIKE_NOBODY]


def look_alikes() -> Drawn:
    """Of "a" and "b" one photo each is much the same."""
    gallery = cast(5, 3)
    gallery.put("a", template(60, 1, moment=0.34))
    gallery.put("b", template(60, 2, moment=0.34))
    return gallery


def test_look_alikes_are_to_be_remembered_with_how_near_they_are() -> None:
    gallery = look_alikes()
    [finding] = gallery.examined(Code.LOOK_ALIKE_PAIR, Code.SAME_PERSON_TWICE)
    assert finding.code is Code.LOOK_ALIKE_PAIR
    assert (finding.people, finding.samples) == (("a", "b"), (16, 17))
    assert finding.fix == Fix(Act.REMEMBER, "a", to="b", distance=finding.distances[0])
    assert finding.fix.change == RememberLookAlike("b", finding.distances[0])
    assert finding.denial is None


def test_remembered_look_alikes_are_not_told_again() -> None:
    gallery = look_alikes()
    gallery.look_alikes = frozenset({("a", "b")})
    assert gallery.examined(Code.LOOK_ALIKE_PAIR) == []
    gallery.look_alikes = frozenset({("a", "c")})
    assert len(gallery.examined(Code.LOOK_ALIKE_PAIR)) == 1


def test_two_entries_that_are_remembered_as_two_people_are_not_to_be_merged() -> None:
    gallery = cast(5, 4)
    gallery.add("twin", of=2, count=4)
    [finding] = gallery.examined(Code.SAME_PERSON_TWICE)
    assert set(finding.people) == {"2", "twin"}
    one, two = finding.people
    assert finding.denial == Fix(Act.REMEMBER, one, to=two, distance=finding.distances[0])
    gallery.look_alikes = frozenset({pair_of(one, two)})
    assert gallery.examined(Code.SAME_PERSON_TWICE, Code.LOOK_ALIKE_PAIR) == []


def test_the_gravest_findings_come_first() -> None:
    gallery = cast(4, 4)
    gallery.add("solo", of=60, pose=PoseName.FRONT)
    gallery.add("0", of=2)
    gallery.add("3", of=3, quality=BLURRED)
    found = gallery.examined(damaged=frozenset({5}))
    assert [finding.code for finding in found] == [Code.DAMAGED, Code.MISFILED, Code.BLURRED, Code.FEW_PHOTOS]


def test_a_photo_that_no_engine_has_seen_is_judged_by_its_quality_alone() -> None:
    gallery = cast(3, 3)
    [unseen] = gallery.add("0", of=77, quality=BLURRED)
    gallery.vectors.pop()
    gallery.people.pop()
    [finding] = gallery.examined()
    assert (finding.code, finding.samples) == (Code.BLURRED, (unseen,))


@pytest.mark.parametrize("threshold", [0.1, 0.43, 0.7])
def test_whatever_threshold_was_set_misfiled_photos_are_found(threshold: float) -> None:
    gallery = cast(6, 4)
    [wrong] = gallery.add("0", of=2)
    found = gallery.examined(Code.MISFILED, threshold=threshold)
    assert [finding.samples[0] for finding in found] == [wrong]


def test_the_order_of_the_rows_does_not_matter() -> None:
    gallery = cast(5, 4)
    gallery.add("0", of=2)
    gallery.add("1", of=77)
    found = gallery.examined()
    order = np.random.default_rng(3).permutation(len(gallery.vectors)).tolist()
    vectors, people, samples = gallery.vectors, gallery.people, gallery.samples
    turned = Drawn([vectors[row] for row in order], [people[row] for row in order], [samples[row] for row in order])
    assert turned.examined() == found
