"""Settings to galleries, and other galleries' files to what can be taken in or written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facecog_desktop import paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.keys import keychain
from facecog_desktop.core.errors import PackageMissingError, SettingInvalidError
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.core.comparison import Comparison
    from facecog_desktop.core.gallery_port import Gallery
    from facecog_desktop.core.reading import ReadingCache
    from facecog_desktop.core.types import EngineId, Person, Sample
    from facecog_desktop.service.intake import Archive, ExportFormat, ImportFormat, Written
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery


def settings(overrides: Mapping[str, Any]) -> Settings:
    """The settings in force: the file's, the environment's, and `overrides` above all. Raises SettingInvalidError."""
    return stored_settings.changed(stored_settings.load(), **overrides)


def gallery_path(settings: Settings) -> Path:
    """Where the gallery of these settings lies."""
    if settings.gallery.startswith(("postgresql:", "postgres:")):
        raise SettingInvalidError("a gallery on a PostgreSQL server is not offered", "Name a file with --gallery.")
    return Path(settings.gallery).expanduser() if settings.gallery else paths.default_gallery()


def gallery(settings: Settings) -> SqliteGallery:
    """The gallery alone: no model and no picture library is loaded."""
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery

    return SqliteGallery(gallery_path(settings), stranger_crops=settings.keep_stranger_crops, keys=keychain())


def reading_cache(settings: Settings) -> ReadingCache:
    """What was read for comparisons: in a file beside the gallery, or in memory where that is encrypted."""
    from facecog_desktop.storage.readings.memory import cache_beside

    return cache_beside(gallery_path(settings))


def chart_writer() -> Callable[[Comparison, Path], None]:
    """What draws a comparison over time; see storage.exchange.chart. Raises PackageMissingError."""
    try:
        from facecog_desktop.storage.exchange import chart
    except ModuleNotFoundError as error:
        raise PackageMissingError(f"{error.name} is needed to draw", "Install facecog-desktop[plot].") from error
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
    from facecog_desktop.service.faces import face_in_crop
    from facecog_desktop.vision import align
    from facecog_desktop.vision import engine as seeing

    face = face_in_crop(sample.landmarks)
    return seeing.encode(align.align(seeing.decode(sample.jpeg), face.landmarks, face.box, align.SMALL).pixels)
