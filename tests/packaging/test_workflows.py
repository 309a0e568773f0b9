"""The workflows: valid, with no more rights than they need, and with nothing of strangers in their scripts."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

import identity
import publish
import releases
from running import PackagingError

FOLDER = identity.ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}", re.DOTALL)


def document(file: Path) -> dict[str, Any]:
    """A workflow as YAML 1.2 has it: `on` is a word, not a truth value."""
    loaded: dict[str, Any] = yaml.load(file.read_text("utf-8"), _Words)
    return loaded


class _Words(yaml.SafeLoader):
    """Reads no truth value but true and false."""


_Words.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:bool" or letter in "tfTF"]
    for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in FILES:
        for name, job in document(file)["jobs"].items():
            yield f"{file.name}:{name}", job


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for where, job in jobs():
        for index, step in enumerate(job.get("steps", [])):
            yield f"{where}:{step.get('name', index)}", step


def test_there_are_workflows_for_tests_and_releases() -> None:
    assert {file.name for file in FILES} == {"build.yml", "release.yml", "test.yml"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_workflow_follows_the_schema(file: Path) -> None:
    path = resources.files("check_jsonschema") / "builtin_schemas" / "vendor" / "github-workflows.json"
    schema = json.loads(path.read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document(file))] == []


def test_every_action_is_pinned_by_its_commit_and_named_by_its_version() -> None:
    for file in FILES:
        for line in re.findall(r"uses: (.*)$", file.read_text("utf-8"), flags=re.MULTILINE):
            assert line.startswith("./") or re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_an_action_has_one_version_everywhere() -> None:
    used = {
        line for file in FILES for line in re.findall(r"uses: (actions/.*)$", file.read_text("utf-8"), re.MULTILINE)
    }
    assert len({line.split("@")[0] for line in used}) == len(used)


def test_only_the_draft_of_a_release_may_write() -> None:
    assert all(document(file)["permissions"] == {"contents": "read"} for file in FILES)
    rights = {where: job["permissions"] for where, job in jobs() if "permissions" in job}
    assert rights == {"release.yml:draft": {"contents": "write", "id-token": "write", "attestations": "write"}}


def test_no_script_has_a_value_written_into_it() -> None:
    """What comes from outside (titles, branches, names) reaches a script as a variable, never as its text."""
    assert [where for where, step in steps() if EXPRESSION.search(step.get("run", ""))] == []


def test_a_checkout_leaves_no_key_behind() -> None:
    found = [step for _, step in steps() if "checkout" in step.get("uses", "")]
    assert found
    assert all(step["with"]["persist-credentials"] is False for step in found)


def test_secrets_are_in_steps_that_run_only_with_them() -> None:
    for where, step in steps():
        if "secrets." in json.dumps(step):
            assert re.search(r"env\.SIGNS_\w+ == 'true'", step.get("if", "")), where
    for where, job in jobs():
        for name, value in job.get("env", {}).items():
            assert "secrets." not in value or re.search(r"secrets\.\w+ != ''", value), f"{where}: {name}"


def test_a_change_of_strangers_gets_no_secret() -> None:
    test = document(FOLDER / "test.yml")
    assert "pull_request_target" not in test["on"]
    assert "secrets" not in json.dumps(test)


def test_every_job_ends_by_itself() -> None:
    assert [where for where, job in jobs() if "uses" not in job and "timeout-minutes" not in job] == []


@pytest.mark.parametrize(("where", "step"), [(where, step) for where, step in steps() if "run" in step])
def test_every_script_is_one_that_bash_understands(where: str, step: dict[str, Any]) -> None:
    done = subprocess.run(["bash", "-n"], input=step["run"], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), where


@pytest.mark.parametrize(
    "script", sorted((identity.ROOT / "packaging").rglob("*.sh")), ids=lambda path: path.parent.name
)
def test_every_rehearsal_is_one_that_bash_understands(script: Path) -> None:
    done = subprocess.run(["bash", "-n", str(script)], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "set -euo pipefail" in script.read_text("utf-8")


def test_three_systems_are_built_and_what_was_built_is_tried() -> None:
    job = document(FOLDER / "build.yml")["jobs"]["build"]
    assert {each["name"]: each["system"] for each in job["strategy"]["matrix"]["include"]} == {
        "linux": "ubuntu-22.04",
        "windows": "windows-2022",
        "macos": "macos-14",
    }
    scripts = [step.get("run", "") for step in job["steps"]]
    folder = next(index for index, script in enumerate(scripts) if "--only folder" in script)
    installers = [index for index, script in enumerate(scripts) if "--only installers" in script]
    tried = [index for index, script in enumerate(scripts) if "self-test" in script]
    assert folder < tried[0] < installers[0]
    assert len([index for index in tried if index > installers[-1]]) == 4, "each installer's program is tried too"


def test_a_release_carries_checksums_the_list_of_parts_and_its_notes() -> None:
    scripts = "\n".join(step.get("run", "") for where, step in steps() if where.startswith("release.yml:draft"))
    for word in ("cyclonedx-bom==", "publish.py assets", "sha256sum -c SHA256SUMS", "--draft", "--notes-file"):
        assert word in scripts


def test_the_tag_must_be_the_version(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PackagingError, match=r"the tag is v9\.9\.9"):
        publish.check_tag("v9.9.9")


def test_a_version_without_a_day_is_not_released(capsys: pytest.CaptureFixture[str]) -> None:
    newest = releases.releases()[0]
    code = publish.main(["check", f"v{releases.project_version()}"])
    assert code == (2 if newest.day is None else 0)
    assert newest.day is not None or "does not say when" in capsys.readouterr().err


def test_the_address_of_newer_versions_is_written_once(tmp_path: Path) -> None:
    file = tmp_path / "releases.toml"
    file.write_text('# where\nfeed = ""\n', "utf-8")
    address = publish.write_feed("somebody/facecog-desktop", file)
    assert address == "https://github.com/somebody/facecog-desktop/releases/latest/download/latest.json"
    assert file.read_text("utf-8") == f'# where\nfeed = "{address}"\n'
    file.write_text("feeds = []\n", "utf-8")
    with pytest.raises(PackagingError, match="not exactly one line"):
        publish.write_feed("somebody/facecog-desktop", file)


@pytest.mark.parametrize("repository", ["", "a", "a/b/c", 'a/b"\nx', "../b"])
def test_what_is_no_repository_is_refused(repository: str, tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="no repository"):
        publish.write_feed(repository, tmp_path / "none")


def test_a_release_is_told_in_json_with_its_checksums_beside(tmp_path: Path) -> None:
    (tmp_path / "facecog-desktop_0.1.0_amd64.deb").write_bytes(b"deb")
    publish.write_assets(tmp_path, "somebody/facecog-desktop")
    told = json.loads((tmp_path / publish.LATEST).read_text("utf-8"))
    version = releases.project_version()
    assert set(told) == {"version", "page", "notes"}
    assert told["version"] == version
    assert told["page"] == f"https://github.com/somebody/facecog-desktop/releases/tag/v{version}"
    assert told["notes"].startswith("- ")
    done = subprocess.run(["sha256sum", "-c", "--strict", publish.SUMS], cwd=tmp_path, check=False, capture_output=True)
    assert done.returncode == 0
    assert done.stdout.decode().splitlines() == ["facecog-desktop_0.1.0_amd64.deb: OK", "latest.json: OK"]
