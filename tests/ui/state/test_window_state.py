"""The shared state: people, settings, changes that can be taken back, messages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import (
    FaceCogError,
    GalleryBusyError,
    InvalidRequestError,
    LooksLikeOtherError,
    SettingInvalidError,
)
from facecog_desktop.core.people.changes import Change, Rename
from facecog_desktop.core.types import Frame, Sample
from facecog_desktop.service.live.session import LiveSession
from facecog_desktop.settings import Settings, Theme, checked
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import DARK
from tests.fakes import picture
from tests.ui.backstage import FakeBackend

Wait = Callable[[Callable[[], object]], None]


def sample_of(backend: FakeBackend, identity: int, x: int = 90) -> Sample:
    frame = Frame(picture((identity, x, 90)))
    return backend.local.sample(frame, backend.engine.detect(frame.pixels)[0])


@pytest.fixture
def messages(state: WindowState) -> list[str]:
    told: list[str] = []
    state.message_changed.connect(told.append)
    return told


def names(state: WindowState) -> list[str]:
    return [person.name for person in state.people]


def test_people_are_read_in_the_background(backend: FakeBackend, state: WindowState, qtbot: QtBot) -> None:
    backend.remember("Anna", 1, photos=2)
    assert not state.people
    with qtbot.waitSignal(state.people_changed):
        state.refresh()
    assert [(person.name, person.samples) for person in state.people] == [("Anna", 2)]
    anna = backend.local.people()[0]
    assert state.person(anna.id) == anna
    assert state.person("nobody") is None


def test_a_change_is_carried_out_told_and_taken_back(
    backend: FakeBackend, state: WindowState, messages: list[str], wait: Wait
) -> None:
    backend.remember("Anna", 1)
    person = backend.local.people()[0].id
    state.change(person, Rename("Hanna"), "Renamed to Hanna")
    wait(lambda: names(state) == ["Hanna"])
    assert messages == ["Renamed to Hanna"]
    assert state.undo_stack.newest is not None
    state.undo()
    wait(lambda: names(state) == ["Anna"])
    assert messages[-1] == "Undone: Renamed to Hanna"
    assert state.undo_stack.newest is None


def test_what_was_taken_back_is_done_again_and_taken_back_again(
    backend: FakeBackend, state: WindowState, messages: list[str], wait: Wait
) -> None:
    backend.remember("Anna", 1)
    state.change(backend.local.people()[0].id, Rename("Hanna"), "Renamed to Hanna")
    wait(lambda: names(state) == ["Hanna"])
    for _ in range(2):
        state.undo()
        wait(lambda: names(state) == ["Anna"])
        assert state.undo_stack.newest_undone is not None
        state.redo()
        wait(lambda: names(state) == ["Hanna"])
        assert state.undo_stack.newest_undone is None
    assert messages[-2:] == ["Undone: Renamed to Hanna", "Done again: Renamed to Hanna"]


def test_an_undo_that_the_file_refuses_can_be_tried_again_and_one_that_makes_no_sense_is_dropped(
    backend: FakeBackend, state: WindowState, messages: list[str], wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend.remember("Anna", 1)
    state.change(backend.local.people()[0].id, Rename("Hanna"), "Renamed to Hanna")
    wait(lambda: state.undo_stack.newest)

    def refuse(error: FaceCogError) -> None:
        def change(person_id: str, change: Change) -> Change:
            raise error

        monkeypatch.setattr(backend.local, "change", change)
        messages.clear()
        state.undo()
        wait(lambda: messages)

    def to_undo() -> list[str]:
        return [step.told for step in (state.undo_stack.newest,) if step is not None]

    refuse(GalleryBusyError("locked"))
    assert to_undo() == ["Renamed to Hanna"]
    refuse(InvalidRequestError("gone"))
    assert to_undo() == []
    assert state.undo_stack.newest_undone is None


def test_undoing_or_redoing_nothing_says_so(state: WindowState, messages: list[str]) -> None:
    state.undo()
    state.redo()
    assert messages == ["Nothing to undo", "Nothing to redo"]


def test_a_change_that_fails_is_told_and_cannot_be_undone(state: WindowState, messages: list[str], wait: Wait) -> None:
    state.change("nobody", Rename("X"), "Renamed")
    wait(lambda: messages)
    assert "nobody" in messages[0]
    assert state.undo_stack.newest is None


def test_a_new_person_goes_again_when_undone(backend: FakeBackend, state: WindowState, wait: Wait) -> None:
    state.register("Anna", [sample_of(backend, 1)], external_id="7")
    wait(lambda: names(state) == ["Anna"])
    assert state.people[0].external_id == "7"
    state.undo()
    wait(lambda: names(state) == [])
    assert [person.name for person in backend.local.people(removed=True)] == ["Anna"]


def test_photos_added_to_a_known_person_go_again_and_the_person_stays(
    backend: FakeBackend, state: WindowState, messages: list[str], wait: Wait
) -> None:
    backend.remember("Anna", 1)
    state.register("Anna", [sample_of(backend, 1, 90), sample_of(backend, 1, 130)])
    wait(lambda: state.people and state.people[0].samples == 3)
    assert messages == ["2 photos added to Anna"]
    state.undo()
    wait(lambda: state.people[0].samples == 1)


def test_a_registration_that_is_refused_is_answered_by_whoever_asked(
    backend: FakeBackend, state: WindowState, messages: list[str], wait: Wait
) -> None:
    backend.remember("Anna", 1)
    errors: list[object] = []
    state.register("Ben", [sample_of(backend, 1)]).errored.connect(errors.append)
    wait(lambda: errors)
    assert isinstance(errors[0], LooksLikeOtherError)
    assert messages == []


def test_settings_are_stored_and_told_at_once(backend: FakeBackend, state: WindowState, qtbot: QtBot) -> None:
    with qtbot.waitSignal(state.settings_changed):
        assert state.apply(theme=Theme.DARK, votes=5)
    assert backend.saved[-1].votes == 5
    assert state.settings.votes == 5
    assert state.look.tokens is DARK


def test_a_wrong_setting_is_refused_and_told(backend: FakeBackend, state: WindowState, messages: list[str]) -> None:
    assert not state.apply(votes=99)
    assert backend.saved == []
    assert state.settings == checked({})
    assert messages[0].startswith("Votes: ")


def test_settings_that_cannot_be_stored_are_not_in_force(
    backend: FakeBackend, state: WindowState, messages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_settings: Settings) -> None:
        raise SettingInvalidError("the folder is read-only", "Free it.")

    monkeypatch.setattr(backend, "save_settings", refuse)
    assert not state.apply(votes=5)
    assert state.settings.votes == checked({}).votes
    assert messages == ["The folder is read-only. Free it."]


def test_a_source_with_its_own_gallery_takes_the_former_ones_undo_away(
    backend: FakeBackend, state: WindowState, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend.remember("Anna", 1)
    with qtbot.waitSignal(state.people_changed):
        state.register("Ben", [sample_of(backend, 2)])
    assert [done.told for done in [state.undo_stack.newest] if done] == ["Ben is registered with 1 photo"]
    demo = FakeBackend()
    opened = backend.open_live

    def open_demo(spec: str) -> LiveSession:
        backend.local = demo.local
        return opened(spec)

    monkeypatch.setattr(backend, "open_live", open_demo)
    with qtbot.waitSignal(state.people_changed):
        state.open_live("demo")
    assert state.undo_stack.newest is None
    assert names(state) == []
