"""The exported page in a real Chromium, which the system brings: drawn on, and compared with the pad."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import keras
import numpy as np
import pytest
from exported import write
from hand import FOUR, ONE, SEVEN, Positions, line
from languages import page_sentences
from playwright.sync_api import Browser, CDPSession, Page

from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import Data
from digitpad.ink.cutting import part_inside
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.known_digits import known_drawings
from digitpad.recognition.numbers.number import NumberReader
from digitpad.ui.languages.known import ENGLISH, LANGUAGES
from digitpad_training.not_digits.row import GAP, TIGHT, in_a_row
from digitpad_training.not_digits.shapes import random_shape
from digitpad_training.not_digits.written_marks import joined

LARGEST_DIFFERENCE = 0.02
OTHER_SEED = 3


@pytest.fixture(autouse=True)
def no_leaks() -> None:
    """A browser starts and ends processes at will until it is closed, after the last test here."""


@pytest.fixture(scope="module")
def model() -> keras.Model:
    return keras.models.load_model(bundled_package_dir() / "model.keras", compile=False)


@pytest.fixture(scope="module")
def address(model: keras.Model, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("page") / "out"
    write("web", model, "bundled", folder)
    return (folder / "index.html").as_uri()


@pytest.fixture(params=["light", "dark"])
def page(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The page, which by the end of the test must have logged no error and requested nothing outside itself."""
    page = browser.new_page(has_touch=True, color_scheme=request.param, viewport={"width": 800, "height": 700})
    faults: list[str] = []
    asked_for: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda sent: asked_for.append(sent.url))
    page.goto(address)
    yield page
    page.close()
    assert faults == []
    assert [url for url in asked_for if not url.startswith(address.removesuffix("index.html"))] == []


def _compared(page: Page, drawings: Sequence[Drawing]) -> tuple[float, int]:
    """The largest difference of a pixel, and how many drawings the page answers as the pad does."""
    strokes = [[[{"x": x, "y": y} for x, y in stroke.xy.tolist()] for stroke in each.strokes] for each in drawings]
    answers: list[Any] = page.evaluate(
        "drawings => drawings.map(read).map(({digitImage, digit}) => [Array.from(digitImage), digit])", strokes
    )
    seen = np.array([image for image, _digit in answers]).reshape(-1, 28, 28)
    images = [normalize(render(drawing)) for drawing in drawings]
    expected = np.array([image for image in images if image is not None])
    classifier = Classifier((bundled_package_dir() / "model.tflite").read_bytes())
    digits = [classifier.classify(image).digit for image in expected]
    return float(np.abs(seen - expected).max()), sum(
        digit == answer for digit, (_image, answer) in zip(digits, answers, strict=True)
    )


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_five_hundred_drawings_by_rule_are_seen_and_read_alike(page: Page) -> None:
    difference, same = _compared(page, known_drawings(500, OTHER_SEED))
    assert difference <= LARGEST_DIFFERENCE
    assert same == 500


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_five_hundred_drawings_of_people_are_seen_and_read_alike(page: Page, data: Data) -> None:
    chosen = np.random.default_rng(OTHER_SEED).choice(len(data.pen_held_out), 500, replace=False)
    drawings = [data.pen_held_out[int(index)].drawing for index in chosen]
    difference, same = _compared(page, drawings)
    assert difference <= LARGEST_DIFFERENCE
    assert same == 500


