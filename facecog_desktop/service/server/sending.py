"""Registrations that have waited are sent to their server: each once, whatever happens in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    ServerStrangeError,
    ServerUnavailableError,
)
from facecog_desktop.core.people.names import same_name
from facecog_desktop.core.ports.outbox import Letter, Outbox, Refusal, Waiting
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Person, Sample

_OF_THE_KEY = frozenset({"key_missing", "key_refused"})


@dataclass(frozen=True, slots=True)
class Sent:
    """Somebody (id) of the gallery here is on the server as `person`."""

    here: str
    person: Person


def is_refused_key(error: FaceCogError) -> bool:
    """Whether the server does not let this computer in."""
    return error.code in _OF_THE_KEY


def is_away(error: FaceCogError) -> bool:
    """Whether an error says that the server cannot be used at all, not that it refuses one question."""
    return isinstance(error, ServerUnavailableError | ServerStrangeError) or is_refused_key(error)


def send_all(server: FaceService, outbox: Outbox, address: str, told: Callable[[Sent], None]) -> int:
    """Send whatever waits and was not refused; how many are done with. Raises what `is_away` says it is."""
    done = 0
    for waiting in outbox.waiting(address):
        if waiting.refused is None:
            sent = _send(server, outbox, waiting)
            done += 1
            if sent is not None:
                told(sent)
    return done


def _send(server: FaceService, outbox: Outbox, waiting: Waiting) -> Sent | None:
    """Send one. The row goes only after the answer has come: a repeated request is answered, not done again."""
    letter = outbox.letter(waiting.request)
    if letter is None:
        return None
    try:
        person = _registered(server, letter, waiting)
    except FaceCogError as error:
        if is_away(error):
            raise
        outbox.refuse(waiting.request, Refusal(error.code, error.message, error.hint))
        return None
    outbox.settle(waiting.request)
    return None if person is None else Sent(letter.person.id, person)


def _registered(server: FaceService, letter: Letter, waiting: Waiting) -> Person | None:
    """Register the photos that the server does not have yet; None where it has them all."""
    person, samples = letter.person, list(letter.samples)
    while samples:
        try:
            return server.register(
                person.name,
                samples,
                external_id=person.external_id,
                metadata=dict(person.metadata) or None,
                force=waiting.force,
                request=waiting.request,
            )
        except AlreadyRegisteredError as error:
            there = _meant(samples, error)
            if there is None or error.holder is None or not same_name(error.holder.name, person.name):
                raise
            samples.remove(there)
    return None


def _meant(samples: list[Sample], error: AlreadyRegisteredError) -> Sample | None:
    """The photo that the server has already."""
    if len(samples) == 1:
        return samples[0]
    same = [sample for sample in samples if sample.md5 == error.md5]
    named = [sample for sample in samples if error.source and sample.source == error.source]
    found = same or named
    return found[0] if len(found) == 1 else None
