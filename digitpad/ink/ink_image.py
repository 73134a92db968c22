"""The ink that was found in an image, as a frozen value with its place on the canvas.

Like strokes it is made of packed bytes, so that importing this does not load NumPy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.ink.geometry import Place
    from digitpad.ink.images import GreyImage

_EXTENT = 0.7  # of the canvas: the longer side of an image that was just opened


@dataclass(frozen=True, slots=True)
class InkImage:
    """A grey image on the canvas.

    ``packed`` holds its levels, row by row, 0 for paper to 255 for full ink; ``width`` is in pixels.
    ``left`` and ``top`` place its corner and ``pixel`` is the side of one pixel, all in canvas sides.
    ``how`` says in a few words how the ink was found in an image, unless that was plain.
    Raises ValueError unless the rows are whole and there is at least one.
    """

    packed: bytes
    width: int
    left: float
    top: float
    pixel: float
    how: str = ""

    def __post_init__(self) -> None:
        if self.width < 1 or not self.packed or len(self.packed) % self.width:
            raise ValueError("an ink image needs whole rows, and at least one")

    @classmethod
    def centred(cls, grey: GreyImage, how: str = "") -> InkImage:
        """A grey image in the middle of the canvas, large enough to see and to draw upon."""
        height, width = grey.shape
        pixel = _EXTENT / max(height, width)
        return cls(grey.tobytes(), width, (1 - width * pixel) / 2, (1 - height * pixel) / 2, pixel, how)

    @property
    def height(self) -> int:
        """How many rows of pixels there are."""
        return len(self.packed) // self.width

    @property
    def has_ink(self) -> bool:
        """Whether any pixel is not paper."""
        return self.packed.count(0) < len(self.packed)

    @property
    def extent(self) -> float:
        """The longer side, in canvas sides."""
        return max(self.width, self.height) * self.pixel

    @property
    def grey(self) -> GreyImage:
        """The levels, shape (height, width), read-only."""
        import numpy as np

        return np.frombuffer(self.packed, np.uint8).reshape(-1, self.width)

    def erased(self, start: Place, end: Place, radius: float) -> InkImage:
        """What remains after a round eraser of ``radius`` was moved straight from ``start`` to ``end``.

        Lengths are in canvas sides. An image whose ink it does not touch is returned itself.
        """
        import numpy as np

        from digitpad.ink.geometry import distance_to_segment

        corner = np.array([self.left, self.top])
        low = (np.minimum(start, end) - radius - corner) / self.pixel
        high = (np.maximum(start, end) + radius - corner) / self.pixel
        left, top = np.clip(np.floor(low), 0, (self.width, self.height)).astype(int)
        right, bottom = np.clip(np.ceil(high), 0, (self.width, self.height)).astype(int)
        rows, columns = np.mgrid[top:bottom, left:right]
        middles = np.column_stack([columns.ravel(), rows.ravel()]) * self.pixel + corner + self.pixel / 2
        inside = distance_to_segment(middles, np.array(start), np.array(end)) <= radius
        inside = inside.reshape(rows.shape) & (self.grey[top:bottom, left:right] > 0)
        if not inside.any():
            return self
        grey = self.grey.copy()
        grey[top:bottom, left:right][inside] = 0
        return replace(self, packed=grey.tobytes())
