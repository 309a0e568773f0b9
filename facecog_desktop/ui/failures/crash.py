"""What happens on a bug: a dialog with a report that can be copied. The report holds no names, faces or numbers."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words.language import spoken, tr

MOST = 5
"""Dialogs of one run. What goes on failing is then written into the program log alone."""

_CAUSES = 4
_UNSEEN = ("offscreen", "minimal")
"""Window systems without a screen: a dialog would wait there for ever."""

_LOG = logging.getLogger("facecog_desktop.program")


def report(
    kind: type[BaseException], trace: TracebackType | None, version: str, error: BaseException | None = None
) -> str:
    """Versions, the error's kind and where it happened, and the same of what led to it (of `error`).

    Messages are left out: they may hold a person's name. Of paths only what lies within the program or a package.
    """
    window = QGuiApplication.platformName() or "no window"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    lines = [
        f"FaceCog Desktop {version}",
        f"Python {platform.python_version()}, Qt {qVersion()} ({window}), {system}",
        f"Thread {threading.current_thread().name}",
        "",
        *_happened(kind, trace),
    ]
    for _ in range(_CAUSES):
        error = _before(error)
        if error is None:
            break
        lines += ["caused by", *_happened(type(error), error.__traceback__)]
    return "\n".join(lines)


def _happened(kind: type[BaseException], trace: TracebackType | None) -> list[str]:
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/").split("/site-packages/")[-1]
        place = place[place.rfind("facecog_desktop/") :] if "facecog_desktop/" in place else place.split("/")[-1]
        lines.append(f"  {place}:{frame.lineno} in {frame.name}")
    return lines


def _before(error: BaseException | None) -> BaseException | None:
    """What led to an error."""
    if error is None or error.__cause__ is not None:
        return None if error is None else error.__cause__
    return None if error.__suppress_context__ else error.__context__


class CrashDialog(QDialog):
    """Copy the report, see the program log, go on, or quit. `fatal`: the program did not start, so it can only end."""

    log_requested = Signal()

    def __init__(self, text: str, *, fatal: bool = False) -> None:
        super().__init__()
        self.setWindowTitle(tr("The program cannot start") if fatal else tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        why = QLabel(
            tr(
                "This is a fault in the program. What you registered is safe. Please send the report to whoever "
                "looks after the program; it holds no names and no pictures."
            )
        )
        wrap(why)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Report"))
        self.copy, self.log = QPushButton(tr("&Copy the report")), QPushButton(tr("Open the program &log"))
        self.go_on, self.leave = QPushButton(tr("&Go on")), QPushButton(tr("&Quit"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.log.clicked.connect(self.log_requested)
        self.go_on.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject if fatal else QApplication.closeAllWindows)
        self.go_on.setVisible(not fatal)
        self.log.setVisible(not fatal)
        (self.leave if fatal else self.go_on).setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.log)
        buttons.addStretch()
        for button in (self.leave, self.go_on):
            buttons.addWidget(button)
        for button in (self.copy, self.log, self.leave, self.go_on):
            button.setAccessibleName(spoken(button.text()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(why)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)


class CrashWatch(QObject):
    """From `install` to `remove`, unknown errors of any thread are printed as ever, noted in the program log and shown.

    One dialog at a time, the same fault once, and no more than MOST: a fault that comes again at every tick must not
    keep anybody from closing the program.
    """

    log_requested = Signal()
    """Somebody wants to see the program log, from the dialog that is open."""
    _caught = Signal(str)

    def __init__(self, version: str) -> None:
        super().__init__()
        self._version = version
        self._before = (sys.excepthook, threading.excepthook)
        self._shown: set[str] = set()
        self.dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Watch."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._catch
        threading.excepthook = self._catch_thread

    def remove(self) -> None:
        """Leave everything as it was."""
        sys.excepthook, threading.excepthook = self._before

    def tell_start(self, error: BaseException) -> CrashDialog | None:
        """The window could not be made: note it, and show it until it is closed. None where nobody would see it."""
        text = report(type(error), error.__traceback__, self._version, error)
        _LOG.critical("the program cannot start:\n%s", text)
        if QGuiApplication.platformName() in _UNSEEN:
            return None
        dialog = CrashDialog(text, fatal=True)
        dialog.exec()
        return dialog

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before[0](kind, error, trace)
        if issubclass(kind, Exception):
            self._tell(report(kind, trace, self._version, error))

    def _catch_thread(self, args: threading.ExceptHookArgs) -> None:
        self._before[1](args)
        if args.exc_type is not SystemExit:
            self._tell(report(args.exc_type, args.exc_traceback, self._version, args.exc_value))

    def _tell(self, text: str) -> None:
        """From any thread. What is known already is not noted again and again either."""
        if text not in self._shown:
            _LOG.critical("a fault in the program:\n%s", text)
            self._caught.emit(text)

    def _show(self, text: str) -> None:
        if self.dialog is not None or text in self._shown or len(self._shown) >= MOST:
            return
        self._shown.add(text)
        self.dialog = CrashDialog(text)
        self.dialog.log_requested.connect(self.log_requested)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
