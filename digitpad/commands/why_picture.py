"""The picture that ``digitpad explain`` writes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from digitpad.recognition.why.map_colours import ON_DARK
from digitpad.recognition.why.marks import marks

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage
    from digitpad.recognition.why.relevance import Relevance

_CELL = 16  # pixels of the picture to one of the digit image
_ARM = 6  # of a sign


def why_picture(image: DigitImage, why: Relevance) -> bytes:
    """A PNG of 448x448 pixels: the digit image in the colours of the map, with a sign where they are strong."""
    colours = ON_DARK.colour(why.strengths) * image[..., None]
    pixels = np.kron(np.rint(colours).astype(np.uint8), np.ones((_CELL, _CELL, 1), np.uint8))
    picture = Image.fromarray(pixels)
    draw = ImageDraw.Draw(picture)
    for mark in marks(why):
        x, y = round(mark.x * _CELL), round(mark.y * _CELL)
        for colour, width in (("black", 5), ("white", 2)):
            reach = _ARM + (width > 2)
            draw.line((x - reach, y, x + reach, y), colour, width)
            if mark.sign > 0:
                draw.line((x, y - reach, x, y + reach), colour, width)
    content = io.BytesIO()
    picture.save(content, "PNG")
    return content.getvalue()
