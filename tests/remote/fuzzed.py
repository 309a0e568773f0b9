"""The server that is sent what nobody would send, and the good requests that are spoilt for it."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient

from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.parts import ServerParts, ServerRules
from facecog_desktop.service.local import LocalService
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fakes import FakeEngine
from tests.remote.asking import ANNA, BEN, faces, local_service, message_of, sample_of
from tests.remote.films import compares_films, film
from tests.remote.serving import FakePictures, raw


def application(compat: frozenset[str] = frozenset()) -> FastAPI:
    """A server with two people in a real gallery, which is gone when the program ends."""
    folder = Path(tempfile.mkdtemp(prefix="facecog-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    gallery = SqliteGallery(folder / "fuzz.facecog")
    local = LocalService(gallery, FakeEngine, FakeEngine().decode, clock=time.time)
    compares_films(local)
    for name, identity in (("Anna", ANNA), ("Ben", BEN)):
        local.register(name, [sample_of(local, identity)])
    rules = ServerRules(documented=True, compat=compat, trusted_hosts=("localhost", "testserver"))
    return create_server(ServerParts(local, FakePictures(), time.time, gallery), rules)


_LOCAL = local_service()
FACE = message_of(sample_of(_LOCAL, 7))
PERSON = "/v1/people/somebody"
BODIES: dict[str, list[Any]] = {
    "/v1/identify": [{"pictures": [{"faces": [FACE]}]}],
    "/v1/people": [{"name": "Carl", "faces": [FACE], "external_id": "7", "metadata": {"a": [1, {"b": "c"}]}}],
    "/v1/samples/likeness": [FACE],
    "/v1/samples/admitted": [{"faces": [FACE], "person": None}],
    f"{PERSON}/changes": [
        {"kind": "rename", "name": "Carla"},
        {"kind": "describe", "external_id": "8", "metadata": {"a": 1}},
        {"kind": "drop_samples", "samples": [1, 2]},
        {"kind": "add_samples", "samples": [FACE]},
        {"kind": "set_consent", "consent": {"text": "yes", "given": 1.0, "expires": 2.0}},
        {"kind": "move_samples", "samples": [1], "target": "OTHER"},
        {"kind": "merge", "other": "OTHER"},
        {"kind": "reject", "sample": FACE, "others": []},
        {"kind": "several", "changes": [{"kind": "remove"}, {"kind": "restore"}]},
        {"kind": "remember_look_alike", "other": "OTHER", "distance": 0.4},
    ],
    "/v1/people/bulk": [[{"name": "Carl", "faces": [FACE], "request": "a-request"}]],
}
PICTURE = raw(faces((ANNA, 50, 50)))
FORMS: dict[str, dict[str, list[Any]]] = {
    "/v1/identify/pictures": {"file": [PICTURE], "thorough": ["true"], "landmarks": ["1"]},
    "/v1/people/pictures": {
        "name": ["Dora"],
        "file": [raw(faces((9, 50, 50)))],
        "metadata": ['{"a": 1}', '{"a": NaN}', '{"\\ud800": "\\u0000"}', "[" * 9000],
        "external_id": ["9"],
        "force": ["true"],
        "request": ["a-request-name"],
    },
    f"{PERSON}/pictures": {"file": [PICTURE], "force": ["true"]},
    "/v1/compare": {
        "left": [PICTURE, film(2, ANNA), b"film"],
        "right": [PICTURE, film(2, BEN), b"film 99999999999 1 1"],
        "rule": ["classic"],
        "fps": ["1", "nan", "1e-9"],
        "left_face": ["1", "99"],
    },
}


def meant(client: TestClient, path: str, body: bytes) -> tuple[str, bytes]:
    """A path and a body with people who are there in the places of those who are named so."""
    people = [person["id"] for person in client.get("/v1/people").json()]
    if not people:
        return path, body
    return path.replace("somebody", people[0]), body.replace(b"OTHER", people[-1].encode())
