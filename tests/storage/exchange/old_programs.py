"""Writes what the older programs wrote, byte for byte in their layouts, and what went wrong in them."""

from __future__ import annotations

import base64
import hashlib
import json
import pickle
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from facecog_desktop.core.types import Pixels, Points

Faces = Mapping[str, Sequence[bytes]]
"""Name -> picture files."""

SMALL = 96
LEFT_EYE = (0.35, 0.35)


def small_face(pixels: Pixels, left_eye: Points, right_eye: Points) -> Pixels:
    """The webcam client's face: 96x96, eyes level, the one on the left at 0.35 of width and height."""
    across = right_eye.astype(float) - left_eye
    scale = (1 - 2 * LEFT_EYE[0]) * SMALL / float(np.hypot(*across))
    angle = float(np.degrees(np.arctan2(across[1], across[0])))
    middle = (left_eye.astype(float) + right_eye) / 2
    matrix = np.asarray(cv2.getRotationMatrix2D((float(middle[0]), float(middle[1])), angle, scale), dtype=np.float64)
    matrix[:, 2] += np.array([SMALL / 2, LEFT_EYE[1] * SMALL]) - middle
    return np.asarray(cv2.warpAffine(pixels, matrix, (SMALL, SMALL), flags=cv2.INTER_CUBIC), dtype=np.uint8)


def jpeg(pixels: Pixels, quality: int = 95) -> bytes:
    """The picture as the old programs stored it."""
    _, data = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return data.tobytes()


def abbreviated_id(pixels: Pixels) -> str:
    """facecog's id: the md5 of numpy's printout, which leaves out all but three rows and columns at each edge."""
    with np.printoptions(threshold=1000, edgeitems=3):
        return hashlib.md5(str(pixels).encode()).hexdigest()


def write_faces_db(folder: Path, rows: Sequence[tuple[str, str | None]], files: Mapping[str, bytes]) -> Path:
    """faces.db with (id, name) rows and dataset/<id>.jpg."""
    (folder / "dataset").mkdir(parents=True)
    with closing(sqlite3.connect(folder / "faces.db")) as db:
        db.execute("CREATE TABLE faces (id char(32) PRIMARY KEY, name varchar(50))")
        db.executemany("INSERT INTO faces VALUES (?, ?)", rows)
        db.commit()
    for key, data in files.items():
        (folder / "dataset" / f"{key}.jpg").write_bytes(data)
    return folder


def write_facecog(folder: Path, faces: Faces) -> Path:
    """A sound gallery of facecog."""
    keyed = {hashlib.md5(data).hexdigest(): (name, data) for name, many in faces.items() for data in many}
    rows = [(key, name) for key, (name, _) in keyed.items()]
    return write_faces_db(folder, rows, {key: data for key, (_, data) in keyed.items()})


def write_name_nr(folder: Path, faces: Faces) -> Path:
    """The webcam server's folder of <name>_<nr>.jpg."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, many in faces.items():
        for number, data in enumerate(many, 1):
            (folder / f"{name}_{number}.jpg").write_bytes(data)
    return folder


def write_folders(folder: Path, faces: Faces) -> Path:
    """A folder a person."""
    for name, many in faces.items():
        (folder / name).mkdir(parents=True)
        for number, data in enumerate(many, 1):
            (folder / name / f"{number}.jpg").write_bytes(data)
    return folder


def data_url(data: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(data).decode()}"


def sample_entry(key: Any, name: str, data: bytes, **more: Any) -> dict[str, Any]:
    """One sample for the bulk service."""
    return {"id": key, "name": name, "image": data_url(data), "metadata": "", "action": "embedlink", **more}


def write_samples(file: Path, entries: Sequence[Any]) -> Path:
    """What was sent to the bulk service."""
    file.write_text(json.dumps(entries), "utf-8")
    return file


def write_vectors_db(file: Path, rows: Sequence[tuple[str, str, str]], images: Sequence[str | None] = ()) -> Path:
    """The bulk service's table with (sample_id, name, metadata), vectors of its own network, and perhaps images."""
    vector = json.dumps(np.random.default_rng(0).normal(size=512).tolist())
    with closing(sqlite3.connect(file)) as db:
        db.execute(
            "CREATE TABLE sample_face_vectors (id INTEGER PRIMARY KEY AUTOINCREMENT, sample_id TEXT NOT NULL, "
            "name TEXT NOT NULL, metadata TEXT, action TEXT, vector TEXT NOT NULL)"
        )
        if images:
            db.execute("ALTER TABLE sample_face_vectors ADD COLUMN image TEXT")
        for number, row in enumerate(rows):
            db.execute(
                "INSERT INTO sample_face_vectors (sample_id, name, metadata, action, vector) VALUES (?, ?, ?, ?, ?)",
                [*row, "embedlink", vector],
            )
            if images:
                db.execute("UPDATE sample_face_vectors SET image = ? WHERE sample_id = ?", [images[number], row[0]])
        db.commit()
    return file


def encoding(seed: int) -> np.ndarray:
    """128 numbers as face_recognition makes them: float64, about 1.4 long."""
    numbers = np.random.default_rng(seed).normal(size=128)
    return np.asarray(numbers / np.linalg.norm(numbers) * 1.37)


def write_pickle(file: Path) -> Path:
    """The usual way in which encodings are kept: whoever reads it runs what is in it."""

    class Trap:
        def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
            return Path.touch, (file.with_name("the trap has sprung"),)

    file.write_bytes(pickle.dumps({"encodings": [Trap()], "names": ["Anna"]}))
    return file
