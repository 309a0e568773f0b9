"""What happens on a bug: a dialog with a report that can be copied. The report holds no names, faces or numbers."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout


def report(kind: type[BaseException], trace: TracebackType | None, version: str) -> str:
    """Versions, the error's kind and where it happened. Its message is left out: it may hold a person's name."""
    lines = [
        f"FaceCog Desktop {version}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
        "",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/").split("/site-packages/")[-1]
        place = place[place.rfind("facecog_desktop/") :] if "facecog_desktop/" in place else place.split("/")[-1]
        lines.append(f"  {place}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Copy the report, go on, or quit."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setWindowTitle("Something went wrong")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        why = QLabel(
            "This is a fault in the program. What you registered is safe. Please send the report to whoever "
            "looks after the program; it holds no names and no pictures."
        )
        why.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Report")
        self.copy = QPushButton("&Copy the report")
        go_on, leave = QPushButton("&Go on"), QPushButton("&Quit")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        go_on.clicked.connect(self.accept)
        leave.clicked.connect(QApplication.closeAllWindows)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        for button in (leave, go_on):
            buttons.addWidget(button)
        for button in (self.copy, leave, go_on):
            button.setAccessibleName(button.text().replace("&", ""))
        layout = QVBoxLayout(self)
        layout.addWidget(why)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)


class CrashWatch(QObject):
    """From `install` to `remove`, unknown errors of any thread are printed as ever and shown, one dialog at a time."""

    _caught = Signal(str)

    def __init__(self, version: str) -> None:
        super().__init__()
        self._version = version
        self._before = (sys.excepthook, threading.excepthook)
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

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before[0](kind, error, trace)
        if issubclass(kind, Exception):
            self._caught.emit(report(kind, trace, self._version))

    def _catch_thread(self, args: threading.ExceptHookArgs) -> None:
        self._before[1](args)
        if args.exc_type is not SystemExit:
            self._caught.emit(report(args.exc_type, args.exc_traceback, self._version))

    def _show(self, text: str) -> None:
        if self.dialog is not None:
            return
        self.dialog = CrashDialog(text)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
