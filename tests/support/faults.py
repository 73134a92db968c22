"""Images of one digit that are hard to find ink in, by kind of fault, made from pen strokes with a fixed seed."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.ink.strokes import Drawing

Levels = NDArray[Any]
Rng = np.random.Generator

_SEED = 41_077
_LIGHT_AND_DARK = ((255, 0), (255, 40), (230, 20), (0, 255), (25, 240))


def fault(kind: str, drawing: Drawing | Levels, number: int) -> bytes:
    """An image file of ``drawing`` with that fault; the same number gives the same file."""
    return FAULTS[kind](drawing, np.random.default_rng([_SEED, number, list(FAULTS).index(kind)]))


def ink_of(
    digit: Drawing | Levels, width: int, height: int, extent: float, pen: float, rng: Rng | None = None
) -> Levels:
    """How much ink there is at each pixel, 0..1, of a digit that is so large, in the middle or near it.

    Instead of strokes it may be a grey image of ink, of 0..255, cropped to it, which keeps its pen.
    """
    if not isinstance(digit, Drawing):
        return _placed(digit, width, height, extent, rng)
    drawing = digit
    fine = 4
    every = np.concatenate([stroke.xy for stroke in drawing.strokes])
    low, high = every.min(axis=0), every.max(axis=0)
    size = (high - low) / float((high - low).max()) * extent
    middle = np.array([width, height]) / 2
    if rng is not None:
        middle = middle + rng.uniform(-0.5, 0.5, 2) * np.maximum(np.array([width, height]) - size - 2 * pen - 4, 0)
    mask = np.zeros((height * fine, width * fine), np.uint8)
    for stroke in drawing.strokes:
        places = (stroke.xy - (low + high) / 2) / float((high - low).max()) * extent + middle
        cv2.polylines(
            mask, [np.rint(places * fine * 16).astype(np.int32)], False, 255, max(round(pen * fine), 1), 16, 4
        )
    return cv2.resize(mask, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255


def _placed(grey: Levels, width: int, height: int, extent: float, rng: Rng | None) -> Levels:
    size = [max(round(side * extent / max(grey.shape)), 1) for side in grey.shape[::-1]]
    how = cv2.INTER_AREA if extent < max(grey.shape) else cv2.INTER_CUBIC
    ink = np.clip(cv2.resize(grey.astype(np.float32), size, interpolation=how) / 255, 0, 1)
    room = np.array([width, height]) - size
    left, top = (room / 2 + (0 if rng is None else rng.uniform(-0.5, 0.5, 2) * np.maximum(room - 4, 0))).astype(int)
    field = np.zeros((height, width), np.float32)
    field[top : top + size[1], left : left + size[0]] = ink
    return field


def _canvas(
    drawing: Drawing | Levels, rng: Rng, side: int | None = None, colours: tuple[int, int] | None = None
) -> Levels:
    side = side or int(rng.integers(90, 240))
    extent = side * rng.uniform(0.5, 0.75)
    ink = ink_of(drawing, side, side, extent, extent * rng.uniform(0.05, 0.11), rng)
    paper, pen = colours or _LIGHT_AND_DARK[rng.integers(len(_LIGHT_AND_DARK))]
    return np.asarray(paper + (pen - paper) * ink, np.float32)


def _png(levels: NDArray[Any], kind: str = "PNG", **options: int) -> bytes:
    file = io.BytesIO()
    Image.fromarray(np.clip(np.rint(levels), 0, 255).astype(np.uint8)).save(file, kind, **options)
    return file.getvalue()


def _tiff(values: NDArray[np.floating] | NDArray[np.uint16]) -> bytes:
    file = io.BytesIO()
    Image.fromarray(values).save(file, "TIFF")
    return file.getvalue()


def _faint(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Mid-grey ink, thin or not, with one dot as dark as can be."""
    side = int(rng.integers(80, 130))
    extent = side * rng.uniform(0.55, 0.75)
    ink = ink_of(drawing, side, side, extent, extent * rng.uniform(0.03, 0.09), rng)
    levels = 255 - rng.uniform(70, 130) * ink
    x, y = _an_inked_place(ink, rng)
    cv2.circle(levels, (x, y), max(round(extent * 0.04), 1), 0, -1, cv2.LINE_AA)
    return _png(levels)


