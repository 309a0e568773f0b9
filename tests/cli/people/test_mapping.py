"""`facecog people map`: points and distances, and a drawing that any browser shows."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from facecog_desktop.cli.people import map_drawing
from facecog_desktop.core.doctor.map import of_photos
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.core.drawn_gallery import cast
from tests.service.upkeep.test_checkup import photo

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def three(parts: FakeParts) -> FakeParts:
    for name, of in (("Anna <b>", 1), ("Björn", 2), ("Cleo", 3)):
        parts.kept.add_person(name, [photo(of, number) for number in range(3)])
    return parts


def test_the_map_has_a_point_a_person_and_all_distances(cli: Cli, three: FakeParts) -> None:
    answer = cli("people", "map", "--json").answer
    assert [point["name"] for point in answer["people"]] == ["Anna <b>", "Björn", "Cleo"]
    assert set(answer["people"][0]) == {"person", "name", "x", "y", "sample"}
    distances = answer["distances"]
    assert [len(row) for row in distances] == [3, 3, 3]
    assert [distances[number][number] for number in range(3)] == [0, 0, 0]
    assert distances[0][1] == distances[1][0]
    assert 0.5 < distances[0][1] < 0.9


def test_every_photo_can_be_a_point(cli: Cli, three: FakeParts) -> None:
    answer = cli("people", "map", "--photos", "--json").answer
    assert len(answer["photos"]) == len(answer["distances"]) == 9
    assert [point["sample"] for point in answer["photos"]] == list(range(1, 10))


def test_people_read_who_is_most_like_whom(cli: Cli, three: FakeParts) -> None:
    told = cli("people", "map")
    assert told.code == 0
    assert "Most like" in told.out
    assert told.out.count("0.") == 3
    assert "Anna <b>" in told.out


def test_of_nobody_there_is_an_empty_map(cli: Cli, parts: FakeParts) -> None:
    assert cli("people", "map", "--json").answer == {"people": [], "distances": []}
    assert "no two people" in cli("people", "map").out


def test_the_drawing_has_every_point_pair_and_name(cli: Cli, three: FakeParts, tmp_path: Path) -> None:
    plot = tmp_path / "map.svg"
    done = cli("people", "map", "--plot", str(plot))
    assert (done.code, str(plot) in done.err) == (0, True)
    tree = ElementTree.fromstring(plot.read_text("utf-8"))
    assert len(tree.findall(f"{SVG}circle")) == 3
    assert len(tree.findall(f"{SVG}rect")) == 1 + 9
    assert "Anna <b>" in [text.text for text in tree.findall(f"{SVG}text")]
    assert list(tmp_path.iterdir()) == [plot]


@pytest.mark.parametrize("name", ["map.png", "map"])
def test_another_kind_of_picture_is_refused(cli: Cli, three: FakeParts, tmp_path: Path, name: str) -> None:
    refused = cli("people", "map", "--plot", str(tmp_path / name), "--json")
    assert refused.code == 2
    assert "SVG" in refused.answer["error"]["message"]
    assert list(tmp_path.iterdir()) == []


def test_a_drawing_that_cannot_be_written_is_a_known_error(cli: Cli, three: FakeParts, tmp_path: Path) -> None:
    refused = cli("people", "map", "--plot", str(tmp_path / "nowhere" / "map.svg"), "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "output_unwritable")


def test_with_very_many_points_the_names_are_left_out_and_the_squares_thinned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_drawing, "_NAMED", 4)
    monkeypatch.setattr(map_drawing, "_CELLS", 5)
    found = of_photos(cast(6, 4).table)
    tree = ElementTree.fromstring(map_drawing.drawn(found, [f"\x1b[31m{name}" for name in found.people]))
    assert len(tree.findall(f"{SVG}circle")) == 24
    assert len(tree.findall(f"{SVG}rect")) == 1 + 25
    assert len(tree.findall(f"{SVG}text")) == 2


def test_points_stay_within_their_half_of_the_drawing() -> None:
    found = of_photos(cast(4, 4).table)
    tree = ElementTree.fromstring(map_drawing.drawn(found, list(found.people)))
    for circle in tree.findall(f"{SVG}circle"):
        assert 40 <= float(circle.attrib["cx"]) <= 600
        assert 40 <= float(circle.attrib["cy"]) <= 600
