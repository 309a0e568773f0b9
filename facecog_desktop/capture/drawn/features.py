"""Skin, eyes, brows, nose, mouth and the traces of age. Hair, beards and what is worn are in adornment."""

from __future__ import annotations

import math
from enum import StrEnum

import numpy as np

from facecog_desktop.capture.drawn.canvas import Canvas, Mask, Outline, curve, mixed, oval, shaded
from facecog_desktop.capture.drawn.people import Colour, DrawnPerson

SIDES = (-1, 1)
"""The picture's left and right half of a face."""


class Expression(StrEnum):
    """What the face does."""

    CALM = "calm"
    SMILE = "smile"
    BLINK = "blink"


def outline(person: DrawnPerson) -> Outline:
    """The face from the top of the forehead to the chin."""
    shape = person.shape
    right = [
        (0.0, -0.98),
        (shape.temple * 0.62, -0.86),
        (shape.temple * 0.96, -0.52),
        (shape.cheek, -0.08),
        (shape.cheek * 0.96, 0.22),
        (shape.jaw, 0.62),
        (shape.chin, 0.93),
        (0.0, 1.0),
    ]
    left = [(-x, y) for x, y in reversed(right[1:-1])]
    return curve([*right, *left])


def paint_skin(canvas: Canvas, person: DrawnPerson, light: float) -> Mask:
    """Ears and the rounded face, lit from `light` (-1: the picture's left, 1: its right). Returns the face's mask."""
    skin = person.skin
    for side in SIDES:
        canvas.fill(oval(side * (person.shape.cheek - 0.01), 0.04, 0.085, 0.20, 9 * side), shaded(skin, 1.02))
        canvas.fill(oval(side * (person.shape.cheek + 0.02), 0.03, 0.04, 0.11, 9 * side), shaded(skin, 0.78), blur=0.02)
    face = outline(person)
    canvas.fill(face, skin)
    mask = canvas.mask(face)
    _round_off(canvas, person, light)
    canvas.within = mask
    blush = mixed(skin, (214, 92, 84), 0.5)
    for side in SIDES:
        canvas.fill(oval(side * 0.44, 0.28, 0.17, 0.13), blush, blur=0.07, opacity=0.35)
        canvas.fill(oval(side * 0.40, 0.12, 0.15, 0.07, 12 * side), shaded(skin, 1.18), blur=0.06, opacity=0.45)
    canvas.fill(oval(0, -0.52, 0.34, 0.16), shaded(skin, 1.16), blur=0.11, opacity=0.45)
    canvas.fill(oval(0, 0.86, 0.14, 0.07), shaded(skin, 1.14), blur=0.05, opacity=0.4)
    return mask


def _round_off(canvas: Canvas, person: DrawnPerson, light: float) -> None:
    """Lambert's cosine over an egg: the surface turns away towards the edges."""
    x, y = canvas.grid()
    across, down = x / (person.shape.cheek * 1.12), (y - 0.0) / 1.2
    depth = np.sqrt(np.clip(1 - across**2 - down**2, 0.02, 1))
    sun = np.array([0.75 * light, -0.35, 0.85])
    sun /= np.linalg.norm(sun)
    cosine = np.clip(across * sun[0] + down * sun[1] + depth * sun[2], 0, 1)
    canvas.shade((0.50 + 0.56 * cosine).astype(np.float32))


def paint_eyes(canvas: Canvas, person: DrawnPerson, expression: Expression) -> None:
    """Sockets, eyes with iris and highlight, lids and lashes."""
    eyes = person.eyes
    for side in SIDES:
        x, y = side * eyes.apart, eyes.y
        canvas.fill(oval(x, y - 0.07, eyes.width * 1.25, 0.12), shaded(person.skin, 0.72), blur=0.05, opacity=0.55)
        canvas.fill(oval(x, y + 0.11, eyes.width, 0.05), shaded(person.skin, 0.8), blur=0.03, opacity=0.5)
        if expression is Expression.BLINK:
            _closed(canvas, person, side)
        else:
            _opened(canvas, person, side, 0.85 if expression is Expression.SMILE else 1.0)


def _corners(person: DrawnPerson, side: int) -> tuple[tuple[float, float], tuple[float, float]]:
    eyes = person.eyes
    inner = (side * (eyes.apart - eyes.width), eyes.y + 0.02 + eyes.slant * 0.5)
    outer = (side * (eyes.apart + eyes.width), eyes.y - eyes.slant)
    return inner, outer


