"""Settings to galleries, and other galleries' files to what can be taken in or written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facecog_desktop import paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.keys import keychain
from facecog_desktop.core.addresses import is_on_a_server
from facecog_desktop.core.errors import PackageMissingError, SettingInvalidError
from facecog_desktop.core.text import text
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.core.comparing.comparison import Comparison
    from facecog_desktop.core.comparing.reading import ReadingCache
    from facecog_desktop.core.ports.gallery import Gallery
    from facecog_desktop.core.ports.vicinity import Vicinity
    from facecog_desktop.core.types import EngineId, Person, Sample
    from facecog_desktop.service.importing.intake import Archive, ExportFormat, ImportFormat, Written
    from facecog_desktop.storage.postgres.gallery import PostgresGallery
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery

    KeptGallery = SqliteGallery | PostgresGallery


def settings(overrides: Mapping[str, Any]) -> Settings:
    """The settings in force: the file's, the environment's, and `overrides` above all. Raises SettingInvalidError."""
    return stored_settings.changed(stored_settings.load(), **overrides)


def gallery_path(settings: Settings) -> Path | None:
    """The file of the gallery of these settings; None: it is in a database on a server."""
    if is_on_a_server(settings.gallery):
        return None
    return Path(settings.gallery).expanduser() if settings.gallery else paths.default_gallery()


def gallery(settings: Settings) -> KeptGallery:
    """The gallery alone: no model and no picture library is loaded.

    Raises SettingInvalidError for the address of a server that cannot be read, PackageMissingError.
    """
    return _gallery_on_a_server(settings) if is_on_a_server(settings.gallery) else gallery_file(settings)


def gallery_file(settings: Settings) -> SqliteGallery:
    """The gallery alone where it has to be a file. Raises SettingInvalidError for a database on a server."""
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery

    path = gallery_path(settings)
    if path is None:
        raise SettingInvalidError(
            "beside a recognition server the gallery is a file on this computer",
            "Name a file with --gallery, or leave the server out.",
        )
    return SqliteGallery(path, stranger_crops=settings.keep_stranger_crops, keys=keychain())


def vicinity(settings: Settings, gallery: Gallery) -> Vicinity | None:
    """What searches a gallery of these settings where it is; None: it is searched in memory."""
    if not is_on_a_server(settings.gallery):
        return None
    from facecog_desktop.storage.postgres.gallery import PostgresGallery
    from facecog_desktop.storage.postgres.vicinity import PostgresVicinity

    return PostgresVicinity(gallery.database) if isinstance(gallery, PostgresGallery) else None


def _gallery_on_a_server(settings: Settings) -> PostgresGallery:
    try:
        from facecog_desktop.storage.postgres.gallery import PostgresGallery
    except ImportError as error:
        message = text("a gallery on a PostgreSQL server needs psycopg: {reason}", reason=str(error))
        raise PackageMissingError(message, "Install facecog-desktop[postgres].") from error
    return PostgresGallery(settings.gallery, stranger_crops=settings.keep_stranger_crops)


def reading_cache(settings: Settings) -> ReadingCache:
    """What was read for comparisons: in a file beside a plain gallery, or in memory."""
    from facecog_desktop.storage.readings.memory import MemoryReadingCache, cache_beside

    path = gallery_path(settings)
    return MemoryReadingCache() if path is None else cache_beside(path)


def chart_writer() -> Callable[[Comparison, Path], None]:
    """What draws a comparison over time; see storage.exchange.chart. Raises PackageMissingError."""
    try:
        from facecog_desktop.storage.exchange.sheets import chart
    except ModuleNotFoundError as error:
        raise PackageMissingError(
            text("{package} is needed to draw", package=error.name), "Install facecog-desktop[plot]."
        ) from error
    return chart.write


def open_archive(
    path: Path, wanted: ImportFormat | None, *, passphrase: str | None, engine: Callable[[], EngineId]
) -> Archive:
    """Another gallery, an export or a list; see storage.exchange.opening."""
    from facecog_desktop.storage.exchange import opening

    return opening.open_archive(path, wanted, passphrase=passphrase, engine=engine)


def export(
    gallery: Gallery,
    people: Sequence[Person],
    out: Path,
    wanted: ExportFormat,
    *,
    passphrase: str | None,
    engine: Callable[[], EngineId],
) -> Iterator[Written]:
    """Write people to `out`; see storage.exchange.exporting."""
    from facecog_desktop.storage.exchange import exporting

    means = exporting.Means(engine, small_face)
    return exporting.export(gallery, people, out, wanted, means=means, passphrase=passphrase)


def small_face(sample: Sample) -> bytes:
    """The 96x96 face that older recognition servers exchange, as JPEG bytes. Raises PictureInvalidError."""
    from facecog_desktop.service.registering.faces import face_in_crop
    from facecog_desktop.vision import align
    from facecog_desktop.vision import engine as seeing

    face = face_in_crop(sample.landmarks)
    return seeing.encode(align.align(seeing.decode(sample.jpeg), face.landmarks, face.box, align.SMALL).pixels)
