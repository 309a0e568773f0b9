"""The figures for Prometheus."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import httpx2
from prometheus_client.parser import text_string_to_metric_families

from facecog_desktop.core.types import Frame
from facecog_desktop.remote.messages.faces import face_message
from facecog_desktop.remote.server.guard.metrics import waiting
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture
from tests.remote.server.guard.places import IDENTIFIER, READER, asked, bearer, keys, local_service
from tests.remote.serving import serve_fake


def figures(answer: httpx2.Response) -> dict[tuple[str, ...], float]:
    """(name, route, method, status) -> value, of this process's own."""
    found = {}
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            labels = [sample.labels.get(name, "") for name in ("route", "method", "status")]
            found[sample.name, *labels] = sample.value
    return found


def test_requests_are_counted_by_the_route_they_found() -> None:
    with asked(ServerRules(metrics=True)) as client:
        for person in ("anna", "ben"):
            client.get(f"/v1/people/{person}/samples")
        client.get("/nowhere/at/all")
        client.request("BREW", "/v1/people")
        found = figures(client.get("/metrics"))
    assert found["facecog_requests_total", "/v1/people/{person}/samples", "GET", "404"] == 2
    assert found["facecog_requests_total", "-", "GET", "404"] == 1
    assert not [labels for labels in found if "BREW" in labels]
    assert found["facecog_request_seconds_count", "/v1/people/{person}/samples", "GET", ""] == 2
    assert found["facecog_requests_in_flight", "", "", ""] == 1


def test_the_gallery_and_the_process_are_told() -> None:
    gallery = FakeGallery()
    gallery.add_person("Anna", [])
    service = LocalService(gallery, FakeEngine, FakeEngine().decode, clock=lambda: 0.0)
    with asked(ServerRules(metrics=True), service) as client:
        answer = client.get("/metrics")
    found = figures(answer)
    assert found["facecog_gallery_people", "", "", ""] == 1
    assert found["facecog_gallery_revision", "", "", ""] == gallery.revision()
    assert found["facecog_queue_depth", "", "", ""] == 0
    assert f'pid="{os.getpid()}"' in answer.text
    assert "Anna" not in answer.text
    if Path("/proc/self/stat").exists():
        assert found["process_resident_memory_bytes", "", "", ""] > 1_000_000


def test_faces_that_were_looked_for_are_counted() -> None:
    service = local_service()
    shown = Frame(picture((1, 50, 50), (2, 300, 50)), source="camera")
    faces = [face_message(service.sample(shown, face)).model_dump(mode="json") for face in service.detect(shown)]
    with asked(ServerRules(metrics=True), service) as client:
        client.post("/v1/identify", json={"pictures": [{"faces": faces}, {"faces": faces[:1]}]}).raise_for_status()
        found = figures(client.get("/metrics"))
    assert found["facecog_faces_identified_total", "", "", ""] == 3


def test_figures_are_served_where_asked_for_and_need_a_key_where_keys_are() -> None:
    with asked() as client:
        assert client.get("/metrics").status_code == 404
    with asked(ServerRules(metrics=True, keys=keys())) as client:
        assert client.get("/metrics").status_code == 401
        assert client.get("/metrics", headers=bearer(IDENTIFIER)).status_code == 403
        assert client.get("/metrics", headers=bearer(READER)).status_code == 200


def test_two_servers_count_for_themselves() -> None:
    with asked(ServerRules(metrics=True)) as one, asked(ServerRules(metrics=True)) as other:
        one.get("/nowhere")
        assert ("facecog_requests_total", "-", "GET", "404") in figures(one.get("/metrics"))
        assert ("facecog_requests_total", "-", "GET", "404") not in figures(other.get("/metrics"))


def test_the_depth_of_a_queue_is_read_from_the_state_that_has_one() -> None:
    @dataclass
    class Queue:
        depth: int

    @dataclass
    class State:
        queue: Queue

    app = serve_fake(local_service())
    assert waiting(app) == 0
    app.state.facecog = State(Queue(7))
    assert waiting(app) == 7
