"""The message of a second start: what goes in comes out, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.ui.instance.hand_over import END, LONGEST, PANELS, HandOver, absolute, packed, unpacked

LINES = st.text(st.characters(exclude_categories=["Cc"]), max_size=200)


@given(source=LINES, panel=st.sampled_from(PANELS), name=LINES, token=LINES)
def test_what_is_packed_comes_out_again(source: str, panel: str, name: str, token: str) -> None:
    wish = HandOver(source, panel, name, token)
    data = packed(wish)
    assert data.endswith(END)
    assert data.count(END) == 1
    assert unpacked(data) == wish


@given(st.binary(max_size=300))
def test_any_bytes_are_a_wish_or_refused(data: bytes) -> None:
    try:
        wish = unpacked(data)
    except InvalidRequestError:
        return
    assert wish.panel in PANELS


def test_what_a_newer_version_adds_is_left_out() -> None:
    assert unpacked(b'{"facecog": 1, "source": "desk", "colour": "blue"}') == HandOver("desk")


def test_a_message_has_a_longest_length() -> None:
    with pytest.raises(InvalidRequestError):
        packed(HandOver(source="x" * LONGEST))
    with pytest.raises(InvalidRequestError):
        unpacked(b" " * LONGEST + b"{}")


def test_files_travel_by_their_whole_path_and_cameras_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "film.mp4").touch()
    assert absolute("film.mp4") == str(tmp_path / "film.mp4")
    assert absolute("*.jpg") == str(tmp_path / "*.jpg")
    for same in ("", "0", "demo", "Desk camera", "rtsp://house/1", "/dev/video0", "nothing.mp4"):
        assert absolute(same) == same
