"""What can be kept of somebody, and what cannot."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from facecog_desktop.remote.messages.answers import Registration
from facecog_desktop.remote.messages.changes import ChangeMessage
from facecog_desktop.remote.messages.metadata import METADATA, MetadataBounds, keepable
from tests.remote.fuzzing import VALUES, WORDS, deep


@pytest.mark.parametrize(
    "table",
    [{}, {"team": "red", "rooms": [1, 2.5, None, True, {"a": "ä 李"}]}, {"a": -(2**63)}, {"a": 2**63 - 1}, {"": ""}],
)
def test_usual_tables_are_kept_as_they_are(table: dict[str, Any]) -> None:
    assert keepable(table) == table
    assert METADATA.validate_json(json.dumps(table)) == table


@pytest.mark.parametrize(
    "table",
    [
        {"a": math.nan},
        {"a": [math.inf]},
        {"a": 2**63},
        {"a": -(2**63) - 1},
        {"a\x00": 1},
        {"\ud800": 1},
        {"a": ["b\udfff"]},
        {"a": deep(21)},
        {"a": "x" * 100_001},
        {str(n): n for n in range(6000)},
    ],
    ids=range(10),
)
def test_what_cannot_be_kept_is_refused_wherever_it_stands(table: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"character|number|value|table"):
        keepable(table)
    with pytest.raises(ValidationError):
        Registration(name="Anna", faces=[], metadata=table)
    with pytest.raises(ValidationError):
        ChangeMessage.model_validate({"kind": "describe", "metadata": {"deeper": deep(10) and table, "a": deep(40)}})


@given(st.dictionaries(WORDS, VALUES, max_size=4))
def test_whatever_passes_can_be_written_and_read_again(table: dict[str, Any]) -> None:
    try:
        kept = keepable(table)
    except ValueError:
        return
    assert json.loads(json.dumps(kept, allow_nan=False, ensure_ascii=False).encode("utf-8")) == kept


def test_a_change_with_many_photos_is_not_too_large() -> None:
    face = {"embedding": [0.1] * 128, "landmarks": [[1.0, 2.0]] * 68, "crop": "A" * 40_000}
    ChangeMessage.model_validate({"kind": "add_samples", "samples": [face] * 1000})


def test_bounds_are_exact() -> None:
    assert keepable({"a": [1]}, MetadataBounds(deepest=2, parts=4, longest=1))
    for bounds in (MetadataBounds(deepest=1), MetadataBounds(parts=3), MetadataBounds(longest=0)):
        with pytest.raises(ValueError, match="too"):
            keepable({"a": [1]}, bounds)
