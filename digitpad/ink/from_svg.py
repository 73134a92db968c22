"""SVG -> drawing: the strokes of a file that `digitpad.ink.svg` wrote, and of no other.

Nothing is parsed as XML. Each line has to be one that digitpad writes, so that there are no entities to expand, no
scripts and no references to follow. Files of versions that did not write the pen's width and pressure are read too.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.ink.strokes import LIGHTEST, Drawing, Stroke
from digitpad.ink.svg import SIDE, header, sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digitpad.ink.ink_image import InkImage

LONGEST_HEADER = len(header("#000000"))
"""Characters of a first line, at most."""

MAX_BYTES = 8_000_000
"""Of a file: some hundred thousand points, or the largest ink image."""

_MOST_PIXELS = 1_500_000  # of an ink image
_COLOR = "#[0-9a-f]{3}(?:[0-9a-f]{3})?"
_HEADER = re.compile(_COLOR.join(map(re.escape, header("\n").split("\n"))))
_SHEET = re.compile(_COLOR.join(map(re.escape, sheet("\n").split("\n"))))
_NUMBER = r"(-?[0-9]{1,5}\.[0-9]{2})"
_IMAGE = re.compile(
    rf'<image x="{_NUMBER}" y="{_NUMBER}" width="{_NUMBER}" height="{_NUMBER}" '
    r'href="data:image/png;base64,([A-Za-z0-9+/=]+)"/>'
)
_PATH = re.compile(rf'<path stroke-width="{_NUMBER}"(?: data-pen="{_NUMBER} ([0-9]\.[0-9]{{4}})")? d="(M[^"]+)"/>')
_PIECE = re.compile(rf"([ML]){_NUMBER},{_NUMBER}|(Q){_NUMBER},{_NUMBER} {_NUMBER},{_NUMBER}|(h)0")
_STROKE = re.compile(r"Mh|ML(?:M?Q)*M?L")
"""The pieces of a stroke: one point; or from the first to the middle between it and the second (L), bent at each other
(Q), and from a last middle to the last point (L). There is a new path (M) where the pressure changes."""


def is_ours(beginning: str) -> bool:
    """Whether a file that begins so, with at least `LONGEST_HEADER` characters, was written by digitpad."""
    return _HEADER.match(beginning) is not None


def from_svg(text: str) -> Drawing:
    """The drawing of which `digitpad.ink.svg.to_svg` made ``text``, within the two decimals that are written.

    Raises ValueError for any other text, and for what no drawing of digitpad's holds: places far from the canvas,
    pens wider than it, images of over 1.5 million pixels.
    """
    from digitpad.ink.drawing_json import from_json_value, to_json_value

    lines = [line for line in text.splitlines() if line]
    if len(lines) < 2 or not _HEADER.fullmatch(lines.pop(0)) or lines.pop() != "</svg>":
        raise ValueError("not written by digitpad")
    if lines and _SHEET.fullmatch(lines[0]):
        del lines[0]
    image = _image(lines.pop(0)) if lines and lines[0].startswith("<image") else None
    drawing = Drawing(tuple(_strokes(lines)), image)
    return from_json_value(to_json_value(drawing))  # which looks at the ranges


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a path: M, L, Q or h, the place it leads to or bends at, and of its path the width and the pen."""

    kind: str
    place: tuple[float, float]
    width: float
    pen: tuple[float, float] | None


def _strokes(lines: list[str]) -> Iterator[Stroke]:
    pieces = [piece for line in lines for piece in _pieces(line)]
    kinds = "".join(piece.kind for piece in pieces)
    at = 0
    while at < len(kinds):
        match = _STROKE.match(kinds, at)
        if match is None:
            raise ValueError("paths that are no strokes")
        yield _stroke(pieces[at : match.end()])
        at = match.end()


def _stroke(pieces: list[_Piece]) -> Stroke:
    """The stroke of its pieces. Where its pen was not written, the widest place has full pressure."""
    first, *_rest, last = pieces
    bends = [piece for piece in pieces if piece.kind == "Q"]
    places = [first.place, *(piece.place for piece in bends), *([] if last.kind == "h" else [last.place])]
    widths = [pieces[1].width, *(piece.width for piece in bends)]
    pen, pressure = first.pen or (max(widths), _pressure(widths[0], max(widths)))
    pressures = [pressure, *(_pressure(width, pen) for width in widths)][: len(places)]
    points = [(x / SIDE, y / SIDE, each) for (x, y), each in zip(places, pressures, strict=True)]
    return Stroke.of(points, pen / SIDE)


def _pressure(width: float, pen: float) -> float:
    """With which a pen draws so wide a line."""
    if pen <= 0:
        raise ValueError("a pen without a width")
    return round(min(max((width / pen - LIGHTEST) / (1 - LIGHTEST), 0.0), 1.0), 4)


def _pieces(line: str) -> Iterator[_Piece]:
    path = _PATH.fullmatch(line)
    if path is None:
        raise ValueError("a line that digitpad does not write")
    pen = None if path[2] is None else (float(path[2]), float(path[3]))
    width, way, at = float(path[1]), path[4], 0
    while at < len(way):
        piece = _PIECE.match(way, at)
        if piece is None:
            raise ValueError("a path that digitpad does not write")
        kind = piece[1] or piece[4] or piece[9]
        x, y = (piece[2], piece[3]) if piece[1] else (piece[5], piece[6])
        yield _Piece(kind, (float(x or 0), float(y or 0)), width, pen)
        at = piece.end()


def _image(line: str) -> InkImage:
    """The ink image of an element; raises ValueError unless it is one that digitpad writes."""
    from io import BytesIO

    import numpy as np
    from PIL import Image

    from digitpad.ink.ink_image import InkImage

    element = _IMAGE.fullmatch(line)
    if element is None:
        raise ValueError("an image that digitpad does not write")
    left, top, width, _height = (float(element[group]) / SIDE for group in range(1, 5))
    try:
        with Image.open(BytesIO(base64.b64decode(element[5], validate=True)), formats=("PNG",)) as image:
            if image.mode not in ("LA", "RGBA") or image.width * image.height > _MOST_PIXELS:
                raise ValueError("an image that digitpad does not write")
            levels = np.ascontiguousarray(np.asarray(image)[..., -1])
    except (OSError, SyntaxError, EOFError) as error:
        raise ValueError("a damaged image") from error
    return InkImage(levels.tobytes(), levels.shape[1], left, top, width / levels.shape[1])
