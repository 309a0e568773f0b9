"""The commands of docs/old-apis.md, run one after the other: their answers are those that stand there."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.core.matching.calibration import threshold_for
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.remote.server import compat
from tests.house.project import ROOT
from tests.remote.server.compat.old_clients import ANNA, film, old_server, photo

PAGE = (ROOT / "docs" / "old-apis.md").read_text("utf-8")
SERVER = "http://127.0.0.1:8000"


def commands() -> Iterator[tuple[str, str | None]]:
    """Each command with its answer, None where nothing is said of it; "…" at the end stands for the rest."""
    for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        lines = block.splitlines()
        for line, after in zip(lines, [*lines[1:], ""], strict=True):
            if not line.startswith("#"):
                yield line, after.removeprefix("# -> ") if after.startswith("# -> ") else None


@pytest.mark.skipif(
    not all(map(shutil.which, ("bash", "curl", "base64", "tr"))), reason="curl and a shell run the commands"
)
def test_every_command_answers_as_the_page_says(tmp_path: Path) -> None:
    files = {
        "anna.jpg": photo(ANNA),
        "anna2.jpg": photo(ANNA, x=90),
        "nobody.jpg": photo(),
        "clip.mp4": film(photo(ANNA, x=120), photo(ANNA, x=150)),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    with old_server(*compat.NAMES) as server:
        address = str(server.client.base_url).rstrip("/")
        for command, answer in commands():
            words = ["bash", "-euo", "pipefail", "-c", command.replace(SERVER, address)]
            done = subprocess.run(words, check=True, cwd=tmp_path, capture_output=True, text=True, timeout=60)
            if answer is None:
                assert done.stdout == "", command
            elif answer.endswith("…"):
                assert done.stdout.startswith(answer[:-1]), command
            else:
                assert done.stdout == answer, command


def test_every_program_and_every_route_is_told_of() -> None:
    for name, program in compat.PROGRAMS.items():
        assert f"`{name}`" in PAGE
        for each in program.successors:
            assert each.path.partition("{")[0] in PAGE
            assert f"`{each.by}`" in PAGE


def test_there_are_commands_for_every_program() -> None:
    asked = " ".join(command for command, _ in commands() if "curl" in command)
    for program in compat.PROGRAMS.values():
        for each in program.successors:
            assert f"{SERVER}{each.path.partition('{')[0]}" in asked


def test_the_usual_limits_are_those_that_the_page_names() -> None:
    one, hundred = (round(Policy(threshold_for(people)).lone_distance, 2) for people in (1, 100))
    assert f"({one} for one person, {hundred} for 100)" in PAGE
