"""`facecog people import` and `facecog people export`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.capture.writing import write_picture
from facecog_desktop.cli.people.exchange import stored
from facecog_desktop.core.types import EngineId
from facecog_desktop.service.importing.intake import Outcome, Result
from facecog_desktop.storage.exchange.older.encodings import NETWORK
from tests.cli.conftest import Cli
from tests.cli.parts import CheckedGallery, FakeParts
from tests.cli.register.test_bulk import put
from tests.fakes import FakeEngine, picture
from tests.storage.exchange import old_programs


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder of <name>_<nr>: Anna twice, Ben, and a picture of nobody."""
    folder = tmp_path / "old"
    for number, (name, identity, x) in enumerate((("Anna_1", 1, 40), ("Anna_2", 1, 90), ("Ben_1", 2, 60))):
        put(folder / f"{name}.png", identity, x + number)
    write_picture(folder / "Cid_1.png", picture(size=(240, 200)))
    return folder


def test_the_results_have_the_fields_of_the_contract(cli: Cli, old: Path) -> None:
    done = cli("people", "import", str(old), "--json")
    assert done.code == 0
    keys = {"source", "outcome", "code", "message", "name", "person", "md5", "quality"}
    assert {frozenset(each) for each in done.answer} == {frozenset(keys)}
    assert [(Path(each["source"]).name, each["outcome"], each["code"]) for each in done.answer] == [
        ("Anna_1.png", "added", ""),
        ("Anna_2.png", "added", ""),
        ("Ben_1.png", "added", ""),
        ("Cid_1.png", "refused", "no_face"),
    ]
    assert done.err.startswith(f"facecog: {old / 'Cid_1.png'}: there is no face in the picture\nhint: ")
    listed = cli("people", "list", "--json").answer
    assert [(each["name"], each["samples"]) for each in listed] == [("Anna", 2), ("Ben", 1)]
    assert {each["person"] for each in done.answer} == {*(each["person"] for each in listed), None}


def test_as_text_there_is_a_summary(cli: Cli, old: Path) -> None:
    assert cli("people", "import", str(old)).out == "name-nr: 3 added, 1 refused\n"
    assert cli("people", "import", str(old)).out == "name-nr: 3 skipped, 1 refused\n"


def test_tried_only_nothing_is_stored(cli: Cli, parts: FakeParts, old: Path) -> None:
    done = cli("people", "import", str(old), "--dry-run")
    assert done.out == "name-nr: 3 added, 1 refused (tried only: nothing is stored)\n"
    assert (done.code, parts.kept.people()) == (0, [])


def test_what_was_imported_is_recognised(cli: Cli, parts: FakeParts, old: Path) -> None:
    cli("people", "import", str(old))
    parts.pictures["new.jpg"] = [picture((2, 300, 100))]
    assert cli("recognise", "new.jpg", "--json").answer["faces"][0]["name"] == "Ben"


def test_where_everything_is_refused_the_error_comes_with_the_results(cli: Cli, tmp_path: Path) -> None:
    write_picture(tmp_path / "old" / "Cid_1.png", picture(size=(240, 200)))
    done = cli("people", "import", str(tmp_path / "old"), "--json")
    assert done.code == 2
    assert done.answer["error"]["code"] == "no_face"
    assert [each["outcome"] for each in done.answer["results"]] == ["refused"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "source_not_found"),
        (b"\xff\xd8\xff photo", "format_unknown"),
        (b"\x80\x04 pickle", "pickle_refused"),
        (b"PK\x03\x04", "archive_damaged"),
        (b"SQLite format 3\x00" + b"x" * 200, "archive_damaged"),
    ],
)
def test_what_cannot_be_imported_is_a_known_error(cli: Cli, tmp_path: Path, content: bytes | None, code: str) -> None:
    if content is not None:
        (tmp_path / "x.bin").write_bytes(content)
    done = cli("people", "import", str(tmp_path / "x.bin"), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, code)


def test_the_format_can_be_named_and_must_be_one(cli: Cli, old: Path) -> None:
    assert cli("people", "import", str(old), "--format", "name-nr").code == 0
    assert cli("people", "import", str(old), "--format", "csv").code == 2
    assert cli("people", "import", str(old), "--format", "pickle").code == 2


