"""`facecog compare` on real photos and films: who is whom, from the cache, and broken off."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import pytest

from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.capture.writing import VideoWriter
from facecog_desktop.cli.app import main
from tests.cli.test_process import WHAT_IS_IMPORTED, started

PEOPLE = 6


@dataclass(frozen=True)
class Compare:
    """Calls the real program; every call shares one gallery's cache."""

    gallery: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, left: Path, right: Path, *options: str) -> tuple[int, dict[str, Any]]:
        self.capsys.readouterr()
        code = main(["compare", str(left), str(right), "--json", "--gallery", str(self.gallery), *options])
        return code, json.loads(self.capsys.readouterr().out)


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("compared") / "gallery.facecog"


@pytest.fixture
def compare(gallery: Path, capsys: pytest.CaptureFixture[str]) -> Compare:
    return Compare(gallery, capsys)


@pytest.fixture
def photos(eval_data: Path) -> Path:
    return eval_data / "photos"


@pytest.mark.evaluation
def test_two_photos_of_one_man_match_whichever_comes_first(compare: Compare, photos: Path) -> None:
    one, other = photos / "train" / "obama" / "obama.jpg", photos / "test" / "obama1.jpg"
    code, answer = compare(one, other)
    assert (code, answer["match"]) == (0, True)
    _, back = compare(other, one)
    assert {**back, "cached": False} == {**answer, "cached": False}
    assert back["cached"]
    assert compare(one, other, "--rule", "classic")[0] == 0


@pytest.mark.evaluation
def test_no_two_of_six_people_match(compare: Compare, photos: Path) -> None:
    folders = sorted(path for path in (photos / "train").iterdir() if path.is_dir())
    assert len(folders) == PEOPLE
    for one, other in itertools.combinations(folders, 2):
        for left, right in itertools.product(sorted(one.iterdir()), sorted(other.iterdir())):
            code, answer = compare(left, right)
            assert (code, answer["match"]) == (3, False), f"{left.name} and {right.name}: {answer['distance']}"


@pytest.mark.evaluation
def test_the_man_in_a_film_matches_his_photo_and_nobody_elses(compare: Compare, photos: Path, eval_data: Path) -> None:
    film = eval_data / "video" / "short_hamilton_clip.mp4"
    code, answer = compare(photos / "train" / "lin_manuel_miranda" / "lin-manuel-miranda.png", film)
    assert (code, answer["match"]) == (0, True)
    assert len(answer["frames"]) >= 4
    code, answer = compare(photos / "train" / "obama" / "obama.jpg", film)
    assert (code, answer["match"]) == (3, False)


@pytest.mark.evaluation
def test_two_cuts_of_one_broadcast_match_as_films(compare: Compare, eval_data: Path) -> None:
    one, other = (
        eval_data / "video" / name for name in ("WDA_AlexandriaOcasioCortez_000.mp4", "AOC_other_cut_face3.mp4")
    )
    for rule in ("calibrated", "classic"):
        code, answer = compare(one, other, "--rule", rule)
        assert (code, answer["match"]) == (0, True)


@pytest.mark.evaluation
def test_several_people_in_a_photo_have_to_be_chosen_from(compare: Compare, photos: Path) -> None:
    both, obama = photos / "test" / "obama_and_biden.jpg", photos / "train" / "obama" / "obama.jpg"
    code, answer = compare(both, obama)
    assert (code, answer["error"]["code"]) == (2, "several_faces")
    assert sorted(compare(both, obama, "--face", number)[0] for number in ("1", "2", "3")) == [0, 3, 3]


@pytest.mark.evaluation
def test_the_pixels_of_a_jpeg_saved_as_png_are_known(compare: Compare, photos: Path, tmp_path: Path) -> None:
    jpeg = photos / "train" / "obama" / "obama.jpg"
    compare(jpeg, jpeg)
    png = tmp_path / "again.png"
    assert cv2.imwrite(str(png), cv2.cvtColor(read_picture(jpeg), cv2.COLOR_RGB2BGR))
    code, answer = compare(png, jpeg)
    assert (code, answer["cached"], answer["distance"]) == (0, True, 0.0)


def drawn(number: int, path: Path, size: int = 300) -> Path:
    picture = draw_picture(DEMO_PEOPLE[number], size)
    assert cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return path


def test_a_pair_seen_before_loads_no_network_in_a_new_process(tmp_path: Path) -> None:
    pictures = [str(drawn(number, tmp_path / f"{number}.png")) for number in (0, 1)]
    command = [sys.executable, "-c", WHAT_IS_IMPORTED, "compare", *pictures, "--json"]
    answers = []
    for _ in range(2):
        done = subprocess.run(
            [*command, "--gallery", str(tmp_path / "g.facecog")], check=False, capture_output=True, text=True
        )
        answers.append(json.loads(done.stdout))
        loaded = [name for name in ("onnxruntime", "dlib") if f"'{name}'" in done.stderr.splitlines()[-1]]
    assert [answer["cached"] for answer in answers] == [False, True]
    assert answers[0]["distance"] == answers[1]["distance"]
    assert loaded == []


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_ctrl_c_ends_a_long_comparison_within_a_second(tmp_path: Path) -> None:
    film = tmp_path / "long.avi"
    writer = VideoWriter(film, 30.0)
    face, nobody = draw_picture(DEMO_PEOPLE[0], 300), draw_picture(DEMO_PEOPLE[0], 300) // 8
    for number in range(3000):
        writer.write("", face if number % 2 else nobody)
    writer.close()
    first, cache = drawn(0, tmp_path / "first.png"), tmp_path / "g.facecog.cache"
    with started("compare", str(first), str(film), "--fps", "30", "--json", folder=tmp_path) as process:
        while not cache.exists():  # until the picture has been read, and the film is being read
            assert process.poll() is None
            time.sleep(0.05)
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=30)
        lasted = time.monotonic() - sent
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in errors
    assert lasted < 5.0  # one second, and what a very busy machine adds
