"""The gallery as a whole, told cheaply."""

from __future__ import annotations

import pytest

from facecog_desktop.core.people.changes import Remove
from facecog_desktop.core.types import Person
from tests.remote.asking import ANNA, BEN, asked, sample_of


def test_the_count_of_people_is_told_without_listing_them(monkeypatch: pytest.MonkeyPatch) -> None:
    there = asked()
    anna = there.local.register("Anna", [sample_of(there.local, ANNA)])
    there.local.register("Ben", [sample_of(there.local, BEN)])
    listed: list[bool] = []
    people = there.local.people

    def list_them(*, removed: bool = False) -> list[Person]:
        listed.append(removed)
        return people(removed=removed)

    monkeypatch.setattr(there.local, "people", list_them)
    state = there.json("GET", "/v1/gallery")
    assert state == {"revision": there.local.revision(), "engine": "fake/1", "people": 2}
    there.local.change(anna.id, Remove())
    assert there.json("GET", "/v1/gallery")["people"] == 1
    assert listed == []
