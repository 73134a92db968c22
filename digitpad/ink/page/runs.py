"""Which neighbours of a line may be one digit: runs of pieces that are near each other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from digitpad.ink.page.pieces import Piece

_MOST_TOGETHER = 6  # pieces of a digit
_WIDEST = 1.45  # usual heights: no digit is wider
_TALLEST = 2.0  # usual heights
_GAP = 0.22  # of the usual height: parts of one digit are nearer, from left to right
_BESIDE = 0.65  # of the usual height: two that are as high and stand beside each other are two digits
_BROKEN = 0.08  # of the usual height: but for lines that were interrupted


def runs(line: Sequence[Piece], height: float) -> Iterator[tuple[int, int]]:
    """The first piece of each run, and the one after its last; ``height`` is that of a usual digit, in pixels."""
    for first in range(len(line)):
        yield first, first + 1
        for end in range(first + 2, min(first + _MOST_TOGETHER, len(line)) + 1):
            run = line[first:end]
            if _width(run) > _WIDEST * height:
                break
            if _height(run) <= _TALLEST * height and not _are_apart(run, height):
                yield first, end


def _width(run: Sequence[Piece]) -> int:
    return max(piece.right for piece in run) - min(piece.left for piece in run)


def _height(run: Sequence[Piece]) -> int:
    return max(piece.bottom for piece in run) - min(piece.top for piece in run)


def _are_apart(run: Sequence[Piece], height: float) -> bool:
    """Whether some of them are clearly another digit, to judge by the gaps alone."""
    for piece, other in pairwise(run):
        gap = other.left - piece.right
        if piece.component != other.component and gap > _GAP * height:
            return True
    whole = [piece for piece in run if piece.height >= _BESIDE * height]
    return any(
        piece.component != other.component and other.left - piece.right > _BROKEN * height
        for piece, other in pairwise(whole)
    )
