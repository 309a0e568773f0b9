"""What is done for a gallery now and then by the settings in force: copies on schedule, and who is overdue."""

from __future__ import annotations

from pathlib import Path

from facecog_desktop.core.consent import DAY
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.copies import Copy, Replacement
from facecog_desktop.core.ports.gallery import Upkeep
from facecog_desktop.settings import Settings


def look_after(upkeep: Upkeep, settings: Settings, now: float) -> Path | None:
    """Make up for an erasure that was broken off, then copy the gallery where that is due at `now` (Unix time).

    The copy, None where none is due. Raises GalleryError and its kin.
    """
    upkeep.finish_erasure()
    if settings.backup_days == 0:
        return None
    return upkeep.backup_if_due(now, every=settings.backup_days * DAY, keep=settings.backups_kept)


def retention(settings: Settings) -> float | None:
    """Days after which somebody unseen and unchanged is overdue; None: never."""
    return float(settings.retention_days) or None


def newest_whole(upkeep: Upkeep) -> tuple[Copy, Replacement] | None:
    """The newest copy that can be put in place, and what that would do; None where there is none."""
    for copy in upkeep.copies():
        try:
            return copy, upkeep.foresee(copy.place)
        except FaceCogError:
            continue  # damaged, of a newer version or something else: the one before it may be whole
    return None
