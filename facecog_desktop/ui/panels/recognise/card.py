"""One person in view: the gallery photo beside the live crop, the name and why. Updated in place, never rebuilt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout

from facecog_desktop.core.trial import Trial
from facecog_desktop.core.types import Candidate, Frame, Match, Track, Verdict
from facecog_desktop.service.live.glimpses import Glimpse, Glimpses, counter_example, portraits
from facecog_desktop.ui.panels.registering import Registration, refusal
from facecog_desktop.ui.picture.pictures import around, pixmap, rounded
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

PICTURE = 64
_CROP_EVERY = 0.5  # seconds of the source between two live crops


class PersonCard(QFrame):
    """A card for one track. `show_track` again and again; `busy` while the user is giving a name."""

    settled = Signal()
    """The naming has ended."""
    denied = Signal(int, str, object)
    """The user says that the track (number) is not this person (id); the Job that remembers it."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self.setProperty("role", "card")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # the reasons may take several lines
        self.setSizePolicy(policy)
        self._state = state
        self._track: Track | None = None
        self._frame: Frame | None = None
        self._crop_time: float | None = None
        self._glimpses = Glimpses()
        self._sample: int | None = None
        self._registration = Registration(state, self)
        self._build()
        state.crops.arrived.connect(self._photo_arrived)
        self._registration.done.connect(self._named)
        self._registration.refused.connect(lambda error: self._tell(refusal(error)))
        self._registration.cancelled.connect(lambda: self._tell(""))

    @property
    def track(self) -> Track | None:
        """Whom the card shows."""
        return self._track

    @property
    def busy(self) -> bool:
        """True while a name is being typed: the card stays although the face has gone."""
        return not self.name_field.isHidden()

    def show_track(self, track: Track, frame: Frame, look: Match | None = None) -> None:
        """Show the newest of this track; `look` is what was said of it in this frame alone, if it was identified."""
        self._track, self._frame = track, frame
        match = track.match
        if look is not None:
            self._glimpses.note(frame, track, look)
        self.name.setText(telling.name(match))
        self._chip(match)
        self.details.setText(_details(track))
        self.setAccessibleName(tr("{name}, {verdict}", name=self.name.text(), verdict=self.verdict.text()))
        self.setToolTip("" if match is None else telling.reasons(match))
        self._show_photo(match)
        if self._crop_time is None or abs(frame.time - self._crop_time) >= _CROP_EVERY:
            self._crop_time = frame.time
            self.live.setPixmap(rounded(pixmap(around(frame.pixels, track.face.box)), PICTURE))
        stranger = match is not None and match.verdict is Verdict.STRANGER
        self.name_button.setVisible(stranger and not self.busy)
        self._offer_denial(None if match is None or stranger or self.busy else match.best)

    def show_trial(self, trial: Trial | None) -> None:
        """How it stands with the proof of life; a result stays on the card."""
        if trial is not None:
            self.proof.setText(telling.proof(trial))
            _set_mood(self.proof, {None: "stranger", True: "known", False: "unsure"}[trial.passed])
        elif self.proof.property("mood") == "stranger":
            self.proof.clear()
        self.proof.setVisible(bool(self.proof.text()))

    def _build(self) -> None:
        self.photo, self.live = _picture(tr("Photo in the gallery")), _picture(tr("Face now"))
        self.name, self.verdict, self.details = ElidedLabel(tr("Name")), QLabel(), QLabel()
        self.name.setProperty("role", "heading")
        self.verdict.setProperty("role", "chip")
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.photo.setText("?")
        self.details.setProperty("role", "muted")
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        wrap(self.details)
        # It has the room that is left over: a stretch would make the whole card ask for more.
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.proof = ElidedLabel(tr("Proof of life"))
        self.proof.setProperty("role", "chip")
        self.proof.setProperty("mood", "stranger")
        self.proof.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.proof.hide()
        self.problem = QLabel()
        self.problem.setProperty("role", "problem")
        wrap(self.problem)
        self.problem.hide()
        self.name_button = QPushButton(tr("&Name this person"))
        self.name_button.setAccessibleName(tr("Name this person"))
        icons.bind(self._state.look, self.name_button, "add")
        self.not_button = QPushButton()
        self.not_button.setProperty("role", "link")
        self.not_button.setProperty("place", "text")
        self.not_button.hide()
        self.not_button.clicked.connect(self._deny)
        self.name_field = _NameEdit()
        self.name_field.setPlaceholderText(tr("Name, then Enter"))
        self.name_field.setAccessibleName(tr("Name of this person"))
        self.name_field.hide()
        self.name_button.clicked.connect(self._ask_name)
        self.name_field.returnPressed.connect(self._register)
        self.name_field.given_up.connect(self._named)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.name)
        words.addWidget(self.details)
        words.addWidget(self.name_button, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self.not_button, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self.name_field)
        words.addWidget(self.problem)
        pictures = QGridLayout()
        pictures.setSpacing(4)
        pictures.addWidget(self.photo, 0, 0)
        pictures.addWidget(self.live, 0, 1)
        pictures.addWidget(self.verdict, 1, 0, 1, 2)
        row = TurningRow(10)
        row.addLayout(pictures)
        row.setAlignment(pictures, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 10, 10, 10)
        whole.setSpacing(8)
        whole.addLayout(row)
        whole.addWidget(self.proof)

    def _chip(self, match: Match | None) -> None:
        mood = "" if match is None else match.verdict.value
        self.verdict.setText(telling.verdict(match))
        _set_mood(self.verdict, mood)

    def _show_photo(self, match: Match | None) -> None:
        """The gallery's photo of a known or perhaps known person; nothing beside a stranger."""
        best = None if match is None or match.verdict is Verdict.STRANGER else match.best
        sample = None if best is None else best.sample
        if sample != self._sample:
            self._sample = sample
            self.photo.setText("?")
            self._photo_arrived(sample)

    def _photo_arrived(self, sample: int | None) -> None:
        if sample is None or sample != self._sample:
            return
        found = self._state.crops.get(sample)
        if found is not None:
            self.photo.setPixmap(rounded(found, PICTURE))

    def _offer_denial(self, best: Candidate | None) -> None:
        """For somebody who is named, or might be that one: a button that says that it is not so."""
        self.not_button.setVisible(best is not None)
        if best is not None and self.not_button.accessibleName() != tr("Not {name}", name=best.name):
            self.not_button.setText(tr("Not {name}", name=telling.short(best.name, 20)).replace("&", "&&"))
            self.not_button.setAccessibleName(tr("Not {name}", name=best.name))
            self.not_button.setToolTip(
                tr(
                    "This is not {name}: remember it, and do not call a face like this {name} again.\n"
                    "Other faces keep their names. Ctrl+Z takes it back.",
                    name=best.name,
                )
            )

    def _deny(self) -> None:
        """This is not the person of the card: remember the best looks at it, as numbers."""
        track, frame, match = self._track, self._frame, self._track.match if self._track else None
        if track is None or frame is None or match is None or match.best is None:
            return
        best = match.best
        looks = self._glimpses.of(best.person) or [Glimpse(frame, track.face, best.person, 0.0)]
        told = tr("This face is not {name}", name=best.name)
        job = self._state.change(best.person, lambda service: counter_example(service, looks), told)
        self.denied.emit(track.id, best.person, job)

    def _ask_name(self) -> None:
        self.name_button.hide()
        self.name_field.show()
        self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _register(self) -> None:
        """From the best crops of this track, made in a job."""
        name, track, frame = self.name_field.text().strip(), self._track, self._frame
        if not name or track is None or frame is None:
            self._tell(tr("Type a name first"))
            return
        service = self._state.backend.service
        self.name_field.setEnabled(False)
        looks = self._glimpses.best or [Glimpse(frame, track.face, "", 0.0)]
        job = self._state.jobs.run(lambda: portraits(service, looks))
        job.returned.connect(lambda samples: self._registration.begin(name, samples))
        job.errored.connect(lambda error: self._tell(refusal(error)))

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.name_field.setEnabled(True)

    def _named(self) -> None:
        self._tell("")
        self.name_field.clear()
        self.name_field.hide()
        self.settled.emit()


