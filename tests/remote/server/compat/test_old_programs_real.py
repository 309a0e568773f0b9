"""What the old programs were used for, with real networks, a real gallery and photographs."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import numpy as np
import pytest

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Pixels
from facecog_desktop.remote.server import compat
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.parts import ServerParts, ServerRules
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.local import LocalService
from facecog_desktop.settings import checked
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.vision.align import SMALL, align
from facecog_desktop.vision.engine import encode
from tests.drawn_documents import PASSPORT, drawn_document
from tests.remote.server.compat.old_clients import DrawnPictures
from tests.remote.serving import serving
from tests.storage.builders import QuickFile

pytestmark = pytest.mark.timeout(300)


class FilePictures(DrawnPictures):
    """Picture files of every kind that the program reads."""

    def decode(self, data: bytes) -> Pixels:
        return bootstrap.decode(data)

    def encode(self, pixels: Pixels) -> bytes:
        return encode(pixels)


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    return bootstrap.engine(checked({}))


@pytest.fixture
def client(engine: FaceEngine, tmp_path: Path) -> Iterator[httpx2.Client]:
    """An old client of a server with the routes of every program over an empty gallery."""
    gallery = SqliteGallery(QuickFile(tmp_path / "gallery.facecog"))
    service = LocalService(gallery, lambda: engine, bootstrap.decode, clock=time.time)
    service.comparer = Comparer(lambda: engine, bootstrap.open_source)
    parts = ServerParts(service, FilePictures(), time.time, documents=bootstrap.document_reader())
    app = create_server(parts, ServerRules(compat=compat.NAMES))
    with serving(app) as address, httpx2.Client(base_url=address, timeout=120) as made:
        yield made
    gallery.close()


def photos(eval_data: Path, name: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((eval_data / "photos" / "train" / name).iterdir())]


def data_url(data: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(data).decode("ascii")


def chip(engine: FaceEngine, data: bytes) -> bytes:
    """The 96x96 JPEG that the old webcam client cut."""
    pixels = bootstrap.decode(data)
    face = engine.detect(pixels, thorough=True)[0]
    return encode(align(pixels, face.landmarks, face.box, SMALL).pixels)


@pytest.mark.evaluation
def test_a_picture_is_matched_with_a_film(client: httpx2.Client, eval_data: Path) -> None:
    film = (eval_data / "video" / "short_hamilton_clip.mp4").read_bytes()
    found = {}
    for name in ("lin_manuel_miranda", "biden"):
        files = {"known": ("id.jpg", photos(eval_data, name)[0]), "unknown": ("clip.mp4", film)}
        found[name] = client.post("/api/upload", files=files).json()
    for answer in found.values():
        assert (answer["face_found_in_image"], answer["face_found_in_video"]) == (True, True)
        assert 0.0 <= answer["sharpness_similarity"] <= 1.0
    assert found["lin_manuel_miranda"]["confidence"] > 0.5 > found["biden"]["confidence"]
    assert found["biden"]["is_match"] is False


@pytest.mark.skipif(bootstrap.document_reader() is None, reason="tesseract is not installed")
def test_a_passport_is_told_with_its_words_and_its_face_is_compared(client: httpx2.Client) -> None:
    page = encode(drawn_document(["UTOPIA", "PASSPORT", "ERIKSSON", "ANNA MARIA"], PASSPORT))
    shown = encode(draw_picture(DEMO_PEOPLE[0], 400, View()))
    answer = client.post("/api/upload", files={"known": ("id.jpg", page), "unknown": ("me.jpg", shown)}).json()
    assert (answer["file_type"], answer["is_match"]) == ("passport", True)
    assert "ERIKSSON" in answer["ocr_results"]


@pytest.mark.evaluation
def test_a_browser_registers_and_recognises(client: httpx2.Client, eval_data: Path) -> None:
    for name in ("obama", "kit_harington"):
        image = data_url(photos(eval_data, name)[0])
        answer = client.post("/api/register", data={"name": name, "image": image})
        assert (answer.status_code, answer.text) == (200, "Registered Successfully")
    folder = eval_data / "photos" / "test"
    said = {
        name: client.post("/api/recognise", data={"image": data_url((folder / name).read_bytes())}).text
        for name in ("obama1.jpg", "johnsnow_test1.jpg", "alex_lacamoire1.jpg", "obama_and_biden.jpg")
    }
    assert list(said.values()) == ["obama", "kit_harington", "No Match", "Multiple Faces"]


@pytest.mark.evaluation
def test_a_webcam_client_sends_faces_of_96x96(client: httpx2.Client, engine: FaceEngine, eval_data: Path) -> None:
    for name in ("obama", "biden"):
        for number, photo in enumerate(photos(eval_data, name)[:2], 1):
            client.post(f"/user/{name}_{number}", content=chip(engine, photo)).raise_for_status()
    shown = chip(engine, (eval_data / "photos" / "test" / "obama1.jpg").read_bytes())
    answer = client.post("/detect", content=shown).json()
    assert (answer["message"], answer["name"]) == ("image received. size=96x96", "obama")
    assert 0.0 < float(answer["dist"]) < 0.6
    stranger = chip(engine, photos(eval_data, "rose_leslie")[0])
    answer = client.post("/detect", content=stranger).json()
    assert (answer["name"], float(answer["dist"]) > 0.6) == (None, True)


@pytest.mark.evaluation
def test_a_face_of_96x96_is_found_in_every_photo(client: httpx2.Client, engine: FaceEngine, eval_data: Path) -> None:
    people = sorted((eval_data / "lfw").glob("*/*_0001.jpg"))[:240:8]
    answers = [client.post("/detect", content=chip(engine, path.read_bytes())) for path in people]
    assert {answer.status_code for answer in answers} == {200}


@pytest.mark.evaluation
def test_bulk_samples_are_found_in_a_picture_of_two(client: httpx2.Client, eval_data: Path) -> None:
    sent = [
        {"id": key, "name": name, "image": data_url(photos(eval_data, name)[0]), "metadata": key, "action": "embedlink"}
        for key, name in (("44", "obama"), ("46", "biden"))
    ]
    assert client.post("/update-samples", json=sent).json() == {"success": ["44", "46"], "fail": []}
    picture = (eval_data / "photos" / "test" / "obama_and_biden.jpg").read_bytes()
    found = client.post("/face-recognition", json={"image": data_url(picture)}).json()
    assert sorted((each["id"], each["name"], each["metadata"]) for each in found) == [
        ("44", "obama", "44"),
        ("46", "biden", "46"),
    ]
    assert client.post("/face-recognition", json={"image": data_url(picture), "min_distance": 2}).json() == []


@pytest.mark.evaluation
def test_the_numbers_of_two_photos_of_one_person_are_near(client: httpx2.Client, eval_data: Path) -> None:
    one, same = (np.array(client.post("/", content=data).json()) for data in photos(eval_data, "obama")[:2])
    other = np.array(client.post("/", json={"image": data_url(photos(eval_data, "biden")[0])}).json())
    assert len(one) == 128
    assert np.linalg.norm(one - same) < 0.6 < np.linalg.norm(one - other)
