"""The kept photos of people, one after the other, for whoever writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from facecog_desktop.core.errors import GalleryDamagedError, PersonNotFoundError, SampleNotFoundError
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import Person, Sample, StoredSample

Shrink = Callable[[Sample], bytes]
"""A kept photo -> the 96x96 face that older recognition servers exchange, as JPEG bytes."""


def kept_samples(gallery: Gallery, person: Person) -> Iterator[tuple[StoredSample, Sample]]:
    """Everything kept of a person, one at a time.

    What is erased meanwhile or is damaged is left out: whoever asked counts, and one bad photo must not keep all the
    others from being saved.
    """
    try:
        listed = gallery.samples(person.id)
    except PersonNotFoundError:
        return
    for stored in listed:
        try:
            yield stored, gallery.sample(stored.id)
        except (SampleNotFoundError, GalleryDamagedError):
            continue


def kept_pictures(gallery: Gallery, person: Person) -> Iterator[Sample]:
    """Those that have a picture."""
    return (sample for _, sample in kept_samples(gallery, person) if sample.jpeg)
