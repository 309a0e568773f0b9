"""Content has one name, whatever it is kept in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.service.comparing import digests
from facecog_desktop.service.comparing.going import StoppedError
from tests.fakes import picture


def nobody(done: float) -> None:
    """Is told and does nothing."""


def test_the_same_pixels_have_the_same_name() -> None:
    one = picture((1, 10, 10))
    turned = np.asfortranarray(one)
    assert digests.of_pixels(one) == digests.of_pixels(one.copy()) == digests.of_pixels(turned)


def test_one_pixel_or_another_shape_is_another_name() -> None:
    one = np.zeros((4, 6, 3), dtype=np.uint8)
    other = one.copy()
    other[3, 5, 2] = 1
    names = {digests.of_pixels(each) for each in (one, other, one.reshape(6, 4, 3), one.reshape(2, 12, 3))}
    assert len(names) == 4


def test_a_file_is_named_by_its_bytes(tmp_path: Path) -> None:
    for name, content in (("a", b"one"), ("b", b"one"), ("c", b"two")):
        (tmp_path / name).write_bytes(content)
    one, same, other = (digests.of_file(tmp_path / name, nobody) for name in "abc")
    assert one == same != other


def test_a_file_that_is_not_there_or_not_readable_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFoundError):
        digests.of_file(tmp_path / "none", nobody)
    with pytest.raises(SourceUnreadableError):
        digests.of_file(tmp_path, nobody)


def test_naming_a_large_file_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(b"x" * 100)

    def stop(done: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        digests.of_file(tmp_path / "film", stop)


def test_keys_keep_their_words_apart() -> None:
    assert digests.key("ab", "c") != digests.key("a", "bc")
    assert digests.key(1, "a") == digests.key("1", "a")
