"""The part of the fakes that reads and writes other galleries: real files, pictures decoded as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from facecog_desktop import bootstrap
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import EngineId, Person, Pixels
from facecog_desktop.service.importing.intake import Archive, ExportFormat, ImportFormat, Written
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.logbook import LogBook
from facecog_desktop.service.log.sheets import Sheet
from facecog_desktop.service.log.strangers import StrangerAlbum
from facecog_desktop.settings import Settings
from facecog_desktop.storage.exchange import exporting
from tests.fakes import FakeEngine

INTERRUPTED = b"Ctrl-C is pressed while this is looked at"


class ExchangeParts:
    """As bootstrap, but that small faces are the kept photos themselves, which a fake engine draws for nobody."""

    def decode(self, data: bytes, *, source: str = "") -> Pixels:
        if data == INTERRUPTED:
            raise KeyboardInterrupt
        return bootstrap.decode(data, source=source)

    def open_archive(
        self, path: Path, wanted: ImportFormat | None, *, passphrase: str | None, engine: Callable[[], EngineId]
    ) -> Archive:
        return bootstrap.open_archive(path, wanted, passphrase=passphrase, engine=engine)

    def export(
        self,
        gallery: Gallery,
        people: Sequence[Person],
        out: Path,
        wanted: ExportFormat,
        *,
        passphrase: str | None,
        engine: Callable[[], EngineId],
    ) -> Iterator[Written]:
        means = exporting.Means(engine, lambda sample: sample.jpeg)
        return exporting.export(gallery, people, out, wanted, means=means, passphrase=passphrase)

    def log_book(self, settings: Settings) -> LogBook:
        """Of a real gallery: the one in memory keeps no log."""
        return bootstrap.log_book(settings)

    def stranger_album(self, settings: Settings) -> StrangerAlbum:
        """Of a real gallery too, whose faces are coloured blocks."""
        kept, engine = bootstrap.gallery(settings), FakeEngine()
        service = LocalService(kept, lambda: engine, engine.decode, clock=lambda: 0.0)
        return StrangerAlbum(kept, service, engine.decode)

    def export_sheet(self, sheet: Sheet, out: Path) -> None:
        bootstrap.export_sheet(sheet, out)
