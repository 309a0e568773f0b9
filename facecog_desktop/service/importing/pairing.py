"""Look-alikes of an export remembered again: the people have other ids here. Knows no file format."""

from __future__ import annotations

from facecog_desktop.core.people.changes import RememberLookAlike
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.service.importing.intake import Subject


class Pairing:
    """Told of every subject once its person is there; a pair is noted with the second of the two."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._person: dict[str, str] = {}  # id in the export -> id here

    def note(self, subject: Subject, person_id: str) -> None:
        """`person_id` is who the subject is here."""
        if not subject.key:
            return
        self._person[subject.key] = person_id
        for key, distance in subject.look_alikes.items():
            other = self._person.get(key)
            if other is not None and other != person_id:
                self._gallery.change(person_id, RememberLookAlike(other, distance))
