"""Random variants of training digits, so that the network learns what does not matter.

Images are bent by affine and smooth elastic maps (P. Simard et al., Best practices for convolutional
neural networks applied to visual document analysis, ICDAR 2003) and made bolder or thinner. Strokes
are bent as geometry, then rendered and normalised by the very functions that the pad uses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.images import INK_SIDE, SIDE
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing, Stroke
from training.recipe import Augmentation

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage


Images = NDArray[np.float32]
_ELASTIC_KNOTS = 6
_CENTRE = 14.0


def augment_images(images: NDArray[np.uint8], how: Augmentation, rng: np.random.Generator) -> Images:
    """A random variant of each image: (n, 28, 28) uint8 in, the same shape as float32 in 0..1 out; n <= 1,000."""
    count = len(images)
    rows = (_field_coordinates()[None] @ _affine_maps(count, how, rng)) + _CENTRE
    rows = rows.reshape(count, SIDE, SIDE, 2) + _elastic_fields(count, how.elastic, rng)
    rows += rng.uniform(-how.shift, how.shift, (count, 1, 1, 2))
    np.clip(rows, 0, SIDE - 1, out=rows)  # or a neighbour in the tall image would show
    rows[..., 1] += np.arange(count)[:, None, None] * SIDE
    maps = rows.astype(np.float32).reshape(count * SIDE, SIDE, 2)
    tall = images.reshape(count * SIDE, SIDE).astype(np.float32)
    bent = np.asarray(
        cv2.remap(tall, maps[..., 0], maps[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT), np.float32
    )
    return _thickened(bent, count, how.thickness, rng) / np.float32(255)


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


def _field_coordinates() -> NDArray[np.float64]:
    y, x = np.mgrid[:SIDE, :SIDE] - _CENTRE
    return np.column_stack([x.ravel(), y.ravel()])


def _affine_maps(count: int, how: Augmentation, rng: np.random.Generator) -> NDArray[np.float64]:
    """Random 2x2 maps, shape (count, 2, 2), to be applied from the right to rows (x, y)."""
    angle = np.radians(rng.normal(0, how.rotation / 2, count))
    shear = rng.normal(0, how.shear / 2, count)
    scale = np.exp(rng.uniform(-how.scale, how.scale, count))
    aspect = np.exp(rng.uniform(-how.aspect, how.aspect, count))
    cos, sin, zero = np.cos(angle), np.sin(angle), np.zeros(count)
    turn = np.stack([cos, sin, -sin, cos], axis=1).reshape(-1, 2, 2)
    slant = np.stack([zero + 1, zero, shear, zero + 1], axis=1).reshape(-1, 2, 2)
    stretch = np.stack([scale * aspect, zero, zero, scale / aspect], axis=1).reshape(-1, 2, 2)
    return turn @ slant @ stretch


def _elastic_fields(count: int, size: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Smooth displacements in pixels, shape (count, 28, 28, 2), of standard deviation ``size`` at most."""
    identity = np.eye(_ELASTIC_KNOTS, dtype=np.float32)
    spread = cv2.resize(identity, (_ELASTIC_KNOTS, SIDE), interpolation=cv2.INTER_CUBIC)
    knots = rng.normal(0, size, (count, _ELASTIC_KNOTS, _ELASTIC_KNOTS, 2))
    knots *= rng.uniform(0, 1, (count, 1, 1, 1))
    return np.einsum("ya,nabk,xb->nyxk", spread, knots, spread, optimize=True)


def _thickened(tall: Images, count: int, amount: float, rng: np.random.Generator) -> Images:
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    share = np.clip(rng.normal(0, amount, count), -0.6, 1.0).astype(np.float32)[:, None, None]
    images = tall.reshape(count, SIDE, SIDE)
    bold = cv2.dilate(tall, cross).reshape(images.shape)
    thin = cv2.erode(tall, cross).reshape(images.shape)
    changed = images + np.maximum(share, 0) * (bold - images) + np.maximum(-share, 0) * (thin - images)
    return np.asarray(np.clip(changed, 0, 255), np.float32)
