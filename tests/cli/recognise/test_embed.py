"""`facecog embed`: raw numbers, a line a face."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
import pytest

from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.types import Face, Pixels, Vectors
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.fakes import FakeEngine, picture, template


class Reference(FakeEngine):
    """Gives other numbers."""

    def raw(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        return np.full((len(faces), 128), 0.25, dtype=np.float32)


@pytest.fixture(autouse=True)
def pictures(parts: FakeParts) -> None:
    large = picture((2, 300, 50), side=120).copy()
    large[200:280, 100:180] = picture((1, 0, 0))[:80, :80]
    parts.pictures |= {
        "two.jpg": [large],
        "none.jpg": [picture()],
        "damaged.jpg": [PictureInvalidError("no picture", source="damaged.jpg")],
    }
    parts.films["film.mp4"] = [picture((1, 100, 100))] * 3


def test_faces_come_largest_first_with_exact_numbers(cli: Cli, parts: FakeParts) -> None:
    first, second = cli("embed", "two.jpg", "--json").lines
    assert set(first) == {"source", "box", "md5", "embedding"}
    assert (first["source"], first["box"], second["box"]) == ("two.jpg", [300, 50, 120, 120], [100, 200, 80, 80])
    assert np.array_equal(np.array(first["embedding"], dtype=np.float32), template(2))
    assert np.array_equal(np.array(second["embedding"], dtype=np.float32), template(1))


def test_the_md5_is_the_one_that_registering_gives(cli: Cli, parts: FakeParts) -> None:
    parts.pictures["anna.jpg"] = [picture((1, 100, 100))]
    [line] = cli("embed", "anna.jpg", "--json").lines
    [added] = cli("register", "Anna", "anna.jpg", "--json").answer["added"]
    assert line["md5"] == added["md5"]
    assert len(line["md5"]) == len(hashlib.md5(b"", usedforsecurity=False).hexdigest())


def test_the_reference_engine_is_another_one(cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "reference_engine", lambda settings: Reference())
    assert cli("embed", "two.jpg", "--engine", "reference", "--json").lines[0]["embedding"] == [0.25] * 128
    assert cli("embed", "two.jpg", "--json").lines[0]["embedding"] != [0.25] * 128


def test_no_face_is_the_answer_no(cli: Cli) -> None:
    done = cli("embed", "none.jpg", "--json")
    assert (done.code, done.out) == (3, "")
    assert "none.jpg: no face" in done.err


def test_a_damaged_picture_is_told_and_the_rest_go_on(cli: Cli) -> None:
    done = cli("embed", "damaged.jpg", "two.jpg", "--json")
    assert done.code == 0
    assert [line.get("error", {}).get("code") for line in done.lines] == ["picture_invalid", None, None]
    assert cli("embed", "damaged.jpg", "--json").code == 2


def test_a_film_is_refused(cli: Cli) -> None:
    done = cli("embed", "film.mp4", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "invalid_request")


def test_as_text_a_face_is_a_line(cli: Cli) -> None:
    lines = cli("embed", "two.jpg").out.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("two.jpg [300, 50, 120, 120]: ")
