import numpy as np
import pytest
from hand import line
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.ink_image import InkImage
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing, Stroke


def grey_bar(height: int = 60, width: int = 20) -> np.ndarray:
    grey = np.zeros((height, width), np.uint8)
    grey[5:-5, 5:-5] = 200
    return grey


def test_an_opened_image_lies_in_the_middle_of_the_canvas() -> None:
    image = InkImage.centred(grey_bar())
    assert (image.height, image.width) == (60, 20)
    assert image.extent == pytest.approx(0.7)
    assert image.left + image.width * image.pixel / 2 == pytest.approx(0.5)
    assert image.top + image.height * image.pixel / 2 == pytest.approx(0.5)
    assert np.array_equal(image.grey, grey_bar())


@pytest.mark.parametrize(("packed", "width"), [(b"", 1), (b"123", 2), (b"12", 0)])
def test_rows_have_to_be_whole(packed: bytes, width: int) -> None:
    with pytest.raises(ValueError, match="whole rows"):
        InkImage(packed, width, 0, 0, 0.1)


def test_an_image_alone_is_rendered_as_it_is() -> None:
    assert np.array_equal(render(Drawing(image=InkImage.centred(grey_bar()))), grey_bar())


def test_strokes_upon_an_image_are_seen_with_it() -> None:
    bar = InkImage.centred(grey_bar(120, 30))
    crossed = Drawing((Stroke.through(line((0.3, 0.5), (0.7, 0.5))),), bar)
    alone, both = normalize(render(Drawing(image=bar))), normalize(render(crossed))
    assert alone is not None
    assert both is not None
    assert np.ptp(np.flatnonzero(both.max(axis=0))) > np.ptp(np.flatnonzero(alone.max(axis=0))) + 5
    assert both[:, 14].min() == 0
    assert (both[5:23, 13:15].max(axis=1) > 0.5).all()


places = st.tuples(st.floats(0, 1), st.floats(0, 1))


@given(places, places, st.floats(0.01, 0.3))
def test_an_eraser_only_takes_ink_away_and_only_within_reach(
    start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    before = InkImage.centred(grey_bar())
    after = before.erased(start, end, radius)
    assert (after.grey <= before.grey).all()
    assert (after is before) == (after == before)
    taken = np.argwhere(after.grey < before.grey)
    for row, column in taken:
        x, y = before.left + (column + 0.5) * before.pixel, before.top + (row + 0.5) * before.pixel
        assert min(start[0], end[0]) - radius <= x <= max(start[0], end[0]) + radius
        assert min(start[1], end[1]) - radius <= y <= max(start[1], end[1]) + radius
    assert (after.erased(start, end, radius)) is after


def test_erasing_all_of_an_image_leaves_a_blank_drawing() -> None:
    whole = Drawing(image=InkImage.centred(grey_bar()))
    assert not whole.is_blank
    assert whole.erased((0.5, 0.1), (0.5, 0.9), 0.4) == Drawing()
    assert whole.erased((0.0, 0.0), (0.0, 0.1), 0.05) is whole
