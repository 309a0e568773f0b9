"""The program as a process: what it imports, its streams, readers that leave, Ctrl-C, builds without a console."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from facecog_desktop import __version__, bootstrap
from facecog_desktop.__main__ import give_streams
from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.writing import VideoWriter

PROGRAM = [sys.executable, "-m", "facecog_desktop"]

HEAVY = ("PySide6", "onnxruntime", "onnx", "dlib", "cv2", "imutils")
WHAT_IS_IMPORTED = """
import sys
from facecog_desktop.cli.app import main
code = main(sys.argv[1:])
print(sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(code)
"""
NO_CONSOLE = """
import sys
sys.stdin = sys.stdout = sys.stderr = None
from facecog_desktop.__main__ import main
sys.argv = ["facecog", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.mark.parametrize("words", [["people", "list"], ["--help"]])
def test_listing_people_loads_no_engine_no_window_and_no_picture_library(tmp_path: Path, words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WHAT_IS_IMPORTED, *words, "--gallery", str(tmp_path / "g.facecog")],
        check=True,
        capture_output=True,
        text=True,
    )
    imported = done.stderr.splitlines()[-1]
    assert [name for name in HEAVY if f"'{name}'" in imported] == []
    assert "'facecog_desktop'" in imported


def test_the_module_is_the_program() -> None:
    done = subprocess.run([*PROGRAM, "--version"], check=True, capture_output=True, text=True)
    assert done.stdout == f"facecog {__version__}\n"


def test_what_was_imported_is_not_walked_in_every_collection() -> None:
    program = (
        "import gc, sys; from facecog_desktop.__main__ import main; sys.argv[1:] = ['--version']\n"
        "before = len(gc.get_objects()); main(); print(before, len(gc.get_objects()))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    before, after = map(int, done.stdout.split()[-2:])
    assert after < before / 5


def test_a_bug_gives_a_traceback_and_1(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "from facecog_desktop.cli.people import people\npeople.summary = lambda person: 1 / 0\n", "utf-8"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path.cwd())])}
    gallery = gallery_with("Anna", tmp_path)
    done = subprocess.run(
        [*PROGRAM, "people", "list", "--gallery", str(gallery), "--json"],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" in done.stderr
    assert "ZeroDivisionError" in done.stderr


def test_json_is_utf8_whatever_the_console_speaks(tmp_path: Path) -> None:
    words = [*PROGRAM, "people", "list", "--gallery", str(gallery_with("李 Ž", tmp_path))]
    shown = subprocess.run(
        [*words, "--json"], check=True, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "cp1252"}
    )
    assert json.loads(shown.stdout.decode("utf-8"))[0]["name"] == "李 Ž"
    text = subprocess.run(words, check=True, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert rb"\u674e" in text.stdout


def gallery_with(name: str, folder: Path) -> Path:
    """A gallery with one person and no photo."""
    path = folder / "g.facecog"
    gallery = bootstrap.gallery(bootstrap.settings({"gallery": str(path)}))
    gallery.add_person(name, [])
    gallery.close()
    return path


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Longer than anybody wants to wait for."""
    path = tmp_path_factory.mktemp("film") / "long.avi"
    writer = VideoWriter(path, 30.0)
    picture = draw_picture(DEMO_PEOPLE[0], 300)
    for _ in range(3000):
        writer.write("", picture)
    writer.close()
    return path


def started(*words: str, folder: Path) -> subprocess.Popen[str]:
    command = [*PROGRAM, *words, "--gallery", str(folder / "g.facecog")]
    # Whatever started the tests may have them ignore Ctrl-C, and children inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_reader_that_leaves_ends_the_program_quietly(film: Path, tmp_path: Path) -> None:
    with started("recognise", str(film), "--json", folder=tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = json.loads(process.stdout.readline())
        process.stdout.close()
        errors = process.stderr.read()
        assert process.wait(30) == 0
    assert first["frame"] == 0
    assert errors == "facecog: nobody is registered in this gallery\n"


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_lines_come_as_they_are_found_and_ctrl_c_ends_it_within_a_second(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "painted.avi"
    with started("recognise", str(film), "--json", "--annotate", str(out), folder=tmp_path) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["frame"] == 0
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=30)
        lasted = time.monotonic() - sent
    assert process.returncode == 130
    assert all(json.loads(line) for line in rest.splitlines())
    assert "Traceback" not in errors
    assert list(out.parent.iterdir()) == []
    assert lasted < 2.0  # one second, and what a busy machine adds


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_an_output_that_is_full_is_a_known_error(tmp_path: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*PROGRAM, "people", "list", "--json", "--gallery", str(tmp_path / "g.facecog")],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("facecog: standard output cannot be written: No space left")
    assert "Exception ignored" not in done.stderr


def test_a_build_without_a_console_works_and_logs_its_errors(tmp_path: Path, empty_home: Path) -> None:
    gallery = ["--gallery", str(tmp_path / "g.facecog")]
    for words, code in ((["people", "list", "--json"], 0), (["people", "show", "Nobody"], 2)):
        done = subprocess.run([sys.executable, "-c", NO_CONSOLE, *words, *gallery], check=False, capture_output=True)
        assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")
    [log] = empty_home.rglob("console.log")
    assert "nobody has the id or the name 'Nobody'" in log.read_text("utf-8")


def test_missing_streams_are_replaced_and_present_ones_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = sys.stdout
    monkeypatch.setattr(sys, "stderr", None)
    give_streams(tmp_path / "new" / "console.log")
    assert sys.stdout is kept
    sys.stderr.write("Žofia\n")
    sys.stderr.close()
    assert (tmp_path / "new" / "console.log").read_text("utf-8") == "Žofia\n"


def test_a_log_that_cannot_be_written_goes_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(sys, "stderr", None)
    give_streams(tmp_path / "file" / "console.log")
    assert sys.stderr.write("lost") == 4
    sys.stderr.close()
