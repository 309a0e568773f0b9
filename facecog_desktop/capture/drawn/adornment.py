"""Hair behind and before the face, beards, glasses, and the body below it."""

from __future__ import annotations

from zlib import crc32

import numpy as np

from facecog_desktop.capture.drawn.canvas import Canvas, Outline, curve, oval, shaded
from facecog_desktop.capture.drawn.features import SIDES, outline
from facecog_desktop.capture.drawn.people import BeardStyle, DrawnPerson, GlassesStyle, HairStyle

Knots = list[tuple[float, float]]


def _mirrored(right: Knots) -> Outline:
    """A closed curve from its right half, given from the top to the bottom."""
    return curve([*right, *[(-x, y) for x, y in reversed(right) if x]])


def paint_body(canvas: Canvas, person: DrawnPerson) -> None:
    """Neck and shoulders; the last rows are straight, so that they can be drawn out downwards."""
    skin = person.skin
    neck = 0.40 + 0.35 * (person.shape.jaw - 0.5)
    sides: Knots = [(neck * 0.6, 0.66), (neck, 0.8), (neck, 1.2), (neck + 0.16, 1.5)]
    canvas.fill(np.array([*sides, *[(-x, y) for x, y in reversed(sides)]]), shaded(skin, 0.80))
    canvas.within = canvas.layer[..., 3].copy()
    canvas.fill(oval(0, 0.98, neck * 1.05, 0.26), shaded(skin, 0.52), blur=0.09, opacity=0.8)
    canvas.within = None
    shirt = [(neck - 0.02, 1.28), (neck + 0.20, 1.42), (0.95, 1.55), (1.28, 1.74), (1.38, 2.1)]
    shoulders = curve([(0.0, 1.52), *shirt], closed=False)
    right = np.vstack([shoulders, [[1.4, 2.6]]])
    canvas.fill(np.vstack([right, right[::-1] * [-1, 1]]), person.shirt)
    canvas.stroke(
        np.vstack([(shoulders * [-1, 1])[12::-1], shoulders[:13]]), 0.05, shaded(person.shirt, 0.72), blur=0.008
    )
    for side in SIDES:
        arm = curve([(side * 1.02, 1.86), (side * 0.98, 2.05), (side * 0.98, 2.6)], closed=False)
        canvas.stroke(arm, 0.03, shaded(person.shirt, 0.7), blur=0.02, opacity=0.7)
    x, _ = canvas.grid()
    canvas.shade((1.06 - 0.22 * (x / 1.4) ** 2).astype(np.float32))


def paint_hair_behind(canvas: Canvas, person: DrawnPerson) -> None:
    """What is seen of the hair beside and below the head."""
    colour = shaded(person.hair.colour, 0.72)
    cheek = person.shape.cheek
    match person.hair.style:
        case HairStyle.LONG:
            shape = _mirrored(
                [(0, -1.14), (0.66, -1.0), (0.98, -0.3), (1.02, 0.5), (0.98, 1.3), (0.78, 1.62), (0.3, 1.3)]
            )
        case HairStyle.BOB:
            shape = _mirrored([(0, -1.14), (0.64, -1.02), (0.98, -0.4), (1.0, 0.3), (0.96, 0.82), (0.6, 0.9), (0, 0.6)])
        case HairStyle.CURLS:
            shape = _ruffled(
                _mirrored([(0, -1.36), (0.8, -1.18), (1.24, -0.5), (1.2, 0.2), (0.86, 0.62), (0, 0.4)]), 0.035
            )
        case HairStyle.BUN:
            canvas.fill(oval(0, -1.14, 0.36, 0.28), shaded(person.hair.colour, 0.85), blur=0.01)
            shape = _mirrored([(0, -1.1), (0.6, -0.98), (cheek + 0.08, -0.4), (cheek + 0.04, 0.0), (0.4, 0.2)])
        case HairStyle.SCARF:
            colour = shaded(person.hair.colour, 0.8)
            shape = _mirrored([(0, -1.18), (0.66, -1.04), (0.98, -0.3), (0.94, 0.6), (0.9, 1.2), (1.1, 1.66), (0, 1.9)])
        case HairStyle.SHORT | HairStyle.SIDE:
            shape = _mirrored([(0, -1.14), (0.6, -1.02), (cheek + 0.07, -0.45), (cheek + 0.05, -0.05), (0.3, 0.1)])
        case HairStyle.BALD:
            return
    canvas.fill(shape, colour, blur=0.012)


def paint_hair(canvas: Canvas, person: DrawnPerson) -> None:
    """The hair that frames the forehead, with its strands; or what is worn or left in its place."""
    match person.hair.style:
        case HairStyle.BALD:
            _paint_bald(canvas, person)
        case HairStyle.SCARF:
            _paint_scarf(canvas, person)
        case _:
            shape = _front(person)
            canvas.fill(shape, person.hair.colour, blur=0.01)
            _strands(canvas, person, shape)


