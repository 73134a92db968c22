"""How faithful maps are: what is left of an answer when the ink that they mark is deleted, or alone is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import thread_time
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.data.evaluation import read_all
from digitpad.recognition.classifier import Classifier

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

SHARES = (0.05, 0.1, 0.2, 0.3, 0.5)
"""Shares of the pixels with ink."""

Map = Callable[[NDArray[np.float32], int], NDArray[np.floating]]
"""From an image of shape (28, 28) and the answer to it, how much each pixel speaks for the answer."""


@dataclass(frozen=True)
class Faithfulness:
    """Mean probabilities of the answers, by the share of the ink deleted, or alone shown; CPU seconds a map."""

    deleted: Mapping[float, float]
    shown: Mapping[float, float]
    seconds: float


def faithfulness(classifier: Classifier, images: Sequence[DigitImage], make: Map) -> Faithfulness:
    """Delete the ink that the maps mark as most important, and show nothing but that."""
    answers = read_all(classifier, images).argmax(axis=1)
    maps, times = [], []
    for image, answer in zip(images, answers, strict=True):
        began = thread_time()
        maps.append(make(image, int(answer)))
        times.append(thread_time() - began)
    orders = [_marked(image, values) for image, values in zip(images, maps, strict=True)]

    def left(share: float, shows: bool) -> float:
        changed = [_changed(image, order, share, shows) for image, order in zip(images, orders, strict=True)]
        return float(read_all(classifier, changed)[np.arange(len(answers)), answers].mean())

    deleted = {share: left(share, shows=False) for share in SHARES}
    shown = {share: left(share, shows=True) for share in SHARES}
    return Faithfulness(deleted, shown, float(np.median(times)))


def _marked(image: DigitImage, values: NDArray[np.floating]) -> NDArray[np.int64]:
    """The places of the pixels with ink, those first that speak most for the answer."""
    ink = np.flatnonzero(image)
    return ink[np.argsort(-values.reshape(-1)[ink], kind="stable")]


def _changed(image: DigitImage, order: NDArray[np.int64], share: float, shows: bool) -> DigitImage:
    chosen = order[: round(share * len(order))]
    changed = np.zeros_like(image) if shows else image.copy()
    changed.reshape(-1)[chosen] = image.reshape(-1)[chosen] if shows else 0
    return changed
