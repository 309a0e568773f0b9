"""The map of the gallery: who is near whom, as a picture of points and a picture of distances, read in a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facecog_desktop.core.doctor.map import GalleryMap
from facecog_desktop.core.text import text
from facecog_desktop.ui.people.checkup.map_canvas import HeatMap, Scatter
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_HINT = text("Point at a face or a square, or use the arrow keys; Enter opens the person.")


class PeopleMap(QWidget):
    """Reads the map when it is first seen; `read` reads it anew."""

    def __init__(self, state: WindowState, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._state = state
        self._job: Job | None = None
        self._map: GalleryMap | None = None
        self._of: object = None
        self.which = QComboBox()
        self.which.setAccessibleName(tr("What is shown"))
        self.which.addItems([tr("Everybody"), tr("Every photo")])
        self.told = ElidedLabel(tr("What is pointed at"))
        self.told.setProperty("role", "muted")
        self.scatter, self.heat = Scatter(state.look, thumbnails), HeatMap(state.look)
        self._lay_out()
        self.which.currentIndexChanged.connect(lambda _: self.read())
        for canvas in (self.scatter, self.heat):
            canvas.pointed.connect(self._point)
            canvas.opened.connect(self._open)

    def read(self) -> None:
        """Read the map in a job; only the newest question is answered."""
        if self._job is not None:
            self._job.cancel()
        backend, photos = self._state.backend, self.which.currentIndex() == 1
        self._of = backend.service
        self.told.setText(tr("Reading…"))
        self._job = self._state.jobs.run(lambda: backend.map(photos=photos))
        self._job.returned.connect(self._take)
        self._job.errored.connect(self._state.fail)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, and where another gallery is in force."""
        super().showEvent(event)
        if self._map is None or self._of is not self._state.backend.service:
            self.read()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.which)
        top.addWidget(self.told, 1)
        pictures = QHBoxLayout()
        pictures.setSpacing(12)
        for canvas, words in (
            (self.scatter, tr("Alike people stand near each other")),
            (self.heat, tr("Strong colour: alike")),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            label = QLabel(words)
            label.setProperty("role", "heading")
            wrap(label)
            column.addWidget(label)
            column.addWidget(canvas, 1)
            pictures.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addLayout(pictures, 1)

    def _take(self, found: GalleryMap) -> None:
        names = {person.id: person.name for person in self._state.people}
        self._map = by_name(found, names)
        shown = [names.get(person, "") for person in self._map.people]
        self.scatter.show_map(self._map, shown)
        self.heat.show_map(self._map, shown)
        self.told.setText(translated(_HINT) if shown else tr("Nobody is registered yet"))

    def _point(self, one: int, two: int) -> None:
        self.scatter.point_at(one, two)
        self.heat.point_at(one, two)
        if self._map is not None:
            self.told.setText(_sentence(self._map, self.scatter.names, one, two))

    def _open(self, number: int) -> None:
        if self._map is not None:
            self._state.person_requested.emit(self._map.people[number])


def by_name(found: GalleryMap, names: Mapping[str, str]) -> GalleryMap:
    """The same map in the order of names, as lists are."""
    order = sorted(range(len(found.people)), key=lambda row: (names.get(found.people[row], "").casefold(), row))
    rows = np.array(order, dtype=np.intp)
    return replace(
        found,
        people=tuple(found.people[row] for row in order),
        samples=tuple(found.samples[row] for row in order),
        points=found.points[rows],
        distances=found.distances[np.ix_(rows, rows)],
    )


def _sentence(found: GalleryMap, names: tuple[str, ...], one: int, two: int) -> str:
    """What there is to say of a pair, or of a point and its nearest other person."""
    if one != two:
        near = telling.distance(float(found.distances[one, two]))
        return tr("{name} – {other}: {distance}", name=names[one], other=names[two], distance=near)
    others = [number for number, person in enumerate(found.people) if person != found.people[one]]
    if not others:
        return names[one]
    nearest = min(others, key=lambda number: float(found.distances[one, number]))
    near = telling.distance(float(found.distances[one, nearest]))
    return tr("{name}, nearest {other} ({distance})", name=names[one], other=names[nearest], distance=near)