def _opened(canvas: Canvas, person: DrawnPerson, side: int, wide: float) -> None:
    eyes, (inner, outer) = person.eyes, _corners(person, side)
    x, up, low = side * eyes.apart, eyes.opening * 1.15 * wide, eyes.opening * 0.85 * wide
    lid = [inner, (x - side * eyes.width * 0.42, eyes.y - up * 0.88), (x + side * eyes.width * 0.3, eyes.y - up), outer]
    under = [(x + side * eyes.width * 0.45, eyes.y + low * 0.8), (x - side * eyes.width * 0.3, eyes.y + low)]
    almond = curve([*lid, *under])
    canvas.fill(almond, (240, 236, 232))
    face, canvas.within = canvas.within, canvas.mask(almond)
    size = max(0.088, eyes.opening * 1.05)
    iris = (x, eyes.y - 0.008)
    canvas.fill(oval(*iris, size, size), shaded(eyes.colour, 0.55))
    canvas.fill(oval(*iris, size * 0.82, size * 0.82), eyes.colour, blur=0.008)
    canvas.fill(oval(*iris, size * 0.45, size * 0.45), (12, 10, 10))
    canvas.fill(oval(iris[0] - size * 0.3, iris[1] - size * 0.35, size * 0.2, size * 0.2), (255, 255, 255))
    canvas.stroke(curve(lid, closed=False), 0.05, (40, 28, 24), blur=0.02, opacity=0.6)
    canvas.within = face
    lash = mixed((28, 20, 18), person.brows.colour, 0.25)
    canvas.stroke(curve(lid, closed=False), 0.026, lash, blur=0.005, opacity=0.9)
    canvas.stroke(curve([outer, *under, inner], closed=False), 0.012, shaded(person.skin, 0.55), opacity=0.6)
    crease = [(a, b - 0.035 - 0.25 * eyes.opening) for a, b in lid[1:]]
    canvas.stroke(curve(crease, closed=False), 0.014, shaded(person.skin, 0.6), blur=0.006, opacity=0.7)


def _closed(canvas: Canvas, person: DrawnPerson, side: int) -> None:
    eyes, (inner, outer) = person.eyes, _corners(person, side)
    low = eyes.y + eyes.opening * 0.6
    line = curve(
        [inner, (side * (eyes.apart - eyes.width * 0.3), low), (side * (eyes.apart + 0.07), low), outer], closed=False
    )
    canvas.fill(oval(side * eyes.apart, eyes.y, eyes.width, eyes.opening), person.skin, blur=0.02, opacity=0.8)
    canvas.stroke(line, 0.026, mixed((28, 20, 18), person.brows.colour, 0.25), blur=0.005)


def paint_brows(canvas: Canvas, person: DrawnPerson, expression: Expression) -> None:
    """Two arches of short hairs."""
    brows, eyes = person.brows, person.eyes
    lift = brows.lift + (0.015 if expression is Expression.SMILE else 0.0)
    for side in SIDES:
        y = eyes.y - lift
        spine = [
            (side * (eyes.apart - eyes.width * 1.1), y - 0.005),
            (side * (eyes.apart - eyes.width * 0.2), y - brows.arch * 0.75),
            (side * (eyes.apart + eyes.width * 0.6), y - brows.arch * 0.8),
            (side * (eyes.apart + eyes.width * 1.4), y + 0.05 + brows.fall),
        ]
        middle = curve(spine, closed=False)
        taper = np.sin(np.linspace(0.55, math.pi - 0.12, len(middle))) * brows.thickness / 2
        arch = np.vstack([middle - np.stack([0 * taper, taper], 1), (middle + np.stack([0 * taper, taper], 1))[::-1]])
        canvas.fill(arch, brows.colour, blur=0.014, opacity=0.85)
        for index in range(2, len(middle) - 2, 2):
            x, high = middle[index]
            reach = taper[index]
            hair = np.array([[x, high + reach], [x + side * 0.035, high - reach]])
            canvas.stroke(hair, 0.012, shaded(brows.colour, 0.8), opacity=0.6)


def paint_nose(canvas: Canvas, person: DrawnPerson) -> None:
    """Bridge, wings, nostrils and a light on the tip."""
    nose, skin = person.nose, person.skin
    base, width = nose.base, nose.width
    for side in SIDES:
        flank = [(side * 0.10, -0.16), (side * 0.085, 0.02), (side * width * 0.72, base - 0.10)]
        canvas.stroke(
            curve(flank, closed=False), 0.07, shaded(skin, 0.74), blur=0.035, opacity=0.35 + 0.45 * nose.bridge
        )
    canvas.fill(oval(0, base + 0.05, width * 0.9, 0.05), shaded(skin, 0.66), blur=0.03, opacity=0.7)
    canvas.fill(oval(0, 0.02, 0.045, 0.24), shaded(skin, 1.2), blur=0.03, opacity=0.35 + 0.4 * nose.bridge)
    canvas.fill(oval(0, base - 0.07, width * 0.5, 0.075), shaded(skin, 1.12), blur=0.03, opacity=0.7)
    for side in SIDES:
        wing = [(side * width * 0.82, base - 0.12), (side * width, base - 0.035), (side * width * 0.86, base + 0.015)]
        canvas.stroke(curve(wing, closed=False), 0.026, shaded(skin, 0.58), blur=0.01, opacity=0.75)
        canvas.fill(
            oval(side * width * 0.46, base, width * 0.22, 0.022, -14 * side),
            shaded(skin, 0.3),
            blur=0.012,
            opacity=0.75,
        )
    canvas.fill(oval(0.0, base - 0.10, width * 0.2, 0.03), (255, 250, 244), blur=0.02, opacity=0.3)


