"""The log: what reads it, what writes it while a source is shown, and where it is exported."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from facecog_desktop import paths
from facecog_desktop.bootstrap.galleries import gallery
from facecog_desktop.bootstrap.keys import keychain
from facecog_desktop.bootstrap.sources import decode
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.bootstrap.galleries import KeptGallery
    from facecog_desktop.core.log.checkin import Marking
    from facecog_desktop.core.matching.voting import VotingRules
    from facecog_desktop.core.ports.log import EventLog
    from facecog_desktop.core.ports.program import FaceService, FrameSource
    from facecog_desktop.core.types import Face, Frame
    from facecog_desktop.service.live.recording import Recorder
    from facecog_desktop.service.liveness.proving import Prover
    from facecog_desktop.service.log.logbook import LogBook, LoggedGallery
    from facecog_desktop.service.log.sheets import Sheet
    from facecog_desktop.storage.sqlite.foreign import ForeignLog


def server_log(settings: Settings) -> ForeignLog:
    """The log of what is seen here of the people of the settings' server: a file of its own for each address."""
    from facecog_desktop.remote.client.connection import checked_address
    from facecog_desktop.storage.sqlite.foreign import ForeignLog

    address = checked_address(settings.server)
    name = hashlib.sha256(address.encode("utf-8")).hexdigest()[:16]
    path = paths.data_folder() / f"server-{name}.facecog"
    return ForeignLog(path, stranger_crops=settings.keep_stranger_crops, keys=keychain())


def log_gallery(settings: Settings) -> KeptGallery:
    """Where the log of the settings is: in the gallery, or in a file of its own where the people are a server's."""
    return server_log(settings) if settings.server else gallery(settings)


def log_book(settings: Settings, kept: LoggedGallery | None = None) -> LogBook:
    """What reads the log of a gallery (None: that of the settings)."""
    from facecog_desktop.service.log.logbook import LogBook

    return LogBook(kept or log_gallery(settings), decode)


def marking(settings: Settings) -> Marking:
    """The rules of check-in, with this computer's days."""
    from facecog_desktop.core.log.checkin import CheckInRules, Marking
    from facecog_desktop.service.log.local_days import local_day

    return Marking(CheckInRules(settings.check_in, float(settings.cooldown), settings.proof_of_life), local_day)


def recorder(
    settings: Settings,
    log: EventLog,
    service: FaceService,
    source: FrameSource,
    voting: VotingRules,
    clock: Callable[[], float] = time.time,
) -> Recorder | None:
    """What logs one run of a source; None where nothing is to be logged, or the source is of separate pictures."""
    from facecog_desktop.service.live.recording import Recorder, RecordingRules, RunOf

    if not settings.log or not source.moving:
        return None

    def crop(frame: Frame, face: Face) -> bytes:
        return service.sample(frame, face).jpeg

    run = RunOf(secrets.token_hex(8), source.name, source.live, voting)
    rules = RecordingRules(marking(settings), stranger_crops=settings.keep_stranger_crops)
    return Recorder(log, crop, run, clock, rules)


def prover(settings: Settings, records: Recorder | None) -> Prover | None:
    """What asks for proof of life before somebody is checked in; None where nobody is to be asked."""
    from facecog_desktop.core.log.checkin import CheckIn
    from facecog_desktop.service.liveness.proving import Prover

    if records is None or not settings.proof_of_life or settings.check_in is CheckIn.OFF:
        return None
    return Prover(records.wants_proof, lambda: secrets.randbits(64))


def export_sheet(sheet: Sheet, out: Path) -> None:
    """Write a table as CSV or XLSX, by the file's ending. Raises InvalidRequestError, OutputUnwritableError."""
    from facecog_desktop.storage.exchange.sheets import writing as sheets

    sheets.write(sheet, out)
