"""The program's own export: the same people come back, byte for byte; anything altered is refused."""

from __future__ import annotations

import hashlib
import json
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import FaceCogError, GalleryDamagedError, InvalidRequestError, OutputUnwritableError
from facecog_desktop.core.people.changes import RememberLookAlike, SetConsent
from facecog_desktop.core.types import Landmarks, Sample
from facecog_desktop.storage.exchange import placing
from facecog_desktop.storage.exchange.failures import (
    ArchiveDamagedError,
    ArchiveNewerError,
    PassphraseNeededError,
    WrongPassphraseError,
)
from facecog_desktop.storage.exchange.own import reading as export_reading
from facecog_desktop.storage.exchange.own import writing as export_writing
from facecog_desktop.storage.exchange.own.sealing import Cost
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, QuickFile, a_sample, a_vector
from tests.storage.exchange.conftest import Studio, everybody

CHEAP = Cost(log_n=10)
SECRET = "correct horse battery staple"


@pytest.fixture
def full(gallery: SqliteGallery) -> SqliteGallery:
    """Two people called Anna, one without photos, one known by numbers alone; consent and metadata."""
    anna = gallery.add_person("Anna", [a_sample(1), a_sample(2)], external_id="17", metadata={"team": ["blue", 1.5]})
    gallery.change(anna.id, SetConsent(Consent("v1", 1_700_000_000.0, "Ben", 1_900_000_000.0)))
    gallery.add_person("Anna", [a_sample(3, embedded=False)])
    gallery.add_person("Nobody", [])
    gallery.add_person("李小龍", [numbers_only(4)])
    return gallery


@pytest.fixture
def other(tmp_path: Path) -> Iterator[SqliteGallery]:
    opened = SqliteGallery(QuickFile(tmp_path / "other.facecog"))
    yield opened
    opened.close()


def numbers_only(seed: int) -> Sample:
    return Sample(
        b"", Landmarks(np.zeros((0, 2), np.float32)), a_sample(1).quality, embedding=a_vector(seed), engine=ENGINE
    )


def export(gallery: SqliteGallery, out: Path, passphrase: str | None = None) -> Path:
    list(export_writing.write(gallery, gallery.people(), out, engine=ENGINE, passphrase=passphrase, cost=CHEAP))
    return out


def import_into(gallery: SqliteGallery, file: Path, passphrase: str | None = None) -> list[str]:
    return [each.code for each in Studio(gallery).take(export_reading.read(file, passphrase))]


def content(gallery: SqliteGallery) -> list[object]:
    """Everything about everybody that an export can hold."""
    table = gallery.embeddings(ENGINE)
    vectors = dict(zip(table.samples, table.vectors.tolist(), strict=True))
    found = []
    for person in gallery.people():
        samples = []
        for stored in gallery.samples(person.id):
            sample = gallery.sample(stored.id)
            about = (sample.source, sample.pose, sample.created, sample.quality, sample.landmarks.points.tolist())
            samples.append((stored.md5, gallery.crop(stored.id), about, vectors.get(stored.id)))
        found.append((person.name, person.external_id, person.metadata, person.consent, samples))
    return sorted(found, key=repr)


@pytest.mark.parametrize("passphrase", [None, SECRET])
def test_an_empty_gallery_becomes_equal(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path, passphrase: str | None
) -> None:
    file = export(full, tmp_path / "out.zip", passphrase)
    assert set(import_into(other, file, passphrase)) == {""}
    assert content(other) == content(full)
    revision = other.revision()
    assert set(import_into(other, file, passphrase)) <= {"already_registered"}
    assert (content(other), other.revision()) == (content(full), revision)