def paint_mouth(canvas: Canvas, person: DrawnPerson, expression: Expression) -> None:
    """Two lips with the line between them; the corners always look up a little."""
    mouth = person.mouth
    smiling = expression is Expression.SMILE
    width, lift = mouth.width * (1.14 if smiling else 1.0), 0.06 if smiling else 0.032
    y, corner = mouth.y, mouth.y - lift
    line = [(-width, corner), (-width * 0.5, y + 0.005), (0, y), (width * 0.5, y + 0.005), (width, corner)]
    upper = [(width * 0.55, y - mouth.upper * 0.75), (width * 0.17, y - mouth.upper), (0, y - mouth.upper * 0.72)]
    upper += [(-x, v) for x, v in reversed(upper[:-1])]
    canvas.fill(oval(0, y - mouth.upper - 0.10, 0.035, 0.07), shaded(person.skin, 0.8), blur=0.02, opacity=0.5)
    canvas.fill(curve([*line, *upper]), shaded(mouth.colour, 0.86), blur=0.008)
    lower = [(width * 0.55, y + mouth.lower * 0.85), (0, y + mouth.lower), (-width * 0.55, y + mouth.lower * 0.85)]
    canvas.fill(curve([*line, *lower]), mouth.colour, blur=0.01)
    canvas.fill(
        oval(0, y + mouth.lower * 0.55, width * 0.4, mouth.lower * 0.2),
        shaded(mouth.colour, 1.3),
        blur=0.015,
        opacity=0.6,
    )
    if smiling:
        teeth = [(-width * 0.7, corner + 0.03), (0, y - 0.004), (width * 0.7, corner + 0.03), (0, y + 0.035)]
        canvas.fill(curve(teeth), (244, 240, 234), blur=0.006)
    canvas.stroke(curve(line, closed=False), 0.018, shaded(mouth.colour, 0.4), blur=0.006, opacity=0.85)
    canvas.fill(oval(0, y + mouth.lower + 0.055, width * 0.55, 0.03), shaded(person.skin, 0.72), blur=0.03, opacity=0.6)
    for side in SIDES:
        canvas.fill(oval(side * width, corner, 0.03, 0.025), shaded(person.skin, 0.55), blur=0.015, opacity=0.6)


def paint_age(canvas: Canvas, person: DrawnPerson) -> None:
    """Folds from nose to mouth, lines on the forehead and beside the eyes, freckles."""
    mouth, nose, age = person.mouth, person.nose, person.age
    dark: Colour = shaded(person.skin, 0.62)
    for side in SIDES:
        fold = [
            (side * (nose.width + 0.05), nose.base - 0.04),
            (side * 0.30, 0.40),
            (side * (mouth.width + 0.07), mouth.y),
        ]
        canvas.stroke(curve(fold, closed=False), 0.03, dark, blur=0.018, opacity=0.15 + 0.6 * age)
        x, y = side * (person.eyes.apart + person.eyes.width + 0.03), person.eyes.y
        for tilt in (-0.05, 0.0, 0.05):
            line = np.array([[x, y + tilt * 0.4], [x + side * 0.09, y + tilt]])
            canvas.stroke(line, 0.014, dark, blur=0.006, opacity=0.6 * max(age - 0.3, 0))
        bag = curve([(side * 0.20, y + 0.13), (side * 0.32, y + 0.18), (side * 0.44, y + 0.13)], closed=False)
        canvas.stroke(bag, 0.02, dark, blur=0.012, opacity=0.55 * max(age - 0.2, 0))
    for row in (-0.64, -0.56, -0.48):
        line = curve([(-0.34, row + 0.02), (0, row), (0.34, row + 0.02)], closed=False)
        canvas.stroke(line, 0.016, dark, blur=0.008, opacity=0.5 * max(age - 0.3, 0))
    if person.freckles:
        spots = np.random.default_rng(7).normal((0, 0.16), (0.28, 0.08), (46, 2))
        for x, y in spots:
            canvas.fill(oval(x, y, 0.013, 0.012), mixed(person.skin, (150, 84, 50), 0.7), opacity=0.5)
