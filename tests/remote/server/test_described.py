"""docs/api.md and the description in OpenAPI say what the server is."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from facecog_desktop.remote.messages.changes import ChangeKind
from facecog_desktop.remote.messages.metadata import MetadataBounds
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.failures import STATUS
from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, digest
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.remote.server.v1.bulk import MOST
from facecog_desktop.remote.server.work_rules import WorkRules
from tests.house.project import ROOT
from tests.remote.asking import local_service
from tests.remote.serving import fake_parts

DOCUMENT = (ROOT / "docs" / "api.md").read_text("utf-8")
DESCRIBED: dict[str, Any] = create_server(fake_parts(local_service()), ServerRules(documented=True)).openapi()


def offered() -> set[tuple[str, str]]:
    """(method, path) of everything under /v1, whatever the parts of a path are called."""
    return {
        (method.upper(), re.sub(r"\{\w+\}", "*", path))
        for path, methods in DESCRIBED["paths"].items()
        for method in methods
        if path.startswith("/v1/")
    }


def told() -> set[tuple[str, str]]:
    """(method, path) of every `METHOD /v1/…` and of every curl command."""
    found = {(method, path) for method, path in re.findall(r"`(GET|POST|DELETE) (/v1/[^`\s]*)`", DOCUMENT)}
    for command in re.findall(r"^curl .*?[^\\]$", DOCUMENT, flags=re.MULTILINE | re.DOTALL):
        method = re.search(r"-X (\w+)", command)
        posts = re.search(r" (-F|-d|--data-binary) ", command)
        [path] = re.findall(r"\$FACECOG(/v1[^\s\"?]*)", command)
        found.add((method[1] if method else "POST" if posts else "GET", path))
    return {(method, re.sub(r"\{\w+\}|\b[A-Z]+\b", "*", path)) for method, path in found}


def test_every_documented_path_exists_and_every_path_is_documented() -> None:
    assert told() == offered()


def test_every_failure_is_in_the_table_with_its_status() -> None:
    table = DOCUMENT[DOCUMENT.index("## Failures") :]
    rows = dict(re.findall(r"^\| (\d{3}) \| (.*) \|$", table, flags=re.MULTILINE))
    for code, status in STATUS.items():
        assert f"`{code}`" in rows[str(status)], code


def test_every_kind_of_change_is_named() -> None:
    assert [kind for kind in ChangeKind if f"`{kind}`" not in DOCUMENT] == []


@pytest.mark.parametrize(
    "words",
    [
        f"{ServerRules().body_limit // 1024**2} MB",
        f"{WorkRules().batch_faces}; {WorkRules().queue_faces} may wait",
        f"cores; {WorkRules().heavy_line} may wait",
        f"{WorkRules().compare_seconds:.0f} seconds of film",
        f"{WorkRules().jobs} in all",
        f"{WorkRules().jobs_kept} results for {WorkRules().job_memory / 60:.0f} minutes",
        f"| listeners | {WorkRules().listeners} |",
        f"{MetadataBounds().deepest} tables deep, {MetadataBounds().parts:_} values".replace("_", " "),
        f"up to {MOST:_} in a request".replace("_", " "),
    ],
)
def test_the_limits_are_those_in_force(words: str) -> None:
    assert words in DOCUMENT


def test_every_operation_has_a_name_of_its_own_that_stays() -> None:
    names = [each["operationId"] for path in DESCRIBED["paths"].values() for each in path.values()]
    assert len(set(names)) == len(names)
    assert {"identify", "identify_pictures", "register", "register_many", "compare", "event_stream"} <= set(names)
    assert all(re.fullmatch(r"[a-z_]+", name) for name in names)


def test_every_operation_tells_of_its_failures_in_the_one_shape() -> None:
    for path, methods in DESCRIBED["paths"].items():
        for method, each in methods.items():
            if not path.startswith("/v1/"):
                continue
            answers = each["responses"]
            assert {"401", "403", "422", "503"} <= set(answers), (method, path)
            for status, answer in answers.items():
                if int(status) >= 400:
                    reference = answer["content"]["application/json"]["schema"]["$ref"]
                    assert reference.endswith("/FailureAnswer"), (method, path, status)
            assert each["summary"]
            assert each["description"] or path.startswith("/v1/health")


def test_nothing_but_health_is_answered_without_a_key() -> None:
    keys = Keys({"one": KnownKey("one", digest("one"), frozenset())})
    rules = ServerRules(keys=keys, bounds=Bounds(requests=0, wrong_keys=0))
    client = TestClient(create_server(fake_parts(local_service()), rules), "http://localhost")
    for method, path in sorted(offered()):
        for headers, status in (({}, 401), ({"x-api-key": "other"}, 401), ({"x-api-key": "one"}, 403)):
            answer = client.request(method, path.replace("*", "1"), headers=headers)
            expected = 200 if "/health/" in path else status
            assert answer.status_code == expected, (method, path, answer.text)
