"""The picture of the whole network: its layers as fields of units, with the strongest connections between them.

It takes some milliseconds, so it is painted in the thread that looks into the network; the window only shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from digitpad.recognition.why.map_colours import ON_DARK, MapColours, Rgb
from digitpad.ui.inside.network_layout import Layout
from digitpad.ui.kit.fields import field_image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from digitpad.recognition.inside.activations import Numbers
    from digitpad.recognition.inside.stages import Lines, Stage

_SHADES = 4  # of lines, from weak to strong
_WEAKEST, _STRONGEST = 0.15, 0.65  # how opaque lines are
_DASH, _PERIOD = 6, 10  # logical pixels, of lines that speak against
_FINER = 4  # bits below the whole pixel


@dataclass(frozen=True)
class Frame:
    """What a picture is painted for: its size and that of a title in logical pixels, device pixels to each, and colours
    of lines.
    """

    width: int
    height: int
    title: int
    scale: float
    colours: MapColours


@dataclass(frozen=True, eq=False)
class Picture:
    """A network as it was painted for a frame; transparent beside the fields and lines."""

    frame: Frame
    image: QImage


def picture_of(stages: Sequence[Stage], outputs: Sequence[Numbers], lines: Sequence[Lines], frame: Frame) -> Picture:
    """Paint what goes on in the stages of a network, of which there is at least one. It may be called in any thread.

    ``outputs`` are those of all nodes for one image, and ``lines`` lead to each stage but the first.
    """
    layout = Layout.of(stages, frame.width, frame.height, frame.title)
    image = _transparent(frame)
    image.setDevicePixelRatio(frame.scale)
    with QPainter(image) as painter:
        for number, stage in enumerate(stages):
            values = outputs[stage.place][0].reshape(stage.shape)
            painter.drawImage(layout.field(number), field_image(layout.grid(number).lay_out(values), ON_DARK))
        if lines:
            painter.drawImage(0, 0, _lines(lines, layout, frame))
    return Picture(frame, image)


def _lines(found: Sequence[Lines], layout: Layout, frame: Frame) -> QImage:
    """The lines alone, strong ones above weak ones; those that speak against are dashed."""
    lines, strengths = _shown(found, layout)
    shades = np.minimum((np.abs(strengths) * _SHADES).astype(int), _SHADES - 1)
    image = _transparent(frame)
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    for shade in range(_SHADES):
        opacity = _WEAKEST + (_STRONGEST - _WEAKEST) * shade / _SHADES
        for is_for, colour in ((False, frame.colours.speaks_against), (True, frame.colours.speaks_for)):
            chosen = lines[(shades == shade) & ((strengths > 0) == is_for)]
            _draw(pixels, chosen if is_for else _dashes(chosen), colour, opacity, frame.scale)
    image.setDevicePixelRatio(frame.scale)
    return image


def _shown(found: Sequence[Lines], layout: Layout) -> tuple[Numbers, Numbers]:
    """Where lines begin and end, in logical pixels, of shape (lines, 2, 2), and their strengths."""
    starts = [layout.middles(number, lines.sources) for number, lines in enumerate(found)]
    ends = [layout.middles(number, lines.targets) for number, lines in enumerate(found, 1)]
    lines = np.stack([np.concatenate(starts), np.concatenate(ends)], axis=1)
    is_shown = np.isfinite(lines).all(axis=(1, 2))
    return lines[is_shown], np.concatenate([each.strengths for each in found])[is_shown]


def _dashes(lines: Numbers) -> Numbers:
    """Lines cut into dashes, as lines."""
    ways = lines[:, 1] - lines[:, 0]
    lengths = np.maximum(np.hypot(ways[:, 0], ways[:, 1]), 1e-6)
    counts = np.ceil(lengths / _PERIOD).astype(int)
    line = np.repeat(np.arange(len(lines)), counts)
    begins = _PERIOD * (np.arange(len(line)) - np.repeat(np.cumsum(counts) - counts, counts))
    ends = np.minimum(begins + _DASH, lengths[line])
    shares = np.stack([begins, ends], axis=1) / lengths[line, None]
    return np.asarray(lines[line, :1] + shares[..., None] * ways[line, None], np.float32)


def _draw(pixels: NDArray[np.uint8], lines: Numbers, colour: Rgb, opacity: float, scale: float) -> None:
    """Draw lines in one colour; OpenCV takes a third of the time that Qt does for lines that are seen through."""
    red, green, blue = colour
    points = np.rint(lines * scale * (1 << _FINER)).astype(np.int32)
    premultiplied = tuple(opacity * part for part in (blue, green, red, 255))
    cv2.polylines(pixels, list(points), False, premultiplied, max(round(scale), 1), cv2.LINE_AA, _FINER)


def _transparent(frame: Frame) -> QImage:
    size = (round(frame.width * frame.scale), round(frame.height * frame.scale))
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
