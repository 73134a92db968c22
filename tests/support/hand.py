"""A few digits drawn by hand, as positions in canvas sides, and strategies for random drawings."""

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from digitpad.ink.strokes import Drawing, Stroke

Positions = NDArray[np.float64]


def line(*corners: tuple[float, float], per_side: int = 12) -> Positions:
    """Positions along straight lines from corner to corner."""
    knots = np.array(corners, dtype=np.float64)
    steps = np.linspace(0, len(knots) - 1, (len(knots) - 1) * per_side + 1)
    return np.column_stack([np.interp(steps, range(len(knots)), column) for column in knots.T])


def ellipse(x: float, y: float, width: float, height: float, points: int = 40) -> Positions:
    angles = np.linspace(0, 2 * np.pi, points) - np.pi / 2
    return np.column_stack([x + width / 2 * np.cos(angles), y + height / 2 * np.sin(angles)])


ZERO = [ellipse(0.5, 0.5, 0.4, 0.6)]
ONE = [line((0.5, 0.2), (0.48, 0.8))]
FOUR = [line((0.42, 0.2), (0.3, 0.55), (0.7, 0.55)), line((0.6, 0.35), (0.56, 0.82))]
THREE = [line((0.3, 0.22), (0.55, 0.2), (0.65, 0.35), (0.45, 0.47), (0.66, 0.6), (0.58, 0.77), (0.3, 0.78))]
SEVEN = [line((0.3, 0.2), (0.7, 0.2), (0.45, 0.8))]
ONE_OR_SEVEN = [line((0.37, 0.32), (0.55, 0.2), (0.52, 0.82))]
DIGITS = {0: ZERO, 1: ONE, 4: FOUR, 7: SEVEN}


def drawing(strokes: list[Positions], width: float = 0.05) -> Drawing:
    return Drawing(tuple(Stroke.through(positions, width) for positions in strokes))


_coordinate = st.floats(0.05, 0.95)


@st.composite
def strokes(draw: st.DrawFn) -> Positions:
    """Two to thirty positions that span at least a tenth of the canvas."""
    positions = draw(st.lists(st.tuples(_coordinate, _coordinate), min_size=2, max_size=30))
    return np.array([*positions, (positions[0][0] + 0.05, positions[0][1] - 0.03), (0.5, 0.5), (0.5, 0.61)])


drawings = st.lists(strokes(), min_size=1, max_size=4)
