"""The demo's camera: drawn people come, turn and go in a drawn room, the same ones for the same seed."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

import cv2

from facecog_desktop.capture.drawn.acts import Place, places
from facecog_desktop.capture.drawn.canvas import ABOVE, REACH, Cutout
from facecog_desktop.capture.drawn.face import Layers, View, layers, paint_head, turned
from facecog_desktop.capture.drawn.features import Expression
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE, STRANGER, DrawnPerson
from facecog_desktop.capture.drawn.room import HEIGHT, WIDTH, draw_room, with_noise
from facecog_desktop.core.types import Frame, Pixels, Pose

FPS = 30.0

_SPRITE = 494  # pixels: the face of somebody near is about 260 pixels high
_STEP = 4.0  # degrees
_KEPT = 60  # sprites of 1 MB
_PAINT_EVERY = 11  # frames: everybody is painted within the ten seconds of the first person


class _Wardrobe:
    """Drawn people in the poses needed lately: painting takes tens of milliseconds, turning a few."""

    def __init__(self, people: tuple[DrawnPerson, ...]) -> None:
        self._missing = [(person, expression) for person in people for expression in Expression]
        self._layers: dict[tuple[str, Expression], Layers] = {}
        self._sprites: OrderedDict[tuple[str, Expression, float, float], Cutout] = OrderedDict()

    def paint_ahead(self) -> None:
        """Paint one more head, so that nobody's entrance holds up the show."""
        while self._missing:
            person, expression = self._missing.pop(0)
            if (person.name, expression) not in self._layers:
                self._paint(person, expression)
                return

    def sprite(self, place: Place) -> Cutout:
        """The person with the head turned, in steps of some degrees."""
        yaw = round(place.pose.yaw / _STEP) * _STEP
        pitch = round(place.pose.pitch / _STEP) * _STEP
        key = (place.person.name, place.expression, yaw, pitch)
        if key not in self._sprites:
            self._sprites[key] = turned(self._paint(place.person, place.expression), Pose(yaw, pitch, 0.0))
            if len(self._sprites) > _KEPT:
                self._sprites.popitem(last=False)
        self._sprites.move_to_end(key)
        return self._sprites[key]

    def _paint(self, person: DrawnPerson, expression: Expression) -> Layers:
        key = (person.name, expression)
        if key not in self._layers:
            view = View(expression=expression)
            twin = next(
                (self._layers[person.name, other] for other in Expression if (person.name, other) in self._layers), None
            )
            if twin is None:
                self._layers[key] = layers(person, _SPRITE, view)
            else:
                self._layers[key] = replace(twin, head=paint_head(person, _SPRITE, view))
        return self._layers[key]


class DrawnSource:
    """A FrameSource of drawn people, 960x540 at 30 frames a second, without end.

    Frame n is a function of n and the seed alone. `read` returns at once: who wants the pace of a camera waits
    outside. The first person of the cast stands alone in front of the camera for the first ten seconds.
    """

    live = True
    moving = True
    fps: float | None = FPS
    length: int | None = None
    name = "Demo"

    def __init__(
        self, *, seed: int = 0, cast: tuple[DrawnPerson, ...] = DEMO_PEOPLE, stranger: DrawnPerson = STRANGER
    ) -> None:
        if len(cast) < 3:
            raise ValueError("a demo needs at least three people")
        self._seed = seed
        self._cast = cast
        self._stranger = stranger
        self._number = 0
        self._rooms: tuple[Pixels, ...] = ()
        self._wardrobe = _Wardrobe((*cast, stranger))
        self._closed = False

    def read(self) -> Frame | None:
        """The next frame; None once closed."""
        if self._closed:
            return None
        frame = self.frame(self._number)
        if self._number % _PAINT_EVERY == 0:
            self._wardrobe.paint_ahead()
        self._number += 1
        return frame

    def frame(self, number: int) -> Frame:
        """Frame `number` whatever was read before."""
        if not self._rooms:
            self._rooms = with_noise(draw_room(self._seed), 4, self._seed)
        picture = self._rooms[number % len(self._rooms)].copy()
        for place in places(self._cast, self._stranger, number / FPS, self._seed):
            _put(picture, self._wardrobe.sprite(place), place)
        return Frame(picture, number, number / FPS, self.name)

    def close(self) -> None:
        """End the show; may be called twice."""
        self._closed = True


def _put(picture: Pixels, sprite: Cutout, place: Place) -> None:
    """Lay a sprite over the picture. Rows below its last one repeat it: the body goes on downwards."""
    unit = sprite.shape[0] / (2 * REACH)
    middle_x, middle_y = REACH * unit, ABOVE * unit
    x, y = place.x * WIDTH, place.y * HEIGHT
    reach = (REACH + 0.3) * unit * place.scale
    left, right = max(int(x - reach), 0), min(int(x + reach), WIDTH)
    top = max(int(y - (ABOVE + 0.3) * unit * place.scale), 0)
    if right <= left:
        return
    turn = cv2.getRotationMatrix2D((middle_x, middle_y + unit), -place.pose.roll, place.scale)
    turn[:, 2] += (x - left - middle_x, y - top - middle_y + unit * (place.scale - 1))
    warped = cv2.warpAffine(
        sprite, turn, (right - left, HEIGHT - top), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    red, green, blue, alpha = cv2.split(warped)
    clear = cv2.bitwise_not(alpha)
    region = picture[top:, left:right]
    kept = cv2.multiply(region, cv2.merge([clear, clear, clear]), scale=1 / 255)
    cv2.add(cv2.merge([red, green, blue]), kept, dst=region)
