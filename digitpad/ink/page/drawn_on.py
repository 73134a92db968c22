"""Strokes that were drawn over the ink of an image, as ink of the same image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.ink_image import InkImage

if TYPE_CHECKING:
    from digitpad.ink.strokes import Stroke

_FRACTION_BITS = 4
_MOST_SIDE = 2_000  # pixels, so that strokes far from a small image take no more memory


def drawn_on(image: InkImage, strokes: Sequence[Stroke]) -> InkImage:
    """The image, as large as it takes, with the strokes drawn on it; itself where there are none."""
    if not strokes:
        return image
    corner = np.array([image.left, image.top])
    lines = [(stroke.xy - corner) / image.pixel for stroke in strokes]
    pens = [max(round(stroke.width / image.pixel), 1) for stroke in strokes]
    reach = max(pens)
    every = np.concatenate([*lines, [[0, 0], [image.width, image.height]]])
    low = np.minimum(np.floor(every.min(axis=0)) - reach, 0).astype(int)
    high = np.ceil(every.max(axis=0)).astype(int) + reach
    width, height = (high - low).tolist()
    if max(width, height) > _MOST_SIDE:
        return image
    grey = np.zeros((height, width), np.uint8)
    left, top = (-low).tolist()
    grey[top : top + image.height, left : left + image.width] = image.grey
    for line, pen in zip(lines, pens, strict=True):
        places = np.rint((line - low - 0.5) * (1 << _FRACTION_BITS)).astype(np.int32)
        cv2.polylines(grey, [places], False, 255, pen, cv2.LINE_8, _FRACTION_BITS)
    left, top = (corner + low * image.pixel).tolist()
    return InkImage(grey.tobytes(), width, left, top, image.pixel, image.how)
