"""The sizes of the steps: they fill the room that there is, and never more than its width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ui.help import step_layout
from digitpad.ui.help.step_layout import COLUMN_COUNTS, LARGEST_CELL, SMALLEST_CELL, height_of, largest_cell, width_of


def _fits(cell: int, columns: int, width: int, height: int) -> bool:
    return width_of(cell, columns) <= width and height_of(cell, columns) <= height


@given(st.integers(0, 5000), st.integers(0, 3000))
def test_pictures_are_as_large_as_fits(width: int, height: int) -> None:
    cell, columns = largest_cell(width, height)
    assert SMALLEST_CELL <= cell <= LARGEST_CELL
    assert columns in COLUMN_COUNTS
    assert cell == SMALLEST_CELL or _fits(cell, columns, width, height)
    assert cell == LARGEST_CELL or not any(_fits(cell + 1, count, width, height) for count in COLUMN_COUNTS)


@pytest.mark.parametrize(("width", "columns"), [(100, 1), (198, 1), (419, 1), (420, 2), (641, 2), (642, 3), (1308, 6)])
def test_in_a_low_room_the_smallest_pictures_are_scrolled_in_as_many_columns_as_fit(width: int, columns: int) -> None:
    assert largest_cell(width, 10) == (SMALLEST_CELL, columns)


@pytest.mark.parametrize("least", [20, 37])
def test_type_is_at_least_as_large_as_the_systems(least: int) -> None:
    sizes = [step_layout.type_size(step_layout.side_of(cell), least) for cell in range(SMALLEST_CELL, LARGEST_CELL + 1)]
    assert sizes == sorted(sizes)
    assert sizes[0] == least
    assert largest_cell(100, 10, least) == (round(SMALLEST_CELL * least / 13), 1)


def test_type_grows_with_the_pictures_within_bounds() -> None:
    sizes = [step_layout.type_size(step_layout.side_of(cell)) for cell in range(SMALLEST_CELL, LARGEST_CELL + 1)]
    assert sizes == sorted(sizes)
    assert (sizes[0], sizes[-1]) == (13, 36)
