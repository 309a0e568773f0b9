"""The lists the project keeps about itself: models, locked packages, and what CI runs."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from typing import Any

import pytest

from facecog_desktop import paths
from tests.house.project import ROOT

LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def models() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = tomllib.loads(paths.model_list().read_text("utf-8"))["model"]
    return listed


def locked() -> dict[str, str]:
    """Package -> the text of its entry: version, markers, hashes."""
    entries = re.split(r"\n(?=[a-z0-9])", LOCK)
    return {match[1]: entry for entry in entries if (match := re.match(r"([a-z0-9][a-z0-9.-]*)==", entry))}


def wanted() -> set[str]:
    project, groups = PROJECT["project"], PROJECT["dependency-groups"]
    lines = project["dependencies"] + project["optional-dependencies"]["reference"] + groups["test"]
    names = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower() for line in lines}
    return names - {project["name"]}


def test_there_are_models() -> None:
    assert len({model["name"] for model in models()}) == len(models()) >= 4


@pytest.mark.parametrize("model", models(), ids=lambda model: model["name"])
def test_every_model_names_its_origin_checksum_licence_and_purpose(model: dict[str, Any]) -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", model["sha256"])
    for key in ("file", "origin", "licence", "purpose"):
        assert len(model[key].strip()) > 3, key


def test_the_model_that_excludes_commercial_use_is_told_in_the_readme() -> None:
    assert [model["name"] for model in models() if "commercial" in model["licence"]] == ["landmarks-68"]
    assert "commercial" in (ROOT / "README.md").read_text("utf-8")


def test_every_dependency_is_locked() -> None:
    assert wanted() - set(locked()) == set()


def test_every_locked_package_has_an_exact_version_and_hashes() -> None:
    for name, entry in locked().items():
        assert re.search(r"==[\w.]+", entry), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), name


def test_the_lock_holds_no_address() -> None:
    assert "://" not in LOCK
    assert "--index" not in LOCK
    assert "--find-links" not in LOCK


def test_nothing_locked_needs_a_compiler() -> None:
    assert "dlib" not in locked()
    assert locked()["dlib-bin"].startswith("dlib-bin==20.0.1")


def test_ci_is_a_script_that_may_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    parsed = subprocess.run(["bash", "-n", str(script)], check=False, capture_output=True, text=True)
    assert parsed.returncode == 0, parsed.stderr
