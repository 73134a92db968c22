"""Scans of digits on paper, and drawings upon images, as digits to learn from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.formats.swiss import Scan
from digitpad.data.formats.unipen import PenSample
from digitpad.ink.images import SIDE
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage


def digits_to_learn(scans: Iterable[Scan]) -> LabelledImages:
    """The digit images of those scans that are whole; what is ink by Otsu's threshold counts as full ink."""
    images, labels = [], []
    for scan in scans:
        digit_image = normalize(_with_full_ink(scan.grey)) if scan.is_whole else None
        if digit_image is not None:
            images.append(np.rint(digit_image * 255).astype(np.uint8))
            labels.append(scan.label)
    return LabelledImages(np.array(images, np.uint8).reshape(-1, SIDE, SIDE), np.array(labels, np.uint8))


def images_to_learn(samples: Iterable[PenSample]) -> LabelledImages:
    """The digit images of drawings that are not strokes alone."""
    found = [(normalize(render(sample.drawing)), sample.label) for sample in samples]
    images = [np.rint(image * 255).astype(np.uint8) for image, _label in found if image is not None]
    labels = [label for image, label in found if image is not None]
    return LabelledImages(np.array(images, np.uint8).reshape(-1, SIDE, SIDE), np.array(labels, np.uint8))


def _with_full_ink(grey: GreyImage) -> GreyImage:
    """Ink and paper alone, except in scans no larger than a digit image, whose grey levels are all that they have."""
    if max(grey.shape) <= SIDE:
        return grey
    return np.asarray(cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1], np.uint8)