def test_samples_of_the_bulk_service_are_replaced_by_id(cli: Cli, tmp_path: Path) -> None:
    def entry(identity: int, name: str, x: int) -> dict[str, object]:
        data = put(tmp_path / "x.png", identity, x).read_bytes()
        return old_programs.sample_entry("17", name, data, metadata={"x": x})

    for name, x in (("Anna", 40), ("Anne", 80)):
        file = old_programs.write_samples(tmp_path / f"{name}.json", [entry(1, name, x)])
        assert cli("people", "import", str(file)).code == 0
    shown = cli("people", "show", "Anne", "--json").answer
    assert (shown["external_id"], shown["metadata"], len(shown["photos"])) == ("17", {"x": 80}, 1)


def test_numbers_of_face_recognition_are_recognised_without_a_picture(
    cli: Cli, parts: FakeParts, tmp_path: Path
) -> None:
    class Resnet(FakeEngine):
        id = EngineId(NETWORK, 1)

    parts.fast = Resnet()
    pixels = picture((5, 100, 100))
    [vector] = parts.fast.raw(pixels, parts.fast.detect(pixels))
    np.savez(tmp_path / "known.npz", names=np.array(["Eve"]), encodings=vector[np.newaxis])
    [told] = cli("people", "import", str(tmp_path / "known.npz"), "--json").answer
    assert (told["outcome"], told["md5"], told["quality"]) == ("added", None, 0.0)
    parts.pictures["new.jpg"] = [picture((5, 300, 100))]
    assert cli("recognise", "new.jpg", "--json").answer["faces"][0]["name"] == "Eve"
    [photo] = cli("people", "show", "Eve", "--json").answer["photos"]
    assert photo["source"].endswith("(numbers only)")
    for wanted in ("facecog-zip", "facecog", "name-nr", "folders", "csv", "xlsx"):
        done = cli("people", "export", str(tmp_path / f"out-{wanted}"), "--format", wanted, "--json")
        [written] = done.answer
        assert (done.code, written["name"]) == (0, "Eve")
        assert ("have no picture" in written["note"]) == (wanted in {"facecog", "name-nr", "folders"})


def test_an_export_goes_into_an_empty_gallery(cli: Cli, parts: FakeParts, old: Path, tmp_path: Path) -> None:
    cli("people", "import", str(old))
    before = cli("people", "list", "--json").answer
    out = tmp_path / "people.zip"
    done = cli("people", "export", str(out), "--json")
    assert [(each["name"], each["samples"], each["note"]) for each in done.answer] == [("Anna", 2, ""), ("Ben", 1, "")]
    assert [set(each) for each in done.answer] == [{"person", "name", "samples", "file", "note"}] * 2
    parts.kept = CheckedGallery()
    assert cli("people", "import", str(out)).out == "facecog-zip: 3 added\n"
    after = cli("people", "list", "--json").answer
    assert [(each["name"], each["samples"]) for each in after] == [(each["name"], each["samples"]) for each in before]


