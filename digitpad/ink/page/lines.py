"""Pieces of ink -> the lines that they stand in, which may slope, from top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from digitpad.ink.page.pieces import Piece

_HIGH = 0.5  # of the usual height: what is lower, as a bar or a comma, makes no line of its own beside others
_SHARED = 0.4  # of the lower one's height, that two neighbours of a line share
_FAR = 12.0  # usual heights from one digit of a line to the next
_ASIDE = 0.35  # of what something is aside, counted beside what it is above or below


def in_lines(pieces: Iterable[Piece], height: float) -> list[list[Piece]]:
    """The lines from top to bottom, each from left to right; ``height`` is that of a usual digit, in pixels.

    Pieces that hang together stand in one line.
    """
    parts: dict[int, list[Piece]] = {}
    for piece in pieces:
        parts.setdefault(piece.component, []).append(piece)
    lines = _lines_of([_around(each) for each in parts.values()], height)
    whole = [[piece for box in line for piece in parts[box.component]] for line in lines]
    return [sorted(line, key=lambda piece: piece.middle) for line in whole]


def _around(pieces: Sequence[Piece]) -> Piece:
    """The box around pieces of one component, as a piece."""
    return pieces[0]._replace(
        left=min(piece.left for piece in pieces),
        top=min(piece.top for piece in pieces),
        right=max(piece.right for piece in pieces),
        bottom=max(piece.bottom for piece in pieces),
    )


def _lines_of(pieces: Sequence[Piece], height: float) -> list[list[Piece]]:
    across = sorted(pieces, key=lambda piece: piece.middle)
    high = [piece for piece in across if piece.height >= _HIGH * height] or across
    lines: list[list[Piece]] = []
    for piece in high:
        line = _line_of(piece, lines, height)
        if line is None:
            lines.append([piece])
        else:
            line.append(piece)
    starts = [list(line) for line in lines]
    for piece in across:
        if piece not in high:
            nearest = min(range(len(starts)), key=lambda place: _distance(piece, starts[place]))
            lines[nearest].append(piece)
    return sorted(lines, key=lambda line: sum(piece.top + piece.bottom for piece in line) / len(line))


def _line_of(piece: Piece, lines: list[list[Piece]], height: float) -> list[Piece] | None:
    """The line whose last piece is beside this one; None if there is none."""
    beside = [
        line
        for line in lines
        if piece.left - line[-1].right < _FAR * height
        and _shared(piece, line[-1]) >= _SHARED * min(piece.height, line[-1].height)
    ]
    return max(beside, key=lambda line: _shared(piece, line[-1]) - (piece.left - line[-1].right) / _FAR, default=None)


def _shared(piece: Piece, other: Piece) -> int:
    """How many rows both have."""
    return min(piece.bottom, other.bottom) - max(piece.top, other.top)


def _distance(piece: Piece, line: list[Piece]) -> float:
    """How far a piece is from the nearest one of a line."""
    return min(
        max(other.top - piece.bottom, piece.top - other.bottom, 0)
        + _ASIDE * max(other.left - piece.right, piece.left - other.right, 0)
        for other in line
    )