def _front(person: DrawnPerson) -> Outline:
    """The outline of the hair over the forehead."""
    c, t, line = person.shape.cheek, person.shape.temple, -person.hair.line
    style = person.hair.style
    if style is HairStyle.SIDE:
        return curve([
            (0.1, -1.24), (0.6, -1.08), (c + 0.06, -0.55), (c + 0.04, -0.1), (c - 0.03, -0.08),
            (t - 0.06, -0.5), (0.30, line - 0.12), (-0.30, line + 0.14), (-t + 0.03, -0.42),
            (-c + 0.03, -0.08), (-c - 0.05, -0.12), (-c - 0.08, -0.6), (-0.55, -1.14),
        ])  # fmt: skip
    right: dict[HairStyle, Knots] = {
        HairStyle.SHORT: [
            (0, -1.15), (0.5, -1.08), (c + 0.04, -0.62), (c + 0.05, -0.12), (c - 0.03, -0.06), (t - 0.02, -0.42),
            (t - 0.18, line + 0.02), (0, line - 0.02),
        ],
        HairStyle.LONG: [
            (0, -1.16), (0.62, -1.04), (0.95, -0.35), (1.0, 0.5), (0.95, 1.2), (0.78, 1.0), (c - 0.01, 0.4),
            (t + 0.02, -0.2), (t * 0.72, line + 0.1), (0, line - 0.22),
        ],
        HairStyle.BOB: [
            (0, -1.16), (0.6, -1.06), (0.96, -0.4), (1.0, 0.3), (0.95, 0.78), (c - 0.02, 0.66), (c - 0.04, 0.1),
            (t - 0.03, line + 0.12), (t * 0.5, line + 0.06), (0, line + 0.05),
        ],
        HairStyle.CURLS: [
            (0, -1.3), (0.76, -1.12), (1.14, -0.5), (1.08, 0.1), (c + 0.02, 0.2), (c - 0.02, -0.2),
            (t - 0.1, line + 0.14), (t * 0.4, line - 0.06), (0, line - 0.08),
        ],
        HairStyle.BUN: [
            (0, -1.13), (0.56, -1.02), (c + 0.05, -0.5), (c + 0.02, -0.08), (t - 0.01, -0.25),
            (t * 0.7, line + 0.02), (0, line - 0.1),
        ],
    }  # fmt: skip
    frame = _mirrored(right[style])
    return _ruffled(frame, 0.03) if style is HairStyle.CURLS else frame


def _paint_bald(canvas: Canvas, person: DrawnPerson) -> None:
    for side in SIDES:
        fuzz = oval(side * (person.shape.cheek - 0.02), -0.32, 0.05, 0.24, 6 * side)
        canvas.fill(fuzz, shaded(person.hair.colour, 1.1), blur=0.03, opacity=0.5)
    canvas.fill(oval(-0.16, -0.78, 0.2, 0.09, -10), (255, 250, 244), blur=0.07, opacity=0.35)


def _paint_scarf(canvas: Canvas, person: DrawnPerson) -> None:
    colour, line, jaw = person.hair.colour, -person.hair.line, person.shape
    outer: Knots = [(0, -1.2), (0.64, -1.06), (0.96, -0.3), (0.9, 0.6), (0.7, 1.1), (0.5, 1.45), (0, 1.62)]
    inner: Knots = [
        (0, line - 0.02),
        (jaw.temple * 0.75, line + 0.14),
        (jaw.cheek - 0.05, -0.05),
        (jaw.jaw - 0.01, 0.6),
    ]
    inner += [(jaw.chin, 0.95), (0, 1.0)]
    seam, edge = _mirrored(inner), _mirrored(outer)
    canvas.fill(np.vstack([edge, edge[:1], seam[:1], seam[::-1]]), colour)
    canvas.stroke(np.vstack([seam, seam[:1]]), 0.045, shaded(colour, 0.6), blur=0.02, opacity=0.8)
    for fold in ([(-0.55, 1.0), (0, 1.2), (0.6, 1.1)], [(-0.45, 1.2), (0.1, 1.4), (0.6, 1.3)]):
        canvas.stroke(curve(fold, closed=False), 0.05, shaded(colour, 0.7), blur=0.025, opacity=0.8)
    for side in SIDES:
        fold = [(side * 0.3, -1.1), (side * 0.74, -0.6), (side * 0.84, 0.2)]
        canvas.stroke(curve(fold, closed=False), 0.06, shaded(colour, 1.25), blur=0.04, opacity=0.6)


