"""Looking for a new version: says what is sent before it is sent for the first time, then asks once, in a job."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from facecog_desktop import paths
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.program.releases import Release, ReleaseFeed, is_newer
from facecog_desktop.ui.dialogs.parts import button, label, lay_out
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

_TOLD = "releases/told"
_PATIENCE_MS = 30_000
_NOTES_HEIGHT = 180


class ReleasesDialog(QDialog):
    """`feed` None: this copy was not built for release, and nobody is asked."""

    def __init__(self, parent: QWidget, state: WindowState, feed: ReleaseFeed | None) -> None:
        super().__init__(parent)
        self._state, self._feed = state, feed
        self._page = ""
        self._asked = False
        self.setWindowTitle(tr("New version"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = label("", "heading")
        self.words = label("")
        self.sent = label("", "muted")
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setTabChangesFocus(True)
        self.notes.setAccessibleName(tr("What is new"))
        self.notes.setMinimumHeight(_NOTES_HEIGHT)
        self.notes.hide()
        self.ask_button = button(tr("&Ask now"), self.ask, "primary")
        self.page_button = button(tr("Open the &page"), self._open_page, "primary")
        self.page_button.hide()
        self.done_button = button(tr("Close"), self.close)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._stop)
        self.finished.connect(self._stop)
        lay_out(
            self,
            (self.title, self.words, self.notes, self.sent),
            (self.done_button, self.page_button, self.ask_button),
            grows=self.notes,
        )
        self._begin()

    def _begin(self) -> None:
        version = self._state.backend.version
        self.title.setText(tr("This is version {version}", version=version))
        if self._feed is None:
            self.words.setText(
                tr("This copy was not built for release, so it does not know where to ask for a newer one.")
            )
            self.sent.hide()
            self.ask_button.hide()
            self.done_button.setFocus()
            return
        self.sent.setText(
            tr(
                "What is sent: one request for a small file to {host}, without your version, your name, the gallery or "
                "anything else. As with every page, {host} sees this computer's network address. It is asked only when "
                "you press this button, never by itself.",
                host=self._feed.host,
            )
        )
        self.words.setText(tr("Ask {host} which version is the newest?", host=self._feed.host))
        self.ask_button.setFocus()
        if was_told(self._feed.host):
            self.ask()

    def ask(self) -> None:
        """Ask; what comes back is told here."""
        feed = self._feed
        if feed is None or self._asked:
            return
        self._asked = True
        remember_told(feed.host)
        self.words.setText(tr("Asking {host}…", host=feed.host))
        self.ask_button.setEnabled(False)
        self._patience.start(_PATIENCE_MS)
        job = self._state.jobs.run(feed.newest)
        job.returned.connect(self._take)
        job.errored.connect(self._fail)
        self.finished.connect(job.cancel)

    def _take(self, release: Release) -> None:
        self._settle()
        if not is_newer(release, self._state.backend.version):
            self.words.setText(tr("It is the newest there is."))
            self.ask_button.hide()
            return
        self._page = release.page
        self.title.setText(tr("There is a newer version: {version}", version=release.version))
        self.words.setText(tr("This is version {version}", version=self._state.backend.version))
        self.notes.setPlainText(release.notes)
        self.notes.setVisible(bool(release.notes))
        self.page_button.setVisible(bool(release.page))
        self.ask_button.hide()
        self.page_button.setToolTip(release.page)
        self.page_button.setFocus()
        self.adjustSize()

    def _fail(self, error: FaceCogError) -> None:
        self._settle()
        self.words.setText(telling.error(error))
        self.ask_button.setText(tr("&Ask again"))
        self.ask_button.setAccessibleName(tr("Ask again"))
        self._state.failed.emit(error)

    def _settle(self) -> None:
        self._asked = False
        self._patience.stop()
        self.ask_button.setEnabled(True)

    def _stop(self) -> None:
        if self._feed is not None and self._asked:
            self._feed.stop()

    def _open_page(self) -> None:
        if not self._state.outside.page(self._page):
            self.words.setText(tr("The page cannot be shown: {page}", page=self._page))


def was_told(host: str) -> bool:
    """Whether somebody has been told here what is sent to this host."""
    return bool(_stored().value(_TOLD) == host)


def remember_told(host: str) -> None:
    """It need not be asked again whether to ask."""
    stored = _stored()
    stored.setValue(_TOLD, host)
    stored.sync()


def _stored() -> QSettings:
    return QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)
