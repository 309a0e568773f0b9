"""One window per gallery: the first start listens, a later one hands its wish over and ends.

A lock that the system lets go of when its process ends says who is first, whatever happened to it; the socket, which
only this user may open, carries the wish. What comes over it is checked, and answered in one line.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from facecog_desktop import paths
from facecog_desktop.core.addresses import is_on_a_server
from facecog_desktop.core.errors import AlreadyRunningError, InvalidRequestError
from facecog_desktop.settings import Settings
from facecog_desktop.ui.instance.hand_over import END, LONGEST, HandOver, packed, unpacked

if sys.platform == "win32":
    import ctypes
    import msvcrt
else:
    import fcntl

_LOG = logging.getLogger(__name__)
_DONE = b"done" + END
_REFUSED = b"refused" + END
_PATIENCE = 20.0  # seconds that a start waits for one that is beginning or ending
_ANSWER_MS = 15_000
_CONNECT_MS = 1_000
_SPEAK_MS = 5_000  # whoever connects has so long to say what is wanted
_AGAIN = 0.05  # seconds


def key_of(settings: Settings) -> str:
    """What tells galleries apart: 24 hexadecimal digits of its resolved place, and of the server whose people count."""
    if is_on_a_server(settings.gallery):
        place = settings.gallery
    else:
        file = Path(settings.gallery).expanduser() if settings.gallery else paths.default_gallery()
        place = os.path.normcase(file.resolve())
    return hashlib.sha256(f"{place}\n{settings.server}".encode()).hexdigest()[:24]


class Lock:
    """A file that one process has; it is let go of when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: int | None = None

    def take(self) -> bool:
        """Whether it is held now. Raises OSError where no lock can be made."""
        if self._held is not None:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if sys.platform == "win32":
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            os.close(handle)
            return False
        except OSError:
            os.close(handle)
            raise
        self._held = handle
        return True

    def release(self) -> None:
        """Let go. The file stays: taking it away would let two processes hold two files of one name."""
        if self._held is not None:
            os.close(self._held)
            self._held = None


class OneInstance(QObject):
    """`first` decides; the first one's `asked` tells what later ones want."""

    asked = Signal(object)
    """A HandOver of a later start."""

    def __init__(self, settings: Settings, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or paths.runtime_folder()
        self._server: QLocalServer | None = None
        self._aim(settings)

    def first(self, wish: HandOver, patience: float = _PATIENCE) -> bool:
        """True: nobody else has the gallery's window, and this one listens. False: the one who has it got the wish.

        Raises AlreadyRunningError where the other one does not answer, InvalidRequestError where it refuses.
        """
        until = time.monotonic() + patience
        while not self._handed_over(wish):
            if self._taken():
                return True
            if time.monotonic() > until:
                raise AlreadyRunningError("another window of this gallery is starting or ending, and takes very long")
            time.sleep(_AGAIN)
        return False

    def follow(self, settings: Settings) -> bool:
        """The window shows another gallery now: listen for that one. False where another window has it."""
        if key_of(settings) == self._key:
            return True
        self.release()
        self._aim(settings)
        return self._taken()

    def stop_listening(self) -> None:
        """The window closes: a later start waits for the end and begins anew."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def release(self) -> None:
        """All is closed: another start may have the gallery."""
        self.stop_listening()
        self._lock.release()

    def _aim(self, settings: Settings) -> None:
        self._key = key_of(settings)
        self._lock = Lock(self._folder / f"{self._key}.lock")
        # A pipe of Windows has a name, a socket elsewhere has a path.
        path = self._folder / f"{self._key}.socket"
        self._name = f"facecog-{self._key}" if sys.platform == "win32" else str(path)

    def _handed_over(self, wish: HandOver) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        _let_come_to_the_front()
        socket.write(packed(wish))
        socket.flush()
        answer, until = b"", time.monotonic() + _ANSWER_MS / 1000
        while not answer.endswith(END) and time.monotonic() < until:
            # A first one that ends without an answer has not done it: whoever asks tries again.
            if (
                not socket.waitForReadyRead(_CONNECT_MS)
                and socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
            ):
                return False
            answer += bytes(socket.readAll().data())
        if answer == _REFUSED:
            raise InvalidRequestError("the window that is open on this gallery refuses this")
        if answer != _DONE:
            raise AlreadyRunningError("the window that is open on this gallery does not answer")
        return True

    def _taken(self) -> bool:
        """Whether this process is the one with the window; without a place for a lock everybody is."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if sys.platform != "win32" and self._folder.stat().st_uid != os.getuid():
                raise PermissionError(f"{self._folder} is somebody else's")
            taken = self._lock.take()
        except OSError as error:
            _LOG.warning("later starts will open windows of their own: %s", error)
            return True
        if taken:
            self._listen()
        return taken

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # of one that was killed; whoever lives holds the lock
        if not server.listen(self._name):
            _LOG.warning("later starts cannot be heard: %s", server.errorString())
        server.newConnection.connect(self._welcome)
        self._server = server

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            _Caller(socket, self.asked.emit)


class _Caller(QObject):
    """One connection: takes one message, hands it on if it is sound, answers, and goes."""

    def __init__(self, socket: QLocalSocket, tell: Callable[[HandOver], None]) -> None:
        super().__init__(socket)
        self._socket, self._tell, self._data, self._answered = socket, tell, b"", False
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(_SPEAK_MS, self, lambda: None if self._answered else self._refuse("nothing was said in time"))
        self._read()

    def _read(self) -> None:
        if self._answered:
            return
        self._data += bytes(self._socket.read(LONGEST + 1 - len(self._data)).data())
        if len(self._data) > LONGEST:
            self._refuse("the message is too long")
        elif self._data.endswith(END):
            try:
                wish = unpacked(self._data)
            except InvalidRequestError as error:
                self._refuse(error.message)
                return
            self._tell(wish)
            self._answer(_DONE)

    def _refuse(self, why: str) -> None:
        _LOG.warning("a message of another program was refused: %s", why)
        self._answer(_REFUSED)

    def _answer(self, line: bytes) -> None:
        self._answered = True
        self._socket.write(line)
        self._socket.disconnectFromServer()


def _let_come_to_the_front() -> None:
    """On Windows only the program that the user has just started may say who comes to the front."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
