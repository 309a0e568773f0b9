"""Whatever is put in comes out again: names, ids, metadata, quality, points and vectors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facecog_desktop.core.errors import GalleryDamagedError, InvalidNameError, InvalidRequestError
from facecog_desktop.core.people.changes import Describe, Rename
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.types import Landmarks, PoseName, Quality, Sample
from facecog_desktop.storage.records import values
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, QuickFile, a_quality

several = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery
metadata = st.dictionaries(st.text(), json_values, max_size=4)
components = st.floats(0, 100)


@pytest.fixture(scope="module")
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnyGallery]:
    """One gallery for many examples; each uses what it has put in itself."""
    gallery: AnyGallery
    if request.param == "postgres":
        from facecog_desktop.storage.postgres.gallery import PostgresGallery

        gallery = PostgresGallery(request.getfixturevalue("postgres").fresh())
    else:
        gallery = SqliteGallery(QuickFile(tmp_path_factory.mktemp("shared") / "gallery.facecog"))
    yield gallery
    gallery.close()


@several
@given(name=st.text(max_size=60), external=st.none() | st.text(min_size=1), data=metadata)
def test_a_description_comes_back_as_it_was(
    shared: AnyGallery, name: str, external: str | None, data: dict[str, Any]
) -> None:
    try:
        cleaned = clean_name(name)
    except InvalidNameError:
        assume(False)
    person = shared.add_person(name, [], external_id=external, metadata=data)
    found = shared.person(person.id)
    assert (found.name, found.external_id, found.metadata) == (cleaned, external, data)
    shared.change(person.id, Rename("Somebody"))
    shared.change(person.id, Describe(None, {}))
    assert shared.change(person.id, Describe(external, data)) == Describe(None, {})
    assert (shared.person(person.id).external_id, shared.person(person.id).metadata) == (external, data)


@several
@given(
    picture=st.binary(min_size=1, max_size=9000),
    quality=st.builds(
        Quality, components, components, components, components, components, components, st.floats(0, 255)
    ),
    points=arrays(np.float32, (68, 2), elements=st.floats(-1e6, 1e6, width=32)),
    vector=arrays(np.float32, 128, elements=st.floats(-2, 2, width=32)),
    pose=st.sampled_from(PoseName),
    source=st.text(max_size=40),
)
def test_a_sample_comes_back_as_it_was(shared: AnyGallery, **parts: Any) -> None:
    given_one = Sample(
        jpeg=parts["picture"],
        landmarks=Landmarks(parts["points"]),
        quality=parts["quality"],
        source=parts["source"],
        pose=parts["pose"],
        created=12.5,
        embedding=parts["vector"],
        engine=ENGINE,
    )
    assume(shared.holders([given_one.md5]).get(given_one.md5) is None)
    person = shared.add_person("Anna", [given_one])
    found = shared.sample(person.cover or 0)
    assert (found.jpeg, found.quality, found.pose) == (given_one.jpeg, given_one.quality, given_one.pose)
    assert (found.source, found.created) == (given_one.source, 12.5)
    np.testing.assert_array_equal(found.landmarks.points, parts["points"])
    table = shared.embeddings(ENGINE)
    np.testing.assert_array_equal(table.vectors[table.samples.index(person.cover or 0)], parts["vector"])


def test_a_quality_of_an_earlier_version_has_the_usual_luminance_and_of_a_later_one_is_understood() -> None:
    column = values.quality_column(a_quality(61.5))
    assert values.quality_value(column) == a_quality(61.5)
    assert values.quality_value(column.replace("luminance", "invented_later")).luminance == 128.0


@pytest.mark.parametrize("column", ["", "[]", "{}", '{"sharpness": "much"}'])
def test_a_quality_that_cannot_be_read_is_a_damage(column: str) -> None:
    with pytest.raises(GalleryDamagedError, match="quality"):
        values.quality_value(column)


def test_other_columns_that_cannot_be_read_are_damages_too(tmp_path: Path) -> None:
    for column in ("{", "[1]"):
        with pytest.raises(GalleryDamagedError, match="metadata"):
            values.metadata_value(column)
    with pytest.raises(GalleryDamagedError, match="pose"):
        values.pose_value("sideways")
    with pytest.raises(GalleryDamagedError, match="landmarks"):
        values.points_value(b"\0" * 7)


def test_a_quality_or_points_that_are_no_numbers_are_refused() -> None:
    with pytest.raises(InvalidRequestError, match="quality"):
        values.quality_column(a_quality(float("nan")))
    for points in (np.zeros((5, 3), np.float32), np.full((5, 2), np.inf, np.float32)):
        with pytest.raises(InvalidRequestError, match="landmarks"):
            values.points_column(points)


def test_metadata_nested_beyond_measure_are_refused() -> None:
    deep: dict[str, Any] = {}
    for _ in range(100_000):
        deep = {"in": deep}
    with pytest.raises(InvalidRequestError, match="metadata"):
        values.metadata_column(deep)
