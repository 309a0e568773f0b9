"""Reading this program's own export: nothing is unpacked to disk, and nothing is believed without its checksum."""

from __future__ import annotations

import hashlib
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.text import Plain, text
from facecog_desktop.service.importing.intake import (
    Archive,
    CropDamagedError,
    Entry,
    ImportFormat,
    Item,
    Ready,
    RowInvalidError,
    Subject,
    Trouble,
)
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, ArchiveNewerError, PassphraseNeededError
from facecog_desktop.storage.exchange.folder import MAX_BYTES
from facecog_desktop.storage.exchange.own import sealing
from facecog_desktop.storage.exchange.own.documents import CROP, SampleDocument, consent_of, look_alikes_of
from facecog_desktop.storage.exchange.own.writing import CHECKSUMS, FORMAT, MANIFEST, PEOPLE, VERSION

_LIST = re.compile(r"people(-\d{5})?\.jsonl")
_LONGEST_LINE = 256 * 1024 * 1024
_MANIFEST_BYTES = 1024 * 1024
_CHECKSUM_BYTES = 256  # a line of checksums is shorter
_RATIO = 200  # nothing that an export holds packs so well
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)


def read(file: Path, passphrase: str | None = None) -> Archive:
    """The export as it is, sealed or not.

    Raises SourceNotFoundError, SourceUnreadableError, ArchiveDamagedError, ArchiveNewerError, PassphraseNeededError,
    WrongPassphraseError.
    """
    with _opened(file, passphrase, count=True) as export:
        total = export.total

    def entries() -> Generator[Entry, None, None]:
        with _opened(file, passphrase) as again:
            yield from again.subjects()

    return Archive(ImportFormat.ZIP, total, entries)


@contextmanager
def _opened(file: Path, passphrase: str | None, *, count: bool = False) -> Iterator[_Export]:
    """`count`: how many results are to be expected is wanted, too."""
    source = str(file)
    try:
        with file.open("rb") as outer, zipfile.ZipFile(_content(outer, passphrase, source)) as archive:
            yield _Export(archive, source, count=count)
    except FileNotFoundError as error:
        raise SourceNotFoundError(text("there is no file {path}", path=source), source=source) from error
    except _BROKEN as error:
        raise ArchiveDamagedError(
            text("{path} is damaged or cut short: {reason}", path=source, reason=str(error)), source=source
        ) from error
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=source, reason=error.strerror or str(error)), source=source
        ) from error


def _content(outer: BinaryIO, passphrase: str | None, source: str) -> BinaryIO:
    """The zip within a seal, or the file itself."""
    sealed = outer.read(len(sealing.MAGIC)) == sealing.MAGIC
    outer.seek(0)
    if not sealed:
        return outer
    if passphrase is None:
        raise PassphraseNeededError(text("{source} is sealed with a passphrase", source=source), source=source)
    return cast(BinaryIO, io.BufferedReader(sealing.SealedReader(outer, passphrase, source=source), 1 << 16))


