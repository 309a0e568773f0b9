"""One window for each gallery: real sockets, processes that race, one that is killed, and bytes nobody asked for."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import AlreadyRunningError, InvalidRequestError
from facecog_desktop.settings import checked
from facecog_desktop.ui.instance.hand_over import LONGEST, HandOver, packed
from facecog_desktop.ui.instance.one_instance import OneInstance, key_of
from tests.house.project import ROOT

Wait = Callable[[Callable[[], object]], None]
Start = Callable[..., "subprocess.Popen[str]"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows is no file that can be looked at")


@pytest.fixture
def folder(meeting_place: Path) -> Path:
    return meeting_place


@pytest.fixture
def start(folder: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts another process; all of them end with the test."""
    started: list[subprocess.Popen[str]] = []

    def begin(source: str = "", gallery: str = "g.facecog") -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.instance_child", str(folder), str(tmp_path / gallery), source],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(child)
        return child

    yield begin
    for child in started:
        child.kill()
        child.communicate()


@pytest.fixture
def first(qtbot: QtBot, folder: Path, tmp_path: Path) -> Iterator[OneInstance]:
    """The one with the window."""
    made = OneInstance(checked({"gallery": str(tmp_path / "g.facecog")}), folder)
    assert made.first(HandOver())
    yield made
    made.release()


@pytest.fixture
def asked(first: OneInstance) -> list[HandOver]:
    told: list[HandOver] = []
    first.asked.connect(told.append)
    return told


def said(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def send(folder: Path, data: bytes) -> QLocalSocket:
    """Whoever finds the socket can write anything into it."""
    socket = QLocalSocket()
    socket.connectToServer(str(next(folder.glob("*.socket"))))
    assert socket.waitForConnected(2000)
    socket.write(data)
    socket.flush()
    return socket


def test_the_second_start_hands_its_wish_over_and_ends(start: Start) -> None:
    one = start()
    assert said(one) == "first"
    two = start("film.mp4")
    assert said(two) == "second"
    assert two.wait(10) == 0
    assert said(one) == "film.mp4"


def test_of_many_starts_at_the_same_moment_exactly_one_wins(start: Start) -> None:
    children = [start(f"source {number}") for number in range(6)]
    words = [said(child) for child in children]
    assert sorted(words) == ["first", *["second"] * 5]
    winner = words.index("first")
    heard = {said(children[winner]) for _ in range(5)}
    assert heard == {f"source {number}" for number in range(6) if number != winner}


def test_after_a_kill_the_next_start_takes_the_socket_over(start: Start, folder: Path) -> None:
    one = start()
    assert said(one) == "first"
    one.send_signal(signal.SIGKILL)
    one.wait()
    assert list(folder.glob("*.socket")), "the dead one's socket is still there, or nothing is tested"
    two = start()
    assert said(two) == "first"
    assert said(start("again")) == "second"
    assert said(two) == "again"


def test_another_gallery_has_a_window_of_its_own(start: Start) -> None:
    assert said(start(gallery="one.facecog")) == "first"
    assert said(start(gallery="two.facecog")) == "first"


def test_one_gallery_by_another_path_is_the_same_gallery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "g.facecog").touch()
    (tmp_path / "link.facecog").symlink_to(tmp_path / "g.facecog")
    monkeypatch.chdir(tmp_path)
    keys = {key_of(checked({"gallery": name})) for name in ("g.facecog", "link.facecog", str(tmp_path / "g.facecog"))}
    assert len(keys) == 1
    assert key_of(checked({"gallery": "g.facecog", "server": "https://people.example"})) not in keys
    assert len(key_of(checked({}))) == 24


def test_a_start_waits_for_one_that_is_ending_and_then_begins_anew(
    first: OneInstance, folder: Path, tmp_path: Path
) -> None:
    first.stop_listening()
    later = OneInstance(checked({"gallery": str(tmp_path / "g.facecog")}), folder)
    with pytest.raises(AlreadyRunningError):
        later.first(HandOver(), patience=0.2)
    ending = threading.Timer(0.3, first._lock.release)
    ending.start()
    assert later.first(HandOver(), patience=10)
    ending.join()
    later.release()


@pytest.mark.parametrize(
    "data",
    [
        b"\n",
        b"\x00\xff\xfe garbage\n",
        b"{}\n",
        b"[1]\n",
        b'{"facecog": 2}\n',
        b'{"facecog": 1, "source": 7}\n',
        b'{"facecog": 1, "panel": "kitchen"}\n',
        b'{"facecog": 1, "source": "a\\nb"}\n',
        b'{"facecog": true}\n',
        b"[" * 50_000 + b"\n",
        b"x" * (LONGEST + 5),
    ],
    ids=range(11),
)
def test_bad_bytes_are_refused_and_change_nothing(
    first: OneInstance, asked: list[HandOver], folder: Path, wait: Wait, data: bytes
) -> None:
    socket = send(folder, data)
    wait(lambda: socket.bytesAvailable() > 0)
    assert bytes(socket.readAll().data()) == b"refused\n"
    assert asked == []
    send(folder, packed(HandOver(source="desk")))
    wait(lambda: [wish.source for wish in asked] == ["desk"])


def test_a_message_in_pieces_is_one_message(
    first: OneInstance, asked: list[HandOver], folder: Path, wait: Wait, qtbot: QtBot
) -> None:
    whole = packed(HandOver(source="desk", panel="register", name="Änne"))
    socket = send(folder, whole[:20])
    qtbot.wait(50)
    assert asked == []
    socket.write(whole[20:])
    wait(lambda: asked == [HandOver(source="desk", panel="register", name="Änne")])


def test_whoever_connects_and_is_silent_or_leaves_is_no_trouble(
    first: OneInstance, asked: list[HandOver], folder: Path, wait: Wait, qtbot: QtBot
) -> None:
    silent = send(folder, b"{")
    send(folder, b'{"facecog": 1').abort()
    qtbot.wait(100)
    send(folder, packed(HandOver()))
    wait(lambda: asked == [HandOver()])
    silent.abort()


def test_nobody_else_of_this_computer_may_open_the_socket(first: OneInstance, folder: Path) -> None:
    socket = next(folder.glob("*.socket"))
    for path in (folder, socket, next(folder.glob("*.lock"))):
        assert not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO), path


def test_a_wish_that_is_too_long_is_refused(first: OneInstance, folder: Path, tmp_path: Path) -> None:
    later = OneInstance(checked({"gallery": str(tmp_path / "g.facecog")}), folder)
    with pytest.raises(InvalidRequestError):
        later.first(HandOver(source="x" * LONGEST))


def test_without_a_place_for_the_lock_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    instance = OneInstance(checked({}), tmp_path / "file" / "below")
    assert instance.first(HandOver())
    instance.release()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_somebody_else_is_not_trusted(folder: Path) -> None:
    folder.mkdir()
    os.chown(folder, 12345, 12345)
    instance = OneInstance(checked({}), folder)
    assert instance.first(HandOver())
    assert list(folder.iterdir()) == []
    instance.release()


def test_the_window_goes_on_to_another_gallery_and_is_found_there(
    first: OneInstance, start: Start, tmp_path: Path
) -> None:
    assert first.follow(checked({"gallery": str(tmp_path / "other.facecog")}))
    assert said(start()) == "first"
    assert not first.follow(checked({"gallery": str(tmp_path / "g.facecog")}))
