"""Pens, palms and fingers on the exported page, in a real Chromium."""

import numpy as np
import pytest
from playwright.sync_api import Page
from web_hand import Hand

from digitpad.ink.cutting import part_inside


def strokes_drawn(page: Page) -> list[list[tuple[float, float]]]:
    drawn: list[list[tuple[float, float]]] = page.evaluate("strokes.map((stroke) => stroke.map(({ x, y }) => [x, y]))")
    return drawn


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_lines_are_cut_as_the_window_cuts_them(page: Page) -> None:
    rng = np.random.default_rng(3)
    ways = rng.uniform(-1, 2, (500, 2, 2))
    ways[:100, 1, 0] = ways[:100, 0, 0]  # upright
    ways[100:200, 1, 1] = ways[100:200, 0, 1]  # level
    ways[200:300] = np.round(ways[200:300])  # along the rim, and through corners
    places = [[{"x": x, "y": y} for x, y in way] for way in ways.tolist()]
    script = """ways => ways.map((way) => partInside(...way))
      .map((part) => part && [[part.start.x, part.start.y], [part.end.x, part.end.y]])"""
    cut = [part and tuple(map(tuple, part)) for part in page.evaluate(script, places)]
    assert cut == [part_inside(tuple(start), tuple(end)) for start, end in ways.tolist()]
    assert 50 < sum(part is not None for part in cut) < 450


@pytest.mark.parametrize("device", ["mouse", "touch", "pen"])
def test_a_line_ends_where_it_leaves_the_canvas_and_begins_anew_where_it_comes_back(page: Page, device: str) -> None:
    draw = getattr(Hand(page), device)
    draw(np.array([(0.5, 0.2), (0.6, 0.3)]))
    draw(np.array([(0.8, 0.5), (0.9, 0.5), (1.1, 0.5), (1.1, 0.8), (0.9, 0.8), (0.8, 0.8)]))
    first, *cut = strokes_drawn(page)
    assert len(first) == 2
    assert [[stroke[0], stroke[-1]] for stroke in cut] == [
        [pytest.approx((0.8, 0.5), abs=0.01), pytest.approx((1, 0.5), abs=0.01)],
        [pytest.approx((1, 0.8), abs=0.01), pytest.approx((0.8, 0.8), abs=0.01)],
    ]
    assert cut[0][-1][0] == cut[1][0][0] == 1
    page.locator("#undo").click()
    assert strokes_drawn(page) == [first]


LONG, SHORT = np.array([(0.2, 0.2), (0.5, 0.5), (0.8, 0.8)]), np.array([(0.4, 0.6), (0.5, 0.6)])


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_a_pen_takes_back_what_the_palm_beside_it_drew(page: Page) -> None:
    hand = Hand(page)
    hand.fingers("touchStart", (0.7, 0.7))
    hand.fingers("touchMove", (0.75, 0.75))
    assert len(strokes_drawn(page)) == 1
    hand.pen(LONG)
    assert [stroke[0] for stroke in strokes_drawn(page)] == [pytest.approx((0.2, 0.2), abs=0.01)]
    hand.fingers("touchMove", (0.8, 0.6))
    hand.fingers("touchEnd")
    hand.touch(SHORT)
    hand.fingers("touchStart", (0.3, 0.3), (0.6, 0.6))  # the hand lies on two places: no tap
    hand.fingers("touchEnd")
    assert len(strokes_drawn(page)) == 1
    may_draw = """timeStamp => {
      const fingers = makeFingers();
      fingers.seePen({ timeStamp: 0 });
      return fingers.begin({ pointerId: 1, timeStamp }, false);
    }"""
    assert [page.evaluate(may_draw, after) for after in (1_900, 2_100)] == [False, True]


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_two_fingers_tap_to_undo(page: Page) -> None:
    hand = Hand(page)
    for stroke in (LONG, SHORT):
        hand.touch(stroke)
    hand.fingers("touchStart", (0.3, 0.3))
    hand.fingers("touchStart", (0.3, 0.3), (0.6, 0.3))
    assert len(strokes_drawn(page)) == 2
    hand.fingers("touchEnd", (0.3, 0.3))
    hand.fingers("touchEnd")
    assert [len(stroke) for stroke in strokes_drawn(page)] == [len(LONG)]
    hand.fingers("touchStart", (0.2, 0.3))
    hand.fingers("touchMove", (0.5, 0.3))
    hand.fingers("touchStart", (0.5, 0.3), (0.6, 0.6))  # a second finger beside one that draws
    hand.fingers("touchEnd")
    assert len(strokes_drawn(page)) == 2
