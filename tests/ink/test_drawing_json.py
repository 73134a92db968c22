"""Drawings as JSON: back again exactly, and nothing but drawings comes back."""

import base64
import json
import math
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hand import FOUR, drawing
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from digitpad.ink.drawing_json import from_json_value, to_json_value
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke

_points = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=30)
_strokes = st.builds(Stroke.of, _points, st.floats(0.02, 0.1))
_images = st.builds(
    InkImage.centred, hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=30))
)


@given(st.builds(Drawing, st.lists(_strokes, max_size=5).map(tuple), st.none() | _images))
def test_every_drawing_comes_back_exactly(drawn: Drawing) -> None:
    assert from_json_value(json.loads(json.dumps(to_json_value(drawn)))) == drawn


def test_an_erased_drawing_comes_back_exactly() -> None:
    whole = drawing(FOUR)
    image = InkImage.centred(np.full((40, 30), 200, np.uint8), "by colour")
    erased = Drawing(whole.strokes, image).erased((0.2, 0.5), (0.8, 0.5), 0.04)
    again = from_json_value(to_json_value(erased))
    assert again == erased
    assert again.image is not None
    assert again.image.how == "by colour"


def test_an_image_without_a_description_comes_back() -> None:
    value = to_json_value(Drawing((), InkImage.centred(np.full((4, 3), 200, np.uint8))))
    del value["image"]["how"]  # as it was written before there were words
    again = from_json_value(value)
    assert again.image is not None
    assert again.image.how == ""


def packed(*numbers: float) -> str:
    return base64.b64encode(np.array(numbers, "<f8").tobytes()).decode()


def of_stroke(**fields: Any) -> Callable[[dict[str, Any]], object]:
    return lambda value: value["strokes"][0].update(fields)


def of_image(**fields: Any) -> Callable[[dict[str, Any]], object]:
    return lambda value: value["image"].update(fields)


@pytest.mark.parametrize(
    "tamper",
    [
        lambda value: value.pop("strokes"),
        lambda value: value.update(strokes="none"),
        lambda value: value.update(strokes=[7]),
        lambda value: value.update(strokes=value["strokes"][:1] * 100_001),
        lambda value: value.update(image=None),
        of_stroke(points=""),
        of_stroke(points="not base 64!"),
        of_stroke(points=packed(0.5, 0.5)),
        of_stroke(points=packed(0.5, math.nan, 1)),
        of_stroke(points=packed(0.5, 1e300, 1)),
        of_stroke(points=packed(0.5, 0.5, -1)),
        of_stroke(points=packed(0.5, 0.5, 7)),
        of_stroke(points=[0.5, 0.5, 1]),
        of_stroke(width=math.nan),
        of_stroke(width=0),
        of_stroke(width=10**400),
        of_stroke(width=40),
        of_stroke(width="wide"),
        of_stroke(width=True),
        of_image(how=7),
        of_image(how="in a frame\n"),
        of_image(how="x" * 81),
        of_image(width=0),
        of_image(width=29),
        of_image(width=30.0),
        of_image(height=10**9),
        of_image(left=math.inf),
        of_image(top=None),
        of_image(pixel=0),
        of_image(pixel=2),
        of_image(levels=base64.b64encode(b"no deflated bytes").decode()),
        of_image(levels=base64.b64encode(zlib.compress(bytes(1_000_000))).decode()),
        of_image(levels=base64.b64encode(zlib.compress(bytes(1200))[:-4]).decode()),
    ],
)
def test_what_is_no_drawing_is_refused(tamper: Callable[[dict[str, Any]], object]) -> None:
    value = to_json_value(Drawing(drawing(FOUR).strokes, InkImage.centred(np.eye(40, 30, dtype=np.uint8))))
    from_json_value(value)
    tamper(value)
    with pytest.raises(ValueError):  # noqa: PT011 - the sentence of each is for the log
        from_json_value(value)


@pytest.mark.parametrize("value", [None, 7, [], "drawing", {}])
def test_other_values_are_no_drawings(value: Any) -> None:
    with pytest.raises(ValueError, match="no strokes"):
        from_json_value(value)
