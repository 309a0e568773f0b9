"""Who is drawn: the features of a face as plain values, and the people of the demo. Nothing is painted here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

Colour = tuple[int, int, int]
"""Red, green, blue, each 0 to 255."""

# Lengths below are in units of half a face's height: the chin is 1 below the middle of the face.


class HairStyle(StrEnum):
    """How the hair is worn."""

    SHORT = "short"
    SIDE = "side"
    LONG = "long"
    BOB = "bob"
    CURLS = "curls"
    BUN = "bun"
    BALD = "bald"
    SCARF = "scarf"


class BeardStyle(StrEnum):
    """What grows below the nose."""

    NONE = "none"
    STUBBLE = "stubble"
    MOUSTACHE = "moustache"
    FULL = "full"
    GOATEE = "goatee"


class GlassesStyle(StrEnum):
    """What is worn on the nose."""

    NONE = "none"
    ROUND = "round"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class Shape:
    """The outline: half widths at the temples, the cheekbones, the jaw and the chin."""

    temple: float = 0.70
    cheek: float = 0.76
    jaw: float = 0.60
    chin: float = 0.26


@dataclass(frozen=True, slots=True)
class Hair:
    """Style and colour; `line` is how far up the forehead the hair begins."""

    style: HairStyle
    colour: Colour
    line: float = 0.66


@dataclass(frozen=True, slots=True)
class Brows:
    """Colour, thickness, height over the eyes, how much they are arched and how far they fall outwards."""

    colour: Colour
    thickness: float = 0.07
    lift: float = 0.25
    arch: float = 0.05
    fall: float = 0.02


@dataclass(frozen=True, slots=True)
class Eyes:
    """Colour of the iris, half width, half opening, distance from the middle, slant (up outwards), height."""

    colour: Colour
    width: float = 0.165
    opening: float = 0.075
    apart: float = 0.32
    slant: float = 0.015
    y: float = -0.12


@dataclass(frozen=True, slots=True)
class Nose:
    """Half width at the wings, height of its base below the middle, strength of the bridge (0 to 1)."""

    width: float = 0.16
    base: float = 0.26
    bridge: float = 0.5


@dataclass(frozen=True, slots=True)
class Mouth:
    """Half width, thickness of the upper and the lower lip, height below the middle and colour."""

    width: float = 0.27
    upper: float = 0.06
    lower: float = 0.08
    y: float = 0.58
    colour: Colour = (186, 104, 100)


@dataclass(frozen=True, slots=True)
class DrawnPerson:
    """Everything that makes a drawn person one and the same in every picture. `age` runs from 0 to 1."""

    name: str
    skin: Colour
    hair: Hair
    brows: Brows
    eyes: Eyes
    shape: Shape = field(default_factory=Shape)
    nose: Nose = field(default_factory=Nose)
    mouth: Mouth = field(default_factory=Mouth)
    beard: BeardStyle = BeardStyle.NONE
    glasses: GlassesStyle = GlassesStyle.NONE
    age: float = 0.2
    freckles: bool = False
    shirt: Colour = (70, 100, 140)


AMARA = DrawnPerson(
    "Amara Okafor",
    skin=(124, 80, 58),
    hair=Hair(HairStyle.CURLS, (38, 28, 26), line=0.62),
    brows=Brows((30, 22, 20), thickness=0.065, lift=0.27, arch=0.08),
    eyes=Eyes((58, 36, 24), width=0.175, opening=0.09, apart=0.34),
    shape=Shape(temple=0.68, cheek=0.76, jaw=0.56, chin=0.22),
    nose=Nose(width=0.215, base=0.26, bridge=0.3),
    mouth=Mouth(width=0.30, upper=0.085, lower=0.115, y=0.60, colour=(142, 72, 72)),
    age=0.1,
    shirt=(226, 158, 62),
)
BJORN = DrawnPerson(
    "Bj\u00f6rn Lindqvist",
    skin=(236, 196, 172),
    hair=Hair(HairStyle.SIDE, (206, 164, 96), line=0.70),
    brows=Brows((176, 132, 76), thickness=0.075, lift=0.20, arch=0.02),
    eyes=Eyes((86, 132, 170), width=0.15, opening=0.062, apart=0.31),
    shape=Shape(temple=0.72, cheek=0.76, jaw=0.70, chin=0.36),
    nose=Nose(width=0.15, base=0.28, bridge=0.9),
    mouth=Mouth(width=0.26, upper=0.04, lower=0.06, y=0.60, colour=(196, 116, 108)),
    beard=BeardStyle.FULL,
    age=0.35,
    shirt=(64, 92, 120),
)
MEI = DrawnPerson(
    "\u9648\u7f8e Mei Chen",
    skin=(240, 206, 176),
    hair=Hair(HairStyle.BOB, (28, 26, 30), line=0.50),
    brows=Brows((50, 42, 40), thickness=0.05, lift=0.23, arch=0.03),
    eyes=Eyes((46, 32, 26), width=0.16, opening=0.055, apart=0.35, slant=0.04),
    shape=Shape(temple=0.72, cheek=0.80, jaw=0.58, chin=0.20),
    nose=Nose(width=0.125, base=0.20, bridge=0.1),
    mouth=Mouth(width=0.22, upper=0.055, lower=0.075, y=0.54, colour=(206, 98, 104)),
    age=0.05,
    shirt=(196, 84, 96),
)
RAVI = DrawnPerson(
    "Ravi Sharma",
    skin=(172, 122, 86),
    hair=Hair(HairStyle.SHORT, (30, 26, 26), line=0.62),
    brows=Brows((28, 22, 20), thickness=0.095, lift=0.245, arch=0.04),
    eyes=Eyes((64, 42, 26), width=0.17, opening=0.085, apart=0.31),
    shape=Shape(temple=0.68, cheek=0.74, jaw=0.60, chin=0.28),
    nose=Nose(width=0.185, base=0.34, bridge=1.0),
    mouth=Mouth(width=0.27, upper=0.05, lower=0.08, y=0.62, colour=(150, 90, 82)),
    beard=BeardStyle.MOUSTACHE,
    glasses=GlassesStyle.SQUARE,
    age=0.4,
    shirt=(98, 128, 92),
)
ELEANOR = DrawnPerson(
    "Eleanor Whitfield",
    skin=(232, 194, 178),
    hair=Hair(HairStyle.BUN, (222, 220, 222), line=0.62),
    brows=Brows((182, 174, 172), thickness=0.045, lift=0.25, arch=0.06),
    eyes=Eyes((112, 140, 150), width=0.145, opening=0.06, apart=0.31, slant=-0.015),
    shape=Shape(temple=0.68, cheek=0.74, jaw=0.64, chin=0.28),
    nose=Nose(width=0.155, base=0.30, bridge=0.6),
    mouth=Mouth(width=0.25, upper=0.035, lower=0.05, y=0.62, colour=(190, 100, 104)),
    glasses=GlassesStyle.ROUND,
    age=1.0,
    shirt=(126, 104, 160),
)
DIEGO = DrawnPerson(
    "Diego Fern\u00e1ndez",
    skin=(206, 154, 116),
    hair=Hair(HairStyle.BALD, (70, 52, 44), line=0.9),
    brows=Brows((52, 38, 32), thickness=0.10, lift=0.19, arch=0.01, fall=-0.02),
    eyes=Eyes((92, 78, 44), width=0.15, opening=0.06, apart=0.29),
    shape=Shape(temple=0.74, cheek=0.78, jaw=0.74, chin=0.40),
    nose=Nose(width=0.19, base=0.27, bridge=0.7),
    mouth=Mouth(width=0.30, upper=0.05, lower=0.07, y=0.60, colour=(178, 104, 94)),
    beard=BeardStyle.GOATEE,
    age=0.5,
    shirt=(52, 58, 72),
)
AISHA = DrawnPerson(
    "\u0639\u0627\u0626\u0634\u0629 Aisha",
    skin=(176, 122, 88),
    hair=Hair(HairStyle.SCARF, (62, 128, 138), line=0.56),
    brows=Brows((40, 28, 24), thickness=0.10, lift=0.235, arch=0.08),
    eyes=Eyes((76, 52, 30), width=0.195, opening=0.10, apart=0.315, slant=0.03),
    shape=Shape(temple=0.66, cheek=0.70, jaw=0.52, chin=0.20),
    nose=Nose(width=0.165, base=0.33, bridge=1.0),
    mouth=Mouth(width=0.28, upper=0.075, lower=0.105, y=0.63, colour=(168, 70, 80)),
    age=0.25,
    shirt=(44, 84, 96),
)
FIONA = DrawnPerson(
    "Fiona Byrne",
    skin=(246, 212, 196),
    hair=Hair(HairStyle.LONG, (176, 82, 40), line=0.64),
    brows=Brows((160, 84, 50), thickness=0.05, lift=0.28, arch=0.07),
    eyes=Eyes((92, 144, 92), width=0.155, opening=0.085, apart=0.32),
    shape=Shape(temple=0.66, cheek=0.72, jaw=0.60, chin=0.24),
    nose=Nose(width=0.14, base=0.25, bridge=0.8),
    mouth=Mouth(width=0.32, upper=0.05, lower=0.07, y=0.60, colour=(214, 112, 106)),
    age=0.0,
    freckles=True,
    shirt=(92, 148, 120),
)
STRANGER = DrawnPerson(
    "Somebody",
    skin=(150, 100, 70),
    hair=Hair(HairStyle.SHORT, (96, 92, 92), line=0.74),
    brows=Brows((70, 66, 66), thickness=0.08, lift=0.22, arch=0.05, fall=0.06),
    eyes=Eyes((54, 40, 32), width=0.14, opening=0.055, apart=0.30, slant=-0.02),
    shape=Shape(temple=0.66, cheek=0.70, jaw=0.60, chin=0.30),
    nose=Nose(width=0.20, base=0.32, bridge=0.6),
    mouth=Mouth(width=0.24, upper=0.06, lower=0.08, y=0.65, colour=(130, 78, 74)),
    beard=BeardStyle.STUBBLE,
    age=0.8,
    shirt=(150, 140, 120),
)

DEMO_PEOPLE: tuple[DrawnPerson, ...] = (AMARA, BJORN, MEI, RAVI, ELEANOR, DIEGO, AISHA, FIONA)
"""People of different skins, ages and hair, far enough apart for the recognition to tell them from each other."""
