"""Frames, sheets and axes, and what only looks like them."""

import cv2
import numpy as np
import pytest

from digitpad.ink.from_image.around.axes import axes_in
from digitpad.ink.from_image.around.frames import frames_in, insides


def blank() -> np.ndarray:
    return np.zeros((120, 160), np.uint8)


def test_a_frame_and_the_sheet_in_it() -> None:
    mask = blank()
    cv2.rectangle(mask, (20, 15), (120, 100), 1, 2)
    assert len(frames_in(mask)) == 2


def test_the_inside_of_a_border_is_cut_out() -> None:
    levels = np.full((60, 60), 255, np.float32)
    levels[[0, -1]] = levels[:, [0, -1]] = 0
    (inside,) = insides(levels, (levels == 0).view(np.uint8))
    assert min(inside.shape) >= 52
    assert (inside == 255).all()


def test_a_slanted_sheet_is_made_upright() -> None:
    levels = np.zeros((200, 200), np.float32)
    cv2.fillConvexPoly(levels, np.array([[40, 30], [170, 45], [160, 180], [30, 165]]), 200)
    (inside,) = insides(levels, (levels > 0).view(np.uint8), photograph=True)
    assert min(inside.shape) >= 120
    assert (inside == 200).all()


def test_a_shadow_that_comes_in_from_the_edge_of_a_photograph_is_no_sheet() -> None:
    mask = blank()
    mask[20:, 30:130] = 1
    assert len(frames_in(mask)) == 1
    assert frames_in(mask, photograph=True) == []


@pytest.mark.parametrize("angle", [0, 25, 60])
def test_a_round_shape_is_no_frame(angle: int) -> None:
    mask = blank()
    cv2.ellipse(mask, (80, 60), (50, 30), angle, 0, 360, 1, 4)
    assert frames_in(mask) == []


def test_axes_are_found_and_the_digit_between_them_is_not() -> None:
    mask = blank()
    cv2.line(mask, (20, 10), (20, 110), 1)
    cv2.line(mask, (20, 110), (150, 110), 1)
    axes = mask.copy()
    cv2.line(mask, (60, 30), (60, 90), 1, 4)
    assert np.array_equal(axes_in(mask), axes)


def test_a_ruled_one_is_no_axis() -> None:
    mask = blank()
    cv2.line(mask, (80, 10), (80, 110), 1)
    assert not axes_in(mask).any()
