"""Pair lists are read as they are meant, and figures are those of the distances."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.service.measuring.evaluation import (
    Pair,
    PhotoReader,
    Templates,
    lone_threshold,
    pictures_of,
    read_pairs,
    verify,
)
from tests.fakes import FakeEngine, picture, template
from tests.service.usual_package import load, save

ROOT = Path("faces")


def at(position: float) -> np.ndarray:
    """A template that lies so far from the one at 0."""
    row = np.zeros(128, dtype=np.float32)
    row[0] = position
    return row


def line_of(distances: Mapping[str, float | None], same: set[str]) -> tuple[list[Pair], Templates]:
    """A pair a name: its left picture lies at 0, its right one so far away; None: it shows no face."""
    vectors: dict[Path, np.ndarray | None] = {}
    pairs = []
    for name, distance in distances.items():
        left, right = Path(f"{name}-left"), Path(f"{name}-right")
        vectors |= {left: at(0.0), right: None if distance is None else at(distance)}
        pairs.append(Pair(left, right, name in same, 0))
    return pairs, Templates(vectors)


def test_a_development_list_is_one_block_of_lines_of_three_and_four_words(tmp_path: Path) -> None:
    file = tmp_path / "pairs.txt"
    file.write_text("2\t1\nAnna_B\t1\t12\nBen\t3\t4\nAnna_B\t2\tBen\t1\n", "utf-8")
    assert read_pairs(file, ROOT) == [
        Pair(ROOT / "Anna_B" / "Anna_B_0001.jpg", ROOT / "Anna_B" / "Anna_B_0012.jpg", True, 0),
        Pair(ROOT / "Ben" / "Ben_0003.jpg", ROOT / "Ben" / "Ben_0004.jpg", True, 0),
        Pair(ROOT / "Anna_B" / "Anna_B_0002.jpg", ROOT / "Ben" / "Ben_0001.jpg", False, 0),
    ]


def test_a_list_of_folds_says_which_block_a_pair_stands_in(tmp_path: Path) -> None:
    file = tmp_path / "pairs.txt"
    block = ["A 1 2", "B 1 2", "A 1 B 1", "B 2 A 2"]
    file.write_text("\n".join(["3 2", *block * 3]), "utf-8")
    pairs = read_pairs(file, ROOT)
    assert [pair.fold for pair in pairs] == [0] * 4 + [1] * 4 + [2] * 4
    assert [pair.same for pair in pairs] == [True, True, False, False] * 3


def test_names_with_spaces_are_told_apart_by_tabs(tmp_path: Path) -> None:
    file = tmp_path / "pairs.txt"
    file.write_text("0\t1\nJan van Eyck\t1\tJan Steen\t2\n", "utf-8")
    assert read_pairs(file, ROOT)[0].right == ROOT / "Jan Steen" / "Jan Steen_0002.jpg"


@pytest.mark.parametrize("text", ["", "one two\n", "1 1\nAnna 1\n", "1 1\nAnna one two\n", "1 1\nA 1 B 2 C\n", "\x00"])
def test_what_is_no_pair_list_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "pairs.txt"
    file.write_text(text, "utf-8")
    with pytest.raises(InvalidRequestError, match="no pair list"):
        read_pairs(file, ROOT)


def test_a_missing_or_binary_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00\x80")
    for name in ("none", "binary", "."):
        with pytest.raises(InvalidRequestError):
            read_pairs(tmp_path / name, ROOT)


@given(st.lists(st.tuples(st.integers(1, 9999), st.integers(1, 9999)), min_size=1, max_size=20))
def test_every_written_line_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, numbers: list[tuple[int, int]]
) -> None:
    file = tmp_path_factory.mktemp("list") / "pairs.txt"
    rows = [f"A_b\t{one}\tC\t{two}" for one, two in numbers]
    file.write_text("\n".join([f"0\t{len(rows)}", *rows]), "utf-8")
    read = read_pairs(file, ROOT)
    assert [(int(p.left.stem[-4:]), int(p.right.stem[-4:])) for p in read] == numbers


def test_pictures_come_once_in_their_order() -> None:
    a, b, c = Path("a"), Path("b"), Path("c")
    assert pictures_of([Pair(a, b, True, 0), Pair(c, a, False, 0)]) == [a, b, c]


def test_rates_are_those_of_the_distances_and_a_missing_face_is_a_non_match() -> None:
    same = {"s1": 0.1, "s2": 0.3, "s3": 0.7, "s4": None}
    different = {"d1": 0.5, "d2": 0.8, "d3": 0.9, "d4": 1.0}
    figures = verify(*line_of({**same, **different}, set(same)), threshold=0.6)
    assert (figures.pairs, figures.failed_to_detect, figures.threshold) == (8, 1, 0.6)
    assert (figures.fmr_at_threshold, figures.fnmr_at_threshold) == (0.25, 0.5)
    assert figures.fnmr_at_fmr_1e_2 == figures.fnmr_at_fmr_1e_3 == 0.5


def test_one_false_match_in_a_hundred_is_allowed_at_one_percent_and_none_at_a_thousandth() -> None:
    same = {f"s{n}": 0.5 for n in range(10)}
    different = {"near": 0.4, **{f"d{n}": 1.0 for n in range(99)}}
    figures = verify(*line_of({**same, **different}, set(same)), threshold=0.6)
    assert (figures.fnmr_at_fmr_1e_2, figures.fnmr_at_fmr_1e_3) == (0.0, 1.0)


def test_accuracy_is_of_thresholds_learnt_elsewhere() -> None:
    """Every fold is clean at 0.5 but the last, whose pairs of the same person lie far apart."""
    pairs, vectors = [], dict[Path, np.ndarray | None]()
    for fold in range(10):
        for same, distance in ((True, 0.9 if fold == 9 else 0.2), (False, 0.8)):
            left, right = Path(f"{fold}{same}l"), Path(f"{fold}{same}r")
            vectors |= {left: at(0.0), right: at(distance)}
            pairs.append(Pair(left, right, same, fold))
    figures = verify(pairs, Templates(vectors), threshold=0.6)
    assert figures.accuracy == pytest.approx(0.95)
    assert figures.accuracy_std == pytest.approx(np.std([1.0] * 9 + [0.5]))


def test_the_lone_threshold_is_where_a_gallery_of_one_stops_saying_known() -> None:
    policy = Policy(calibration.threshold_for(1))
    assert policy.score(lone_threshold(), None) == pytest.approx(policy.threshold)


def test_a_photo_reader_takes_the_largest_face_and_says_where_there_is_none(tmp_path: Path) -> None:
    large = picture((2, 300, 50), side=120).copy()
    large[200:280, 100:180] = picture((1, 0, 0))[:80, :80]
    two, none = save(tmp_path / "two", large), save(tmp_path / "none", picture())
    damaged = tmp_path / "damaged"
    damaged.write_bytes(b"?")
    seen = PhotoReader(FakeEngine(), load, plain=True)([none, two, damaged, tmp_path / "missing"])
    assert [each.template is None for each in seen] == [True, False, True, True]
    assert np.array_equal(seen[1].template, template(2))  # type: ignore[arg-type]  # it is there, see above
    assert np.array_equal(seen[1].plain, template(2))  # type: ignore[arg-type]  # and so is this


def test_plain_numbers_are_made_only_where_asked_for(tmp_path: Path) -> None:
    one = save(tmp_path / "one", picture((1, 10, 10)))
    [seen] = PhotoReader(FakeEngine(), load)([one])
    assert seen.template is not None
    assert seen.plain is None
    assert PhotoReader(FakeEngine(), load)([]) == []
