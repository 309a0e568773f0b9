"""Photos judged by themselves: damaged, blurred, tiny, too few, all of one direction."""

from __future__ import annotations

from dataclasses import replace

from facecog_desktop.core.doctor.findings import Act, Code
from facecog_desktop.core.doctor.photo_checks import of_people, of_photos
from facecog_desktop.core.picture.pictureless import MD5_OF_NOTHING
from facecog_desktop.core.types import PoseName
from tests.core.drawn_gallery import GOOD, Drawn

BLURRED = replace(GOOD, sharpness=12.0)
TINY = replace(GOOD, inter_eye_distance=12.0)


def test_a_blurred_or_tiny_photo_goes_where_there_is_a_better_one() -> None:
    gallery = Drawn()
    gallery.add("a", 1)
    [blurred], [tiny] = gallery.add("a", 1, quality=BLURRED), gallery.add("a", 1, quality=TINY)
    found = of_photos(gallery.samples, ())
    assert [(item.code, item.samples, item.fix.act) for item in found] == [
        (Code.BLURRED, (blurred,), Act.DROP),
        (Code.TINY, (tiny,), Act.DROP),
    ]


def test_numbers_without_a_picture_are_neither_blurred_nor_better_than_a_blurred_photo() -> None:
    gallery = Drawn()
    gallery.add("a", 1, quality=BLURRED)
    [numbers] = gallery.add("b", 1, quality=BLURRED)
    pictureless = [replace(s, md5=MD5_OF_NOTHING) if s.id == numbers else s for s in gallery.samples]
    [finding] = of_photos([replace(s, person="a") for s in pictureless], ())
    assert finding.fix.act is Act.ADD_PHOTOS


def test_the_only_photo_of_somebody_is_not_dropped_but_others_are_asked_for() -> None:
    gallery = Drawn()
    gallery.add("a", 1, quality=BLURRED)
    [finding] = of_photos(gallery.samples, ())
    assert (finding.code, finding.fix.act, finding.fix.person) == (Code.BLURRED, Act.ADD_PHOTOS, "a")


def test_a_photo_that_is_both_is_told_once_for_the_worse_of_the_two() -> None:
    gallery = Drawn()
    gallery.add("a", 1, quality=replace(GOOD, sharpness=20.0, inter_eye_distance=10.0))
    assert [item.code for item in of_photos(gallery.samples, ())] == [Code.TINY]


def test_a_photo_that_is_good_enough_to_be_registered_is_good_enough_here() -> None:
    gallery = Drawn()
    gallery.add("a", 1, quality=replace(GOOD, sharpness=30.0, inter_eye_distance=30.0))
    assert of_photos(gallery.samples, ()) == []


def test_a_damaged_photo_is_told_also_where_it_goes_for_another_reason() -> None:
    gallery = Drawn()
    damaged, blurred = gallery.add("a", 1, 2, quality=BLURRED)
    found = of_photos(gallery.samples, {damaged}, told={damaged, blurred})
    assert [(item.code, item.fix.act, item.samples) for item in found] == [(Code.DAMAGED, Act.DROP, (damaged,))]


def test_people_with_one_photo_none_or_one_direction_only() -> None:
    gallery = Drawn()
    [single] = gallery.add("one", 1)
    same = gallery.add("same", 2, 3, pose=PoseName.LEFT)
    gallery.add("both", 3, pose=PoseName.LEFT)
    gallery.add("both", 3, pose=PoseName.FRONT)
    found = of_people(gallery.samples, ["one", "same", "both", "none"])
    assert [(item.code, item.people, item.samples) for item in found] == [
        (Code.FEW_PHOTOS, ("one",), (single,)),
        (Code.ONE_POSE, ("same",), tuple(same)),
        (Code.FEW_PHOTOS, ("none",), ()),
    ]
    assert {item.fix.act for item in found} == {Act.ADD_PHOTOS}
