"""Random variants of training digits, so that the network learns what does not matter.

Images are bent by affine and smooth elastic maps (P. Simard et al., Best practices for convolutional
neural networks applied to visual document analysis, ICDAR 2003) at three times their size, where the
edge of the ink is drawn anew, bolder or thinner; strokes are bent as geometry and rendered. Both then
pass through the same normalisation as in the pad. So place and size need no variation: the network
never sees any.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.data.datasets import as_digit_images
from digitpad.ink.images import INK_SIDE, SIDE
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.protocol.recipe import Augmentation

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage, GreyImage


Images = NDArray[np.float32]
_KNOTS = 7
_FINE = 3
_ROOM = 0.8  # bent digits are made this much smaller, to stay inside the field
_CENTRE = (SIDE - 1) / 2
_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
_LEAST_PEAK = 200  # if thinning leaves no brighter ink, it has broken the strokes


def augment_images(images: NDArray[np.uint8], how: Augmentation, rng: np.random.Generator) -> Images:
    """A random variant of each image: (n, 28, 28) uint8 in, digit images of the same shape out; n <= 1,000."""
    count = len(images)
    maps = _source_maps(count, how, rng)
    levels = rng.uniform(*how.ink_level, count)
    gentle, steep = np.log(how.sharpness)
    steepness = np.exp(rng.uniform(gentle, steep, count))
    kinds = rng.random(count)
    touched = rng.random(count) >= how.untouched
    variants = as_digit_images(images)
    for i in np.flatnonzero(touched):
        fine = cv2.remap(images[i], maps[i, 0], maps[i, 1], cv2.INTER_CUBIC)
        fine = _with_another_pen(fine, bold=kinds[i] < how.bold, thin=kinds[i] > 1 - how.thin)
        variant = normalize(_with_edge(fine, levels[i], steepness[i]))
        if variant is not None:
            variants[i] = variant
    return variants


def render_variant(drawing: Drawing, how: Augmentation, rng: np.random.Generator) -> DigitImage | None:
    """A digit image of the drawing, bent a little and drawn with another pen; None for a blank drawing."""
    every = np.concatenate([stroke.xy for stroke in drawing.strokes])
    centre, extent = every.mean(axis=0), float(np.ptp(every, axis=0).max()) or 1.0
    matrix = _affine_maps(1, how, rng)[0]
    wave = _Wave.drawn(how.elastic / INK_SIDE, rng)
    strokes = [Stroke.through(wave.bend((stroke.xy - centre) / extent @ matrix)) for stroke in drawing.strokes]
    return normalize(render(Drawing(tuple(strokes)), pen_width=rng.uniform(*how.pen_width)))


@dataclass(frozen=True)
class _Wave:
    """A smooth bend of the plane: two sine waves with about one period to a digit."""

    frequency: NDArray[np.float64]
    phase: NDArray[np.float64]
    height: NDArray[np.float64]

    @classmethod
    def drawn(cls, size: float, rng: np.random.Generator) -> _Wave:
        return cls(rng.normal(0, 4.0, (2, 2)), rng.uniform(0, 2 * np.pi, 2), rng.normal(0, size, (2, 2)))

    def bend(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        return xy + np.sin(xy @ self.frequency + self.phase) @ self.height


def _affine_maps(count: int, how: Augmentation, rng: np.random.Generator) -> NDArray[np.float32]:
    """Random 2x2 maps, shape (count, 2, 2), to be applied from the right to rows (x, y)."""
    angle = np.radians(rng.uniform(-how.rotation, how.rotation, count))
    shear = rng.uniform(-how.shear, how.shear, count)
    aspect = np.exp(rng.uniform(-how.aspect, how.aspect, count))
    cos, sin, zero = np.cos(angle), np.sin(angle), np.zeros(count)
    turn = np.stack([cos, sin, -sin, cos], axis=1).reshape(-1, 2, 2)
    slant = np.stack([zero + 1, zero, shear, zero + 1], axis=1).reshape(-1, 2, 2)
    stretch = np.stack([aspect, zero, zero, 1 / aspect], axis=1).reshape(-1, 2, 2)
    return np.asarray(turn @ slant @ stretch, np.float32)


def _source_maps(count: int, how: Augmentation, rng: np.random.Generator) -> NDArray[np.float32]:
    """For each fine pixel its place in the image, x then y: shape (count, 2, 84, 84)."""
    affine = np.swapaxes(_affine_maps(count, how, rng), 1, 2) / np.float32(_ROOM)  # rows give source x, source y
    at = ((np.arange(SIDE * _FINE) + 0.5) / _FINE - 0.5 - _CENTRE).astype(np.float32)
    maps = _elastic_fields(count, how.elastic, rng)
    maps += affine[:, :, 0, None, None] * at + affine[:, :, 1, None, None] * at[:, None]
    maps += np.float32(_CENTRE)
    return maps


def _elastic_fields(count: int, size: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Smooth displacements in pixels, shape (count, 2, 84, 84), of standard deviation ``size`` at most."""
    identity = np.eye(_KNOTS, dtype=np.float32)
    spread = cv2.resize(identity, (_KNOTS, SIDE * _FINE), interpolation=cv2.INTER_CUBIC)
    knots = rng.normal(0, size, (count, 2, _KNOTS, _KNOTS)) * rng.uniform(0, 1, (count, 1, 1, 1))
    return np.asarray(spread @ (knots.astype(np.float32) @ spread.T), np.float32)


def _with_another_pen(fine: GreyImage, bold: bool, thin: bool) -> GreyImage:
    if bold:
        return np.asarray(cv2.dilate(fine, _CROSS), np.uint8)
    if thin:
        thinned = np.asarray(cv2.erode(fine, _CROSS), np.uint8)
        return thinned if thinned.max() > _LEAST_PEAK else fine
    return fine


def _with_edge(fine: GreyImage, level: float, steepness: float) -> GreyImage:
    """The ink drawn anew with its edge where ``level``, a share of full ink, was crossed."""
    above = fine.astype(np.float32) - np.float32(255 * level - 127.5 / steepness)
    return np.asarray(np.clip(above * np.float32(steepness), 0, 255), np.uint8)