def test_every_crop_is_in_the_zip_byte_for_byte(full: SqliteGallery, tmp_path: Path) -> None:
    with zipfile.ZipFile(export(full, tmp_path / "out.zip")) as archive:
        crops = {name: archive.read(name) for name in archive.namelist() if name.startswith("crops/")}
        people = [json.loads(line) for line in archive.read("people.jsonl").splitlines()]
        checksums = json.loads(archive.read("checksums.json"))
        assert all(hashlib.sha256(archive.read(name)).hexdigest() == each for name, each in checksums.items())
        assert set(checksums) == set(archive.namelist()) - {"checksums.json"}
    assert {hashlib.md5(data).hexdigest() for data in crops.values()} == {a_sample(seed).md5 for seed in (1, 2, 3)}
    assert sorted(len(person["samples"]) for person in people) == [0, 1, 1, 2]
    [told] = [person["consent"] for person in people if person["consent"]]
    assert told == {"text_version": "v1", "given": 1_700_000_000.0, "by": "Ben", "expires": 1_900_000_000.0}


def test_exporting_twice_gives_the_same_bytes(full: SqliteGallery, tmp_path: Path) -> None:
    assert export(full, tmp_path / "1.zip").read_bytes() == export(full, tmp_path / "2.zip").read_bytes()


def test_nothing_readable_is_in_a_sealed_export(full: SqliteGallery, tmp_path: Path) -> None:
    data = export(full, tmp_path / "out.zip", SECRET).read_bytes()
    assert a_sample(1).jpeg[100:140] not in data
    assert b"people.jsonl" not in data
    if sys.platform != "win32":
        assert (tmp_path / "out.zip").stat().st_mode & 0o777 == 0o600


def test_a_wrong_or_missing_passphrase_is_told(full: SqliteGallery, other: SqliteGallery, tmp_path: Path) -> None:
    file = export(full, tmp_path / "out.zip", SECRET)
    with pytest.raises(WrongPassphraseError):
        import_into(other, file, SECRET + " ")
    with pytest.raises(PassphraseNeededError):
        import_into(other, file)
    assert other.people() == []


