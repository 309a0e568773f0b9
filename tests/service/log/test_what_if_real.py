"""A film logged at one threshold and replayed at others equals runs of the film at those; real networks, real log."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facecog_desktop import bootstrap
from facecog_desktop.core.log.replay import replay
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.types import Frame
from facecog_desktop.service.live.recording import Recorder, RecordingRules, RunOf
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.logbook import LogBook, Selection
from facecog_desktop.service.registering.faces import portrait_faces
from facecog_desktop.settings import checked
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile

pytestmark = [pytest.mark.evaluation, pytest.mark.timeout(300)]

OTHERS = (0.2, 0.26, 0.3, 0.34, 0.4, 0.5)
PEOPLE = ("George_W_Bush", "Colin_Powell", "Tony_Blair")


class Run:
    """The clip, looked at frame by frame and logged."""

    def __init__(self, folder: Path, service: LocalService, gallery: SqliteGallery) -> None:
        self.folder, self.service, self.gallery = folder, service, gallery

    def log(self, clip: Path, threshold: float) -> list[Event]:
        """The visits of a run at this threshold, in a log that holds nothing else."""
        self.service.threshold = threshold
        with self.gallery._file.writing("log") as db:
            db.execute("DELETE FROM events")
            db.execute("DELETE FROM journal")
        looker = bootstrap.looker(checked({}), self.service)
        run = RunOf(f"at {threshold}", "clip", False, looker.voting)
        crop = lambda frame, face: self.service.sample(frame, face).jpeg  # noqa: E731 - a name for one use
        recorder = Recorder(self.gallery, crop, run, Clock(), RecordingRules())
        source = bootstrap.open_source(str(clip))
        while (frame := source.read()) is not None:
            recorder.see(looker.look(frame))
        source.close()
        recorder.finish()
        while recorder.write(0.0):
            pass
        return [replace(event, id=None) for event in self.gallery.events()]


def test_the_log_at_0_6_tells_what_runs_at_other_thresholds_say(eval_data: Path, tmp_path: Path) -> None:
    clip = eval_data / "video" / "short_hamilton_clip.mp4"
    gallery = SqliteGallery(QuickFile(tmp_path / "gallery.facecog"))
    engine = bootstrap.engine(checked({}))
    service = LocalService(gallery, lambda: engine, bootstrap.decode, clock=Clock())
    _register_from(service, clip, "Hamilton")
    for name in PEOPLE:
        photo = sorted((eval_data / "lfw" / name).glob("*.jpg"))[0] if (eval_data / "lfw" / name).is_dir() else None
        if photo is not None:
            _register(service, Frame(bootstrap.decode(photo.read_bytes())), name)
    run = Run(tmp_path, service, gallery)
    real = {threshold: run.log(clip, threshold) for threshold in OTHERS}
    logged = run.log(clip, 0.6)
    runs = gallery.runs()
    names = {person.id: person.name for person in gallery.people()}
    assert [event.name for event in logged if event.person] == ["Hamilton"]
    for threshold in OTHERS:
        assert replay(runs, Policy(threshold), names.__getitem__) == real[threshold], threshold
    assert replay(runs, Policy(0.6), names.__getitem__) == logged
    assert len({str([(event.person, event.first) for event in each]) for each in real.values()}) > 1
    book = LogBook(gallery, bootstrap.decode)
    [visit] = [event for event in gallery.events() if event.person]
    told = [visit.id in book.what_if(Selection(), t).changed.keys() | book.what_if(Selection(), t).gone for t in OTHERS]
    assert told[0]
    assert not told[-1]
    gallery.close()


def _register_from(service: LocalService, clip: Path, name: str) -> None:
    """From one frame of the clip itself, so that later frames lie at all distances."""
    source = bootstrap.open_source(str(clip))
    while (frame := source.read()) is not None:
        if frame.number >= 100 and len(service.detect(frame)) == 1:
            _register(service, frame, name)
            break
    source.close()


def _register(service: LocalService, frame: Frame, name: str) -> None:
    [face, *_] = portrait_faces(service, frame)
    service.register(name, [service.sample(frame, face)], force=True)