class Hand:
    """Draws on the page's canvas, in canvas sides, by what the browser itself makes pointer events of."""

    def __init__(self, page: Page) -> None:
        box = page.locator("#canvas").bounding_box()
        assert box is not None
        self._box = box
        self._page = page
        self._devices: CDPSession = page.context.new_cdp_session(page)

    def _at(self, place: Any) -> dict[str, float]:
        x, y = place
        return {"x": self._box["x"] + x * self._box["width"], "y": self._box["y"] + y * self._box["height"]}

    def mouse(self, stroke: Positions) -> None:
        self._move_to(stroke[0])
        self._page.mouse.down()
        for place in stroke[1:]:
            self._move_to(place)
        self._page.mouse.up()

    def _move_to(self, place: Any) -> None:
        at = self._at(place)
        self._page.mouse.move(at["x"], at["y"])

    def touch(self, stroke: Positions) -> None:
        kinds = ["touchStart", *["touchMove"] * (len(stroke) - 1)]
        for kind, place in zip(kinds, stroke, strict=True):
            self._devices.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [self._at(place)]})
        self._devices.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def fingers(self, kind: str, *places: Any) -> None:
        """All fingers that are down, each at its place."""
        points = [{**self._at(place), "id": number} for number, place in enumerate(places)]
        self._devices.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def pen(self, stroke: Positions) -> None:
        kinds = ["mousePressed", *["mouseMoved"] * (len(stroke) - 1), "mouseReleased"]
        for kind, place in zip(kinds, [*stroke, stroke[-1]], strict=True):
            pressed = {"button": "left", "buttons": 1, "clickCount": 1, "pointerType": "pen", "force": 0.5}
            self._devices.send("Input.dispatchMouseEvent", {"type": kind, **self._at(place), **pressed})


@pytest.mark.parametrize("device", ["mouse", "touch", "pen"])
def test_a_digit_is_drawn_undone_and_cleared(page: Page, device: str) -> None:
    answer = page.locator("#prediction")
    page.evaluate("addEventListener('pointerdown', (event) => { window.seen = event.pointerType; }, true)")
    assert answer.inner_text() == "–"
    assert page.locator("#hint").is_visible()
    assert page.locator("#clear").is_disabled()
    for strokes, digit in ((SEVEN, "7"), (FOUR, "4")):
        for stroke in strokes:
            getattr(Hand(page), device)(stroke)
        page.wait_for_function("digit => document.getElementById('prediction').textContent === digit", arg=digit)
        assert page.evaluate("window.seen") == device
        assert page.locator("#in_words").inner_text().startswith(digit)
        assert page.locator("#bars .likeliest span").first.inner_text() == digit
        assert not page.locator("#hint").is_visible()
        page.locator("#undo").click()
        page.wait_for_function(
            "count => strokes.length === count && document.getElementById('clear').disabled === (count === 0)",
            arg=len(strokes) - 1,
        )
        page.keyboard.press("Delete")
        page.wait_for_function("document.getElementById('prediction').textContent === '–'")


def row(*digits: list[Positions]) -> list[Positions]:
    """Digits beside each other, each at a third of its size."""
    return [strokes / 3 + np.array([0.3 * place, 0.3]) for place, digit in enumerate(digits) for strokes in digit]


def answer_is(page: Page, text: str) -> None:
    page.wait_for_function("text => document.getElementById('prediction').textContent === text", arg=text)


@pytest.mark.parametrize("device", ["mouse", "touch"])
def test_a_number_is_read_and_a_tap_or_a_click_chooses_its_digit(page: Page, device: str) -> None:
    hand = Hand(page)
    for stroke in row(FOUR, SEVEN, ONE):
        getattr(hand, device)(stroke)
    answer_is(page, "471")
    assert page.locator("#prediction").inner_text() == "471"
    assert page.locator("#in_words").inner_text().startswith("471, ")
    likeliest = page.locator("#bars .likeliest span").first
    assert likeliest.inner_text() == "1"
    getattr(hand, device)(np.array([(0.17, 0.45), (0.17, 0.45)]))
    page.wait_for_function("document.querySelector('#prediction .chosen').textContent === '4'")
    assert likeliest.inner_text() == "4"
    assert page.evaluate("strokes.length") == 4
    page.locator("#prediction span").nth(1).click()
    assert likeliest.inner_text() == "7"
    page.keyboard.press("ArrowRight")
    assert likeliest.inner_text() == "1"
    page.locator("#undo").click()
    answer_is(page, "47")