class _Export:
    """An open export whose list of members, manifest and people have passed their checks."""

    def __init__(self, archive: zipfile.ZipFile, source: str, *, count: bool) -> None:
        self._archive = archive
        self._source = source
        self._members = self._listed()
        manifest = self._document(MANIFEST, _MANIFEST_BYTES)
        self._check_version(manifest)
        checksums = self._document(CHECKSUMS, _CHECKSUM_BYTES * (len(self._members) + 4))
        if not isinstance(checksums, dict) or checksums.keys() != self._members.keys() - {CHECKSUMS}:
            raise self._damaged(text("the checksums are not those of what is in it"))
        self._checksums: dict[str, Any] = checksums
        self._lists = sorted(name for name in self._members if _LIST.fullmatch(name))
        for name in self._lists:
            self._check_list(name)
        if len(self._lists) != manifest.get("lists", 1):
            raise self._damaged(text("the lists of people are not all there"))
        self.total = sum(max(len(each["samples"]), 1) for each in self._people()) if count else 0

    def subjects(self) -> Generator[Entry, None, None]:
        """Everybody, in the order of the export."""
        for number, document in enumerate(self._people(), 1):
            source = f"{self._source} person {number}"
            try:
                yield self._subject(document, source)
            except RowInvalidError as error:
                yield Trouble(source, error)

    def _subject(self, document: Mapping[str, Any], source: str) -> Subject:
        """Raises RowInvalidError where the person, not one of the photos, is not whole."""
        name, metadata, external_id = document.get("name"), document.get("metadata", {}), document.get("external_id")
        if not isinstance(name, str) or not isinstance(metadata, dict) or not isinstance(external_id, str | None):
            raise RowInvalidError("the person has no proper name, external id or metadata")
        items = [self._item(sample, f"{source} photo {n}") for n, sample in enumerate(document["samples"], 1)]
        key = document.get("person")
        return Subject(
            name,
            items,
            external_id,
            metadata,
            apart=True,
            consent=consent_of(document),
            key=key if isinstance(key, str) else "",
            look_alikes=look_alikes_of(document),
        )

    def _item(self, document: Any, source: str) -> Item:
        try:
            checked = SampleDocument(document)
        except RowInvalidError as error:
            return Trouble(source, error)
        return Ready(checked.source if not checked.md5 else source, checked.md5, partial(checked.sample, self._crop))

    def _crop(self, member: str) -> bytes:
        """The exact bytes of a crop. Raises CropDamagedError."""
        if member not in self._members:
            raise CropDamagedError(text("{member} is not in the export", member=member))
        try:
            data = self._archive.read(self._members[member])
        except _BROKEN as error:
            raise CropDamagedError(text("{member} is damaged: {reason}", member=member, reason=str(error))) from error
        if hashlib.sha256(data).hexdigest() != self._checksums[member]:
            raise CropDamagedError(text("{member} is not the one that was exported", member=member))
        return data

    def _people(self) -> Iterator[dict[str, Any]]:
        """The lines of the lists of people, one at a time."""
        for name in self._lists:
            with self._archive.open(self._members[name]) as member, io.BufferedReader(_raw(member), 1 << 16) as lines:
                while line := lines.readline(_LONGEST_LINE + 1):
                    if len(line) > _LONGEST_LINE:
                        raise self._damaged(text("a person's line is too long"))
                    document = _parsed(line)
                    if not isinstance(document, dict) or not isinstance(document.get("samples"), list):
                        raise self._damaged(text("a line is no person"))
                    yield document

    def _check_list(self, name: str) -> None:
        """Compare the checksum before anything is believed."""
        digest = hashlib.sha256()
        with self._archive.open(self._members[name]) as member:
            while block := member.read(1 << 20):
                digest.update(block)
        if digest.hexdigest() != self._checksums[name]:
            raise self._damaged(text("{member} does not have its checksum", member=name))

    def _check_version(self, manifest: Any) -> None:
        if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
            raise self._damaged(text("the manifest is that of something else"))
        version = manifest.get("version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise self._damaged(text("the manifest has no version"))
        if version > VERSION:
            message = text(
                "{source} is written in version {version}, this program reads up to {known}",
                source=self._source,
                version=Plain(version),
                known=Plain(VERSION),
            )
            raise ArchiveNewerError(message, source=self._source)

    def _listed(self) -> dict[str, zipfile.ZipInfo]:
        """Members by name, each of an allowed name and size: what is not an export's is not even looked into."""
        found: dict[str, zipfile.ZipInfo] = {}
        for info in self._archive.infolist():
            name = info.filename
            if name in found or not (name in {MANIFEST, CHECKSUMS} or _LIST.fullmatch(name) or CROP.fullmatch(name)):
                raise self._damaged(text("{member} has no place in an export", member=f"{name!r:.100}"))
            if info.file_size > _RATIO * info.compress_size + 1024:
                raise self._damaged(text("{member} would unpack to {size} bytes", member=name, size=info.file_size))
            if name.startswith("crops/") and info.file_size > MAX_BYTES:
                raise self._damaged(text("{member} is too large for a crop", member=name))
            found[name] = info
        missing = {MANIFEST, PEOPLE, CHECKSUMS} - found.keys()
        if missing:
            raise self._damaged(text("{members} is missing", members=", ".join(sorted(missing))))
        return found

    def _document(self, name: str, longest: int) -> Any:
        if self._members[name].file_size > longest:
            raise self._damaged(text("{member} is too large", member=name))
        return _parsed(self._archive.read(self._members[name]))

    def _damaged(self, reason: str) -> ArchiveDamagedError:
        return ArchiveDamagedError(
            text("{source} is no whole export: {reason}", source=self._source, reason=reason), source=self._source
        )


def _raw(member: Any) -> Any:
    """A member as what a buffer reads from: its own readline is written in Python."""
    return member


def _parsed(data: bytes) -> Any:
    """A JSON document. Raises ValueError."""
    try:
        return json.loads(data)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
