"""Drawing on the exported page with the keys alone, as on the pad."""

import numpy as np
from hand import FOUR, ONE
from playwright.sync_api import Page
from web_hand import Hand, answer_is

LEFT, RIGHT, UP, DOWN, SPACE = "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", " "
TO_THE_SEVEN = [LEFT] * 8 + [UP] * 12
SEVEN = [RIGHT] * 16 + [DOWN, DOWN, LEFT] * 12


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def number_of_strokes(page: Page) -> int:
    return int(page.evaluate("strokes.length"))


def draw_fourteen(page: Page) -> None:
    aside = np.array([0.2, 0.0])
    hand = Hand(page)
    for stroke in (ONE[0] - aside, *(stroke + aside for stroke in FOUR)):
        hand.mouse(stroke)
    answer_is(page, "14")


def test_a_digit_is_drawn(page: Page) -> None:
    press(page, "Tab", *TO_THE_SEVEN)
    assert number_of_strokes(page) == 0
    press(page, SPACE, *SEVEN)
    answer_is(page, "7")
    assert page.locator("#pen").inner_text() == "Pen down"
    press(page, SPACE)
    assert page.locator("#pen").inner_text() == "Pen up"
    press(page, LEFT, UP)  # nothing more is drawn
    assert number_of_strokes(page) == 1
    assert page.evaluate("scrollX + scrollY") == 0
    page.locator("#undo").click()
    answer_is(page, "–")


def test_shift_draws_finely_and_no_key_leaves_the_canvas(page: Page) -> None:
    press(page, "Tab", SPACE, "Shift+ArrowRight", "Shift+ArrowDown", *[LEFT] * 30)
    assert page.evaluate("strokes[0].slice(1, 3).map(({x, y}) => [x, y])") == [[0.505, 0.5], [0.505, 0.505]]
    assert page.evaluate("strokes[0].at(-1).x") == 0


def test_the_pen_shows_where_it_is_and_lifts_when_the_focus_goes(page: Page) -> None:
    blank = page.evaluate("canvas.toDataURL()")
    press(page, "Tab")
    page.wait_for_function("blank => canvas.toDataURL() !== blank", arg=blank)
    press(page, SPACE, RIGHT, "Tab")
    assert page.evaluate("pointer") is None
    press(page, RIGHT)
    assert page.evaluate("strokes.map((stroke) => stroke.length)") == [2]


def test_the_next_stroke_begins_at_once_after_undo_has_taken_back_one_that_was_being_drawn(page: Page) -> None:
    press(page, "Tab", SPACE, RIGHT, "Control+z", SPACE, LEFT)
    assert page.locator("#pen").inner_text() == "Pen down"
    assert page.evaluate("strokes.map((stroke) => stroke.length)") == [2]


def test_the_arrow_keys_choose_a_digit_after_the_mouse_has_drawn_or_beside_the_canvas(page: Page) -> None:
    draw_fourteen(page)
    chosen = page.locator("#prediction .chosen")
    assert chosen.inner_text() == "4"
    press(page, LEFT)
    assert chosen.inner_text() == "1"
    press(page, "Tab", RIGHT)
    assert chosen.inner_text() == "4"
    press(page, "Shift+Tab", LEFT)  # which the pen has now
    assert chosen.inner_text() == "4"


def test_the_key_pen_chooses_a_digit_as_a_tap_does(page: Page) -> None:
    draw_fourteen(page)
    page.locator("#undo").focus()
    press(page, "Shift+Tab", *[LEFT] * 8, SPACE, SPACE)
    assert page.locator("#prediction .chosen").inner_text() == "1"
    assert number_of_strokes(page) == 1 + len(FOUR)
