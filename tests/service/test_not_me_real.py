"""A wrong name in a film, one word about it, and the film again: real networks, a real gallery, the service itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.drawn.scene import FPS, DrawnSource
from facecog_desktop.core.ports.program import FaceEngine, FrameSource
from facecog_desktop.core.types import Frame, Scene
from facecog_desktop.service.live.glimpses import Glimpses, counter_example
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.registering.faces import portrait_faces
from facecog_desktop.settings import checked
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile

pytestmark = pytest.mark.timeout(300)

Named = dict[int, str]
"""Track -> the name that it has in a frame."""


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    return bootstrap.engine(checked({}))


@pytest.fixture
def service(engine: FaceEngine, tmp_path: Path) -> Iterator[LocalService]:
    gallery = SqliteGallery(QuickFile(tmp_path / "gallery.facecog"))
    yield LocalService(gallery, lambda: engine, bootstrap.decode, clock=Clock())
    gallery.close()


def register(service: LocalService, name: str, pictures: Sequence[Path]) -> str:
    """Somebody with these photos; the id."""
    frames = [Frame(bootstrap.decode(picture.read_bytes()), source=picture.name) for picture in pictures]
    samples = [service.sample(frame, portrait_faces(service, frame)[0]) for frame in frames]
    return service.register(name, samples, force=True).id


class Showing:
    """A film as the Live page shows it: who is named in each frame, and the looks that a click could use."""

    def __init__(self, service: LocalService, source: FrameSource, *, frames: int = 10_000) -> None:
        self.glimpses: dict[int, Glimpses] = {}
        self.named: list[Named] = []
        looker = bootstrap.looker(checked({}), service)
        while len(self.named) < frames and (frame := source.read()) is not None:
            self._note(looker.look(frame))
        source.close()

    def _note(self, scene: Scene) -> None:
        looks = dict(scene.looks)
        for track in scene.tracks:
            if track.id in looks:
                self.glimpses.setdefault(track.id, Glimpses()).note(scene.frame, track, looks[track.id])
        self.named.append({track.id: track.match.name for track in scene.tracks if track.match and track.match.name})

    def frames_of(self, track: int) -> int:
        """In how many frames the track has a name."""
        return sum(track in named for named in self.named)

    def without(self, track: int) -> list[Named]:
        """The names of all other tracks."""
        return [{key: name for key, name in named.items() if key != track} for named in self.named]


def say_not(service: LocalService, person: str, showing: Showing, track: int) -> None:
    service.change(person, counter_example(service, showing.glimpses[track].of(person)))


@pytest.mark.evaluation
def test_a_wrong_name_comes_back_neither_in_the_film_nor_in_its_other_cut(
    eval_data: Path, service: LocalService
) -> None:
    """Who is registered looks like the speaker, so that she gets his name at the usual threshold."""
    films = [eval_data / "video" / name for name in ("WDA_AlexandriaOcasioCortez_000.mp4", "AOC_other_cut_face3.mp4")]
    person = register(service, "Justin", sorted((eval_data / "lfw" / "Justin_Guarini").glob("*.jpg")))
    before = Showing(service, bootstrap.open_source(str(films[1])))
    assert before.frames_of(1) > 20
    began = Showing(service, bootstrap.open_source(str(films[0])), frames=60)
    assert began.frames_of(1) > 3, "a click soon after the name came"
    say_not(service, person, began, 1)
    for film in films:
        after = Showing(service, bootstrap.open_source(str(film)))
        assert len(after.named) > 100
        assert not any(after.named), film.name


@pytest.mark.evaluation
def test_the_person_keeps_the_name_in_the_very_film_in_which_a_stranger_loses_it(
    eval_data: Path, service: LocalService
) -> None:
    """The threshold is so lax that the stranger at the film's end is called the man who was there before."""
    film = str(eval_data / "video" / "short_hamilton_clip.mp4")
    photos = sorted((eval_data / "photos" / "train" / "lin_manuel_miranda").iterdir())
    person = register(service, "Lin-Manuel", photos)
    service.threshold = 0.9
    before = Showing(service, bootstrap.open_source(film))
    stranger = max(track for named in before.named for track in named)
    right = before.without(stranger)
    assert before.frames_of(stranger) > 40
    assert sum(map(bool, right)) > 120
    say_not(service, person, before, stranger)
    after = Showing(service, bootstrap.open_source(film))
    assert after.frames_of(stranger) == 0
    assert after.without(stranger) == right


class Shown:
    """Every third frame of the demo from then on, for some seconds: as many as a slow computer looks at."""

    live, moving, fps, length, name = False, True, FPS / 3, None, "drawn"

    def __init__(self, demo: DrawnSource, start: int, frames: int) -> None:
        self._demo, self._numbers = demo, iter(range(start, start + 3 * frames, 3))

    def read(self) -> Frame | None:
        number = next(self._numbers, None)
        return None if number is None else self._demo.frame(number)

    def close(self) -> None:
        """It is shown once more."""


def test_a_drawn_person_called_by_a_wrong_name_is_not_called_that_again(service: LocalService) -> None:
    """Nobody is registered but a man who is not in the picture; the first person of the demo stands there alone."""
    demo = DrawnSource(cast=DEMO_PEOPLE[:3])
    frame = Frame(draw_picture(DEMO_PEOPLE[3], 300))
    person = service.register("Somebody else", [service.sample(frame, portrait_faces(service, frame)[0])]).id
    service.threshold = 0.9
    before = Showing(service, Shown(demo, 90, 20))
    assert before.frames_of(1) > 10
    say_not(service, person, before, 1)
    assert not any(Showing(service, Shown(demo, 90, 50)).named)
