"""The album with real networks: crops as the log keeps them are found again, grouped, and good enough to register."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop import bootstrap
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Frame, Verdict
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.strangers import StrangerAlbum
from facecog_desktop.settings import checked
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile, a_batch, a_visit

pytestmark = pytest.mark.timeout(300)

PEOPLE = ("Angela_Bassett", "Carlos_Menem", "Ethan_Hawke")


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    return bootstrap.engine(checked({}))


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[SqliteGallery]:
    made = SqliteGallery(QuickFile(tmp_path / "gallery.facecog"), stranger_crops=True)
    yield made
    made.close()


def test_strangers_of_several_days_are_told_apart_named_and_recognised_afterwards(
    engine: FaceEngine, gallery: SqliteGallery, eval_data: Path
) -> None:
    service = LocalService(gallery, lambda: engine, bootstrap.decode, clock=Clock())
    who: dict[int, str] = {}
    photos = {name: sorted((eval_data / "lfw" / name).glob("*.jpg")) for name in PEOPLE}
    for day in range(3):
        for name in PEOPLE:
            frame = Frame(bootstrap.decode(photos[name][day].read_bytes()))
            crop = service.sample(frame, service.detect(frame)[0]).jpeg
            visit = a_visit(None, 86400.0 * day, 86400.0 * day + 9, ended=True)
            [event] = gallery.write_log(a_batch(visit, crop=crop)).ids.values()
            who[event or 0] = name
    book = StrangerAlbum(gallery, service, bootstrap.decode)
    album = book.album(lambda _: True)
    assert album is not None
    assert all(len({who[event] for event in stranger.events}) == 1 for stranger in album.strangers)
    assert len(album.strangers[0].visits) >= 2
    stranger = album.strangers[0]
    name = who[stranger.id]
    crops = {gallery.event_crop(event) for event in stranger.events}
    person = book.name(stranger, name).person
    assert {gallery.crop(sample.id) for sample in gallery.samples(person.id)} == crops, "the very bytes of the log"
    frame = Frame(bootstrap.decode(photos[name][3].read_bytes()))
    match = service.identify(frame, service.detect(frame)[:1])[0]
    assert (match.verdict, match.best and match.best.name) == (Verdict.KNOWN, name)
