"""Drawing -> SVG: the strokes as vectors, as the canvas shows them, over an ink image as PNG.

Scalable Vector Graphics 1.1, W3C Recommendation of 16 August 2011.
"""

from itertools import pairwise
from typing import NamedTuple

from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import LIGHTEST, Drawing, Stroke

SIDE = 400
"""Units of the square."""

_BLACK = "#000"


class PaperAndInk(NamedTuple):
    """Two colours, each as "#" and six hexadecimal digits."""

    paper: str
    ink: str


def header(ink: str) -> str:
    """The first line, with the colour of the ink."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}" '
        f'fill="none" stroke="{ink}" stroke-linecap="round" stroke-linejoin="round">'
    )


def sheet(paper: str) -> str:
    """The line that paints the paper."""
    return f'<rect width="{SIDE}" height="{SIDE}" fill="{paper}" stroke="none"/>'


HEADER = header(_BLACK)
"""The first line, of black ink."""


def to_svg(drawing: Drawing, colors: PaperAndInk | None = None) -> str:
    """The text of an SVG file, on a square of 400 units; without ``colors``, black ink on nothing."""
    ink = colors.ink if colors else _BLACK
    below = [sheet(colors.paper)] if colors else []
    image = [] if drawing.image is None else [_embedded(drawing.image, ink)]
    lines = [*below, *image, *(line for stroke in drawing.strokes for line in _paths(stroke))]
    return "\n".join([header(ink), *lines, "</svg>", ""])


def _embedded(image: InkImage, ink: str) -> str:
    """An element with the image as ink on transparent."""
    from base64 import b64encode
    from io import BytesIO

    import numpy as np
    from PIL import Image

    png = BytesIO()
    channels = [0] if ink == _BLACK else bytes.fromhex(ink[1:])
    Image.fromarray(np.dstack([*(np.full_like(image.grey, each) for each in channels), image.grey])).save(png, "PNG")
    place = f'x="{image.left * SIDE:.2f}" y="{image.top * SIDE:.2f}"'
    size = f'width="{image.width * image.pixel * SIDE:.2f}" height="{image.height * image.pixel * SIDE:.2f}"'
    return f'<image {place} {size} href="data:image/png;base64,{b64encode(png.getvalue()).decode()}"/>'


def _paths(stroke: Stroke) -> list[str]:
    """One path for each run of even width, since a path has one; the first also says what pen it was."""
    points = [stroke.point(index) for index in range(len(stroke))]
    pen = f' data-pen="{stroke.width * SIDE:.2f} {points[0][2]:.4f}"'
    if len(points) == 1:
        return [_path(_width(stroke, points[0][2]), f"M{_place(points[0])}h0", pen)]
    pieces = [(points[1][2], f"M{_place(points[0])}", f"L{_place(_middle(points[0], points[1]))}")]
    for (before, bend), (_bend, after) in pairwise(pairwise(points)):
        start, end = _middle(before, bend), _middle(bend, after)
        pieces.append((after[2], f"M{_place(start)}", f"Q{_place(bend)} {_place(end)}"))
    pieces.append((points[-1][2], f"M{_place(_middle(*points[-2:]))}", f"L{_place(points[-1])}"))
    return _joined(stroke, pieces, pen)


def _joined(stroke: Stroke, pieces: list[tuple[float, str, str]], pen: str) -> list[str]:
    paths: list[str] = []
    width, way = _width(stroke, pieces[0][0]), pieces[0][1]
    for pressure, start, onward in pieces:
        if _width(stroke, pressure) != width:
            paths.append(_path(width, way, "" if paths else pen))
            width, way = _width(stroke, pressure), start
        way += onward
    return [*paths, _path(width, way, "" if paths else pen)]


def _width(stroke: Stroke, pressure: float) -> str:
    return f"{stroke.width * SIDE * (LIGHTEST + (1 - LIGHTEST) * pressure):.2f}"


def _path(width: str, way: str, pen: str) -> str:
    return f'<path stroke-width="{width}"{pen} d="{way}"/>'


def _middle(a: tuple[float, float, float], b: tuple[float, float, float]) -> tuple[float, float, float]:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, b[2]


def _place(point: tuple[float, float, float]) -> str:
    return f"{point[0] * SIDE:.2f},{point[1] * SIDE:.2f}"
