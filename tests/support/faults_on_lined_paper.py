"""Further kinds of images that people bring: digits on the lines of a notebook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from faults import Levels, Rng, ink_of
from more_faults import coloured, encoded, photographed

from digitpad.ink.strokes import Drawing

_SEED = 60_411
_WIDTH, _HEIGHT = 400, 500  # pixels
_PAPER = (250, 250, 245)
_LINES: dict[str, tuple[int, int, int]] = {"red": (230, 90, 90), "pink": (240, 170, 180), "blue": (140, 170, 225)}
_PENS: dict[str, tuple[int, int, int]] = {"black": (25, 25, 30), "blue": (40, 60, 150), "pencil": (105, 105, 108)}


def fault_on_lined_paper(kind: str, drawing: Drawing | Levels, number: int) -> bytes:
    """An image file of a digit with that fault; the same number gives the same file."""
    rng = np.random.default_rng([_SEED, number, list(FAULTS_ON_LINED_PAPER).index(kind)])
    return FAULTS_ON_LINED_PAPER[kind](drawing, rng)


def _digit(drawing: Drawing | Levels, rng: Rng) -> Levels:
    extent = rng.uniform(170, 240)
    ink = ink_of(drawing, _WIDTH, _HEIGHT, extent, extent * rng.uniform(0.05, 0.11))
    move = np.array([[1, 0, rng.uniform(-30, 30)], [0, 1, rng.uniform(-40, 40)]])
    return np.asarray(cv2.warpAffine(ink, move, (_WIDTH, _HEIGHT)), np.float32)


def _lines(rng: Rng, at: Any, thickness: float, leaning: float, across: bool = False) -> Levels:
    """1 on straight lines down the image, or across it, at these shares of its side; ``leaning`` in degrees."""
    y, x = np.mgrid[:_HEIGHT, :_WIDTH].astype(np.float32)
    place, side, along = (y, _HEIGHT, x - _WIDTH / 2) if across else (x, _WIDTH, y - _HEIGHT / 2)
    place = place + along * float(np.tan(np.radians(rng.uniform(-leaning, leaning))))
    from_line = np.min([np.abs(place - share * side) for share in np.atleast_1d(at)], axis=0)
    return np.asarray(np.clip(thickness / 2 + 0.5 - from_line, 0, 1), np.float32)


def _margin_line(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A line of another colour than the pen, through the digit."""
    pen = str(rng.choice(list(_PENS)))
    line = str(rng.choice([name for name in _LINES if name != pen]))
    lines = _lines(rng, rng.uniform(0.4, 0.6), rng.uniform(2, 5), 4.0, across=bool(rng.random() < 0.3))
    levels = coloured(_digit(drawing, rng), coloured(lines, _PAPER, _LINES[line]), _PENS[pen])
    return encoded(levels, "JPEG", quality=85) if rng.random() < 0.5 else encoded(levels)


def _grey_margin_line(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """The same, scanned without colours; the line is lighter than the pen, or thinner by half."""
    lines = _lines(rng, rng.uniform(0.4, 0.6), 3.0, 2.0)
    darkness = float(rng.uniform(0.2, 0.6) if rng.random() < 0.5 else 1)
    return encoded(250 - 220 * np.maximum(_digit(drawing, rng), darkness * lines))


def _photographed_margin(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Ruled paper with a margin line, in light that falls off to one side."""
    step = rng.uniform(0.09, 0.14)
    ruling = _lines(rng, np.arange(rng.uniform(0.01, step), 1, step), 2.0, 0.5, across=True)
    paper = coloured(ruling, _PAPER, _LINES["blue"])
    paper = coloured(_lines(rng, rng.uniform(0.4, 0.6), rng.uniform(2, 4), 3.0), paper, _LINES["red"])
    levels = coloured(_digit(drawing, rng), paper, _PENS[str(rng.choice(["blue", "black"]))])
    return photographed(levels * np.linspace(1, rng.uniform(0.7, 0.9), _WIDTH)[None, :, None], rng, 4.0)


def _widely_ruled(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Ruled paper, whose lines are as far from each other as the sides of a small field, in uneven light."""
    step = rng.uniform(0.09, 0.16)
    ruling = _lines(rng, np.arange(rng.uniform(0.01, step), 1, step), rng.uniform(1.5, 3), 4.0, across=True)
    levels = 248 - 90 * ruling
    levels = levels * (1 - rng.uniform(0.65, 0.85) * _digit(drawing, rng))
    return photographed(levels * np.linspace(1, rng.uniform(0.7, 0.9), _WIDTH)[None, :], rng, 4.0)


def _sheet_to_the_edge(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A ruled sheet on a dark table, turned, of which a corner comes to the edge of the photograph."""
    width, height = 600, 800
    across, down = int(width * rng.uniform(0.7, 0.85)), int(height * rng.uniform(0.65, 0.85))
    sheet = np.full((down, across), 235, np.float32)
    sheet[int(rng.integers(30, 50)) :: int(rng.integers(28, 36))] = 190
    extent = down * rng.uniform(0.15, 0.3)
    ink = ink_of(drawing, across, down, extent, extent * 0.06)
    angle = float(rng.uniform(2, 10) * rng.choice([-1, 1]))
    place = cv2.getRotationMatrix2D((across / 2, down / 2), angle, 1.0)
    corners = place[:, :2] @ np.array([[0, across, across, 0], [0, 0, down, down]]) + place[:, 2:]
    to_the_edge = -corners[0].min() if rng.random() < 0.5 else width - corners[0].max()
    place[:, 2] += [to_the_edge, (height - down) / 2]
    table = np.full((height, width), rng.uniform(60, 100), np.float32)
    levels = cv2.warpAffine(
        sheet * (1 - 0.8 * ink), place, (width, height), dst=table, borderMode=cv2.BORDER_TRANSPARENT
    )
    return photographed(levels * np.linspace(1, rng.uniform(0.75, 0.95), width)[None, :], rng, 4.0)


def _red_on_blue_lines(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A red pen on closely ruled paper, photographed: without its colour, it is hardly darker than the lines."""
    paper = np.full((_HEIGHT, _WIDTH, 3), 245, np.float32)
    ruled = int(rng.integers(26, 44))
    for first in range(int(rng.integers(ruled)), _HEIGHT, ruled):
        paper[first : first + 2] = (150, 180, 225)
    extent = rng.uniform(160, 280)
    ink = ink_of(drawing, _WIDTH, _HEIGHT, extent, extent * rng.uniform(0.03, 0.08), rng)
    levels = paper * (1 - ink[..., None]) + np.array([205, 40, 40], np.float32) * ink[..., None]
    return encoded(levels + rng.normal(0, 3, (_HEIGHT, _WIDTH, 1)), "JPEG", quality=88)


FAULTS_ON_LINED_PAPER: dict[str, Callable[[Drawing | Levels, Rng], bytes]] = {
    "margin line": _margin_line,
    "grey margin line": _grey_margin_line,
    "photographed margin": _photographed_margin,
    "widely ruled": _widely_ruled,
    "sheet to the edge": _sheet_to_the_edge,
    "red on blue lines": _red_on_blue_lines,
}
"""What is wrong with an image, by name."""
