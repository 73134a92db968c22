"""Further kinds of images that people bring: screenshots, plots, pages, scans and photographs, and formats of files."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from faults import Levels, Rng, ink_of
from numpy.typing import NDArray
from PIL import Image

from digitpad.ink.strokes import Drawing

_SEED = 52_013
_VIRIDIS = np.array([[68, 1, 84], [59, 82, 139], [33, 145, 140], [94, 201, 98], [253, 231, 37]], float)
_ORIENTATION = 0x0112


def further_fault(kind: str, drawing: Drawing | Levels, number: int) -> bytes:
    """An image file of a digit with that fault; the same number gives the same file."""
    rng = np.random.default_rng([_SEED, number, list(FURTHER_FAULTS).index(kind)])
    return FURTHER_FAULTS[kind](drawing, rng)


def encoded(pixels: NDArray[Any], kind: str = "PNG", **options: Any) -> bytes:
    """An image file with these levels, 0..255."""
    file = io.BytesIO()
    Image.fromarray(np.clip(np.rint(pixels), 0, 255).astype(np.uint8)).save(file, kind, **options)
    return file.getvalue()


def _ink(drawing: Drawing | Levels, rng: Rng, side: int, thin: float = 0.05, thick: float = 0.11) -> Levels:
    """Ink of 0..1 on a square, at some place of it."""
    extent = side * rng.uniform(0.5, 0.7)
    return ink_of(drawing, side, side, extent, extent * rng.uniform(thin, thick), rng)


def coloured(ink: Levels, paper: Any, pen: Any) -> Levels:
    """Red, green and blue where there is ink of 0..1 in the colour of a pen on paper of another, or of a picture."""
    paper, pen = np.asarray(paper, float), np.asarray(pen, float)
    return np.asarray(paper + (pen - paper) * ink[..., None], np.float32)


def _palette(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A GIF or PNG of few colours, as paint programs write it."""
    pixels = coloured(_ink(drawing, rng, int(rng.integers(60, 300))), rng.integers(200, 256, 3), rng.integers(0, 90, 3))
    image = Image.fromarray(pixels.astype(np.uint8)).quantize(int(rng.choice([2, 4, 16])))
    file = io.BytesIO()
    image.save(file, str(rng.choice(["PNG", "GIF"])))
    return file.getvalue()


def _cmyk(drawing: Drawing | Levels, rng: Rng) -> bytes:
    pixels = coloured(_ink(drawing, rng, int(rng.integers(100, 400))), (255, 255, 255), rng.integers(0, 100, 3))
    file = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).convert("CMYK").save(file, "JPEG", quality=int(rng.integers(60, 95)))
    return file.getvalue()