def test_what_is_no_digit_is_said_and_a_minus_and_a_point_are_read(page: Page) -> None:
    hand = Hand(page)
    tick = line((0.2, 0.6), (0.4, 0.8), (0.8, 0.2))
    hand.mouse(tick)
    page.wait_for_function("document.getElementById('in_words').textContent === 'not a digit?'")
    assert page.locator("#prediction").inner_text() == "–"
    assert page.locator("#bars.doubted").count() == 1
    page.keyboard.press("Delete")
    answer_is(page, "–")
    for stroke in [line((0.0, 0.45), (0.07, 0.45)), *row(FOUR, SEVEN), np.array([(0.35, 0.57), (0.35, 0.57)])]:
        hand.mouse(stroke)
    answer_is(page, "-4.7")


def test_a_long_number_is_seen_whole_and_nothing_moves(page: Page) -> None:
    hand, bars = Hand(page), page.locator("#bars")
    before = bars.bounding_box()
    for place in range(9):
        hand.mouse(line((0.05 + place * 0.1, 0.4), (0.05 + place * 0.1, 0.6)))
    answer_is(page, "111111111")
    fits = "(answer => answer.scrollWidth <= answer.clientWidth)(document.getElementById('prediction'))"
    assert page.evaluate(fits)
    assert bars.bounding_box() == before


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_numbers_of_people_and_shapes_are_read_as_the_pad_reads_them(
    page: Page, data: Data, classifier: Classifier
) -> None:
    rng = np.random.default_rng(OTHER_SEED)
    numbers = []
    for _number in range(60):
        person = int(rng.integers(len(data.pen_held_out) - 6))
        chosen = [data.pen_held_out[person + place] for place in range(int(rng.integers(1, 6)))]
        numbers.append(in_a_row(chosen, rng, TIGHT if rng.random() < 0.5 else GAP).drawing)
    numbers += [random_shape(rng) for _shape in range(60)]
    numbers += [joined(in_a_row(data.pen_held_out[first : first + 2], rng, GAP)).drawing for first in range(0, 600, 10)]
    reader = NumberReader(classifier, DigitOrNot.bundled())
    expected = [number.in_words if (number := reader.read(drawing)) else "" for drawing in numbers]
    strokes = [[[{"x": x, "y": y} for x, y in stroke.xy.tolist()] for stroke in each.strokes] for each in numbers]
    seen: list[str] = page.evaluate("drawings => drawings.map((each) => inWords(readNumber(each)))", strokes)
    digits = [[answer.split(",")[0] for answer in answers] for answers in (expected, seen)]
    same = [one == other for one, other in zip(*digits, strict=True)]
    assert sum(same[:120]) >= 119
    assert sum(same[120:]) >= 55  # all in one stroke: what is barely sure here may not be there


@pytest.mark.parametrize(
    ("locale", "language", "hint", "doubt", "units"),
    [
        ("de-CH", "de", "Ziffer zeichnen", "4 oder 7?", "1.536 Einheiten"),
        ("pl-PL", "pl", "Narysuj cyfrę", "4 czy 7?", "22 jednostki"),
        ("ar-EG", "ar", "ارسم رقمًا", "4 أم 7؟", "3 وحدات"),
        ("zh-TW", "en", "Draw a digit", "4 or 7?", "1 unit"),
    ],
)
def test_the_page_speaks_the_language_of_the_browser(
    browser: Browser, address: str, locale: str, language: str, hint: str, doubt: str, units: str
) -> None:
    page = browser.new_page(locale=locale)
    page.goto(address)
    assert page.evaluate("document.documentElement.lang") == language
    assert page.evaluate("getComputedStyle(document.body).direction") == ("rtl" if language == "ar" else "ltr")
    assert page.locator("#hint").inner_text() == hint
    said = page.evaluate('say("{first} or {second}?", { first: "4", second: "7" })')
    assert said.removeprefix("\u200f") == doubt
    number = int(re.sub(r"\D", "", units))
    assert page.evaluate("n => say('{n} unit(s)', { n })", number) == units
    page.close()


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_all_of_the_page_is_in_each_language_and_has_room(browser: Browser, address: str, language: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640})
    page.goto(f"{address}?language={language}")
    page.locator("#why").click()
    sentences = page_sentences()
    assert page.evaluate("sentences => sentences.filter((each) => !(each in WORDS[language]))", sentences) == []
    shown = "[...document.querySelectorAll('[data-say]')].filter((each) => each.textContent === each.dataset.say)"
    assert page.evaluate(f"{shown}.length") == 0
    cut = "[...document.querySelectorAll('button, p')].filter((each) => each.scrollWidth > each.clientWidth)"
    assert page.evaluate(f"{cut}.map((each) => each.id)") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()


