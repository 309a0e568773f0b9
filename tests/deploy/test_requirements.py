"""The image's packages are those that the tests were run with, by hash, without the window and without the tests."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.deploy.files import DEPLOY, ROOT, named

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
LEFT_OUT = {
    named(line)
    for line in (DEPLOY / "overrides.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
}
LOCKS = [DEPLOY / "requirements.txt", DEPLOY / "build.txt"]


def pinned(text: str) -> dict[str, str]:
    """Package -> version of a lock file."""
    return {named(name): number for name, number in re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE)}


IMAGE = pinned(LOCKS[0].read_text("utf-8"))
TESTED = pinned((ROOT / "requirements.lock").read_text("utf-8"))


def test_every_package_that_the_program_asks_for_is_in_the_image() -> None:
    wanted = {named(each) for each in PROJECT["project"]["dependencies"]} - LEFT_OUT
    assert wanted <= set(IMAGE)
    assert {named(each) for each in EXTRAS.get("postgres", ["psycopg", "pgvector"])} <= set(IMAGE)


def test_neither_the_window_nor_an_installer_nor_a_test_package_is() -> None:
    tests = {named(each) for each in PROJECT["dependency-groups"]["test"] if not each.startswith("facecog")}
    never = LEFT_OUT | (tests - {"pyyaml"}) | {"shiboken6", "matplotlib", "face-recognition"}
    assert never.isdisjoint(IMAGE)


def test_opencv_is_there_once_and_of_the_tested_version() -> None:
    assert [name for name in IMAGE if name.startswith("opencv")] == ["opencv-python-headless"]
    assert IMAGE["opencv-python-headless"] == TESTED["opencv-python"]


def test_the_versions_are_the_tested_ones() -> None:
    both = set(IMAGE) & set(TESTED)
    assert len(both) > 30
    assert {name: IMAGE[name] for name in both} == {name: TESTED[name] for name in both}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_package_has_hashes_and_no_registry_is_named(lock: Path) -> None:
    text = lock.read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    packages = [entry for entry in entries if not entry.startswith("#")]
    assert len(packages) > 5
    assert [entry for entry in packages if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert not re.search(r"^--", text, re.MULTILINE)


def test_packages_built_from_source_are_in_the_image_and_their_builder_is_pinned() -> None:
    dockerfile = (DEPLOY / "Dockerfile").read_text("utf-8")
    match = re.search(r"--no-binary (\S+)", dockerfile)
    assert match
    assert set(match[1].split(",")) <= set(IMAGE)
    builders = pinned(LOCKS[1].read_text("utf-8"))
    assert {"setuptools", "hatchling", "pip"} <= set(builders)


@pytest.mark.parametrize("script", ["rehearse.sh", "rehearse_inside.sh", "lock.sh"])
def test_the_scripts_are_understood_by_their_shell(script: str) -> None:
    text = (DEPLOY / script).read_text("utf-8")
    shell = "bash" if text.startswith("#!/usr/bin/env bash") else "sh"
    assert subprocess.run([shell, "-n", str(DEPLOY / script)], check=False, capture_output=True, text=True).stderr == ""
