"""What all pages share: backend, people, settings, undo stack, facts and wishes. No widget lives here.

Signals are facts (`people_changed`) or wishes (`page_requested`). Calls of the service go through `jobs`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from facecog_desktop.core.errors import FaceCogError, GalleryError, GalleryLockedError
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.people.changes import Change
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Person, Pixels, Sample
from facecog_desktop.settings import Settings, changed
from facecog_desktop.ui.backend.window_backend import Backend, Live
from facecog_desktop.ui.camera.permission import CameraPermission
from facecog_desktop.ui.desktop.outside import Outside
from facecog_desktop.ui.picture.crops import Crops
from facecog_desktop.ui.state.link_watch import LinkWatch
from facecog_desktop.ui.state.registered import remembered_pairs, undoable_registration
from facecog_desktop.ui.state.undo import Undoable, UndoStack
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.threads import Job, Jobs
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

MakeChange = Callable[[FaceService], Change]


class WindowState(QObject):
    """One per window, made by app.run and handed to every page. Used on the GUI thread only."""

    people_changed = Signal()
    gallery_exchanged = Signal()
    """Another file is the gallery now: nothing that was read of the former one holds."""
    settings_changed = Signal()
    log_grown = Signal()
    """A source was switched off, and all its visits are in the log now."""
    message_changed = Signal(str)
    locked = Signal(object)
    """The gallery is encrypted and needs what opens it: a GalleryLockedError."""
    failed = Signal(object)
    """A known failure was told: a FaceCogError."""
    introduction_requested = Signal()
    """Show the pages of the first start."""
    page_requested = Signal(str)
    """A page's title in lower case: live, people, log, settings."""
    source_requested = Signal(str)
    """Another source for the Live page, as a spec of Backend.open_live."""
    photos_offered = Signal(str, list)
    """A name (may be empty) and paths of photos or folders: register from these."""
    adding_requested = Signal(str)
    """A person's name: show the Register panel with it, to add photos."""
    person_requested = Signal(str)
    """A person's id: show them on the People page."""

    def __init__(self, backend: Backend, look: Look) -> None:
        super().__init__()
        self.backend = backend
        self.look = look
        self.jobs = Jobs()
        self.outside, self.camera_permission = Outside(), CameraPermission()
        self.crops = Crops(self.jobs, self._read_crop)
        self.undo_stack = UndoStack()
        self.people: tuple[Person, ...] = ()
        self.link = LinkWatch(lambda: backend.link)
        self.link.switched.connect(self.gallery_replaced)
        self._settings = backend.settings

    @property
    def threshold(self) -> float:
        """The threshold in force: the one that was set, or the one for a gallery of this size."""
        return self._settings.threshold or calibration.threshold_for(len(self.people))

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def apply(self, **changes: Any) -> bool:
        """Put changed settings in force at once and store them; False (and told) where a value is refused."""
        try:
            settings = changed(self._settings, **changes)
            self.backend.save_settings(settings)
        except FaceCogError as error:
            self.fail(error)
            return False
        before, self._settings = self._settings, settings
        self.look.choose(settings.theme)
        self.settings_changed.emit()
        self.link.look()
        if (settings.gallery, settings.server, settings.api_key) != (before.gallery, before.server, before.api_key):
            self.gallery_replaced()
        return True

    def open_live(self, spec: str) -> Live:
        """A session of the backend; the demo brings a gallery of its own, and takes it away again."""
        self.camera_permission.check(spec)
        before = self.backend.service
        session = self.backend.open_live(spec)
        if self.backend.service is not before:
            self.gallery_replaced()
        return session

    def gallery_replaced(self) -> None:
        """The service works on another gallery now: what was remembered of the former one goes."""
        self.crops.forget()
        self.undo_stack.clear()
        self.gallery_exchanged.emit()
        self.refresh()

    def say(self, message: str) -> None:
        """Show a line in the bottom bar."""
        self.message_changed.emit(message)

    def fail(self, error: FaceCogError) -> None:
        """Show a known failure with its hint in the bottom bar; a locked gallery also asks for its key."""
        self.message_changed.emit(telling.error(error))
        self.failed.emit(error)
        if isinstance(error, GalleryLockedError):
            self.locked.emit(error)

    def refresh(self) -> Job:
        """Read the people again in a job; `people_changed` follows."""
        job = self.jobs.run(self.backend.service.people)
        job.returned.connect(self._take_people)
        job.errored.connect(self.fail)
        return job

    def person(self, person_id: str) -> Person | None:
        """Somebody of `people` by id."""
        return next((person for person in self.people if person.id == person_id), None)

    def change(self, person_id: str, change: Change | MakeChange, told: str, *, quiet: bool = False) -> Job:
        """Carry a change out in a job, make it undoable and say `told` ("Renamed to Anna"); returns an Undoable.

        What takes long to be made is made in the job as well. With `quiet`, whoever asks connects `errored` and answers
        it.
        """
        service = self.backend.service

        def work() -> Undoable:
            return Undoable(told, person_id, service.change(person_id, change(service) if callable(change) else change))

        job = self.jobs.run(work, in_order=True)
        job.returned.connect(self._done)
        if not quiet:
            job.errored.connect(self.fail)
        return job

    def register(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        force: bool = False,
    ) -> Job:
        """Remember somebody in a job, undoable; returns an Undoable. Whoever asks connects `errored` and answers it."""
        service, kept = self.backend.service, tuple(samples)

        def work() -> Undoable:
            before = {person.id for person in service.people()}
            noted = remembered_pairs(service) if force else frozenset()
            person = service.register(name, kept, external_id=external_id, metadata=metadata, force=force)
            pairs = remembered_pairs(service) - noted if force else frozenset()
            return undoable_registration(service, person, kept, known=person.id in before, pairs=pairs)

        job = self.jobs.run(work, in_order=True)
        job.returned.connect(self._done)
        return job

    def did(self, done: Undoable) -> None:
        """Something undoable was done elsewhere: remember it, say it, read the people again."""
        self._done(done)

    def undo(self) -> None:
        """Take the last change back, in a job. Says so when there is none."""
        self._go(self.undo_stack.pop(), back=True)

    def redo(self) -> None:
        """Do again what was taken back last, in a job. Says so when there is none."""
        self._go(self.undo_stack.pop_undone(), back=False)

    def close(self) -> None:
        """Wait for running jobs, and end what runs beside the window; nothing is left behind."""
        self.jobs.close()
        self.backend.close()

    def _read_crop(self, sample_id: int) -> Pixels:
        return self.backend.service.crop(sample_id)

    def _take_people(self, people: list[Person]) -> None:
        self.people = tuple(people)
        self.people_changed.emit()

    def _done(self, done: Undoable) -> None:
        self.undo_stack.push(done)
        self.say(done.told)
        self.refresh()

    def _go(self, step: Undoable | None, *, back: bool) -> None:
        """Carry out the inverse of a step; what leads the other way comes to the other side of the stack."""
        if step is None:
            self.say(tr("Nothing to undo") if back else tr("Nothing to redo"))
            return
        service = self.backend.service
        job = self.jobs.run(lambda: replace(step, inverse=service.change(step.person, step.inverse)), in_order=True)
        job.returned.connect(lambda gone: self._gone(gone, back=back))
        job.errored.connect(lambda error: self._not_gone(step, error, back=back))

    def _gone(self, step: Undoable, *, back: bool) -> None:
        (self.undo_stack.put_undone if back else self.undo_stack.put_redone)(step)
        self.say(tr("Undone: {what}", what=step.told) if back else tr("Done again: {what}", what=step.told))
        self.refresh()

    def _not_gone(self, step: Undoable, error: FaceCogError, *, back: bool) -> None:
        """What the gallery's file refused for now may be tried again; what makes no sense any more is dropped."""
        if isinstance(error, GalleryError):
            self.undo_stack.give_back(step, undone=not back)
        self.fail(error)
