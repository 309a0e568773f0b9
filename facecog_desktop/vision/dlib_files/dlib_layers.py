"""The layers that dlib's face network and face detector are made of, as values. Nothing here reads or runs them."""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.vision.dlib_files.dlib_format import Floats

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """`weights` (filters, channels, rows, columns), `bias` (filters,); pairs are (vertical, horizontal)."""

    weights: Floats
    bias: Floats
    stride: Pair
    padding: Pair


@dataclass(frozen=True, slots=True, eq=False)
class Affine:
    """A factor and an offset a channel, both (channels,): dlib's affine, or its batch normalisation at rest."""

    gamma: Floats
    beta: Floats


@dataclass(frozen=True, slots=True)
class Rectifier:
    """Negative values become 0."""


@dataclass(frozen=True, slots=True)
class Pool:
    """The largest or the mean of each window; a window of (0, 0) is the whole picture."""

    largest: bool
    window: Pair
    stride: Pair


@dataclass(frozen=True, slots=True)
class Remember:
    """The value here is added again later (dlib's tag1)."""


@dataclass(frozen=True, slots=True)
class GoBack:
    """Go on from the remembered value; what was reached so far is added later (dlib's tag2 and skip1)."""


@dataclass(frozen=True, slots=True)
class AddRemembered:
    """Add the other branch; the smaller one is padded with zeros at the end of each axis (dlib's add_prev)."""


@dataclass(frozen=True, slots=True, eq=False)
class Product:
    """(inputs, outputs) matrix over flattened values, no bias."""

    weights: Floats


Layer = Convolution | Affine | Rectifier | Pool | Remember | GoBack | AddRemembered | Product


@dataclass(frozen=True, slots=True)
class Overlap:
    """When two detections are one: what they share is more than `union` of the rectangle that holds both, or more
    than `covered` of either.
    """

    union: float
    covered: float


@dataclass(frozen=True, slots=True)
class Network:
    """Layers from the input on.

    A pixel enters as (rgb - `mean`) / 256. `side` is the picture's width and height where it is fixed. A detector has
    a `window` (width, height) in pixels and the `nms` rule by which overlapping detections are one.
    """

    mean: tuple[float, float, float]
    side: int | None
    layers: tuple[Layer, ...]
    window: Pair | None = None
    nms: Overlap | None = None
