"""How far apart two colours look: contrast as WCAG 2 counts it, distance in OKLab, for four kinds of colour vision.

Björn Ottosson, "A perceptual color space for image processing" (2020): the matrices of OKLab. Machado, Oliveira and
Fernandes, "A physiologically-based model for simulation of color vision deficiency" (IEEE TVCG 2009;15:1291-8): the
matrices of severity 1.0, applied to linear RGB. WCAG 2.2: relative luminance and contrast ratio.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from math import dist

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

MACHADO: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def linear(colour: str) -> Triple:
    """Linear RGB, each 0 to 1, of a colour written as #RRGGBB."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _straightened(red), _straightened(green), _straightened(blue)


def contrast(colour: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    dark, bright = sorted(map(_luminance, (colour, other)))
    return (bright + 0.05) / (dark + 0.05)


def oklab(colour: str, vision: str = "normal") -> Triple:
    """Lightness and the two hue axes, times 100, as somebody with that colour vision sees a colour."""
    seen = _times(MACHADO[vision], linear(colour))
    red, green, blue = (min(max(part, 0.0), 1.0) for part in seen)
    long, middle, short = _times(_TO_CONES, (red, green, blue))
    lab = _times(_TO_LAB, (long ** (1 / 3), middle ** (1 / 3), short ** (1 / 3)))
    return 100 * lab[0], 100 * lab[1], 100 * lab[2]


def nearest(colours: Iterable[str], vision: str) -> tuple[float, str, str]:
    """The pair that stands closest together, with its distance in OKLab."""
    return min(
        (dist(oklab(one, vision), oklab(other, vision)), one, other)
        for one, other in combinations(colours, 2)
    )


def _straightened(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _times(matrix: Matrix, vector: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third
