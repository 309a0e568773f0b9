"""Which server recognises: address and key, tried before they are used, and how it goes with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.ports.outbox import Waiting
from facecog_desktop.core.text import text
from facecog_desktop.ui.backend.server_backend import ServerFound, ServerLink
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import link_words, telling
from facecog_desktop.ui.words.language import tr, translated

_NONE = text(
    "Faces are recognised on this computer, and nothing leaves it. With a server, the cut-out faces are sent to it, or "
    "their numbers alone."
)


class ServerRow(QWidget):
    """Nothing is sent anywhere before *Test* or *Use this server* is pressed."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self.address, self.key = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("https://faces.example.org:8000")
        self.address.setAccessibleName(tr("Address of the server"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("none"))
        self.key.setAccessibleName(tr("Key of the server"))
        self.test = self._button(tr("&Test"), "check", self._try)
        self.use = self._button(tr("&Use this server"), "export", self._use)
        self.leave = self._button(tr("&Recognise here again"), "restore", self._leave)
        self.retry = self._button(tr("Ask &now"), "redo", self._retry)
        self.words, self.answer, self.problem = _label("muted"), _label(""), _label("problem")
        self.refused = QWidget()
        self._refused = QVBoxLayout(self.refused)
        self._refused.setContentsMargins(0, 0, 0, 0)
        self.refused.hide()
        self._shown: tuple[Waiting, ...] = ()
        self._lay_out()
        for field in (self.address, self.key):
            field.textEdited.connect(self._edited)
        self.address.returnPressed.connect(self._try)
        self.key.returnPressed.connect(self._try)
        state.settings_changed.connect(self.take_settings)
        state.link.changed.connect(self._show)
        self.take_settings()

    def take_settings(self) -> None:
        """Show what is set."""
        settings = self._state.settings
        self.address.setText(settings.server)
        self.key.setText(settings.api_key)
        self._show()

    def _try(self) -> None:
        address, key, backend = self.address.text().strip(), self.key.text().strip(), self._state.backend
        if not address:
            self._fail(FaceCogError("there is no address", "Write it like https://faces.example.org:8000"))
            return
        self.test.setEnabled(False)
        self.problem.clear()
        self.answer.setText(tr("Asking…"))
        job = self._state.jobs.run(lambda: backend.try_server(address, key))
        job.returned.connect(self._tried)
        job.errored.connect(self._fail)
        job.ended.connect(self._show)

    def _tried(self, found: ServerFound) -> None:
        self.answer.setText(link_words.found(found))

    def _fail(self, error: FaceCogError) -> None:
        self.answer.clear()
        self.problem.setText(telling.error(error))
        self._show()

    def _edited(self) -> None:
        self.answer.clear()
        self.problem.clear()
        self._show()

    def _use(self) -> None:
        if self._state.apply(server=self.address.text().strip(), api_key=self.key.text().strip()):
            server = link_words.server(self._state.settings.server)
            self._state.say(tr("{server} recognises from now on", server=server))

    def _leave(self) -> None:
        if self._state.apply(server="", api_key=""):
            self._edited()
            self._state.say(tr("Faces are recognised on this computer again"))

    def _retry(self) -> None:
        link = self._state.backend.link
        if link is not None:
            link.retry()

    def _settle(self, act: Callable[[ServerLink, str], None], waiting: Waiting, _clicked: bool = False) -> None:
        """Send a refused registration anyway, or let go of it."""
        link = self._state.backend.link
        if link is not None:
            job = self._state.jobs.run(lambda: act(link, waiting.request), in_order=True)
            job.errored.connect(self._fail)

    def _show(self) -> None:
        settings, status = self._state.settings, self._state.link.status
        typed = self.address.text().strip(), self.key.text().strip()
        self.test.setEnabled(bool(typed[0]))
        self.use.setEnabled(bool(typed[0]) and typed != (settings.server, settings.api_key))
        self.leave.setVisible(bool(settings.server))
        if status is None:
            self.words.setText(translated(_NONE))
        else:
            said = (link_words.long(status, settings.when_offline), link_words.waiting(status))
            self.words.setText(" ".join(part for part in said if part))
        self.retry.setVisible(status is not None and status.error is not None)
        for label in (self.answer, self.problem):
            label.setVisible(bool(label.text()))
        self._show_refused(() if status is None else status.refused)

    def _show_refused(self, refused: tuple[Waiting, ...]) -> None:
        """A line for each registration that the server did not take: what to do is the user's to say."""
        if refused == self._shown:
            return
        self._shown = refused
        while (item := self._refused.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for waiting in refused:
            self._refused.addWidget(self._refused_line(waiting))
        self.refused.setVisible(bool(refused))

    def _refused_line(self, waiting: Waiting) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = _label("problem")
        words.setText(link_words.refused(waiting))
        row.addWidget(words, 1)
        send = self._button(tr("Send &anyway"), "redo", partial(self._settle, _send_anyway, waiting))
        send.setAccessibleName(tr("Send anyway: {name}", name=waiting.name))
        drop = self._button(tr("&Drop"), "close", partial(self._settle, _drop, waiting))
        drop.setAccessibleName(tr("Drop: {name}", name=waiting.name))
        row.addWidget(send)
        row.addWidget(drop)
        return line

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        for number, (caption, field) in enumerate(((tr("&Address"), self.address), (tr("&Key"), self.key))):
            label = QLabel(caption)
            label.setBuddy(field)
            fields.addWidget(label, number, 0)
            fields.addWidget(field, number, 1)
        fields.setColumnStretch(1, 1)
        buttons = FlowLayout((self.test, self.use, self.leave, self.retry))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(fields)
        column.addLayout(buttons)
        for widget in (self.answer, self.problem, self.refused):
            column.addWidget(widget)

    def _button(self, words: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words.replace("&", ""))
        icons.bind(self._state.look, button, icon)
        button.clicked.connect(act)
        return button


def _send_anyway(link: ServerLink, request: str) -> None:
    link.send_again(request, force=True)


def _drop(link: ServerLink, request: str) -> None:
    link.drop(request)


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)  # names and a server's words are shown as they are
    wrap(made)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
