"""What a reader of another gallery hands over, and what came of it. No rule is applied and no file is opened here."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Sample


class ImportFormat(StrEnum):
    """What can be taken in."""

    FACECOG = "facecog"
    NAME_NR = "name-nr"
    FOLDERS = "folders"
    VECTORS = "vectors"
    JSON = "json"
    ENCODINGS = "encodings"
    ZIP = "facecog-zip"
    CSV = "csv"


class ExportFormat(StrEnum):
    """What can be written."""

    ZIP = "facecog-zip"
    CSV = "csv"
    XLSX = "xlsx"
    FACECOG = "facecog"
    NAME_NR = "name-nr"
    FOLDERS = "folders"


class ItemRefusedError(FaceCogError):
    """One file or row of another gallery that cannot be taken in; the others go on."""

    code = "item_refused"


class PictureMissingError(ItemRefusedError):
    """A row names a picture that is not there."""

    code = "picture_missing"
    hint = "Look for the picture in a backup of the old gallery, or register the person anew."


class NotListedError(ItemRefusedError):
    """A file is there, but nothing says whose face it is."""

    code = "not_listed"
    hint = "Register it by hand if you know who it is: facecog register NAME FILE"


class ForeignVectorError(ItemRefusedError):
    """There are only numbers of another network, which cannot be compared with this program's."""

    code = "foreign_vector"
    hint = "Import the pictures from which the numbers were made."


class VectorInvalidError(ItemRefusedError):
    """The numbers are not what a face's numbers look like."""

    code = "vector_invalid"
    hint = "A face has 128 finite numbers, about 1.4 in length."


class RowInvalidError(ItemRefusedError):
    """A row or entry lacks what is needed, or holds something else."""

    code = "row_invalid"
    hint = "Correct it in the file and import it again: what is there already is left alone."


class OutsideFolderError(ItemRefusedError):
    """A path leads out of the folder that was given (a link, or dots in a name). It is never followed."""

    code = "outside_folder"
    hint = "Copy the file itself into the folder."


class SamePictureError(ItemRefusedError):
    """The very picture is kept already, for somebody else."""

    code = "same_picture"
    hint = "One of the two names is wrong: keep the picture with the right person."


class CropDamagedError(ItemRefusedError):
    """A crop of an export is missing or is not the one that was exported."""

    code = "crop_damaged"
    hint = "Copy the export file again, or use another copy."


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture of one face as another program kept it.

    `read` gives the file's bytes; it raises ItemRefusedError, SourceNotFoundError, SourceUnreadableError and
    PictureTooLargeError.
    """

    source: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A sample that no engine has to look at: of this program's own export, or numbers without a picture.

    `md5` is that of its JPEG bytes, "" where there is no picture. `read` raises ItemRefusedError.
    """

    source: str
    md5: str
    read: Callable[[], Sample]


@dataclass(frozen=True, slots=True, eq=False)
class Trouble:
    """A file or row that cannot be taken in, and why. `name` is the person's, where it is known."""

    source: str
    error: FaceCogError
    name: str = ""


Item = Picture | Ready | Trouble


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """One person of another gallery with everything there is of them.

    `apart`: it is somebody else than every other subject, though names may be the same (where there are ids).
    `replaces`: what the same external id had before is replaced. `key` names the subject within its archive;
    `look_alikes` are other subjects' keys, with the distance, who are remembered to look like this one.
    """

    name: str
    items: Sequence[Item]
    external_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    apart: bool = False
    replaces: bool = False
    consent: Consent | None = None
    key: str = ""
    look_alikes: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Description:
    """A row of a list of people: it tells about somebody who is registered already.

    The person is found by its id, else by the external id, else by the name. Empty means not said.
    """

    source: str
    name: str = ""
    person: str = ""
    external_id: str = ""
    metadata: Mapping[str, Any] = field(default_factory=dict)


Entry = Subject | Description | Trouble


@dataclass(frozen=True, slots=True, eq=False)
class Archive:
    """Another gallery: its format, how many results to expect, and a way to read it from the beginning.

    A reader may raise ArchiveDamagedError in the middle; what came before it stays.
    """

    format: ImportFormat
    total: int
    entries: Callable[[], Generator[Entry, None, None]]


class Outcome(StrEnum):
    """What came of a file or row."""

    ADDED = "added"
    SKIPPED = "skipped"
    UPDATED = "updated"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one file or row. `person` is None where nobody was registered (refused, or only tried).

    `error` says why it was refused or skipped. `quality` is the photo's, 0 to 100.
    """

    source: str
    outcome: Outcome
    name: str
    error: FaceCogError | None = None
    person: str | None = None
    md5: str = ""
    quality: float | None = None

    @property
    def code(self) -> str:
        """The error's code, "" without one."""
        return self.error.code if self.error else ""

    @property
    def message(self) -> str:
        """The error's message, "" without one."""
        return self.error.message if self.error else ""


@dataclass(frozen=True, slots=True)
class Written:
    """What was exported of one person. `file` is where it went; `note` says what the format could not hold."""

    person: str
    name: str
    samples: int
    file: str
    note: str = ""
