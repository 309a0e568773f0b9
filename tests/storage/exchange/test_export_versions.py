"""What changed between versions of the own export, and that the older ones are still read."""

from __future__ import annotations

import base64
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.storage.exchange.failures import ArchiveDamagedError
from facecog_desktop.storage.exchange.own import writing as export_writing
from facecog_desktop.storage.exchange.own.documents import SampleDocument, packed, sample_document
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_sample
from tests.storage.exchange.test_export import SECRET, content, export, full, import_into, other, rewritten, without

__all__ = ["full", "other"]


@given(st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_numbers_come_back_exactly_packed_or_as_the_decimals_of_version_1(row: list[float]) -> None:
    stored = np.array(row, dtype=np.float32)
    sample = replace(a_sample(1), embedding=stored)
    document = json.loads(json.dumps(sample_document(sample, sample.md5, {ENGINE: stored})))
    assert document["embeddings"][0]["vector"] == packed(stored)
    decimals = json.loads(json.dumps(row))
    older = {**document, "embeddings": [{**document["embeddings"][0], "vector": decimals}]}
    for each in (document, older):
        back = SampleDocument(each).sample(lambda name: sample.jpeg)
        assert back.embedding is not None
        assert back.embedding.tobytes() == stored.tobytes()
        assert back.landmarks.points.tobytes() == sample.landmarks.points.tobytes()


def test_an_export_of_version_1_is_read(full: SqliteGallery, other: SqliteGallery, tmp_path: Path) -> None:
    """It had lists of decimals where there are packed numbers now, and all people in one list."""

    def older(members: dict[str, bytes]) -> None:
        members["manifest.json"] = members["manifest.json"].replace(b'"version": 2', b'"version": 1')
        people = [json.loads(line) for line in members["people.jsonl"].splitlines()]
        for sample in (sample for person in people for sample in person["samples"]):
            points = np.frombuffer(base64.b64decode(sample["landmarks"]), "<f4").reshape(-1, 2)
            sample["landmarks"] = points.tolist()
            for each in sample["embeddings"]:
                each["vector"] = np.frombuffer(base64.b64decode(each["vector"]), "<f4").tolist()
        members["people.jsonl"] = b"".join(json.dumps(person).encode() + b"\n" for person in people)

    assert set(import_into(other, rewritten(export(full, tmp_path / "out.zip"), older))) == {""}
    assert content(other) == content(full)


@pytest.mark.parametrize("passphrase", [None, SECRET])
def test_many_people_are_told_of_in_several_lists(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str | None
) -> None:
    monkeypatch.setattr(export_writing, "PART", 2)
    file = export(full, tmp_path / "out.zip", passphrase)
    if passphrase is None:
        with zipfile.ZipFile(file) as archive:
            lists = [name for name in archive.namelist() if name.startswith("people")]
        assert lists == ["people.jsonl", "people-00002.jsonl"]
    assert set(import_into(other, file, passphrase)) == {""}
    assert content(other) == content(full)


def test_a_list_that_was_taken_out_is_missed(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_writing, "PART", 2)
    file = rewritten(export(full, tmp_path / "out.zip"), without("people-00002.jsonl"))
    with pytest.raises(ArchiveDamagedError):
        import_into(other, file)
    assert other.people() == []
