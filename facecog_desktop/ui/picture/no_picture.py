"""What stands where no picture is: why there is none, in plain words, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from facecog_desktop.core.errors import CameraForbiddenError, FaceCogError, SourceLostError
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.desktop.outside import has_camera_settings
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import spoken, tr

_WIDTH = 400


def reason(status: LiveStatus | None, *, picture: bool) -> tuple[str, str] | None:
    """Title and explanation of a missing picture; None while there is a live one. `picture`: a frame is on show."""
    if status is None:
        return None if picture else (tr("The camera is off"), tr("It is on only while this page is shown."))
    if status.error is not None and status.state in (LiveState.LOST, LiveState.ENDED):
        return _trouble(status)
    if status.state is LiveState.ENDED:
        return None if picture else (tr("That was all"), tr("{source} has come to its end.", source=status.source))
    if status.state is LiveState.OPENING:
        what = tr("Opening {source}…", source=status.source) if status.source else tr("Opening the camera…")
        return None if picture else (what, tr("This may take a few seconds."))
    return None


def switched_off(*, still: bool) -> tuple[str, str]:
    """The same where the user has switched it off; `still`: a film stands still behind it."""
    return tr("Paused") if still else tr("The camera is off"), tr("You switched it off.")


def _trouble(status: LiveStatus) -> tuple[str, str]:
    error = status.error
    title = tr("The picture is gone") if isinstance(error, SourceLostError) else tr("No picture")
    return title, telling.error(error) if error is not None else ""


class NoPicture(QFrame):
    """A card with the reason and the ways out; hidden while there is a picture."""

    choose_camera_requested = Signal()
    open_requested = Signal()
    demo_requested = Signal()
    again_requested = Signal()
    settings_requested = Signal()
    """Show where the system lets programs use the camera."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setMaximumWidth(560)
        self.switched_off = False
        """The user wants no picture for now."""
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._why = QLabel()
        self._why.setProperty("role", "muted")
        for label in (self._title, self._why):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            wrap(label)
        self.choose = _button(tr("&Choose a camera"), look, "camera")
        self.open = _button(tr("&Open a video or pictures…"), look, "open")
        self.demo = _button(tr("&Try the demo"), look, "play")
        self.again = _button(tr("Show it a&gain"), look, "restore")
        self.choose.clicked.connect(self.choose_camera_requested)
        self.open.clicked.connect(self.open_requested)
        self.demo.clicked.connect(self.demo_requested)
        self.again.clicked.connect(self.again_requested)
        self.allow = _button(tr("Open the &system's settings"), look, "settings")
        self.allow.clicked.connect(self.settings_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addSpacing(4)
        for button in (self.allow, self.again, self.choose, self.open, self.demo):
            layout.addWidget(button)
        self.hide()

    def sizeHint(self) -> QSize:
        """As wide as its sentences like it, where the view has the room."""
        return QSize(max(_WIDTH, super().sizeHint().width()), super().sizeHint().height())

    def tell(self, status: LiveStatus | None, *, picture: bool) -> None:
        """Say why there is no picture, or step aside."""
        told = switched_off(still=picture) if self.switched_off else reason(status, picture=picture)
        self.setVisible(told is not None)
        if told is None:
            return
        self._title.setText(told[0])
        self._why.setText(told[1])
        self.again.setVisible(self.switched_off or (status is not None and status.state is LiveState.ENDED))
        failed = status is not None and status.error is not None
        self.allow.setVisible(status is not None and can_be_allowed(status.error))
        self.again.setText(tr("Try a&gain") if failed else tr("Show it a&gain"))
        if self.switched_off:
            self.again.setText(tr("Switch it &on"))
        self.again.setAccessibleName(spoken(self.again.text()))
        stuck = not self.switched_off and status is not None and status.state is not LiveState.OPENING
        for button in (self.choose, self.open, self.demo):
            button.setVisible(stuck)


def can_be_allowed(error: FaceCogError | None) -> bool:
    """Whether the way out leads through the system's settings, which this system can show."""
    return isinstance(error, CameraForbiddenError) and not error.asking and has_camera_settings()


def _button(text: str, look: Look, icon: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(spoken(text))
    icons.bind(look, button, icon)
    return button