def _faint_28(drawing: Drawing | Levels, rng: Rng) -> bytes:
    ink = ink_of(drawing, 28, 28, rng.uniform(18, 23), rng.uniform(1.4, 2.2), rng)
    levels = 255 - rng.uniform(90, 140) * ink
    x, y = _an_inked_place(ink, rng)
    levels[y, x] = 0
    return _png(levels)


def _an_inked_place(ink: Levels, rng: Rng) -> tuple[int, int]:
    rows, columns = np.nonzero(ink > 0.8 * ink.max())
    chosen = rng.integers(len(rows))
    return int(columns[chosen]), int(rows[chosen])


def _thin_28(drawing: Drawing | Levels, rng: Rng) -> bytes:
    return _png(255 - 255 * ink_of(drawing, 28, 28, rng.uniform(18, 23), 1.0, rng))


def _thin(drawing: Drawing | Levels, rng: Rng) -> bytes:
    side = int(rng.integers(60, 400))
    return _png(255 - rng.uniform(150, 255) * ink_of(drawing, side, side, side * 0.7, 1.2, rng))


def _border(drawing: Drawing | Levels, rng: Rng) -> bytes:
    levels = _canvas(drawing, rng)
    wide = int(rng.integers(1, 6))
    cv2.rectangle(levels, (0, 0), (len(levels) - 1,) * 2, float(rng.choice([0, 60, 128, 200, 255])), 2 * wide - 1)
    return _png(levels)


