"""The digits that a network misreads, as one picture."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageOps

from digitpad.data.evaluation import Evaluation
from digitpad.ink.images import SIDE
from digitpad.ink.normalize import normalize

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage

_COLUMNS = 12
_ENLARGED = 3 * SIDE
_TEXT_HEIGHT = 14
_GAP = 8


def errors_picture(greys: Iterable[GreyImage], evaluation: Evaluation) -> Image.Image:
    """Each digit that was misread, dark on white and as sharp as it was written, above "label, answer"."""
    answers = evaluation.probabilities.argmax(axis=1)
    wrong = [
        (grey, f"{label}, read {answer}")
        for grey, label, answer in zip(greys, evaluation.labels, answers, strict=True)
        if label != answer
    ]
    rows = max(1, -(-len(wrong) // _COLUMNS))
    cell_width, cell_height = _ENLARGED + _GAP, _ENLARGED + _TEXT_HEIGHT + _GAP
    picture = Image.new("L", (_COLUMNS * cell_width + _GAP, rows * cell_height + _GAP), 255)
    for place, (grey, text) in enumerate(wrong):
        x, y = _GAP + place % _COLUMNS * cell_width, _GAP + place // _COLUMNS * cell_height
        picture.paste(_tile(grey), (x, y))
        ImageDraw.Draw(picture).text((x, y + _ENLARGED + 1), text, fill=0)
    return picture


def _tile(grey: GreyImage) -> Image.Image:
    """A square; what is larger than a digit image is shown whole, so that a person can judge it as a person would."""
    if max(grey.shape) > SIDE:
        written = ImageOps.invert(Image.fromarray(grey))
        return ImageOps.pad(written, (_ENLARGED, _ENLARGED), Image.Resampling.BICUBIC, color=255)
    digit_image = normalize(grey)
    pixels = np.zeros((SIDE, SIDE)) if digit_image is None else digit_image
    dark_on_light = np.asarray(255 - np.rint(pixels * 255), np.uint8)
    return Image.fromarray(dark_on_light).resize((_ENLARGED, _ENLARGED), Image.Resampling.NEAREST)
