"""Taking another gallery in: what is there already is not done again, and nobody is ever cut in half."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace

import pytest

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    LooksLikeOtherError,
    ModelMissingError,
    NoFaceError,
    PersonNotFoundError,
)
from facecog_desktop.core.types import Candidate, Person, Sample
from facecog_desktop.service.importing.intake import (
    Archive,
    Description,
    Entry,
    ImportFormat,
    Item,
    Picture,
    Ready,
    Result,
    Subject,
)
from facecog_desktop.service.importing.taking_in import BATCH, Importer
from tests.fakes import FakeGallery
from tests.storage.builders import a_sample


@dataclass
class Bench:
    """An importer over a gallery in memory. A picture's bytes are its photo; b"!" has no face."""

    gallery: FakeGallery = field(default_factory=FakeGallery)
    made: list[str] = field(default_factory=list)
    alike: set[bytes] = field(default_factory=set)
    admitted: list[int] = field(default_factory=list)
    broken: FaceCogError | None = None
    known: FaceCogError | None = None

    def make(self, data: bytes, source: str) -> Sample:
        self.made.append(source)
        if self.broken is not None:
            raise self.broken
        if data == b"!":
            raise NoFaceError("there is no face", source=source)
        return replace(a_sample(1), jpeg=data, source="made here")

    def admit(self, samples: Sequence[Sample], person: str | None) -> Sequence[Sample | FaceCogError]:
        self.admitted.append(len(samples))
        other = LooksLikeOtherError("this looks like Ben", Candidate("b", "Ben", 1, 0.3))
        return [self.known or (other if sample.jpeg in self.alike else sample) for sample in samples]

    def take(self, *entries: Entry, dry_run: bool = False) -> list[Result]:
        importer = Importer(self.gallery, self.make, self.admit, dry_run=dry_run)
        return list(importer.take_in(archive(*entries)))

    @property
    def people(self) -> dict[str, int]:
        return {person.name: person.samples for person in self.gallery.people()}


@pytest.fixture
def bench() -> Bench:
    return Bench()


def archive(*entries: Entry) -> Archive:
    def all_of_them() -> Generator[Entry, None, None]:
        yield from entries

    return Archive(ImportFormat.FOLDERS, len(entries), all_of_them)


def picture(data: bytes, source: str = "") -> Picture:
    return Picture(source or f"{data.decode()}.jpg", lambda: data)


def subject(name: str, *data: bytes) -> Subject:
    return Subject(name, [picture(each) for each in data])


def ready(jpeg: bytes) -> Ready:
    sample = replace(a_sample(1), jpeg=jpeg)
    return Ready("export.zip", sample.md5, lambda: sample)


def test_results_come_in_the_order_of_the_files(bench: Bench) -> None:
    bench.alike = {b"3"}
    results = bench.take(subject("Anna", b"1", b"!", b"2", b"1", b"3"))
    assert [(each.source, each.outcome, each.code) for each in results] == [
        ("1.jpg", "added", ""),
        ("!.jpg", "refused", "no_face"),
        ("2.jpg", "added", ""),
        ("1.jpg", "skipped", "already_registered"),
        ("3.jpg", "refused", "looks_like_other"),
    ]
    assert bench.people == {"Anna": 2}
    assert {each.person for each in results if each.outcome == "added"} == {bench.gallery.people()[0].id}


def test_nobody_is_registered_without_a_photo(bench: Bench) -> None:
    assert [each.outcome for each in bench.take(subject("Anna", b"!"))] == ["refused"]
    assert bench.people == {}


def test_the_photos_of_one_person_are_stored_at_once(bench: Bench) -> None:
    bench.take(subject("Anna", *(str(n).encode() for n in range(20))))
    assert (bench.gallery.revision(), bench.admitted) == (1, [20])


def test_the_second_time_no_picture_is_looked_at(bench: Bench) -> None:
    both = (subject("Anna", b"1", b"2"), subject("Ben", b"3"))
    bench.take(*both)
    bench.made.clear()
    assert [each.outcome for each in bench.take(*both)] == ["skipped"] * 3
    assert bench.made == []


def test_a_file_that_was_moved_is_known_by_its_content(bench: Bench) -> None:
    bench.take(Subject("Anna", [picture(b"1", "here/a.jpg")]))
    results = bench.take(Subject("Anna", [picture(b"1", "there/b.jpg")]))
    assert ([each.outcome for each in results], len(bench.made)) == (["skipped"], 1)