class _NameEdit(QLineEdit):
    """A text field that Esc gives up."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _set_mood(label: QLabel, mood: str) -> None:
    if label.property("mood") != mood:
        label.setProperty("mood", mood)
        label.style().unpolish(label)
        label.style().polish(label)


def _picture(name: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", "preview")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedSize(PICTURE, PICTURE)
    label.setAccessibleName(name)
    return label


def _details(track: Track) -> str:
    """Why it is unsure, distance, runner-up and margin, frames that agree: a line each."""
    match = track.match
    if match is None:
        return tr("Looking…")
    if match.best is None:
        return telling.sentence(telling.reasons(match))
    if match.verdict is Verdict.STRANGER:
        name, distance = telling.short(match.best.name), telling.distance(match.distance)
        near = tr("nearest {name}, {distance}", name=name, distance=distance)
    else:
        near = tr("distance {distance}", distance=telling.distance(match.distance))
    lines = [near, telling.votes(track)]
    if match.verdict is not Verdict.STRANGER:
        lines.insert(1, telling.runner_up(match))
    if match.verdict is Verdict.UNSURE:
        lines.insert(0, telling.sentence(telling.usual_reasons(match)))
    if match.rejected is not None:
        lines.insert(0, telling.sentence(telling.rejected(match.rejected)))
    return "\n".join(lines)
