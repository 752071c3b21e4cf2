"""Many discs at once, straight into the pixels of a picture: one by one through a painter they took most of a frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

Pixels = NDArray[np.uint32]
Numbers = NDArray[np.float64]
_FINE = 8
"""A pixel of a disc's edge is as full as so many by so many points in it say."""
_BITS = 8
_WHOLE = 1 << _BITS
_RED_BLUE, _GREEN, _OPAQUE = 0x00FF00FF, 0x0000FF00, 0xFF000000


def pixels_of(image: QImage) -> Pixels:
    """The pixels of a 32 bit picture as (rows, columns), 0xAARRGGBB; the memory stays the picture's."""
    return np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)


@dataclass(frozen=True)
class Grain:
    """How something small is drawn: a disc of a colour and a radius, with a ``hole`` of its own radius or none."""

    colour: QColor
    radius: float
    hole: float = 0.0


class Pressed(NamedTuple):
    """Pixels that were written, counted row by row, and what was there before."""

    where: NDArray[np.intp]
    below: Pixels

    def take_off(self, pixels: Pixels) -> None:
        """Let the picture be as it was: sooner done than copied from another one, which may not be at hand."""
        pixels.reshape(-1)[self.where] = self.below


class Stamps:
    """Discs of some kinds; radii and all places in device pixels: logical ones times ``ratio``."""

    def __init__(self, kinds: Sequence[Grain], ratio: float) -> None:
        self.reach = max((ceil(kind.radius * ratio) for kind in kinds), default=1)
        side = 2 * self.reach + 1
        across = (np.arange(side * _FINE) + 0.5) / _FINE - side / 2
        distance = across[:, None] ** 2 + across[None, :] ** 2
        covers = [
            ((distance <= (kind.radius * ratio) ** 2) & (distance >= (kind.hole * ratio) ** 2))
            .reshape(side, _FINE, side, _FINE)
            .mean(axis=(1, 3))
            for kind in kinds
        ]
        cover = np.array(covers).reshape(len(kinds), side, side)
        down, aside = np.nonzero(cover.max(axis=0, initial=0.0))
        self._down, self._aside = down - self.reach, aside - self.reach
        self._width, self._around = 0, np.zeros(0, np.intp)
        whole = np.round(cover[:, down, aside] * _WHOLE).astype(np.uint32)
        # What a disc adds to each of its pixels, and what it leaves of what is below: for every opacity that there is.
        opacities = np.arange(_WHOLE + 1, dtype=np.uint32)
        covered = (opacities[None, :, None] * whole[:, None, :]) >> _BITS
        colours = np.array([kind.colour.rgb() for kind in kinds], dtype=np.uint32)[:, None, None]
        shape = (len(kinds) * (_WHOLE + 1), len(down))
        self._rest = (_WHOLE - covered).reshape(shape)
        self._red_blue = ((colours & _RED_BLUE) * covered).reshape(shape)
        self._green = ((colours & _GREEN) * covered).reshape(shape)

    def press(
        self, pixels: Pixels, kind: NDArray[np.intp], x: Numbers, y: Numbers, opacity: Numbers
    ) -> Pressed:
        """Lay a disc of its kind at each place; what would reach out of the picture is left out."""
        height, width = pixels.shape
        columns, rows = x.astype(np.intp), y.astype(np.intp)
        reach = self.reach
        fits = (columns >= reach) & (columns < width - reach) & (rows >= reach) & (rows < height - reach)
        if not fits.all():
            columns, rows, kind, opacity = columns[fits], rows[fits], kind[fits], opacity[fits]
        if width != self._width:
            self._width, self._around = width, self._down * width + self._aside
        where: NDArray[np.intp] = ((rows * width + columns)[:, None] + self._around).reshape(-1)
        which = kind * (_WHOLE + 1) + np.rint(opacity * _WHOLE).astype(np.intp)
        flat = pixels.reshape(-1)
        rest = self._rest.take(which, axis=0).reshape(-1)
        below = flat.take(where)
        pressed = below & _RED_BLUE
        pressed *= rest
        pressed += self._red_blue.take(which, axis=0).reshape(-1)
        pressed >>= _BITS
        pressed &= _RED_BLUE
        green = below & _GREEN
        green *= rest
        green += self._green.take(which, axis=0).reshape(-1)
        green >>= _BITS
        green &= _GREEN
        pressed |= green
        pressed |= _OPAQUE
        flat[where] = pressed
        # Where discs lie on each other the last one written stays: that is what is well covered, not a rim.
        well = np.flatnonzero(rest <= _WHOLE // 2)
        flat[where.take(well)] = pressed.take(well)
        return Pressed(where, below)
