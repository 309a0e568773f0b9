"""Rows for the grids: what a tile shows, what stays in place, what may be edited."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from facecog_desktop.core.types import Person, Pixels, PoseName, Quality, StoredSample
from facecog_desktop.ui.tables.arranging import Order
from facecog_desktop.ui.tables.metadata_table import MetadataTable
from facecog_desktop.ui.tables.people_table import PeopleTable
from facecog_desktop.ui.tables.samples_table import SamplesTable
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import TileRole
from facecog_desktop.ui.threads import Jobs

GOOD = Quality(90, 90, 90, 90, 90, 90)
BLURRED = replace(GOOD, sharpness=12)
NOON = 1_790_000_000.0


@pytest.fixture
def thumbnails(qapp: object) -> Iterator[Thumbnails]:
    jobs = Jobs()
    yield Thumbnails(jobs, _read, 40)
    jobs.close()


def _read(sample_id: int) -> Pixels:
    return np.full((60, 50, 3), sample_id % 256, dtype=np.uint8)


def _check(tester: ModelTester, model: QAbstractItemModel) -> None:
    """Qt's own rules for models."""
    check: Callable[[QAbstractItemModel], None] = tester.check
    check(model)


def somebody(number: int, name: str, samples: int = 1) -> Person:
    return Person(str(number), name, samples=samples, cover=number, created=float(number))


@pytest.fixture
def table(thumbnails: Thumbnails, qtmodeltester: ModelTester) -> PeopleTable:
    made = PeopleTable(thumbnails)
    made.take([somebody(1, "Ben", 3), somebody(2, "Anna"), somebody(3, "Cleo", 2)])
    _check(qtmodeltester, made)
    return made


def test_a_tile_tells_everything_at_once(table: PeopleTable, qtbot: QtBot, thumbnails: Thumbnails) -> None:
    with qtbot.waitSignal(thumbnails.arrived):
        tile = table.index(1).data(TileRole.WHOLE)
    assert (tile.title, tile.subtitle, tile.initial, tile.picture) == ("Ben", "3 photos", "B", None)
    assert table.index(1).data(TileRole.WHOLE).picture is not None
    assert not table.flags(table.index(0)) & Qt.ItemFlag.ItemIsEditable


def names(table: PeopleTable) -> list[str]:
    return [str(table.index(row).data()) for row in range(table.rowCount())]


def test_people_are_searched_and_sorted(table: PeopleTable) -> None:
    assert names(table) == ["Anna", "Ben", "Cleo"]
    table.sort_by(Order.PHOTOS)
    assert names(table) == ["Ben", "Cleo", "Anna"]
    table.search("n")
    assert names(table) == ["Ben", "Anna"]
    assert len(table.everybody) == 3


def test_a_tile_says_name_and_photos_also_to_a_screen_reader(table: PeopleTable) -> None:
    index = table.index_of("1")
    assert index.data(TileRole.SUBTITLE) == "3 photos"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ben, 3 photos"
    assert index.data(TileRole.INITIAL) == "B"
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None


def test_a_thumbnail_comes_later_and_tells_only_its_own_tile(qtbot: QtBot, table: PeopleTable) -> None:
    index = table.index_of("2")
    with qtbot.waitSignal(table.dataChanged) as told:
        assert index.data(TileRole.PICTURE) is None
    assert told.args is not None
    assert told.args[0].row() == told.args[1].row() == index.row()
    assert index.data(TileRole.PICTURE).width() == 40


def test_the_same_people_with_new_counts_do_not_reset_the_grid(qtbot: QtBot, table: PeopleTable) -> None:
    with qtbot.assertNotEmitted(table.modelReset), qtbot.waitSignal(table.dataChanged):
        table.take([somebody(1, "Ben", 9), somebody(2, "Anna"), somebody(3, "Cleo", 2)])
    assert table.index_of("1").data(TileRole.SUBTITLE) == "9 photos"


def test_somebody_who_is_not_shown_has_no_index(table: PeopleTable) -> None:
    table.search("anna")
    assert not table.index_of("1").isValid()
    assert table.data(QModelIndex()) is None


