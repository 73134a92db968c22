"""Drawings as plain JSON values and back, exactly.

Points and pixels are base64 text of packed little-endian doubles and of deflated bytes: a third of the size of
numbers written out, and quick to read.
"""

from __future__ import annotations

import base64
import zlib
from typing import Any

import numpy as np

from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke

_MOST_STROKES = 100_000  # more than a history has room for: what is kept can be read
_MOST_POINTS = 1_000_000  # in one stroke
_MOST_PIXELS = 1_500_000  # an image is shrunk to 800 pixels a side when it is opened, and its lines grow by 100 each
_MOST_LETTERS = 80  # of what is said about an image
_REACH = 4.0  # how far a place may lie outside the canvas, in canvas sides: beyond that, the file is damaged


def to_json_value(drawing: Drawing) -> dict[str, Any]:
    """The drawing as a dictionary of strings, numbers, lists and dictionaries."""
    value: dict[str, Any] = {"strokes": [_stroke_to_json(stroke) for stroke in drawing.strokes]}
    if drawing.image is not None:
        value["image"] = _image_to_json(drawing.image)
    return value


def from_json_value(value: Any) -> Drawing:
    """The drawing of which `to_json_value` made ``value``.

    Raises ValueError if it can be none: fields missing or of another kind, points or rows that are not
    whole, numbers that are not finite or out of range, sizes that no drawing has.
    """
    strokes = _field(value, "strokes", list)
    if len(strokes) > _MOST_STROKES:
        raise ValueError(f"a drawing of {len(strokes)} strokes")
    image = _image_from_json(value["image"]) if "image" in value else None
    return Drawing(tuple(_stroke_from_json(stroke) for stroke in strokes), image)


def _stroke_to_json(stroke: Stroke) -> dict[str, Any]:
    return {"width": stroke.width, "points": _text(stroke.points.astype("<f8").tobytes())}


def _stroke_from_json(value: Any) -> Stroke:
    packed = _bytes(_field(value, "points", str))
    if len(packed) % 24 or not 0 < len(packed) <= 24 * _MOST_POINTS:
        raise ValueError(f"a stroke of {len(packed)} bytes")
    stroke = Stroke.of(np.frombuffer(packed, "<f8").reshape(-1, 3), _number(value, "width", 0.0, 1.0))
    x, y, pressure = stroke.points.T
    if min(x.min(), y.min()) < -_REACH or max(x.max(), y.max()) > _REACH:
        raise ValueError("a stroke far from the canvas")
    if pressure.min() < 0 or pressure.max() > 1:
        raise ValueError("a pressure out of range")
    return stroke


def _image_to_json(image: InkImage) -> dict[str, Any]:
    return {
        "width": image.width,
        "height": image.height,
        "left": image.left,
        "top": image.top,
        "pixel": image.pixel,
        "levels": _text(zlib.compress(image.packed)),
        "how": image.how,
    }


def _image_from_json(value: Any) -> InkImage:
    width, height = _field(value, "width", int), _field(value, "height", int)
    if width < 1 or height < 1 or width * height > _MOST_PIXELS:
        raise ValueError(f"an image of {width} by {height} pixels")
    packed = _inflated(_bytes(_field(value, "levels", str)), width * height)
    left, top = (_number(value, side, -_REACH, _REACH) for side in ("left", "top"))
    how = value.get("how", "")
    if not isinstance(how, str) or len(how) > _MOST_LETTERS or not how.isprintable():
        raise ValueError("no words of how the image was read")
    return InkImage(packed, width, left, top, _number(value, "pixel", 0.0, _REACH / max(width, height)), how)


def _inflated(deflated: bytes, size: int) -> bytes:
    """Exactly ``size`` bytes, never allocating more: a small file may claim to unpack to a huge one."""
    inflate = zlib.decompressobj()
    try:
        levels = inflate.decompress(deflated, size + 1)
    except zlib.error as error:
        raise ValueError("levels that cannot be inflated") from error
    if len(levels) != size or not inflate.eof:
        raise ValueError(f"{len(levels)} levels instead of {size}")
    return levels


def _text(packed: bytes) -> str:
    return base64.b64encode(packed).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)  # whose error is a ValueError


def _field(value: Any, name: str, kind: type) -> Any:
    found = value.get(name) if isinstance(value, dict) else None
    if type(found) is not kind:
        raise ValueError(f"no {name} of the kind {kind.__name__}")
    return found


def _number(value: Any, name: str, above: float, most: float) -> float:
    number = value.get(name)
    if type(number) not in (int, float) or not above < number <= most:
        raise ValueError(f"no {name} above {above} and up to {most}")
    return float(number)
