"""Numbers of several digits, and what is no digit, read by the networks that ship with the program."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hand import DIGITS as HAND
from hand import FOUR, SEVEN, ZERO, Positions, drawing, drawings, ellipse, line
from hypothesis import given, settings

from digitpad.base import paths
from digitpad.ink.grouping import MOST_STROKES
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.numbers.number import Number, NumberReader
from digitpad.recognition.prediction import Prediction
from digitpad.recognition.reading import read_drawing

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

HEART = [line((0.5, 0.35), (0.42, 0.22), (0.3, 0.2), (0.2, 0.32), (0.25, 0.5), (0.5, 0.8), (0.75, 0.5), (0.8, 0.32))]
PLUS = [line((0.5, 0.3), (0.5, 0.7)), line((0.3, 0.5), (0.7, 0.5))]
SMILEY = [
    ellipse(0.5, 0.5, 0.8, 0.8),
    line((0.38, 0.35), (0.38, 0.42)),
    line((0.62, 0.35), (0.62, 0.42)),
    line((0.3, 0.62), (0.42, 0.72), (0.58, 0.72), (0.7, 0.62)),
]


@pytest.fixture(scope="module")
def digit_or_not() -> DigitOrNot:
    return DigitOrNot.bundled()


@pytest.fixture
def reader(classifier: Classifier, digit_or_not: DigitOrNot) -> NumberReader:
    return NumberReader(classifier, digit_or_not)


def side_by_side(*digits: list[Positions], step: float = 0.6) -> Drawing:
    """Digits beside each other, each half a canvas wide."""
    return drawing([strokes + np.array([place * step, 0.0]) for place, digit in enumerate(digits) for strokes in digit])


def read(reader: NumberReader, drawn: Drawing) -> Number:
    number = reader.read(drawn)
    assert number is not None
    return number


@pytest.mark.parametrize("text", ["47", "70", "1047", "0000", "4444", "17", "774401"])
def test_digits_in_a_row_are_a_number(reader: NumberReader, text: str) -> None:
    number = read(reader, side_by_side(*(HAND[int(digit)] for digit in text)))
    assert number.text == text
    assert number.in_words.startswith((f"{text}, ", f"{text} or "))


@pytest.mark.parametrize("digit", HAND)
def test_one_digit_stays_as_it_was(reader: NumberReader, classifier: Classifier, digit: int) -> None:
    drawn = drawing(HAND[digit])
    number, alone = read(reader, drawn), read_drawing(drawn, classifier)
    assert alone is not None
    (group,) = number.groups
    assert np.array_equal(group.reading.digit_image, alone.digit_image)
    assert np.array_equal(group.reading.prediction.probabilities, alone.prediction.probabilities)
    assert number.text == str(digit)


def test_strokes_may_come_in_any_order(reader: NumberReader) -> None:
    strokes = side_by_side(FOUR, SEVEN, FOUR).strokes
    for order in ([0, 2, 3, 1, 4], [3, 4, 2, 0, 1], [4, 1, 2, 3, 0]):
        number = read(reader, Drawing(tuple(strokes[place] for place in order)))
        assert number.text == "474"


@pytest.mark.parametrize("end", [0.63, 0.75, 0.95, 1.05])
def test_the_bar_of_a_five_may_come_last_and_reach_over_the_next_digit(reader: NumberReader, end: float) -> None:
    body = [(0.36, 0.22), (0.35, 0.45), (0.5, 0.42), (0.62, 0.5), (0.64, 0.62), (0.58, 0.75), (0.45, 0.8), (0.33, 0.74)]
    after = [strokes + np.array([0.42, 0.0]) for strokes in SEVEN]
    number = read(reader, drawing([np.array(body), *after, line((0.36, 0.22), (end, 0.2))]))
    assert number.text == "57"
    assert number.groups[0].group.strokes == (0, 2)


def test_the_newest_group_has_the_last_stroke(reader: NumberReader) -> None:
    strokes = side_by_side(FOUR, SEVEN, ZERO).strokes
    assert read(reader, Drawing(strokes)).newest == 2
    assert read(reader, Drawing((*strokes[1:], strokes[0]))).newest == 0


def in_one_go(text: str) -> Drawing:
    """Digits of one stroke each, drawn without lifting the pen between them."""
    return drawing([np.concatenate([HAND[int(digit)][0] + [0.6 * place, 0] for place, digit in enumerate(text)])])


@pytest.mark.parametrize("text", ["00", "10", "70", "700"])
def test_digits_in_one_stroke_are_taken_apart(reader: NumberReader, text: str) -> None:
    drawn = in_one_go(text)
    number = read(reader, drawn)
    assert number.text == text
    assert [group.group.strokes for group in number.groups] == [(place,) for place in range(len(text))]
    lefts, rights = zip(*((group.group.span.left, group.group.span.right) for group in number.groups), strict=True)
    assert all(right < left for right, left in zip(rights, lefts[1:], strict=False))


def test_only_the_stroke_that_holds_several_digits_is_taken_apart(reader: NumberReader) -> None:
    alone = side_by_side(FOUR, SEVEN).strokes
    together = [Stroke.through(stroke.xy + np.array([1.2, 0.0])) for stroke in in_one_go("00").strokes]
    number = read(reader, Drawing((*alone, *together)))
    assert number.text == "4700"
    assert number.strokes[:3] == alone
    assert len(number.strokes) == 5


def test_a_long_scribble_in_one_stroke_is_no_number(reader: NumberReader) -> None:
    x = np.linspace(0.05, 0.95, 4_000)
    number = read(reader, drawing([np.column_stack([x, 0.5 + 0.2 * np.sin(400 * x)])]))
    assert number.text == ""
    assert number.strokes == ()


@pytest.mark.parametrize("height", [1e-3, 1e-9, 1e-300])
def test_a_stroke_that_is_all_but_flat_is_no_number(reader: NumberReader, height: float) -> None:
    there_and_back = np.column_stack([np.tile([0.1, 0.9], 500), np.linspace(0.5, 0.5 + height, 1000)])
    assert len(read(reader, drawing([there_and_back])).groups) == 1


def test_a_slope_does_not_matter(reader: NumberReader) -> None:
    sloping = [
        strokes + np.array([place * 0.6, -place * 0.15])
        for place, each in enumerate((FOUR, SEVEN, ZERO))
        for strokes in each
    ]
    assert read(reader, drawing(sloping)).text == "470"


@pytest.mark.parametrize("shape", [HEART, PLUS, SMILEY], ids=["heart", "plus", "smiley"])
def test_what_is_no_digit_is_called_none(reader: NumberReader, shape: list[Positions]) -> None:
    number = read(reader, drawing(shape))
    assert number.digits == ()
    assert number.text == ""
    assert number.in_words == "not a digit?"
    assert number.groups[0].reading.prediction.probabilities.sum() == pytest.approx(1, abs=0.02)
    assert number.as_digits.text == str(number.groups[0].reading.prediction.digit)


def test_what_is_no_digit_beside_digits_is_left_out_and_said(reader: NumberReader) -> None:
    number = read(reader, side_by_side(FOUR, PLUS, SEVEN))
    assert number.text == "47"
    assert number.in_words.endswith(", 1 left out")


LETTERS = {
    "A": [line((0.5, 0.2), (0.3, 0.8)), line((0.5, 0.2), (0.7, 0.8)), line((0.38, 0.55), (0.62, 0.55))],
    "H": [line((0.3, 0.2), (0.3, 0.8)), line((0.7, 0.2), (0.7, 0.8)), line((0.3, 0.5), (0.7, 0.5))],
    "K": [line((0.3, 0.2), (0.3, 0.8)), line((0.7, 0.2), (0.34, 0.5), (0.7, 0.8))],
    "M": [line((0.25, 0.8), (0.25, 0.2), (0.5, 0.6)), line((0.5, 0.6), (0.75, 0.2), (0.75, 0.8))],
    "N": [line((0.3, 0.8), (0.3, 0.2)), line((0.3, 0.2), (0.7, 0.8)), line((0.7, 0.8), (0.7, 0.2))],
    "R": [line((0.3, 0.2), (0.3, 0.8)), line((0.3, 0.2), (0.65, 0.3), (0.3, 0.5), (0.7, 0.8))],
    "a face": [line((0.35, 0.3), (0.35, 0.45)), line((0.65, 0.3), (0.65, 0.45)), SMILEY[-1]],
}


@pytest.mark.parametrize("letter", LETTERS)
def test_the_strokes_of_a_letter_are_no_digits(reader: NumberReader, letter: str) -> None:
    assert read(reader, drawing(LETTERS[letter])).in_words == "not a digit?"


MINUS = [line((0.1, 0.5), (0.4, 0.5))]
COMMA = [line((0.32, 0.8), (0.28, 0.95))]
DOT = [np.array([(0.3, 0.82)])]


@pytest.mark.parametrize(
    ("parts", "text", "spoken"),
    [
        ((MINUS, FOUR, SEVEN), "-47", "-47: minus, 4, 7, "),
        ((MINUS, FOUR), "-4", "-4: minus, 4, "),
        ((FOUR, COMMA, SEVEN), "4,7", "4,7: 4, comma, 7, "),
        ((FOUR, DOT, SEVEN, ZERO), "4.70", "4.70: 4, point, 7, 0, "),
    ],
    ids=["minus", "minus and one digit", "comma", "point"],
)
def test_a_minus_and_a_decimal_mark_are_read(
    reader: NumberReader, parts: tuple[list[Positions], ...], text: str, spoken: str
) -> None:
    number = read(reader, side_by_side(*parts, step=0.55))
    assert number.text == text
    assert number.in_words.startswith(f"{text}, ")
    assert number.spoken.startswith(spoken)
    assert all(number.are_digits)


def test_marks_without_digits_are_none(reader: NumberReader) -> None:
    number = read(reader, side_by_side(MINUS, PLUS))
    assert number.marks == ()
    assert number.in_words == "not a digit?"


def test_a_digit_inside_another_thing_is_no_digit_of_a_number(reader: NumberReader) -> None:
    inside = [strokes * 0.3 + 0.35 for strokes in SEVEN]
    number = read(reader, drawing([*ZERO, *inside]))
    assert len(number.groups) == 1


def test_nothing_drawn_is_no_number(reader: NumberReader) -> None:
    assert reader.read(Drawing()) is None
    assert reader.read(drawing([np.array([(0.5, 0.5)])])) is None


def test_an_image_is_read_as_one_digit(reader: NumberReader) -> None:
    grey = np.zeros((60, 60), np.uint8)
    grey[5:55, 26:34] = 255
    number = read(reader, Drawing(image=InkImage.centred(grey)))
    assert number.text == "1"
    assert len(number.groups) == 1


def test_more_strokes_than_a_number_has_are_read_as_one(reader: NumberReader) -> None:
    many = Drawing(tuple(Stroke.through([(x, 0.2), (x, 0.8)]) for x in np.linspace(0, 1, MOST_STROKES + 1)))
    number = read(reader, many)
    assert len(number.groups) == 1
    assert number.has_too_much
    assert number.tried == ()


def test_more_groups_than_can_be_tried_are_read_as_one(reader: NumberReader) -> None:
    dense = Drawing(tuple(Stroke.through([(x, 0.2), (x, 0.8)]) for x in np.linspace(0, 1, MOST_STROKES)))
    assert read(reader, dense).has_too_much
    sparse = Drawing(tuple(Stroke.through([(x, 0.2), (x, 0.8)]) for x in np.linspace(0, 20, MOST_STROKES)))
    assert read(reader, sparse).text == "1" * MOST_STROKES
    some = read(reader, side_by_side(FOUR, SEVEN))
    assert not some.has_too_much
    assert {group.strokes for group in some.tried} >= {group.group.strokes for group in some.groups}


@settings(max_examples=30)
@given(drawings)
def test_each_stroke_is_in_one_group_and_a_reader_that_remembers_reads_the_same(
    classifier: Classifier, digit_or_not: DigitOrNot, strokes: list[Positions]
) -> None:
    drawn = drawing(strokes)
    remembering = NumberReader(classifier, digit_or_not)
    for count in range(1, len(strokes) + 1):
        remembering.read(Drawing(drawn.strokes[:count]))
    again, anew = remembering.read(drawn), NumberReader(classifier, digit_or_not).read(drawn)
    assert again is not None
    assert anew is not None
    assert [group.group for group in again.groups] == [group.group for group in anew.groups]
    assert again.in_words == anew.in_words
    taken = sorted(
        [place for group in again.groups for place in group.group.strokes]
        + [mark.stroke for mark in again.marks if mark.stroke is not None]
    )
    assert taken == list(range(len(again.strokes or drawn.substantial_strokes())))


def test_a_new_stroke_costs_only_the_groups_that_it_is_in(classifier: Classifier, digit_or_not: DigitOrNot) -> None:
    counted = _Counting(classifier)
    reader = NumberReader(counted, digit_or_not)
    strokes = side_by_side(FOUR, SEVEN, ZERO, FOUR, SEVEN).strokes
    reader.read(Drawing(strokes[:-1]))
    before = counted.count
    reader.read(Drawing(strokes))
    assert 1 <= counted.count - before <= 5  # alone, with one to three before it, and the whole
    reader.read(Drawing(strokes))
    assert counted.count - before <= 5


class _Counting(Classifier):
    """Counts how often it is asked."""

    def __init__(self, classifier: Classifier) -> None:
        super().__init__(classifier._model)
        self.count = 0

    def classify(self, image: "DigitImage") -> Prediction:
        self.count += 1
        return super().classify(image)


def test_without_the_network_that_tells_digits_from_the_rest_the_reason_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources_dir", lambda: tmp_path)
    with pytest.raises(ModelError, match="is missing or damaged; install digitpad again"):
        DigitOrNot.bundled()
