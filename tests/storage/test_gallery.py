"""People and their photos: kept exactly, found again, never twice."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    InvalidNameError,
    InvalidRequestError,
    PersonNotFoundError,
    SampleNotFoundError,
)
from facecog_desktop.core.people.changes import DropSamples, Remove
from facecog_desktop.core.types import Landmarks, Sample
from tests.storage.builders import ENGINE, Clock, a_picture, a_quality, a_sample, a_vector

if TYPE_CHECKING:
    from facecog_desktop.core.ports.gallery import Gallery, Upkeep
    from facecog_desktop.core.ports.log import EventLog
    from tests.storage.builders import AnyGallery


def test_it_is_the_gallery_the_rules_ask_for(gallery: AnyGallery) -> None:
    as_gallery: Gallery = gallery
    as_log: EventLog = gallery
    as_upkeep: Upkeep = gallery
    assert (as_gallery.people(), as_log.events(), as_upkeep.integrity()) == ([], [], [])


def test_the_first_use_makes_the_file_and_its_folder_for_the_owner_alone(gallery: AnyGallery, path: Path) -> None:
    assert not path.parent.exists()
    assert gallery.people() == []
    assert [file.name for file in path.parent.iterdir()] == ["gallery.facecog"]
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_person_is_found_again_after_closing(
    gallery: AnyGallery, another: Callable[[], AnyGallery], clock: Clock
) -> None:
    added = gallery.add_person("  Mu\u0308ller ", [a_sample(1)], external_id="4711", metadata={"flat": [2, "b"]})
    gallery.close()
    again = another()
    assert again.people() == [added]
    assert again.person(added.id) == added
    assert (added.name, added.external_id, added.metadata) == ("M\u00fcller", "4711", {"flat": [2, "b"]})
    assert (added.samples, added.created, added.changed, added.removed) == (1, clock.now, clock.now, False)


def test_a_photo_comes_back_byte_for_byte_with_all_that_was_known_of_it(gallery: AnyGallery) -> None:
    given = a_sample(5)
    person = gallery.add_person("Anna", [given])
    [listed] = gallery.samples(person.id)
    assert gallery.crop(listed.id) == given.jpeg
    assert listed.md5 == given.md5 == hashlib.md5(gallery.crop(listed.id)).hexdigest()
    found = gallery.sample(listed.id)
    np.testing.assert_array_equal(found.landmarks.points, given.landmarks.points)
    assert found.landmarks.points.dtype == np.float32
    for name in ("jpeg", "md5", "quality", "source", "pose", "created"):
        assert getattr(found, name) == getattr(given, name), name
    assert (listed.person, listed.quality, listed.pose) == (person.id, given.quality, given.pose)


def test_a_photo_without_a_time_gets_the_present_one(gallery: AnyGallery, clock: Clock) -> None:
    person = gallery.add_person("Anna", [a_sample(1, created=0.0)])
    assert gallery.samples(person.id)[0].created == clock.now


def test_people_are_listed_by_name_without_regard_to_case(gallery: AnyGallery) -> None:
    for name in ("zoe", "Anna", "ÉMILE", "bert", "élodie"):
        gallery.add_person(name, [])
    assert [person.name for person in gallery.people()] == ["Anna", "bert", "zoe", "élodie", "ÉMILE"]


def test_photos_are_listed_oldest_first(gallery: AnyGallery) -> None:
    person = gallery.add_person(
        "Anna", [a_sample(1, created=30.0), a_sample(2, created=10.0), a_sample(3, created=20.0)]
    )
    assert [sample.created for sample in gallery.samples(person.id)] == [10.0, 20.0, 30.0]


def test_the_cover_is_the_best_photo_and_among_equals_the_newest(gallery: AnyGallery) -> None:
    person = gallery.add_person(
        "Anna",
        [
            a_sample(1, overall=50.0, created=90.0),
            a_sample(2, overall=80.0, created=20.0),
            a_sample(3, overall=80.0, created=10.0),
        ],
    )
    assert person.cover is not None
    assert gallery.crop(person.cover) == a_picture(2)
    gallery.change(person.id, DropSamples((person.cover,)))
    cover = gallery.people()[0].cover
    assert cover is not None
    assert gallery.crop(cover) == a_picture(3)


def test_somebody_without_photos_has_no_cover(gallery: AnyGallery) -> None:
    person = gallery.add_person("Anna", [])
    assert (person.samples, person.cover) == (0, None)


def test_the_very_picture_of_somebody_is_refused_with_the_name(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    with pytest.raises(AlreadyRegisteredError, match="with Anna") as caught:
        gallery.add_person("Bert", [a_sample(2), a_sample(1)])
    assert caught.value.source == "photo 1.jpg"
    assert gallery.people() == [anna]
    assert gallery.holders([a_sample(1).md5]).get(a_sample(1).md5) == anna.id
    assert gallery.holders([a_sample(2).md5]).get(a_sample(2).md5) is None


def test_one_picture_given_twice_at_once_is_refused(gallery: AnyGallery) -> None:
    with pytest.raises(AlreadyRegisteredError):
        gallery.add_person("Anna", [a_sample(1), a_sample(1)])
    assert gallery.people() == []


def test_a_removed_persons_picture_can_be_registered_anew(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.change(anna.id, Remove())
    assert gallery.holders([a_sample(1).md5]).get(a_sample(1).md5) is None
    again = gallery.add_person("Anna", [a_sample(1)])
    assert gallery.holders([a_sample(1).md5]).get(a_sample(1).md5) == again.id


def test_samples_without_a_picture_are_never_the_same(gallery: AnyGallery) -> None:
    landmarks = Landmarks(np.zeros((0, 2), dtype=np.float32))
    private = [Sample(b"", landmarks, a_quality(), embedding=a_vector(n), engine=ENGINE) for n in (1, 2)]
    person = gallery.add_person("Anna", private)
    assert person.samples == 2
    assert gallery.holders([private[0].md5]).get(private[0].md5) is None
    assert len(gallery.embeddings(ENGINE).samples) == 2


@pytest.mark.parametrize("name", ["", "  ", "a\x00b", "x" * 201])
def test_an_impossible_name_leaves_nothing_behind(gallery: AnyGallery, name: str) -> None:
    revision = gallery.revision()
    with pytest.raises(InvalidNameError):
        gallery.add_person(name, [a_sample(1)])
    assert (gallery.people(), gallery.revision(), gallery.holders([a_sample(1).md5]).get(a_sample(1).md5)) == (
        [],
        revision,
        None,
    )


@pytest.mark.parametrize("metadata", [{"x": {1, 2}}, {"x": float("nan")}, {3: "x"}])
def test_metadata_that_json_cannot_hold_are_refused(gallery: AnyGallery, metadata: dict[str, object]) -> None:
    with pytest.raises(InvalidRequestError, match="metadata"):
        gallery.add_person("Anna", [], metadata=metadata)


def test_an_external_id_of_half_a_character_is_refused_and_an_empty_one_is_none(gallery: AnyGallery) -> None:
    with pytest.raises(InvalidRequestError, match="external id"):
        gallery.add_person("Anna", [], external_id="\ud800")
    assert gallery.add_person("Anna", [], external_id="").external_id is None


def test_a_file_name_that_is_no_unicode_does_not_stop_a_registration(gallery: AnyGallery) -> None:
    odd = Sample(a_picture(1), a_sample(1).landmarks, a_quality(), source="caf\udce9.jpg")
    person = gallery.add_person("Anna", [odd])
    assert gallery.samples(person.id)[0].source == "caf\\udce9.jpg"


def test_who_or_what_is_not_there_is_said_to_be_not_there(gallery: AnyGallery) -> None:
    for look in (gallery.person, gallery.samples, gallery.forget):
        with pytest.raises(PersonNotFoundError, match="nobody"):
            look("nobody")
    with pytest.raises(PersonNotFoundError):
        gallery.change("nobody", Remove())
    for read in (gallery.crop, gallery.sample):
        with pytest.raises(SampleNotFoundError, match="99"):
            read(99)


def test_a_number_of_a_photo_is_never_used_again(gallery: AnyGallery) -> None:
    first = gallery.add_person("Anna", [a_sample(1)])
    number = first.cover
    gallery.forget(first.id)
    second = gallery.add_person("Bert", [a_sample(2)])
    assert number is not None
    assert second.cover is not None
    assert second.cover > number


def test_the_revision_grows_with_every_write_also_of_somebody_else(
    gallery: AnyGallery, another: Callable[[], AnyGallery]
) -> None:
    other = another()
    seen = [gallery.revision()]
    person = other.add_person("Anna", [a_sample(1, embedded=False)])
    seen.append(gallery.revision())
    assert person.cover is not None
    gallery.add_embeddings(ENGINE, {person.cover: a_vector(1)})
    seen.append(other.revision())
    other.change(person.id, Remove())
    seen.append(gallery.revision())
    gallery.forget(person.id)
    seen.append(other.revision())
    assert seen == sorted(set(seen))
    assert other.revision() == gallery.revision()


def test_listing_people_imports_nothing_heavy(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from facecog_desktop.storage.sqlite.gallery import SqliteGallery as G;"
        "print(G(Path(sys.argv[1])).people());"
        "heavy = {'cv2', 'dlib', 'onnx', 'onnxruntime', 'PySide6'} & set(sys.modules); assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_known_person_gets_photos_and_a_description_at_once(gallery: AnyGallery, clock: Clock) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)], external_id="1", metadata={"flat": 3, "floor": 1})
    clock.pass_by(60)
    before = gallery.revision()
    found = gallery.extend_person(anna.id, [a_sample(2)], external_id="2", metadata={"flat": 4})
    assert gallery.revision() == before + 1, "one transaction"
    assert (found.samples, found.external_id, found.metadata) == (2, "2", {"flat": 4, "floor": 1})
    assert (found, found.changed - found.created) == (gallery.person(anna.id), 60)
    same = gallery.extend_person(anna.id, [a_sample(3)])
    assert (same.samples, same.external_id, same.metadata) == (3, found.external_id, found.metadata)


def test_of_photos_and_a_description_neither_is_kept_without_the_other(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    with pytest.raises(AlreadyRegisteredError):
        gallery.extend_person(anna.id, [a_sample(2), a_sample(1)], external_id="2")
    with pytest.raises(InvalidRequestError):
        gallery.extend_person(anna.id, [a_sample(2)], metadata={"flat": object()})
    with pytest.raises(PersonNotFoundError):
        gallery.extend_person("nobody", [a_sample(2)])
    assert gallery.person(anna.id) == anna
