import numpy as np
import pytest
from hand import DIGITS, SEVEN, drawing, drawings
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.ink_image import InkImage
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import ink_box, render
from digitpad.ink.strokes import Drawing, Stroke

TOLERANCE = 0.05
"""Largest difference of a pixel, of 1, between the digit images of the same drawing at other places and sizes.

Float rounding may move an edge by one of the 64 grey pixels behind a pixel: 1/64, three times over.
"""


def digit_image(strokes: list[np.ndarray]) -> np.ndarray:
    image = normalize(render(drawing(strokes)))
    assert image is not None
    return image


def difference_but_for_a_shift(left: list[np.ndarray], right: list[np.ndarray]) -> float:
    """The mean difference of the pixels, of 1, after the best shift by one pixel at most.

    The shift is MNIST's own: a centre of mass between two pixels may go to either.
    """
    seen, expected = digit_image(left), digit_image(right)
    shifts = [np.roll(seen, (down, along), (0, 1)) for down in (-1, 0, 1) for along in (-1, 0, 1)]
    return min(float(np.abs(shifted - expected).mean()) for shifted in shifts)


@given(drawings, st.floats(0.25, 4), st.floats(-1, 1), st.floats(-1, 1))
def test_place_and_size_do_not_matter(strokes: list[np.ndarray], scale: float, dx: float, dy: float) -> None:
    moved = [positions * scale + (dx, dy) for positions in strokes]
    assert np.abs(digit_image(moved) - digit_image(strokes)).max() <= TOLERANCE


@given(
    st.sampled_from(sorted(DIGITS)),
    st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0]),
    st.integers(224, 2000),
    st.floats(0.25, 0.9),
)
def test_screen_scale_and_window_size_do_not_matter(digit: int, ratio: float, side: int, size: float) -> None:
    exact = [positions * size for positions in DIGITS[digit]]
    on_screen = [np.rint(positions * side * ratio) / (side * ratio) for positions in exact]
    assert difference_but_for_a_shift(on_screen, exact) <= 0.05


@given(drawings, st.integers(2, 5))
def test_the_rate_of_points_does_not_matter(strokes: list[np.ndarray], times: int) -> None:
    def denser(positions: np.ndarray) -> np.ndarray:
        index = np.linspace(0, len(positions) - 1, (len(positions) - 1) * times + 1)
        return np.column_stack([np.interp(index, range(len(positions)), column) for column in positions.T])

    assert difference_but_for_a_shift([denser(positions) for positions in strokes], strokes) <= 0.05


@given(drawings, st.floats(0.02, 0.1))
def test_the_pens_width_and_pressure_do_not_matter(strokes: list[np.ndarray], width: float) -> None:
    lightly = tuple(
        Stroke.of(np.column_stack([positions, np.full(len(positions), 0.2)]), width) for positions in strokes
    )
    assert np.array_equal(render(Drawing(lightly)), render(drawing(strokes)))


@given(drawings)
def test_the_longer_side_has_160_pixels(strokes: list[np.ndarray]) -> None:
    grey = render(drawing(strokes))
    assert max(grey.shape) == 160
    for rim in (grey[0], grey[-1], grey[:, 0], grey[:, -1]):
        assert rim.any()


def test_a_blank_drawing_gives_no_ink() -> None:
    for blank in (Drawing(), Drawing((Stroke.starting(0.5, 0.5),))):
        assert not render(blank).any()
        assert normalize(render(blank)) is None


@pytest.mark.parametrize("pen_width", [1.0, 2.0, 4.0])
def test_the_pen_is_as_wide_as_asked_for(pen_width: float) -> None:
    bar = render(drawing([np.array([(0.2, 0.5), (0.8, 0.5)])]), pen_width)
    assert bar.shape[0] == pytest.approx(pen_width * 8, abs=1)


def test_a_stray_dot_changes_nothing() -> None:
    for strokes in DIGITS.values():
        assert np.array_equal(digit_image([*strokes, np.array([(0.95, 0.05)])]), digit_image(strokes))


def test_the_box_around_the_ink_leaves_stray_dots_out() -> None:
    seven = drawing(SEVEN, width=0.1)
    dotted = seven.with_stroke(Stroke.starting(0.95, 0.95))
    assert ink_box(dotted) == ink_box(seven) == pytest.approx((0.25, 0.15, 0.5, 0.7))
    with pytest.raises(ValueError, match="blank"):
        ink_box(Drawing((Stroke.starting(0.95, 0.95),)))


def test_the_box_around_the_ink_of_an_image() -> None:
    grey = np.zeros((10, 10), np.uint8)
    grey[2:9, 4:6] = 200
    assert ink_box(Drawing((), InkImage(grey.tobytes(), 10, 0.1, 0.2, 0.05))) == pytest.approx((0.3, 0.3, 0.1, 0.35))
