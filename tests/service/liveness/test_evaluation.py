"""Every person is judged by what the others taught."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.core.errors import InvalidRequestError, PictureInvalidError
from facecog_desktop.core.types import Box, Face, Pixels, Pose
from facecog_desktop.service.liveness.evaluation import ALL, CueReader, Measured, Presentation, evaluate
from tests.core.liveness.heads import head, seen
from tests.core.liveness.heads import picture as flat
from tests.fakes import FakeEngine, picture


def shown(person: str, alive: bool, *, cue: float, yaw: float = 0.0, seed: int = 0) -> Presentation:
    """A face with one cue, of a head or of a picture, turned by `yaw`."""
    landmarks = seen(head() if alive else flat(), yaw=yaw, noise=0.2, seed=seed)
    face = Face(Box(200, 150, 200, 200), 1.0, landmarks, Pose(yaw, 0.0, 0.0))
    return Presentation(person, alive, Measured(face, {"cue": np.array([cue])}))


def crowd(*people: str, each: int = 6) -> list[Presentation]:
    """Living faces have a cue about 1, attacks about 0; everybody turns a little."""
    dice = np.random.default_rng(0)
    return [
        shown(person, alive, cue=alive + dice.normal(0, 0.1), yaw=3.0 * number, seed=number)
        for person in people
        for alive in (True, False)
        for number in range(each)
    ]


def test_people_are_told_from_their_pictures_by_what_others_taught() -> None:
    found = evaluate(crowd("a", "b", "c"))
    assert set(found.by_cue) == {"cue", ALL}
    assert (found.by_cue[ALL].apcer.value, found.by_cue[ALL].bpcer.value) == (0.0, 0.0)
    assert (found.people, found.by_cue[ALL].apcer.count, found.by_cue[ALL].bpcer.count) == (3, 18, 18)


def test_a_person_s_own_pictures_teach_nothing_about_that_person() -> None:
    """c is the other way round: whoever learnt from c would get c right."""
    turned = [
        Presentation(each.person, not each.alive if each.person == "c" else each.alive, each.seen)
        for each in crowd("a", "b", "c", "d", "e")
    ]
    found = evaluate(turned)
    assert (found.by_cue[ALL].apcer.errors, found.by_cue[ALL].bpcer.errors) == (6, 6)


def test_the_depth_of_a_person_s_pictures_tells_heads_from_paper() -> None:
    found = evaluate(crowd("a", "b", "c"))
    assert (found.parallax.apcer.count, found.parallax.bpcer.count) == (15, 15)  # the most frontal ones are not judged
    assert found.parallax.apcer.errors + found.parallax.bpcer.errors <= 4


def test_pictures_without_a_face_count() -> None:
    empty = [Presentation("a", True, Measured()), Presentation("b", False, Measured())]
    found = evaluate([*crowd("a", "b"), *empty])
    assert (found.no_live, found.no_spoof) == (1, 1)
    assert (found.by_cue[ALL].bpcer.errors, found.by_cue[ALL].apcer.errors) == (1, 0)


@pytest.mark.parametrize(
    "there",
    [
        crowd("a"),
        [each for each in crowd("a", "b") if each.alive],
        [each for each in crowd("a", "b") if each.alive == (each.person == "a")],
        [],
    ],
)
def test_where_nobody_could_teach_about_somebody_else_it_is_refused(there: list[Presentation]) -> None:
    with pytest.raises(InvalidRequestError):
        evaluate(there)


def test_the_reader_measures_the_largest_face_and_passes_over_what_cannot_be_read() -> None:
    def read(path: Path) -> Pixels:
        if path.name == "bad.jpg":
            raise PictureInvalidError("bad.jpg is damaged")
        return picture() if path.name == "none.jpg" else picture((1, 50, 50), (2, 400, 50), side=120)

    reader = CueReader(FakeEngine(), read, lambda pixels, face: {"width": np.array([face.box.width])})
    good, none, bad = reader([Path("good.jpg"), Path("none.jpg"), Path("bad.jpg")])
    assert good.cues == {"width": np.array([120.0])}
    assert [none.face, none.cues, bad.face, bad.cues] == [None] * 4
