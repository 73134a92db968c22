"""The input shapes in which a network can take one grey image."""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.images import SIDE

LARGEST_SIDE = 64
_COLOURS = 3


@dataclass(frozen=True)
class InputShape:
    """A square image of ``side`` pixels a side, in the network's ``whole`` input shape, without the batch.

    In colour it has the same grey three times; ``channels_first`` says where.
    """

    whole: tuple[int, ...]
    side: int
    in_colour: bool = False
    channels_first: bool = False

    def shaped(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """Images of shape (n, side, side) in the network's shape, with the batch."""
        if self.in_colour:
            images = np.repeat(images[:, None] if self.channels_first else images[..., None], _COLOURS, axis=self._axis)
        return images.reshape(-1, *self.whole)

    @property
    def _axis(self) -> int:
        return 1 if self.channels_first else 3


def input_shape(given: tuple[Any, ...]) -> InputShape | None:
    """How a grey image is given in this shape; None if it cannot be, or if the shape is too small or too large."""
    if not all(isinstance(each, int) for each in given):
        return None
    plain = tuple(each for each in given if each != 1)
    if len(plain) == 1 and plain[0] > 0:
        side = isqrt(plain[0])
        plain = (side, side) if side * side == plain[0] else plain
    in_colour = len(plain) == 3 and _COLOURS in (plain[0], plain[2])
    channels_first = in_colour and plain[0] == _COLOURS
    size = plain if not in_colour else plain[1:] if channels_first else plain[:2]
    if len(size) != 2 or size[0] != size[1] or not SIDE <= size[0] <= LARGEST_SIDE:
        return None
    return InputShape(given, size[0], in_colour, channels_first)
