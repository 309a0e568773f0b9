"""Changes of a person on their way: {"kind": "rename", "name": "Anna"} is Rename("Anna").

Changes of the log (visits, check-ins) do not travel: the log is kept where the camera is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.people import changes
from facecog_desktop.core.people.changes import AddSamples, Change, Reject, Several
from facecog_desktop.core.types import Sample
from facecog_desktop.remote.messages.faces import LARGEST_CROP, FaceMessage, face_message, sample_of
from facecog_desktop.remote.messages.metadata import MetadataBounds, keepable

_PLAIN: tuple[type[Any], ...] = (
    changes.Rename,
    changes.Describe,
    changes.DropSamples,
    changes.RestoreSamples,
    changes.Remove,
    changes.Restore,
    changes.SetConsent,
    changes.MoveSamples,
    changes.TakeSamples,
    changes.Merge,
    changes.Split,
    changes.Absorb,
    changes.Release,
    changes.DropRejections,
    changes.RestoreRejections,
    changes.RememberLookAlike,
    changes.DropLookAlikes,
    changes.RestoreLookAlikes,
)
"""Changes whose fields are plain values."""


def kind_of(change: type[Any]) -> str:
    """AddSamples -> add_samples."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", change.__name__).lower()


_BY_KIND: Mapping[str, TypeAdapter[Any]] = {kind_of(each): TypeAdapter(each) for each in _PLAIN}


class ChangeKind(StrEnum):
    """Every change that travels."""

    ABSORB = "absorb"
    ADD_SAMPLES = "add_samples"
    DESCRIBE = "describe"
    DROP_LOOK_ALIKES = "drop_look_alikes"
    DROP_REJECTIONS = "drop_rejections"
    DROP_SAMPLES = "drop_samples"
    MERGE = "merge"
    MOVE_SAMPLES = "move_samples"
    REJECT = "reject"
    RELEASE = "release"
    REMEMBER_LOOK_ALIKE = "remember_look_alike"
    REMOVE = "remove"
    RENAME = "rename"
    RESTORE = "restore"
    RESTORE_LOOK_ALIKES = "restore_look_alikes"
    RESTORE_REJECTIONS = "restore_rejections"
    RESTORE_SAMPLES = "restore_samples"
    SET_CONSENT = "set_consent"
    SEVERAL = "several"
    SPLIT = "split"
    TAKE_SAMPLES = "take_samples"


_LARGEST = MetadataBounds(deepest=30, parts=500_000, longest=LARGEST_CROP)

_DEEPEST = 3
"""Changes within changes."""

_MOST = 1000
"""Changes in one."""


class ChangeMessage(BaseModel):
    """A change: its kind, and beside it the fields of that kind (see core.people.changes)."""

    model_config = ConfigDict(extra="allow", frozen=True)

    kind: ChangeKind

    @model_validator(mode="after")
    def _sound(self) -> ChangeMessage:
        keepable(dict(self.model_extra or {}), _LARGEST)
        return self


def change_message(change: Change, *, private: bool = False) -> dict[str, Any]:
    """A change as JSON. Raises InvalidRequestError for one of the log."""
    kind = {"kind": kind_of(type(change))}
    if isinstance(change, AddSamples):
        return kind | {"samples": [_dumped(sample, private) for sample in change.samples]}
    if isinstance(change, Reject):
        others = [_dumped(sample, private) for sample in change.others]
        return kind | {"sample": _dumped(change.sample, private), "others": others}
    if isinstance(change, Several):
        return kind | {"changes": [change_message(each, private=private) for each in change.changes]}
    if kind["kind"] not in _BY_KIND:
        raise InvalidRequestError("the log is changed where it is kept, not over the network")
    fields: dict[str, Any] = _BY_KIND[kind["kind"]].dump_python(change, mode="json")
    return kind | fields


def change_of(message: Mapping[str, Any], depth: int = 0) -> Change:
    """The change that a message tells of. Raises InvalidRequestError."""
    fields = dict(message)
    kind = str(fields.pop("kind", ""))
    try:
        if kind == kind_of(AddSamples):
            return AddSamples(tuple(_sample(each) for each in _list(fields, "samples")))
        if kind == kind_of(Reject):
            others = tuple(_sample(each) for each in _list(fields, "others"))
            return Reject(_sample(fields.get("sample")), others)
        if kind == kind_of(Several):
            if depth == _DEEPEST:
                raise InvalidRequestError("changes are nested too deeply")
            return Several(tuple(change_of(_table(each), depth + 1) for each in _list(fields, "changes")))
        if kind not in _BY_KIND:
            raise InvalidRequestError(f"there is no change of the kind {kind[:50]!r}")
        change: Change = _BY_KIND[kind].validate_python(fields)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise InvalidRequestError(f"the change {kind!r} cannot be read: {where}: {first['msg']}") from error
    return change


def _dumped(sample: Sample, private: bool) -> dict[str, Any]:
    return face_message(sample, private=private).model_dump(mode="json", exclude_defaults=True)


def _sample(value: Any) -> Sample:
    message = FaceMessage.model_validate(value)
    if not message.complete:
        raise InvalidRequestError("a photo that is added this way needs its landmarks and its quality")
    return sample_of(message)


def _list(fields: Mapping[str, Any], name: str) -> list[Any]:
    value = fields.get(name, [])
    if not isinstance(value, list) or len(value) > _MOST:
        raise InvalidRequestError(f"{name} is a list of at most {_MOST}")
    return value


def _table(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise InvalidRequestError("a change is a table with its kind")
    return value
