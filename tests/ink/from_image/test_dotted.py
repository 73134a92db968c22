"""Which pieces of ink are the dots of one digit."""

import cv2
import numpy as np
import pytest

from digitpad.ink.from_image.around.dotted import joined_dots


def dots(*places: tuple[int, int], radius: int = 4) -> np.ndarray:
    """1 within discs around these places."""
    mask = np.zeros((200, 200), np.uint8)
    for place in places:
        cv2.circle(mask, place, radius, 1, -1)
    return mask


def ring(count: int) -> list[tuple[int, int]]:
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return [(round(100 + 60 * np.cos(angle)), round(100 + 60 * np.sin(angle))) for angle in angles]


def test_dots_around_become_a_ring_with_a_hole() -> None:
    joined = joined_dots(dots(*ring(24)))
    assert joined is not None
    count, _labels = cv2.connectedComponents(joined[1])
    holes, _labels = cv2.connectedComponents(1 - joined[1], connectivity=4)
    assert (count - 1, holes - 1) == (1, 2)


@pytest.mark.parametrize(
    "places",
    [
        [(20 + 20 * number, 100) for number in range(9)],
        ring(7),
        ring(8),
        [*ring(20), (100, 100), (30, 30), (170, 30), (30, 170), (170, 170)],
    ],
    ids=["a line of text", "few", "far apart", "others beside them"],
)
def test_other_pieces_are_not_joined(places: list[tuple[int, int]]) -> None:
    assert joined_dots(dots(*places)) is None


def test_a_digit_among_dust_is_left_alone() -> None:
    mask = dots(*ring(24))
    cv2.rectangle(mask, (90, 60), (110, 140), 1, -1)
    assert joined_dots(mask) is None


def test_the_numbers_of_a_clock_are_no_dots() -> None:
    mask = np.zeros((200, 200), np.uint8)
    for number, (x, y) in enumerate(ring(12)):
        cv2.putText(mask, str((number + 3) % 10), (x - 6, y + 8), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 1, 2)
    assert joined_dots(mask) is None


def test_a_blank_image_has_no_dots() -> None:
    assert joined_dots(dots()) is None