def test_one_person_alone_can_be_exported(cli: Cli, old: Path, tmp_path: Path) -> None:
    cli("people", "import", str(old))
    arguments = ("people", "export", str(tmp_path / "out"), "--format", "folders", "--person")
    assert [each["name"] for each in cli(*arguments, "ben", "--person", "Ben", "--json").answer] == ["Ben"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Ben"]
    assert cli(*arguments, "Zoe", "--json").answer["error"]["code"] == "person_not_found"


def test_a_sealed_export_needs_its_passphrase(cli: Cli, parts: FakeParts, old: Path, tmp_path: Path) -> None:
    cli("people", "import", str(old))
    secret, wrong, out = tmp_path / "secret", tmp_path / "wrong", tmp_path / "out.zip"
    secret.write_text("correct horse battery\nsecond line\n", "utf-8")
    wrong.write_text("correct horse\n", "utf-8")
    assert cli("people", "export", str(out), "--passphrase-file", str(secret)).code == 0
    parts.kept = CheckedGallery()
    codes = [
        cli("people", "import", str(out), *options, "--json").answer["error"]["code"]
        for options in ((), ("--passphrase-file", str(wrong)))
    ]
    assert codes == ["passphrase_needed", "wrong_passphrase"]
    assert parts.kept.people() == []
    assert cli("people", "import", str(out), "--passphrase-file", str(secret)).code == 0
    assert [person.name for person in parts.kept.people()] == ["Anna", "Ben"]


@pytest.mark.parametrize("content", [None, "", "\n", "short\n"])
def test_a_passphrase_that_is_none_is_refused(cli: Cli, old: Path, tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "secret").write_text(content, "utf-8")
    done = cli("people", "export", str(tmp_path / "out.zip"), "--passphrase-file", str(tmp_path / "secret"), "--json")
    assert done.code == 2
    assert done.answer["error"]["code"] in {"source_not_found", "invalid_request"}
    assert not (tmp_path / "out.zip").exists()


def test_the_ending_says_that_it_is_a_list(cli: Cli, old: Path, tmp_path: Path) -> None:
    cli("people", "import", str(old))
    assert cli("people", "export", str(tmp_path / "a.csv")).code == 0
    assert cli("people", "export", str(tmp_path / "a.xlsx")).code == 0
    assert (tmp_path / "a.csv").read_text("utf-8-sig").startswith("person,name,external_id,samples,created,changed")
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")
    assert cli("people", "export", str(tmp_path / "a.csv"), "--json").answer["error"]["code"] == "invalid_request"


def test_an_edited_list_renames_and_describes(cli: Cli, old: Path, tmp_path: Path) -> None:
    cli("people", "import", str(old))
    anna, _ = cli("people", "list", "--json").answer
    edited = tmp_path / "list.csv"
    edited.write_text(f"person,name,team\n{anna['person']},Anne,blue\n,Nobody,red\n", "utf-8")
    done = cli("people", "import", str(edited), "--json")
    assert [(each["outcome"], each["code"]) for each in done.answer] == [
        ("updated", ""),
        ("refused", "person_not_found"),
    ]
    assert cli("people", "show", "Anne", "--json").answer["metadata"] == {"team": "blue"}


def test_photos_that_a_format_cannot_hold_are_told(cli: Cli, parts: FakeParts, tmp_path: Path) -> None:
    class Resnet(FakeEngine):
        id = EngineId(NETWORK, 1)

    parts.fast = Resnet()
    (tmp_path / "e.json").write_text(json.dumps({"Eve": old_programs.encoding(1).tolist()}), "utf-8")
    cli("people", "import", str(tmp_path / "e.json"))
    done = cli("people", "export", str(tmp_path / "out"), "--format", "facecog", "--json")
    assert [each["note"] for each in done.answer] == ["1 of 1 photos have no picture or cannot be read"]
    assert "Eve" in done.err
    assert cli("people", "export", str(tmp_path / "out.zip"), "--json").answer[0]["note"] == ""


def test_neither_needs_an_engine_where_there_is_nothing_to_look_at(
    cli: Cli, parts: FakeParts, old: Path, tmp_path: Path
) -> None:
    cli("people", "import", str(old))
    cli("people", "export", str(tmp_path / "out.zip"))
    parts.kept = CheckedGallery()

    class Absent(FakeEngine):
        @property
        def id(self) -> EngineId:  # type: ignore[override]  # to see whether it is asked for
            raise AssertionError("the engine was asked")

    parts.fast = Absent()
    assert cli("people", "import", str(tmp_path / "out.zip")).code == 0
    assert cli("people", "export", str(tmp_path / "out.csv")).code == 0


def test_results_of_an_export_are_told_once_they_are_stored_for_good() -> None:
    open_now, told = [False], list[str]()

    class Watched(CheckedGallery):
        @contextmanager
        def together(self) -> Iterator[None]:
            open_now[0] = True
            with super().together():
                yield
            open_now[0] = False

    gallery = Watched()
    results = (Result(str(n), Outcome.ADDED, "Anna") for n in range(1201))
    for result in stored(gallery, results, together=True):
        assert not open_now[0]
        told.append(result.source)
    assert told == [str(n) for n in range(1201)]
    assert [each.source for each in stored(gallery, iter([result]), together=False)] == ["1200"]
