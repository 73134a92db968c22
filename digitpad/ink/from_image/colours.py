"""Colours -> one number a pixel, for ink and paper that differ in colour but hardly in brightness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

    Colours = NDArray[np.uint8]
    """Shape (height, width, 3): red, green, blue."""

_LONGEST_SIDE = 800  # pixels, to which a larger image is shrunk
_REDUCIBLE = ("RGB", "RGBA", "CMYK", "YCbCr", "LA", "La", "RGBa", "RGBX")
_LEAST = 24  # levels by which two channels must differ somewhere, or the image is grey
_SIDE_OF_SAMPLE = 64  # pixels to which an image is shrunk to find its axis


def colours_of(image: Image.Image) -> Colours:
    """The colours of an image, where it is transparent its usual colour; shrunk if it is large."""
    if image.mode in _REDUCIBLE:  # before another three or four bytes a pixel are taken
        image = image.reduce(max(max(image.size) // _LONGEST_SIDE, 1))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        middle = tuple(np.median(np.asarray(image.convert("RGB")).reshape(-1, 3), axis=0).astype(int))
        image = Image.alpha_composite(Image.new("RGBA", image.size, middle), image)
    return np.asarray(image.reduce(max(max(image.size) // _LONGEST_SIDE, 1)).convert("RGB"))


def along_principal_axis(colours: Colours) -> Levels | None:
    """Where each pixel lies, 0..255, along the line on which the colours differ most; None if all are grey.

    The line is the first principal component of all pixels (K. Pearson, On lines and planes of closest
    fit, 1901).
    """
    red, green, blue = cv2.split(colours)
    if not (cv2.absdiff(red, green) >= _LEAST).any() and not (cv2.absdiff(green, blue) >= _LEAST).any():
        return None
    shrink = min(_SIDE_OF_SAMPLE / max(colours.shape), 1.0)
    sample = cv2.resize(colours, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA).reshape(-1, 3)
    _values, axes = np.linalg.eigh(np.cov(sample.astype(np.float64), rowvar=False))
    along = colours.astype(np.float32) @ axes[:, -1].astype(np.float32)
    low, high = float(along.min()), float(along.max())
    return np.asarray((along - low) * (255 / max(high - low, 1e-6)), np.float32)
