"""The two kinds of image on the way from ink to network. Importing this does not load NumPy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    GreyImage = NDArray[np.uint8]
    """Shape (height, width), ink bright: 0 is paper, 255 full ink."""

    DigitImage = NDArray[np.float32]
    """Shape (28, 28), values k/255 in 0..1, ink bright."""

SIDE = 28
"""Pixels of a digit image's side."""

INK_SIDE = 20
"""Pixels of the box that the ink of a digit image fills."""