def test_every_changed_byte_of_a_sealed_export_is_noticed(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path
) -> None:
    whole = export(full, tmp_path / "out.zip", SECRET).read_bytes()
    for place in (*range(0, 70, 7), len(whole) // 2, len(whole) - 1):
        damaged = bytearray(whole)
        damaged[place] ^= 1
        (tmp_path / "bad.zip").write_bytes(damaged)
        with pytest.raises(FaceCogError):
            import_into(other, tmp_path / "bad.zip", SECRET)
    assert other.people() == []


def test_an_export_cut_short_is_told(full: SqliteGallery, other: SqliteGallery, tmp_path: Path) -> None:
    for passphrase in (None, SECRET):
        whole = export(full, tmp_path / f"{passphrase}.zip", passphrase).read_bytes()
        for length in (0, 3, 60, len(whole) // 2, len(whole) - 1):
            (tmp_path / "bad.zip").write_bytes(whole[:length])
            with pytest.raises(ArchiveDamagedError):
                import_into(other, tmp_path / "bad.zip", passphrase)


Edit = Callable[[dict[str, bytes]], None]


def rewritten(file: Path, edit: Edit, *, honest: bool = True) -> Path:
    """The export with its members edited; `honest` makes the checksums right again."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    edit(members)
    if honest:
        sums = {name: hashlib.sha256(data).hexdigest() for name, data in members.items() if name != "checksums.json"}
        members["checksums.json"] = json.dumps(sums).encode()
    bad = file.with_name("edited.zip")
    with zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return bad


def put(name: str, data: bytes) -> Edit:
    return lambda members: members.__setitem__(name, data)


def without(name: str) -> Edit:
    def edit(members: dict[str, bytes]) -> None:
        del members[name]

    return edit


def newer(members: dict[str, bytes]) -> None:
    members["manifest.json"] = members["manifest.json"].replace(b'"version": 2', b'"version": 3')


def test_a_newer_export_is_refused(full: SqliteGallery, other: SqliteGallery, tmp_path: Path) -> None:
    file = rewritten(export(full, tmp_path / "out.zip"), newer)
    with pytest.raises(ArchiveNewerError, match="version 3"):
        import_into(other, file)
    assert other.people() == []


@pytest.mark.parametrize(
    "edit",
    [
        put("../../evil.sh", b"x"),
        put("/etc/passwd", b"x"),
        put("crops/../../evil.jpg", b"x"),
        put("crops/" + "0" * 32 + ".jpg", b"\0" * 50_000_000),
        put("people.jsonl", b"\0" * 50_000_000),
        put("people.jsonl", b"no json\n"),
        put("people.jsonl", b"[1]\n"),
        put("people.jsonl", b'{"samples": 3}\n'),
        put("people.jsonl", b"[" * 100_000),
        put("manifest.json", b"{}"),
        put("manifest.json", b"\xff"),
        put("manifest.json", b'{"format": "facecog-export", "version": "1"}'),
        put("manifest.json", b" " * 2_000_000),
        without("people.jsonl"),
        without("manifest.json"),
    ],
    ids=range(15),
)
def test_an_export_that_is_none_is_refused_as_a_whole(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path, edit: Edit
) -> None:
    file = rewritten(export(full, tmp_path / "out.zip"), edit)
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(ArchiveDamagedError):
        import_into(other, file)
    assert other.people() == []
    assert {path.name for path in tmp_path.iterdir()} <= before | {
        "other.facecog",
        "other.facecog-wal",
        "other.facecog-shm",
    }


def test_a_list_that_does_not_have_its_checksum_is_refused(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path
) -> None:
    def other_name(members: dict[str, bytes]) -> None:
        members["people.jsonl"] = members["people.jsonl"].replace(b"Anna", b"Eve!")

    with pytest.raises(ArchiveDamagedError, match="checksum"):
        import_into(other, rewritten(export(full, tmp_path / "out.zip"), other_name, honest=False))


def test_a_crop_that_is_not_the_one_is_told_and_the_others_go_on(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path
) -> None:
    def swapped(members: dict[str, bytes]) -> None:
        members[f"crops/{a_sample(1).md5}.jpg"] = b"\xff\xd8 something else"

    codes = import_into(other, rewritten(export(full, tmp_path / "out.zip"), swapped))
    assert sorted(codes) == ["", "", "", "crop_damaged"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("crop", "../../secret.jpg"),
        ("crop", None),
        ("landmarks", [[1, 2, 3]]),
        ("landmarks", "x"),
        ("landmarks", [[1e400, 0]]),
        ("quality", {}),
        ("pose", "sideways"),
        ("created", "today"),
        ("embeddings", [{"engine": "x", "version": 1, "vector": [None]}]),
        ("embeddings", [{"engine": "x", "version": True, "vector": [1.0]}]),
        ("embeddings", 3),
        ("source", 3),
    ],
)
def test_a_sample_that_is_not_whole_is_told_and_the_others_go_on(
    gallery: SqliteGallery, other: SqliteGallery, tmp_path: Path, field: str, value: object
) -> None:
    gallery.add_person("Anna", [a_sample(1, embedded=False), a_sample(2)])

    def edit(members: dict[str, bytes]) -> None:
        person = json.loads(members["people.jsonl"])
        person["samples"][0][field] = value
        members["people.jsonl"] = json.dumps(person).encode()

    codes = import_into(other, rewritten(export(gallery, tmp_path / "out.zip"), edit))
    assert sorted(codes) == ["", "row_invalid"]
    assert everybody(other) == {"Anna": 1}


@pytest.mark.parametrize(
    "person",
    [
        {"name": 3},
        {"metadata": []},
        {"external_id": 7},
        {"consent": 1},
        {"consent": {"text_version": "v", "given": 5, "by": "B", "expires": 1}},
    ],
)
def test_a_person_that_is_not_whole_is_told(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path, person: dict[str, object]
) -> None:
    def edit(members: dict[str, bytes]) -> None:
        members["people.jsonl"] = json.dumps({"name": "Anna", "samples": [], **person}).encode() + b"\n"

    assert import_into(other, rewritten(export(full, tmp_path / "out.zip"), edit)) == ["row_invalid"]


def test_nothing_that_is_there_is_overwritten(full: SqliteGallery, tmp_path: Path) -> None:
    (tmp_path / "out.zip").write_bytes(b"precious")
    with pytest.raises(InvalidRequestError, match="there already"):
        export(full, tmp_path / "out.zip")
    assert (tmp_path / "out.zip").read_bytes() == b"precious"


def test_a_place_that_cannot_be_written_is_told(full: SqliteGallery, tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritableError):
        export(full, tmp_path / "missing" / "out.zip")


def test_an_export_broken_off_leaves_nothing_behind(full: SqliteGallery, tmp_path: Path) -> None:
    for passphrase in (None, SECRET):
        writing = export_writing.write(
            full, full.people(), tmp_path / "out.zip", engine=ENGINE, passphrase=passphrase, cost=CHEAP
        )
        next(writing)
        assert (tmp_path / "out.zip.partial").exists()
        writing.close()  # type: ignore[attr-defined]  # it is a generator, which iterators need not be
        assert not [path for path in tmp_path.iterdir() if path.name.startswith("out")]


def test_a_folder_broken_off_leaves_nothing_behind_and_an_empty_one_is_used(tmp_path: Path) -> None:
    out = tmp_path / "out"

    def broken_off() -> None:
        with placing.new_folder(out) as place:
            (place / "file").write_bytes(b"")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert list(tmp_path.iterdir()) == []
    out.mkdir()
    with placing.new_folder(out) as place:
        (place / "file").write_bytes(b"")
    assert [path.name for path in out.iterdir()] == ["file"]
    with pytest.raises(InvalidRequestError), placing.new_folder(out):
        pass


def test_a_damaged_photo_does_not_keep_the_others_from_being_saved(
    full: SqliteGallery, path: Path, tmp_path: Path
) -> None:
    class OneBad(SqliteGallery):
        def sample(self, sample_id: int) -> Sample:
            if sample_id == 1:
                raise GalleryDamagedError("its md5 differs")
            return super().sample(sample_id)

    bad = OneBad(QuickFile(path))
    written = list(export_writing.write(bad, bad.people(), tmp_path / "out.zip", engine=ENGINE))
    bad.close()
    assert sum(each.samples for each in written) == 3


def test_what_another_engine_made_goes_with_the_picture(full: SqliteGallery, tmp_path: Path) -> None:
    sample = replace(a_sample(9), embedding=None)
    full.add_person("Zoe", [sample])
    with zipfile.ZipFile(export(full, tmp_path / "out.zip")) as archive:
        people = [json.loads(line) for line in archive.read("people.jsonl").splitlines()]
    [zoe] = [person for person in people if person["name"] == "Zoe"]
    assert zoe["samples"][0]["embeddings"] == []


def test_look_alikes_come_back_as_far_as_both_were_exported(
    gallery: SqliteGallery, other: SqliteGallery, tmp_path: Path
) -> None:
    anna, bert, cleo = (gallery.add_person(name, [a_sample(n)]).id for n, name in enumerate(("Anna", "Bert", "Cleo")))
    gallery.change(anna, RememberLookAlike(bert, 0.375))
    gallery.change(cleo, RememberLookAlike(bert, 0.25))
    exported = [person for person in gallery.people() if person.id != cleo]
    list(export_writing.write(gallery, exported, tmp_path / "two.zip", engine=ENGINE))
    assert import_into(other, tmp_path / "two.zip") == ["", ""]
    [pair] = other.look_alikes()
    assert sorted(other.person(person).name for person in pair.people) == ["Anna", "Bert"]
    assert pair.distance == 0.375
    import_into(other, tmp_path / "two.zip")
    assert len(other.look_alikes()) == 1, "importing again adds nothing"