def test_a_picture_registered_otherwise_is_known_by_its_crop(bench: Bench) -> None:
    bench.gallery.add_person("Anna", [replace(a_sample(1), jpeg=b"1")])
    assert [each.outcome for each in bench.take(subject("Anna", b"1"))] == ["skipped"]
    [refused] = bench.take(subject("Ben", b"1"))
    assert (refused.code, "Anna" in refused.message) == ("same_picture", True)


def test_whoever_stops_leaves_whole_people_and_goes_on_later(bench: Bench) -> None:
    everybody = [subject(f"P{n}", f"{n}a".encode(), f"{n}b".encode()) for n in range(10)]
    results = Importer(bench.gallery, bench.make, bench.admit).take_in(archive(*everybody))
    for _ in range(7):
        next(results)
    results.close()  # type: ignore[attr-defined]  # it is a generator, which iterators need not be
    assert bench.people == {f"P{n}": 2 for n in range(4)}
    bench.made.clear()
    bench.take(*everybody)
    assert bench.people == {f"P{n}": 2 for n in range(10)}
    assert len(bench.made) == 12


def test_ctrl_c_while_a_picture_is_looked_at_leaves_whole_people(bench: Bench) -> None:
    def interrupted() -> bytes:
        raise KeyboardInterrupt

    ben = Subject("Ben", [picture(b"2"), Picture("3.jpg", interrupted)])
    with pytest.raises(KeyboardInterrupt):
        bench.take(subject("Anna", b"1"), ben)
    assert bench.people == {"Anna": 1}


def test_many_photos_of_one_person_are_stored_in_batches(bench: Bench) -> None:
    bench.take(subject("Anna", *(str(n).encode() for n in range(2 * BATCH + 1))))
    assert (bench.people, bench.admitted) == ({"Anna": 2 * BATCH + 1}, [BATCH, BATCH, 1])


def test_a_dry_run_tries_everything_and_stores_nothing(bench: Bench) -> None:
    results = bench.take(subject("Anna", b"1", b"!"), subject("Ben", b"1"), dry_run=True)
    assert [(each.outcome, each.code) for each in results] == [
        ("added", ""),
        ("refused", "no_face"),
        ("refused", "same_picture"),
    ]
    assert (bench.gallery.revision(), results[0].person) == (0, None)


def test_what_is_wrong_with_the_program_ends_the_import(bench: Bench) -> None:
    bench.broken = ModelMissingError("no model")
    with pytest.raises(ModelMissingError):
        bench.take(subject("Anna", b"1"))


def test_progress_counts_every_result(bench: Bench) -> None:
    seen: list[tuple[int, int, str]] = []
    importer = Importer(bench.gallery, bench.make, bench.admit)
    both = archive(subject("Anna", b"1"), subject("Ben", b"!"))
    list(importer.take_in(both, lambda done, total, source: seen.append((done, total, source))))
    assert seen == [(1, 2, "1.jpg"), (2, 2, "!.jpg")]


@pytest.mark.parametrize("name", ["", "a\nb", "x" * 201])
def test_a_name_that_cannot_be_kept_refuses_the_persons_files(bench: Bench, name: str) -> None:
    results = bench.take(subject(name, b"1", b"2"), subject("Ben", b"3"))
    assert [each.code for each in results] == ["invalid_name", "invalid_name", ""]


def test_a_name_of_two_people_is_ambiguous_without_an_id(bench: Bench) -> None:
    for key in ("1", "2"):
        bench.gallery.add_person("Anna", [], external_id=key)
    assert [each.code for each in bench.take(subject("ANNA", b"1"))] == ["ambiguous_name"]
    [added] = bench.take(replace(subject("Anna", b"1"), external_id="2"))
    assert added.person is not None
    assert bench.gallery.person(added.person).external_id == "2"


def test_two_ids_are_two_people_whatever_their_names(bench: Bench) -> None:
    bench.gallery.add_person("Anna", [], external_id="1")
    bench.take(replace(subject("Anna", b"1"), external_id="2"))
    assert sorted(str(person.external_id) for person in bench.gallery.people()) == ["1", "2"]


def test_a_known_name_without_an_id_is_given_it(bench: Bench) -> None:
    bench.gallery.add_person("Anna", [], metadata={"a": 1})
    bench.take(replace(subject("Anna", b"1"), external_id="1", metadata={"b": 2}))
    [anna] = bench.gallery.people()
    assert (anna.external_id, anna.metadata, anna.samples) == ("1", {"a": 1, "b": 2}, 1)