def _strands(canvas: Canvas, person: DrawnPerson, shape: Outline) -> None:
    """Lines that run down from the crown, lighter and darker by turns, inside the hair only."""
    dice = np.random.default_rng(crc32(person.name.encode()))
    within, canvas.within = canvas.within, canvas.mask(shape, 0.01)
    for tone, width in ((0.6, 0.018), (1.3, 0.012), (0.75, 0.034), (1.55, 0.012)):
        lines = [_curl(dice) if person.hair.style is HairStyle.CURLS else _strand(dice) for _ in range(26)]
        canvas.strokes(lines, width, shaded(person.hair.colour, tone), blur=0.006, opacity=0.35)
    canvas.fill(oval(-0.3, -0.98, 0.3, 0.07, -18), shaded(person.hair.colour, 1.7), blur=0.05, opacity=0.3)
    canvas.within = within


def _strand(dice: np.random.Generator) -> Outline:
    end = float(dice.uniform(-1.05, 1.05))
    return curve([(end * 0.2, -1.2), (end * 0.75, -0.85), (end * 0.98, -0.2), (end * 1.02, 1.2)], closed=False)


def _curl(dice: np.random.Generator) -> Outline:
    x, y = dice.uniform((-1.2, -1.3), (1.2, 0.3))
    return oval(float(x), float(y), 0.05, 0.04, float(dice.uniform(0, 180)))[4:34]


def _ruffled(shape: Outline, by: float) -> Outline:
    """The outline with the waves of curls."""
    turn = np.linspace(0, 2 * np.pi, len(shape), endpoint=False)
    return np.asarray(shape * (1 + by * np.sin(17 * turn))[:, None])


def paint_beard(canvas: Canvas, person: DrawnPerson) -> None:
    """What grows on lip, chin and cheeks, below the mouth that is painted afterwards."""
    mouth, colour, jaw = person.mouth, person.brows.colour, person.shape.jaw
    lip = [(0, mouth.y - mouth.upper - 0.13), (mouth.width * 0.7, mouth.y - 0.12), (mouth.width * 1.12, mouth.y + 0.0)]
    moustache = _mirrored([*lip, (mouth.width * 0.6, mouth.y - mouth.upper * 0.6), (0, mouth.y - mouth.upper * 0.9)])
    cheeks = [
        (0, 0.44),
        (0.24, 0.45),
        (0.46, 0.42),
        (person.shape.cheek - 0.02, 0.1),
        (jaw + 0.04, 0.66),
        (0.3, 1.02),
        (0, 1.06),
    ]
    match person.beard:
        case BeardStyle.STUBBLE:
            canvas.within = canvas.mask(outline(person))
            canvas.fill(_mirrored(cheeks), colour, blur=0.06, opacity=0.32)
            canvas.within = None
        case BeardStyle.MOUSTACHE:
            canvas.fill(moustache, colour, blur=0.016, opacity=0.95)
        case BeardStyle.GOATEE:
            canvas.fill(moustache, colour, blur=0.02, opacity=0.8)
            canvas.fill(
                _mirrored([(0, 0.70), (0.2, 0.74), (0.27, 0.88), (0.16, 1.04), (0, 1.08)]),
                colour,
                blur=0.02,
                opacity=0.85,
            )
            for side in SIDES:
                edge = curve([(side * 0.3, mouth.y - 0.04), (side * 0.31, 0.72), (side * 0.24, 0.9)], closed=False)
                canvas.stroke(edge, 0.07, colour, blur=0.02, opacity=0.75)
        case BeardStyle.FULL:
            canvas.fill(_mirrored(cheeks), colour, blur=0.022, opacity=0.93)
            canvas.fill(moustache, shaded(colour, 0.9), blur=0.02, opacity=0.9)
        case BeardStyle.NONE:
            return


def paint_glasses(canvas: Canvas, person: DrawnPerson) -> None:
    """A frame on the nose with a faint light on the lenses."""
    if person.glasses is GlassesStyle.NONE:
        return
    eyes, rim = person.eyes, (112, 104, 100)
    for side in SIDES:
        x, y = side * (eyes.apart + 0.01), eyes.y + 0.035
        if person.glasses is GlassesStyle.ROUND:
            glass, rim = oval(x, y, 0.235, 0.215), (150, 96, 62)
        else:
            glass = curve(
                [(x - 0.24, y - 0.13), (x, y - 0.165), (x + 0.24, y - 0.13), (x + 0.2, y + 0.15), (x - 0.2, y + 0.15)]
            )
        canvas.fill(glass, (255, 255, 255), opacity=0.06)
        canvas.stroke(np.vstack([glass, glass[:1]]), 0.024, rim, blur=0.004)
        arm = np.array([[x + side * 0.23, y - 0.05], [side * (outline(person)[:, 0].max() + 0.02), y - 0.03]])
        canvas.stroke(arm, 0.026, rim, blur=0.004)
    bridge = curve([(-eyes.apart + 0.23, eyes.y), (0, eyes.y - 0.05), (eyes.apart - 0.23, eyes.y)], closed=False)
    canvas.stroke(bridge, 0.026, rim, blur=0.004)