def test_somebody_without_photos_has_a_letter_and_asks_for_no_picture(table: PeopleTable) -> None:
    table.take([Person("9", "¡Åke!")])
    assert table.index(0).data(TileRole.PICTURE) is None
    assert table.index(0).data(TileRole.INITIAL) == "Å"
    assert table.index(0).data(TileRole.SUBTITLE) == "no photo"


def test_photos_stand_newest_first_with_quality_in_words(thumbnails: Thumbnails, qtmodeltester: ModelTester) -> None:
    table = SamplesTable(thumbnails)
    table.take(
        [
            StoredSample(1, "a", "", "camera", GOOD, PoseName.FRONT, NOON),
            StoredSample(2, "a", "", "b.jpg", BLURRED, PoseName.LEFT, NOON + 86400),
        ]
    )
    _check(qtmodeltester, table)
    assert [table.sample(table.index(row)).id for row in range(2)] == [2, 1]
    blurred, good = table.index(0), table.index(1)
    assert blurred.data() == "Poor · left"
    assert blurred.data(TileRole.POOR) is True
    assert "poor: blurred" in blurred.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "b.jpg" in blurred.data(Qt.ItemDataRole.ToolTipRole)
    assert good.data() == "Good · front"
    assert good.data(TileRole.POOR) is False
    assert "2026" in good.data(TileRole.SUBTITLE)


def test_the_same_photos_again_leave_the_grid_alone(qtbot: QtBot, thumbnails: Thumbnails) -> None:
    table, photos = SamplesTable(thumbnails), [StoredSample(1, "a", "", "", GOOD, PoseName.FRONT, NOON)]
    table.take(photos)
    with qtbot.assertNotEmitted(table.modelReset):
        table.take(list(photos))


@pytest.fixture
def notes(qapp: object, qtmodeltester: ModelTester) -> MetadataTable:
    made = MetadataTable()
    made.take({"team": "North", "age": 41, "tags": ["a"]})
    _check(qtmodeltester, made)
    return made


def test_the_last_row_of_the_notes_takes_a_new_one(qtbot: QtBot, notes: MetadataTable) -> None:
    with qtbot.waitSignal(notes.edited) as told:
        assert notes.setData(notes.index(3, 0), "room")
    assert told.args == [{"team": "North", "age": 41, "tags": ["a"], "room": ""}]
    assert notes.setData(notes.index(3, 1), "12")
    assert notes.index(3, 1).data() == "12"


def test_numbers_stay_numbers_and_text_stays_text(notes: MetadataTable) -> None:
    told: list[dict[str, object]] = []
    notes.edited.connect(told.append)
    notes.setData(notes.index(1, 1), "42")
    notes.setData(notes.index(0, 1), "7")
    notes.setData(notes.index(2, 1), "not a list")
    assert told[-1] == {"team": "7", "age": 42, "tags": "not a list"}


def test_a_note_without_a_name_is_dropped(notes: MetadataTable) -> None:
    assert notes.setData(notes.index(0, 0), "  ")
    assert notes.rowCount() == 3
    assert notes.index(0, 0).data() == "age"


def test_two_notes_cannot_have_one_name_and_nothing_is_no_change(qtbot: QtBot, notes: MetadataTable) -> None:
    with qtbot.assertNotEmitted(notes.edited):
        assert not notes.setData(notes.index(0, 0), "age")
        assert not notes.setData(notes.index(0, 1), "North")
        assert not notes.setData(notes.index(3, 0), "")


def test_notes_of_deleted_people_are_only_read(notes: MetadataTable) -> None:
    notes.take({"team": "North"}, editable=False)
    assert notes.rowCount() == 1
    assert not notes.flags(notes.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_the_value_of_a_note_needs_a_name_first(notes: MetadataTable) -> None:
    assert not notes.flags(notes.index(3, 1)) & Qt.ItemFlag.ItemIsEditable
    assert notes.flags(notes.index(3, 0)) & Qt.ItemFlag.ItemIsEditable
    assert notes.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Add a note"