def test_two_people_of_one_name_stay_two_also_when_repeated(bench: Bench) -> None:
    both = [Subject("Anna", [ready(data)], apart=True) for data in (b"1", b"2")]
    for _ in range(2):
        bench.take(*both)
        assert [person.samples for person in bench.gallery.people()] == [1, 1]


def test_somebody_without_photos_is_kept_where_an_export_had_them_so(bench: Bench) -> None:
    bench.take(Subject("Anna", [], apart=True), Subject("Anna", [], apart=True))
    assert [person.samples for person in bench.gallery.people()] == [0, 0]


def test_somebody_forgotten_meanwhile_is_told_and_the_others_go_on(bench: Bench) -> None:
    anna = bench.gallery.add_person("Anna", [])

    def forget() -> bytes:
        bench.gallery.forget(anna.id)
        return b"1"

    results = bench.take(Subject("Anna", [Picture("1.jpg", forget)]), subject("Ben", b"2"))
    assert [each.code for each in results] == ["person_not_found", ""]


def test_a_picture_that_somebody_else_stores_meanwhile_is_told(bench: Bench) -> None:
    class Race(FakeGallery):
        def add_person(self, *given: object, **more: object) -> Person:
            raise AlreadyRegisteredError("registered already")

    bench.gallery = Race()
    assert [each.code for each in bench.take(subject("Anna", b"1"))] == ["already_registered"]


def test_a_list_names_people_by_id_external_id_or_name(bench: Bench) -> None:
    anna = bench.gallery.add_person("Anna", [], metadata={"a": 1})
    bench.gallery.add_person("Ben", [], external_id="7")
    results = bench.take(
        Description("line 2", name="Anne", person=anna.id, metadata={"b": 2}),
        Description("line 3", name="Benjamin", external_id="7"),
        Description("line 4", name="anne", external_id="8"),
        Description("line 5", name="Anne"),
        Description("line 6", name="Cid"),
    )
    assert [each.outcome for each in results] == ["updated", "updated", "updated", "skipped", "refused"]
    assert isinstance(results[4].error, PersonNotFoundError)
    assert [(person.name, person.external_id, person.metadata) for person in bench.gallery.people()] == [
        ("Anne", "8", {"a": 1, "b": 2}),
        ("Benjamin", "7", {}),
    ]


def test_a_list_does_not_rename_to_what_is_no_name(bench: Bench) -> None:
    anna = bench.gallery.add_person("Anna", [])
    [refused] = bench.take(Description("line 2", name="a\x1b", person=anna.id))
    assert (refused.code, bench.people) == ("invalid_name", {"Anna": 0})


def test_a_list_tried_only_changes_nobody(bench: Bench) -> None:
    anna = bench.gallery.add_person("Anna", [])
    [told] = bench.take(Description("line 2", name="Anne", person=anna.id), dry_run=True)
    assert (told.outcome, bench.people) == ("updated", {"Anna": 0})


def test_a_broken_file_is_one_result_among_the_others(bench: Bench) -> None:
    items: list[Item] = [picture(b"1"), Ready("x", "0" * 32, lambda: raised(PersonNotFoundError("odd")))]
    with pytest.raises(PersonNotFoundError):
        bench.take(Subject("Anna", items))
    assert bench.people == {}, "what no reader may raise ends the import before anything of the person is stored"


def raised(error: FaceCogError) -> Sample:
    raise error


@pytest.mark.parametrize(("owner", "outcome"), [("Anna", "skipped"), ("Ben", "refused")])
def test_a_picture_that_is_there_in_another_size_is_skipped_or_told(bench: Bench, owner: str, outcome: str) -> None:
    kept = bench.gallery.add_person(owner, [replace(a_sample(5), source="old md5:" + "0" * 32)])
    holder = Candidate(kept.id, owner, 1, 0.1)
    bench.known = AlreadyRegisteredError("in another size", holder=holder, md5=a_sample(5).md5)
    subject = Subject("Anna", [Picture("small.jpg", lambda: b"small")], external_id=None, replaces=True)
    [result] = bench.take(subject)
    assert (result.outcome.value, result.code) == (outcome, "already_registered")
    assert bench.gallery.person(kept.id).samples == 1, "what is there in another size is not taken for left over"
