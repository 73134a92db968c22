"""How large the steps in the window *How it works* are, and in how many columns; lengths are in logical pixels."""

import math

from digitpad.base.language import again
from digitpad.ink.images import SIDE
from digitpad.recognition.explanation import STEPS

GAP, SPACING = 24, 4  # between the steps, and between the parts of one
SMALLEST_CELL, LARGEST_CELL = 7, 40  # pixels of a picture to one of the digit image
COLUMN_COUNTS = (1, 2, 3, 6)
LEAST_TYPE, _LARGEST_TYPE = 13, 36  # with the smallest and the largest pictures, and usual type of the system
_TYPE_SHARE = 1 / 22  # of a picture's side between these
_LINE, _LETTER = 1.3, 0.62  # the height and width that text takes at most, as shares of its size


def largest_cell(width: int, height: int, least_type: int = LEAST_TYPE) -> tuple[int, int]:
    """The largest cell for pictures of all steps in a space of this size, and the number of columns for it.

    ``least_type`` is the size of the smallest type, in pixels. A cell is the square that shows a pixel of the digit
    image. Where not even the smallest fits, the rows scroll.
    """
    smallest = smallest_cell(least_type)
    cell, columns = max((_cell_that_fits(width, height, columns, least_type), columns) for columns in COLUMN_COUNTS)
    if cell >= smallest:
        return cell, columns
    fitting = [count for count in COLUMN_COUNTS if width_of(smallest, count) <= width]
    return smallest, max(fitting, default=1)


def smallest_cell(least_type: int) -> int:
    """The smallest cell, with which words of this type have room below a picture."""
    return round(SMALLEST_CELL * max(least_type / LEAST_TYPE, 1.0))


def side_of(cell: int) -> int:
    """The side of a picture, its rim included."""
    return SIDE * cell + 2


def type_size(side: int, least: int = LEAST_TYPE) -> int:
    """The size of the type beside a picture of this side."""
    return round(max(min(side * _TYPE_SHARE, _LARGEST_TYPE), least))


def width_of(cell: int, columns: int) -> int:
    """How much space this many columns of pictures need."""
    return columns * side_of(cell) + (columns - 1) * GAP


def height_of(cell: int, columns: int, least_type: int = LEAST_TYPE) -> int:
    """How much space the rows need at most, with their text in the language chosen."""
    rows, side = len(STEPS) // columns, side_of(cell)
    size = type_size(side, least_type)
    letters = max(len(again(purpose)) for _title, purpose in STEPS)
    lines = 3 + math.ceil(letters * _LETTER * size / side)
    return rows * round(side + lines * _LINE * size + 3 * SPACING) + (rows - 1) * GAP


def _cell_that_fits(width: int, height: int, columns: int, least_type: int) -> int:
    """The largest cell of pictures in this many columns; 0 if not even the smallest fits."""
    cells = range(SMALLEST_CELL, LARGEST_CELL + 1)
    fitting = [
        cell for cell in cells if width_of(cell, columns) <= width and height_of(cell, columns, least_type) <= height
    ]
    return max(fitting, default=0)