def test_the_page_fits_a_telephone(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    box = page.locator("#canvas").bounding_box()
    assert box is not None
    assert box["width"] == pytest.approx(box["height"])
    assert page.locator("#clear").is_visible()


def strokes_drawn(page: Page) -> list[list[tuple[float, float]]]:
    drawn: list[list[tuple[float, float]]] = page.evaluate("strokes.map((stroke) => stroke.map(({ x, y }) => [x, y]))")
    return drawn


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_lines_are_cut_as_the_window_cuts_them(page: Page) -> None:
    rng = np.random.default_rng(OTHER_SEED)
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
    page.wait_for_timeout(2100)
    hand.touch(SHORT)
    assert len(strokes_drawn(page)) == 2


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


@pytest.mark.parametrize(("is_coarse", "least"), [(False, 24), (True, 44)])
def test_buttons_are_large_enough_for_what_points_at_them(
    browser: Browser, address: str, is_coarse: bool, least: int
) -> None:
    page = browser.new_page(has_touch=is_coarse, is_mobile=is_coarse, viewport={"width": 360, "height": 640})
    page.goto(address)
    assert page.evaluate("matchMedia('(pointer: coarse)').matches") is is_coarse
    heights = page.evaluate("[...document.querySelectorAll('button')].map((each) => each.offsetHeight)")
    assert len(heights) == 3
    assert min(heights) >= least
    page.close()


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_the_type_follows_what_its_reader_has_set(page: Page) -> None:
    size = "getComputedStyle(document.getElementById('clear')).fontSize"
    assert page.evaluate(size) == "16px"
    page.set_viewport_size({"width": 360, "height": 640})
    page.locator("#why").click()
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(size) == "32px"
    cut = "[...document.querySelectorAll('button, p')].filter((each) => each.scrollWidth > each.clientWidth)"
    assert page.evaluate(f"{cut}.map((each) => each.id)") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_ink_and_bars_are_seen_in_colors_that_the_system_forces(browser: Browser, address: str, scheme: Any) -> None:
    page = browser.new_page(forced_colors="active", color_scheme=scheme)
    page.goto(address)
    for stroke in SEVEN:
        Hand(page).mouse(stroke)
    answer_is(page, "7")
    color = """name => {
      const probe = document.createElement("p");
      probe.style.color = name;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }"""
    ink = """() => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const opaque = data.findIndex((level, i) => i % 4 === 3 && level === 255);
      return `rgb(${data.slice(opaque - 3, opaque).join(", ")})`;
    }"""
    text, accent = (page.evaluate(color, name) for name in ("CanvasText", "Highlight"))
    assert page.evaluate(ink) == text
    for row, expected in (("#bars .likeliest", accent), ("#bars li:not(.likeliest)", text)):
        bar = page.locator(f"{row} i").first
        assert expected in bar.evaluate("bar => getComputedStyle(bar).backgroundImage")
    page.close()


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_what_is_painted_has_a_role_and_a_name(page: Page) -> None:
    page.locator("#why").click()
    page.wait_for_function("document.querySelectorAll('#fields canvas').length > 0")
    assert page.get_by_role("img").count() == page.locator("canvas").count()
    assert page.evaluate("[...document.querySelectorAll('canvas')].every((each) => each.ariaLabel)")