def _frame(drawing: Drawing | Levels, rng: Rng) -> bytes:
    levels = _canvas(drawing, rng, colours=(255, int(rng.integers(0, 60))))
    wide = int(rng.integers(1, 5))
    cv2.rectangle(
        levels, (wide // 2, wide // 2), (len(levels) - 1 - wide // 2,) * 2, float(rng.choice([0, 90, 160])), wide
    )
    margins = rng.integers(4, 60, 4)
    return _png(_bordered(levels, [int(margin) for margin in margins], 255))


def _bordered(levels: Levels, margins: list[int], value: float) -> Levels:
    top, bottom, left, right = margins
    return cv2.copyMakeBorder(levels, top, bottom, left, right, cv2.BORDER_CONSTANT, value=value)


def _margin(drawing: Drawing | Levels, rng: Rng) -> bytes:
    levels = _canvas(drawing, rng)
    margins = [int(margin) for margin in rng.integers(6, 70, 4)]
    if rng.random() < 0.4:
        margins[int(rng.integers(4))] = 0
    paper = float(levels[0, 0])
    shades = [shade for shade in (0, 40, 128, 200, 225, 240, 255) if abs(shade - paper) >= 15]
    return _png(_bordered(levels, margins, float(rng.choice(shades))))


def _axes(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A plot: its axes, with ticks and numbers, on white."""
    levels = _canvas(drawing, rng, side=int(rng.integers(180, 280)), colours=(255, 0))
    levels = cv2.copyMakeBorder(levels, 12, 34, 40, 12, cv2.BORDER_CONSTANT, value=255)
    levels = levels.astype(np.uint8)
    left, bottom = 40, len(levels) - 34
    cv2.line(levels, (left, 12), (left, bottom), 0, 1)
    cv2.line(levels, (left, bottom), (levels.shape[1] - 12, bottom), 0, 1)
    if rng.random() < 0.5:
        cv2.rectangle(levels, (left, 12), (levels.shape[1] - 12, bottom), 0, 1)
    for tick in range(0, 200, 50):
        cv2.line(levels, (left + tick, bottom), (left + tick, bottom + 4), 0, 1)
        cv2.line(levels, (left - 4, bottom - tick), (left, bottom - tick), 0, 1)
        cv2.putText(levels, str(tick // 10), (left + tick - 5, bottom + 16), cv2.FONT_HERSHEY_SIMPLEX, 0.35, 0, 1, 16)
        cv2.putText(levels, str(tick // 10), (left - 22, bottom - tick + 4), cv2.FONT_HERSHEY_SIMPLEX, 0.35, 0, 1, 16)
    return _png(levels)


def _rim_28(drawing: Drawing | Levels, rng: Rng) -> bytes:
    levels = 255 - 255 * ink_of(drawing, 28, 28, rng.uniform(16, 21), rng.uniform(1.6, 2.6), rng)
    rim = float(rng.integers(120, 230))
    levels[[0, -1]] = rim
    levels[:, [0, -1]] = rim
    return _png(255 - levels if rng.random() < 0.4 else levels)


def _rim_alpha_28(drawing: Drawing | Levels, rng: Rng) -> bytes:
    levels = 255 - 255 * ink_of(drawing, 28, 28, rng.uniform(16, 21), rng.uniform(1.6, 2.6), rng)
    levels = 255 - levels if rng.random() < 0.4 else levels
    alpha = np.full(levels.shape, 255.0)
    alpha[[0, -1]] = alpha[:, [0, -1]] = rng.integers(100, 230)
    return _png(np.dstack([levels, levels, levels, alpha]))


def _tight(drawing: Drawing | Levels, rng: Rng, side: int | None = None) -> bytes:
    """Cropped to its ink, and stretched to a square or not."""
    ink = ink_of(drawing, 240, 240, 200, 200 * rng.uniform(0.07, 0.14))
    left, top, width, height = cv2.boundingRect((ink > 0.1).view(np.uint8))
    ink = ink[top : top + height, left : left + width]
    width, height = max(width, height // 2), max(height, width // 2)  # a one is not stretched to a block
    ink = cv2.copyMakeBorder(ink, *_around(ink.shape, (height, width)), cv2.BORDER_CONSTANT, value=0)
    if side is not None:
        ink = cv2.resize(ink, (side, side), interpolation=cv2.INTER_AREA)
    return _png(255 * (ink if rng.random() < 0.4 else 1 - ink))


def _around(shape: tuple[int, ...], wanted: tuple[int, int]) -> tuple[int, int, int, int]:
    down, across = wanted[0] - shape[0], wanted[1] - shape[1]
    return down // 2, down - down // 2, across // 2, across - across // 2


def _tight_28(drawing: Drawing | Levels, rng: Rng) -> bytes:
    return _tight(drawing, rng, 28)


def _at_the_edge(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Cut so that the ink touches one edge, or two."""
    side = int(rng.integers(80, 140))
    ink = ink_of(drawing, side, side, side * 0.7, side * rng.uniform(0.04, 0.08))
    left, top, width, height = cv2.boundingRect((ink > 0.3).view(np.uint8))
    cut = [top, side - top - height, left, side - left - width]
    for edge in rng.choice(4, rng.integers(1, 3), replace=False):
        rows = slice(cut[0] if edge == 0 else 0, -cut[1] if edge == 1 and cut[1] else None)
        columns = slice(cut[2] if edge == 2 else 0, -cut[3] if edge == 3 and cut[3] else None)
        ink = ink[rows, columns]
    return _png(255 - 225 * ink)


def _table(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A sheet on a darker table, turned a little, in uneven light."""
    height, width = 480, 360
    sheet = 225 - 180 * ink_of(drawing, width, height, width * rng.uniform(0.25, 0.5), rng.uniform(5, 10), rng)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    inset = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]], np.float32) * rng.uniform(15, 60, (4, 2))
    warp = cv2.getPerspectiveTransform(corners, (corners + inset).astype(np.float32))
    table = float(rng.integers(30, 110))
    levels = cv2.warpPerspective(sheet.astype(np.float32), warp, (width, height), borderValue=table)
    light = 1 - rng.uniform(0, 0.25) * np.linspace(0, 1, width)[None, :]
    levels = cv2.GaussianBlur((levels * light).astype(np.float32), (0, 0), 0.8) + rng.normal(0, 2.5, (height, width))
    return _png(levels, "JPEG", quality=80)


_EQUALLY_BRIGHT = (
    ((0, 128, 0), (252, 0, 0)),
    ((0, 0, 0), (0, 0, 114)),
    ((200, 30, 30), (0, 120, 40)),
    ((90, 90, 220), (110, 110, 60)),
    ((255, 140, 0), (100, 180, 255)),
    ((120, 120, 120), (0, 200, 20)),
    ((255, 255, 255), (255, 255, 120)),
)


def _colours(drawing: Drawing | Levels, rng: Rng) -> bytes:
    paper, pen = (np.array(colour, float) for colour in _EQUALLY_BRIGHT[rng.integers(len(_EQUALLY_BRIGHT))])
    ink = _canvas(drawing, rng, colours=(0, 1))[..., None]
    return _png(paper * (1 - ink) + pen * ink)


def _float(drawing: Drawing | Levels, rng: Rng) -> bytes:
    values = _canvas(drawing, rng, colours=(1, 0))
    overshoot = rng.choice([0.0, 0.05])
    return _tiff(np.asarray(values * (1 + 2 * overshoot) - overshoot, np.float32))


def _deep(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Sixteen bits, of which an image may use ten or twelve."""
    full = int(rng.choice([1023, 4095, 65535]))
    return _tiff((_canvas(drawing, rng, colours=(1, 0)) * full).astype(np.uint16))


def _checkerboard(drawing: Drawing | Levels, rng: Rng) -> bytes:
    side, cell = int(rng.integers(150, 420)), int(rng.integers(4, 17))
    y, x = np.mgrid[:side, :side] // cell
    dark = rng.random() < 0.25
    board = np.where((x + y) % 2, 60.0, 90.0) if dark else np.where((x + y) % 2, float(rng.integers(190, 235)), 255.0)
    ink = ink_of(drawing, side, side, side * 0.6, side * rng.uniform(0.03, 0.07), rng)
    return _png(board + ((255 if dark else 0) - board) * ink)


FAULTS: dict[str, Callable[[Drawing | Levels, Rng], bytes]] = {
    "faint": _faint,
    "faint at 28": _faint_28,
    "thin": _thin,
    "thin at 28": _thin_28,
    "border": _border,
    "frame": _frame,
    "margin": _margin,
    "axes": _axes,
    "rim at 28": _rim_28,
    "transparent rim at 28": _rim_alpha_28,
    "tight": _tight,
    "tight at 28": _tight_28,
    "at the edge": _at_the_edge,
    "sheet on a table": _table,
    "colours": _colours,
    "float": _float,
    "deep": _deep,
    "checkerboard": _checkerboard,
}
"""What is wrong with an image, by name."""


def row(drawings: Sequence[Drawing], number: int) -> bytes:
    """Digits beside each other, dark on white, some nearly touching."""
    rng = np.random.default_rng([_SEED, number])
    gap = int(rng.integers(2, 12))
    height = 60
    digits = [_upright_digit(drawing, height) for drawing in drawings]
    digits = [cv2.copyMakeBorder(digit, 20, 20, gap // 2, gap - gap // 2, cv2.BORDER_CONSTANT) for digit in digits]
    return _png(255 - 255 * cv2.copyMakeBorder(np.hstack(digits), 0, 0, 20, 20, cv2.BORDER_CONSTANT))


def page(drawings: Sequence[Drawing], columns: int) -> bytes:
    """Digits in rows and columns, dark on white."""
    cells = [_around_it(_upright_digit(drawing, 24), 36, 34) for drawing in drawings]
    rows = [np.hstack(cells[first : first + columns]) for first in range(0, len(cells) // columns * columns, columns)]
    return _png(255 - 255 * np.vstack(rows))


def _upright_digit(drawing: Drawing | Levels, height: int) -> Levels:
    ink = ink_of(drawing, 4 * height, 4 * height, 2 * height, 0.12 * height)
    left, top, width, tall = cv2.boundingRect((ink > 0.1).view(np.uint8))
    ink = ink[top : top + tall, left : left + width]
    return cv2.resize(ink, (max(round(width * height / tall), 1), height), interpolation=cv2.INTER_AREA)


def _around_it(ink: Levels, height: int, width: int) -> Levels:
    down, across = height - ink.shape[0], max(width - ink.shape[1], 0)
    field = cv2.copyMakeBorder(
        ink, down // 2, down - down // 2, across // 2, across - across // 2, cv2.BORDER_CONSTANT, value=0
    )
    return cv2.resize(field, (width, height), interpolation=cv2.INTER_AREA)
