"""What the look loop sees reaches the log in batches: visits, pictures, marks; nothing is lost while it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.core.log.checkin import CheckIn, CheckInRules, Marking
from facecog_desktop.core.ports.log import LogBatch, Logged
from facecog_desktop.core.types import Frame, Verdict
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.live.recording import Recorder, RecordingRules, RunOf
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.logbook import LogBook, Selection
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fakes import FakeEngine, picture
from tests.service.test_local import ANNA, BEN, sample_of
from tests.storage.builders import Clock, QuickFile

RULES = RecordingRules(Marking(CheckInRules(CheckIn.DAILY), lambda seconds: "2026-03-01"))


class BusyGallery(SqliteGallery):
    """Locked by another program now and then."""

    busy = False

    def write_log(self, batch: LogBatch) -> Logged:
        if self.busy:
            raise GalleryBusyError("the gallery is locked")
        return super().write_log(batch)


class Stage:
    """A looker over blocks, its recorder, and the gallery they write to."""

    def __init__(
        self, path: Path, rules: RecordingRules = RULES, *, live: bool = True, strangers: bool = False
    ) -> None:
        self.clock = Clock()
        self.engine = FakeEngine()
        self.gallery = BusyGallery(QuickFile(path), clock=self.clock, stranger_crops=strangers)
        self.service = LocalService(self.gallery, lambda: self.engine, self.engine.decode, clock=self.clock)
        self.anna = self.service.register("Anna", [sample_of(self.service, ANNA)])
        self.rules, self.live, self.number = rules, live, 0
        self.book = LogBook(self.gallery, self.engine.decode)
        self.begin("run")

    def begin(self, key: str) -> None:
        self.looker = Looker(self.service, self.engine.decode)
        run = RunOf(key, "door", self.live, self.looker.voting)
        crop = lambda frame, face: self.service.sample(frame, face).jpeg  # noqa: E731 - a name for one use
        self.recorder = Recorder(self.gallery, crop, run, self.clock, self.rules)

    def show(self, seconds: float, *faces: tuple[int, float, float]) -> None:
        for _ in range(round(seconds * 10)):
            frame = Frame(picture(*faces), self.number, self.number / 10)
            self.recorder.see(self.looker.look(frame))
            self.number += 1
            self.clock.pass_by(0.1)

    def write(self) -> bool:
        return self.recorder.write(0.0)

    def end(self) -> None:
        self.recorder.finish()
        while self.write():
            pass


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "gallery.facecog")
    yield made
    made.gallery.close()


def test_a_known_visitor_is_in_the_log_at_once_with_picture_and_mark(stage: Stage) -> None:
    stage.show(1, (ANNA, 40, 50))
    assert stage.write()
    [visit] = stage.book.visits(Selection())
    assert (visit.name, visit.source, visit.ended, visit.distance) == ("Anna", "door", False, 0.0)
    assert stage.book.crop(visit.id or 0) is not None
    assert [(mark.name, mark.event) for mark in stage.recorder.marks] == [("Anna", visit.id)]


def test_a_visit_is_one_line_from_beginning_to_end(stage: Stage) -> None:
    start = stage.clock.now
    for _ in range(30):
        stage.show(1, (ANNA, 40, 50))
        stage.write()
    stage.show(40)
    stage.end()
    [visit] = stage.book.visits(Selection())
    assert (visit.first - start, round(visit.last - start, 1), visit.ended) == (0.0, 29.9, True)
    assert len(stage.gallery.marks()) == 1


def test_nothing_is_written_while_nothing_happens(stage: Stage) -> None:
    stage.show(60)
    revision = stage.gallery._file
    assert stage.write()
    with revision.reading() as db:
        assert db.execute("SELECT value FROM meta WHERE key = 'log'").fetchone()[0] == 0


def test_batches_are_seconds_apart_but_for_somebody_new(stage: Stage) -> None:
    writes = 0
    for _ in range(200):
        stage.show(0.1, (ANNA, 40, 50))
        before = stage.recorder._written
        stage.write()
        writes += stage.recorder._written != before
    assert 3 <= writes <= 6, "twenty seconds"


def test_a_stranger_has_a_line_but_no_picture(stage: Stage) -> None:
    stage.show(5, (BEN, 40, 50))
    stage.show(5)
    stage.end()
    [visit] = stage.book.visits(Selection())
    assert visit.verdict is Verdict.STRANGER
    assert stage.book.crop(visit.id or 0) is None
    assert not stage.recorder._pictures


def test_a_stranger_has_a_picture_where_that_is_wished(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "gallery.facecog", RecordingRules(stranger_crops=True), strangers=True)
    stage.show(5, (BEN, 40, 50))
    stage.end()
    [visit] = stage.book.visits(Selection())
    assert stage.book.crop(visit.id or 0) is not None
    stage.gallery.close()


def test_what_cannot_be_written_is_told_and_written_later(stage: Stage) -> None:
    stage.gallery.busy = True
    stage.show(2, (ANNA, 40, 50))
    assert stage.write()
    trouble = stage.recorder.error
    assert isinstance(trouble, GalleryBusyError)
    assert stage.book.visits(Selection()) == []
    stage.gallery.busy = False
    stage.show(3, (ANNA, 40, 50))
    assert stage.write()
    assert stage.recorder.error is None
    [visit] = stage.book.visits(Selection())
    assert stage.book.crop(visit.id or 0) is not None
    assert len(stage.gallery.runs()[0].moments) >= 3


def test_a_gallery_that_stays_locked_does_not_keep_the_window_from_closing(stage: Stage) -> None:
    stage.gallery.busy = True
    stage.show(2, (ANNA, 40, 50))
    stage.recorder.finish()
    assert [stage.write() for _ in range(3)] == [True, True, False]
    assert stage.recorder.error is not None


def test_without_anything_to_say_the_end_is_the_end(stage: Stage) -> None:
    assert stage.write()
    stage.recorder.finish()
    assert not stage.write()


def test_somebody_forgotten_while_in_view_is_not_written_again(stage: Stage) -> None:
    stage.show(3, (ANNA, 40, 50))
    stage.write()
    stage.gallery.forget(stage.anna.id)
    stage.clock.pass_by(10)
    stage.recorder.finish()
    stage.write()
    assert stage.book.visits(Selection()) == []
    assert stage.gallery.marks() == []


def test_a_film_is_logged_by_its_own_time(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "gallery.facecog", live=False)
    start = stage.clock.now
    for number in range(100):
        stage.recorder.see(stage.looker.look(Frame(picture((ANNA, 40, 50)), number, number / 10)))
    stage.end()
    [visit] = stage.book.visits(Selection())
    assert (visit.first, round(visit.last - start, 3)) == (start, 9.9)
    stage.gallery.close()


def test_memory_stays_bounded_over_a_long_day_of_passers_by(stage: Stage) -> None:
    for number in range(30):
        stage.show(0.6, (BEN + number % 7, 40.0 + 90 * (number % 5), 50))
        stage.show(3)
    stage.show(40)
    stage.write()
    assert len(stage.recorder._best) <= 2
    assert len(stage.recorder._pictures) <= 2
    assert stage.recorder._ids == {}


def test_the_journal_is_kept_for_some_weeks_only(stage: Stage) -> None:
    stage.show(1, (ANNA, 40, 50))
    stage.end()
    stage.clock.pass_by(40 * 86400)
    stage.begin("later")
    stage.show(1, (ANNA, 40, 50))
    stage.end()
    assert [run.key for run in stage.gallery.runs()] == ["later"]


def test_another_threshold_is_tried_on_the_log(stage: Stage) -> None:
    stage.show(5, (ANNA, 40, 50))
    stage.show(5, (BEN, 340, 50))
    stage.end()
    ben, anna = stage.book.visits(Selection())
    same, strict = stage.book.what_if(Selection(), 0.4), stage.book.what_if(Selection(), -0.5)
    assert (dict(same.changed), same.gone, same.new, same.untold, same.same) == ({}, frozenset(), (), frozenset(), 2)
    assert [(key, event.verdict) for key, event in strict.changed.items()] == [(anna.id, Verdict.STRANGER)]
    of_anna = stage.book.what_if(Selection(person=stage.anna.id), -0.5)
    assert (list(of_anna.changed), of_anna.same) == ([anna.id], 0)
    assert ben.id not in strict.changed


def test_a_visit_without_a_journal_is_not_judged_again(stage: Stage) -> None:
    stage.show(5, (ANNA, 40, 50))
    stage.end()
    stage.gallery.prune_journal(stage.clock.now + 1)
    told = stage.book.what_if(Selection(), 0.1)
    assert (len(told.untold), told.same, dict(told.changed)) == (1, 0, {})


def test_where_proof_of_life_is_asked_for_the_mark_waits_for_it(tmp_path: Path) -> None:
    rules = RecordingRules(Marking(CheckInRules(CheckIn.DAILY, proof=True), lambda seconds: "2026-03-01"))
    stage = Stage(tmp_path / "gallery.facecog", rules)
    stage.show(1, (ANNA, 40, 50))
    stage.write()
    assert not stage.recorder.marks
    [track] = stage.looker._numbers
    assert stage.recorder.wants_proof(track)
    assert not stage.recorder.wants_proof(track + 1)
    scene = stage.looker.look(Frame(picture((ANNA, 40, 50)), stage.number, stage.number / 10))
    stage.recorder.see(replace(scene, proven=((track, stage.anna.id),)))
    assert stage.write(), "at once, not with the next batch"
    assert [mark.name for mark in stage.recorder.marks] == ["Anna"]
    assert not stage.recorder.wants_proof(track)
    stage.show(40)
    stage.show(1, (ANNA, 40, 50))
    assert not stage.recorder.wants_proof(stage.looker._numbers[0]), "she is marked for today"
    stage.end()
    stage.gallery.close()


def test_where_no_proof_is_asked_for_none_is_wanted(stage: Stage) -> None:
    stage.show(1, (ANNA, 40, 50))
    assert not stage.recorder.wants_proof(stage.looker._numbers[0])
