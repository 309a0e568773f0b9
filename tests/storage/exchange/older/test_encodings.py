"""Numbers of face_recognition: plain ones are taken in without a picture, pickles are never read."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from facecog_desktop.core.types import EngineId
from facecog_desktop.service.importing.intake import ImportFormat, VectorInvalidError
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, FormatUnknownError, PickleRefusedError
from facecog_desktop.storage.exchange.older import encodings
from facecog_desktop.storage.exchange.older.arrays import array_of
from facecog_desktop.storage.exchange.opening import detected
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.exchange import old_programs
from tests.storage.exchange.conftest import ENGINE_IN_USE, Studio, Take, everybody

ROWS = np.stack([old_programs.encoding(seed) for seed in range(3)])
NAMES = ["Anna", "Ben", "Anna"]
EXPECTED = {"Anna": 2, "Ben": 1}


def as_npz(folder: Path) -> Path:
    np.savez(folder / "e.npz", names=np.array(NAMES), encodings=ROWS)
    return folder / "e.npz"


def as_npz_by_name(folder: Path) -> Path:
    np.savez_compressed(folder / "e.npz", Anna=ROWS[[0, 2]].astype(np.float32), Ben=ROWS[1])
    return folder / "e.npz"


def as_npy_with_text(folder: Path) -> Path:
    np.save(folder / "e.npy", ROWS)
    (folder / "e.txt").write_text("\n".join(NAMES), "utf-8")
    return folder / "e.npy"


def as_npy_with_list(folder: Path) -> Path:
    np.save(folder / "e.npy", np.asfortranarray(ROWS))
    (folder / "e.json").write_text(json.dumps(NAMES), "utf-8")
    return folder / "e.npy"


def as_npy_with_names(folder: Path) -> Path:
    np.save(folder / "e.npy", ROWS)
    np.save(folder / "e_names.npy", np.array(NAMES))
    return folder / "e.npy"


def as_json(folder: Path) -> Path:
    (folder / "e.json").write_text(json.dumps({"names": NAMES, "encodings": ROWS.tolist()}), "utf-8")
    return folder / "e.json"


def as_json_by_name(folder: Path) -> Path:
    (folder / "e.json").write_text(json.dumps({"Anna": ROWS[[0, 2]].tolist(), "Ben": ROWS[1].tolist()}), "utf-8")
    return folder / "e.json"


def as_json_list(folder: Path) -> Path:
    rows = [{"name": name, "encoding": row.tolist()} for name, row in zip(NAMES, ROWS, strict=True)]
    (folder / "e.json").write_text(json.dumps(rows), "utf-8")
    return folder / "e.json"


@pytest.mark.parametrize(
    "write",
    [
        as_npz,
        as_npz_by_name,
        as_npy_with_text,
        as_npy_with_list,
        as_npy_with_names,
        as_json,
        as_json_by_name,
        as_json_list,
    ],
)
def test_encodings_with_names_are_taken_in_without_a_picture(
    tmp_path: Path, gallery: SqliteGallery, take: Take, write: object
) -> None:
    assert callable(write)
    file = write(tmp_path)
    assert [each.outcome for each in take(file)] == ["added"] * 3
    assert everybody(gallery) == EXPECTED
    table = gallery.embeddings(ENGINE_IN_USE)
    assert np.linalg.norm(table.vectors, axis=1) == pytest.approx([1.4] * 3, rel=1e-6)
    [ben] = [person for person in gallery.people() if person.name == "Ben"]
    [kept] = gallery.samples(ben.id)
    assert (gallery.crop(kept.id), kept.quality.overall) == (b"", 0.0)
    assert kept.source.endswith("(numbers only)")
    row = table.vectors[table.samples.index(kept.id)]
    assert row == pytest.approx(ROWS[1] / np.linalg.norm(ROWS[1]) * 1.4, abs=1e-6)
    assert [each.outcome for each in take(file)] == ["skipped"] * 3
    assert everybody(gallery) == EXPECTED


def test_an_array_without_names_is_the_person_that_the_file_is_called(
    tmp_path: Path, gallery: SqliteGallery, take: Take
) -> None:
    np.save(tmp_path / "Anna-Maria.npy", ROWS[0])
    take(tmp_path / "Anna-Maria.npy")
    assert everybody(gallery) == {"Anna-Maria": 1}


def test_a_pickle_is_refused_and_never_runs(tmp_path: Path, take: Take) -> None:
    trap = old_programs.write_pickle(tmp_path / "encodings.pickle")
    with pytest.raises(PickleRefusedError):
        take(trap)
    objects = np.array([{"Anna": 1}], dtype=object)
    np.save(tmp_path / "o.npy", objects, allow_pickle=True)
    np.savez(tmp_path / "o.npz", encodings=objects, names=np.array(["a"]))
    for name in ("o.npy", "o.npz"):
        with pytest.raises(PickleRefusedError, match="could run a program"):
            take(tmp_path / name)
    assert not (tmp_path / "the trap has sprung").exists()


@pytest.mark.parametrize(
    "numbers",
    [
        [],
        [1.0] * 127,
        [[0.1] * 128],
        "text",
        None,
        [None] * 128,
        [float("nan")] * 128,
        [float("inf")] * 128,
        [0.0] * 128,
        [1.0] * 128,
        [1e300] * 128,
        {"a": 1},
    ],
)
def test_what_no_face_has_is_refused(numbers: object) -> None:
    with pytest.raises(VectorInvalidError):
        encodings.template(numbers)


def test_bad_rows_are_told_and_the_others_go_on(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    rows = {"Anna": ROWS[0].tolist(), "Ben": [0.0] * 128, "Cid": 7}
    (tmp_path / "e.json").write_text(json.dumps(rows), "utf-8")
    assert [each.code for each in take(tmp_path / "e.json")] == ["", "vector_invalid", "vector_invalid"]
    assert everybody(gallery) == {"Anna": 1}


def test_with_another_engine_in_use_they_are_foreign(tmp_path: Path, studio: Studio) -> None:
    archive = encodings.read(as_npz(tmp_path), lambda: EngineId("something newer", 3))
    assert {each.code for each in studio.take(archive)} == {"foreign_vector"}


def test_names_and_numbers_must_go_together(tmp_path: Path, take: Take) -> None:
    np.savez(tmp_path / "e.npz", names=np.array(["Anna"]), encodings=ROWS)
    np.savez(tmp_path / "f.npz", ROWS)
    (tmp_path / "e.json").write_text(json.dumps({"names": ["a"], "encodings": []}), "utf-8")
    for name, error in (("e.npz", ArchiveDamagedError), ("f.npz", FormatUnknownError), ("e.json", ArchiveDamagedError)):
        with pytest.raises(error):
            take(tmp_path / name)


def header(shape: str, dtype: str = "<f8") -> bytes:
    text = f"{{'descr': '{dtype}', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x93NUMPY",
        b"\x93NUMPY\x09\x00\x00\x00",
        header("(1000000000000, 128)"),
        header("(1, 128)") + b"\0" * 100,
        header("(-1,)"),
        header("__import__('os')"),
        header("()", "<f9"),
    ],
)
def test_a_damaged_array_is_a_known_error(data: bytes) -> None:
    with pytest.raises(ArchiveDamagedError):
        array_of(data, "x.npy")


def test_a_zip_bomb_of_arrays_is_not_unpacked(tmp_path: Path, take: Take, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "_LARGEST", 1_000_000)
    with zipfile.ZipFile(tmp_path / "e.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Anna.npy", b"\0" * 5_000_000)
    assert (tmp_path / "e.npz").stat().st_size < 10_000
    with pytest.raises(FormatUnknownError, match="too large"):
        take(tmp_path / "e.npz")


@pytest.mark.parametrize("length", [10, 200, 2000])
def test_a_file_cut_short_is_a_known_error(tmp_path: Path, take: Take, length: int) -> None:
    whole = as_npz(tmp_path).read_bytes()
    (tmp_path / "e.npz").write_bytes(whole[:length])
    with pytest.raises(ArchiveDamagedError):
        take(tmp_path / "e.npz", ImportFormat.ENCODINGS)


@given(arrays.arrays(st.sampled_from([np.float32, np.float64]), st.tuples(st.integers(0, 4), st.integers(0, 5))))
def test_plain_arrays_come_back_as_numpy_reads_them(array: np.ndarray) -> None:
    file = io.BytesIO()
    np.save(file, array)
    assert array_of(file.getvalue(), "x").tobytes() == array.tobytes()


def test_the_formats_are_told_from_the_content(tmp_path: Path) -> None:
    for write in (as_npz, as_npy_with_text, as_json, as_json_list):
        assert detected(write(tmp_path)) is ImportFormat.ENCODINGS