def _turned(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Lying on its side, which its EXIF orientation undoes."""
    ink = _ink(drawing, rng, int(rng.integers(100, 400)))
    orientation = int(rng.integers(2, 9))
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]
    image = Image.fromarray((255 - 235 * ink).astype(np.uint8)).transpose(Image.Transpose(undo))
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    file = io.BytesIO()
    image.save(file, "JPEG", exif=exif)
    return file.getvalue()


def _deep_png(drawing: Drawing | Levels, rng: Rng) -> bytes:
    ink = _ink(drawing, rng, int(rng.integers(60, 300)))
    low, high = sorted(rng.uniform(0, 1, 2) * 0.3 + np.array([0, 0.7]))
    levels = high - (high - low) * ink if rng.random() < 0.7 else low + (high - low) * ink
    file = io.BytesIO()
    Image.fromarray((levels * 65535).astype(np.uint16)).save(file, "PNG")
    return file.getvalue()


def _lines(side: int, rng: Rng, squared: bool) -> Levels:
    """How dark the lines of ruled or squared paper are, 0..1."""
    step, wide = int(side * rng.uniform(0.07, 0.2)), int(rng.integers(1, 3))
    lines = np.zeros((side, side), np.float32)
    for at in range(int(rng.integers(step)), side, step):
        lines[at : at + wide] = 1
        if squared:
            lines[:, at : at + wide] = 1
    return lines


def _on_lines(drawing: Drawing | Levels, rng: Rng, squared: bool) -> bytes:
    side = int(rng.integers(150, 420))
    lines = _lines(side, rng, squared)[..., None]
    pixels = 255 - lines * (255 - np.array([160, 190, 230]) if rng.random() < 0.6 else rng.uniform(30, 110))
    ink = _ink(drawing, rng, side, 0.04, 0.09)[..., None]
    pixels = pixels * (1 - ink) + ink * rng.choice([[20, 20, 20], [30, 40, 130], [70, 70, 70]])
    return encoded(pixels, *(("JPEG",) if rng.random() < 0.3 else ("PNG",)))


def _ruled(drawing: Drawing | Levels, rng: Rng) -> bytes:
    return _on_lines(drawing, rng, squared=False)


def _graph_paper(drawing: Drawing | Levels, rng: Rng) -> bytes:
    return _on_lines(drawing, rng, squared=True)


def _paint_program(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A screenshot: a title bar with its buttons, a row of tools, and the canvas on a grey desk."""
    width, height = int(rng.integers(420, 800)), int(rng.integers(360, 600))
    dark = rng.random() < 0.3
    pixels = np.full((height, width, 3), 45 if dark else 205, np.uint8)
    pixels[:30] = rng.choice([[255, 255, 255], [32, 32, 32], [0, 90, 170], [230, 230, 230]])
    text = (40, 40, 40) if pixels[0, 0].mean() > 128 else (240, 240, 240)
    cv2.putText(pixels, "untitled - Paint", (10, 20), cv2.FONT_HERSHEY_SIMPLEX, 0.45, text, 1, cv2.LINE_AA)
    for place in range(3):
        cv2.rectangle(pixels, (width - 30 * (place + 1), 9), (width - 30 * (place + 1) + 12, 21), text, 1)
    pixels[30:80] = 60 if dark else 240
    for place in range(int(rng.integers(4, 9))):
        colour = tuple(map(int, rng.integers(0, 256, 3)))
        cv2.rectangle(pixels, (12 + 36 * place, 42), (36 + 36 * place, 66), colour, -1)
    side = min(height - 110, width - 40)
    left, top = int(rng.integers(10, width - side - 10)), 95
    ink = _ink(drawing, rng, side, 0.03, 0.09)
    paper, pen = ((255, 255, 255), (0, 0, 0)) if rng.random() < 0.8 else ((0, 0, 0), (255, 255, 255))
    pixels[top : top + side, left : left + side] = coloured(ink, paper, pen)
    return encoded(pixels)


def _imshow(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A digit of 28x28 pixels as notebooks show it: large pixels in false colours or grey, with axes around."""
    ink = ink_of(drawing, 28, 28, 20, rng.uniform(1.8, 2.8))
    large = cv2.resize(ink, None, fx=9, fy=9, interpolation=cv2.INTER_NEAREST)
    shades = [_VIRIDIS, np.array([[0, 0, 0], [255, 255, 255]]), np.array([[255, 255, 255], [0, 0, 0]])]
    map_ = np.asarray(shades[rng.integers(3)], float)
    at = np.linspace(0, 1, len(map_))
    shown = np.stack([np.interp(large, at, map_[:, channel]) for channel in range(3)], axis=-1).astype(np.uint8)
    pixels = cv2.copyMakeBorder(shown, 36, 30, 40, 14, cv2.BORDER_CONSTANT, value=(255, 255, 255))
    side, black = len(large), (0, 0, 0)
    cv2.rectangle(pixels, (39, 35), (40 + side, 36 + side), black, 1)
    for tick in range(0, 28, 5):
        x = 44 + 9 * tick
        cv2.line(pixels, (x, 36 + side), (x, 40 + side), black, 1)
        cv2.line(pixels, (36, x - 4), (39, x - 4), black, 1)
        cv2.putText(pixels, str(tick), (x - 5, 54 + side), cv2.FONT_HERSHEY_SIMPLEX, 0.38, black, 1, cv2.LINE_AA)
        cv2.putText(pixels, str(tick), (14, x), cv2.FONT_HERSHEY_SIMPLEX, 0.38, black, 1, cv2.LINE_AA)
    if rng.random() < 0.5:
        cv2.putText(pixels, "Label: ?", (120, 24), cv2.FONT_HERSHEY_SIMPLEX, 0.5, black, 1, cv2.LINE_AA)
    return encoded(pixels)


def _white_on_black_bordered(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """As MNIST's digits are cut out of a sheet of many: with a white or grey edge, small or enlarged."""
    levels = 255 * ink_of(drawing, 28, 28, 20, rng.uniform(1.6, 2.8))
    if rng.random() < 0.6:
        side = int(rng.integers(80, 300))
        levels = cv2.resize(levels, (side, side), interpolation=cv2.INTER_CUBIC)
    wide = int(rng.integers(1, 3 if len(levels) == 28 else 9))
    shade = float(rng.choice([255, 200, 128]))
    return encoded(cv2.copyMakeBorder(levels, wide, wide, wide, wide, cv2.BORDER_CONSTANT, value=shade))


def _transparent(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Ink of one colour on nothing, as pads on web pages save it."""
    ink = _ink(drawing, rng, int(rng.integers(60, 400)))
    colour = rng.choice([[0, 0, 0], [255, 255, 255], [200, 30, 30], [40, 60, 200], [120, 120, 120]])
    hidden = rng.choice([[0, 0, 0], [255, 255, 255]])
    pixels = np.where(ink[..., None] > 0, colour, hidden)
    return encoded(np.dstack([pixels, 255 * ink]))


def _touching_its_frame(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A box of a form, whose edge the digit touches."""
    side = int(rng.integers(80, 240))
    extent = side * rng.uniform(0.6, 0.8)
    ink = ink_of(drawing, side, side, extent, extent * rng.uniform(0.05, 0.1))
    left, top, width, height = cv2.boundingRect((ink > 0.3).view(np.uint8))
    edges = [top, side - top - height, left, side - left - width]
    for edge in rng.choice(4, 1):
        rows = slice(edges[0] if edge == 0 else 0, -edges[1] if edge == 1 and edges[1] else None)
        columns = slice(edges[2] if edge == 2 else 0, -edges[3] if edge == 3 and edges[3] else None)
        ink = ink[rows, columns]
    wide = int(rng.integers(1, 4))
    framed = cv2.copyMakeBorder(ink, wide, wide, wide, wide, cv2.BORDER_CONSTANT, value=1)
    top, bottom, left, right = (int(margin) for margin in rng.integers(6, 40, 4))
    framed = cv2.copyMakeBorder(framed, top, bottom, left, right, cv2.BORDER_CONSTANT, value=0)
    return encoded(255 - 255 * framed)


def photographed(levels: Levels, rng: Rng, noise: float = 3.0) -> bytes:
    """A JPEG file, a little blurred and noisy."""
    blurred = cv2.GaussianBlur(levels.astype(np.float32), (0, 0), float(rng.uniform(0.6, 1.4)))
    return encoded(blurred + rng.normal(0, noise, levels.shape), "JPEG", quality=int(rng.integers(50, 90)))


def _sheet_leaving(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A sheet on a darker table, of which one or two edges lie outside the photograph."""
    height, width = 480, 360
    sheet = 225 - 175 * ink_of(drawing, width, height, width * rng.uniform(0.3, 0.5), rng.uniform(6, 11))
    shift = [float(width * rng.uniform(0.08, 0.2) * rng.choice([-1, 1])), float(height * rng.uniform(-0.15, 0.15))]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), float(rng.uniform(-6, 6)), float(rng.uniform(0.95, 1.15)))
    turn[:, 2] += np.array(shift)
    table = float(rng.integers(30, 110))
    levels = cv2.warpAffine(sheet.astype(np.float32), turn, (width, height), borderValue=table)
    return photographed(levels * (1 - rng.uniform(0, 0.25) * np.linspace(0, 1, width)[None, :]), rng)


def _shadow(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A photograph over which a shadow with a straight, soft edge lies."""
    height, width = 480, 640
    extent = height * rng.uniform(0.35, 0.65)
    ink = ink_of(drawing, width, height, extent, extent * rng.uniform(0.03, 0.08), rng)
    y, x = np.mgrid[:height, :width]
    angle = rng.uniform(0, 2 * np.pi)
    along = (x - width / 2) * np.cos(angle) + (y - height / 2) * np.sin(angle)
    shade = 1 / (1 + np.exp(-(along + rng.uniform(-90, 90)) / rng.uniform(3, 25)))
    light = 1 - rng.uniform(0.25, 0.6) * shade
    return photographed((rng.uniform(190, 240) * (1 - rng.uniform(0.55, 0.85) * ink) * light).astype(np.float32), rng)


def _thin_pen_photograph(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A photograph of a fine pen or a pencil on plain paper."""
    height, width = 600, 450
    extent = width * rng.uniform(0.3, 0.6)
    ink = ink_of(drawing, width, height, extent, rng.uniform(1.6, 3.2), rng)
    light = 1 - rng.uniform(0, 0.35) * np.linspace(0, 1, width)[None, :] * np.ones((height, 1))
    return photographed((rng.uniform(190, 240) * (1 - rng.uniform(0.4, 0.8) * ink) * light).astype(np.float32), rng)


def _blackboard(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Chalk on a dark board in uneven light."""
    height, width = 480, 640
    extent = height * rng.uniform(0.4, 0.7)
    ink = ink_of(drawing, width, height, extent, extent * rng.uniform(0.04, 0.08), rng)
    light = 1 - rng.uniform(0, 0.35) * np.linspace(0, 1, width)[None, :]
    grain = np.clip(rng.normal(0.8, 0.25, ink.shape), 0, 1)
    levels = rng.uniform(40, 75) + (rng.uniform(180, 235) - 60) * ink * cv2.GaussianBlur(grain, (0, 0), 0.7)
    return photographed((levels * light).astype(np.float32), rng, 5.0)


def _mask_of_ones(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Of 0 and 1, as a program writes the shares of ink that it forgot to multiply by 255."""
    ink = _ink(drawing, rng, int(rng.choice([28, 64, 200])), 0.09, 0.13) > 0.5
    file = io.BytesIO()
    Image.fromarray(ink.astype(np.uint8)).convert(str(rng.choice(["L", "RGB"]))).save(file, "PNG")
    return file.getvalue()


def _standardised(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Floats with a mean of 0 and a deviation of 1, as networks are given them."""
    ink = _ink(drawing, rng, int(rng.choice([28, 64, 200])), 0.09, 0.13)
    file = io.BytesIO()
    Image.fromarray(np.asarray((ink - ink.mean()) / ink.std(), np.float32)).save(file, "TIFF")
    return file.getvalue()


FURTHER_FAULTS: dict[str, Callable[[Drawing | Levels, Rng], bytes]] = {
    "palette": _palette,
    "CMYK": _cmyk,
    "turned": _turned,
    "deep PNG": _deep_png,
    "ruled": _ruled,
    "graph paper": _graph_paper,
    "paint program": _paint_program,
    "imshow": _imshow,
    "white on black, bordered": _white_on_black_bordered,
    "transparent": _transparent,
    "touching its frame": _touching_its_frame,
    "sheet leaving": _sheet_leaving,
    "shadow": _shadow,
    "thin pen, photographed": _thin_pen_photograph,
    "blackboard": _blackboard,
    "mask of ones": _mask_of_ones,
    "standardised": _standardised,
}
"""What is wrong with an image, by name."""
