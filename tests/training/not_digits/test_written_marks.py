"""Numbers with a minus or a decimal mark, with bars that come last, and drawn without lifting the pen."""

import numpy as np
from hand import FOUR, SEVEN, ZERO, drawing
from hypothesis import given
from hypothesis import strategies as st

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.grouping import Span
from digitpad_training.not_digits.row import WrittenNumber, in_a_row
from digitpad_training.not_digits.written_marks import joined, with_bars_last, with_minus, with_point

SAMPLES = [PenSample(drawing(strokes), label, 1) for strokes, label in ((ZERO, 0), (FOUR, 4), (SEVEN, 7))]
seeds = st.integers(0, 2**32 - 1)


def written(seed: int) -> tuple[WrittenNumber, np.random.Generator]:
    rng = np.random.default_rng(seed)
    return in_a_row([SAMPLES[int(place)] for place in rng.integers(3, size=4)], rng), rng


def spans(number: WrittenNumber) -> list[Span]:
    return [Span.of(stroke) for stroke in number.drawing.strokes]


@given(seeds)
def test_a_minus_stands_before_everything(seed: int) -> None:
    number, rng = written(seed)
    signed = with_minus(number, rng)
    minus, *others = spans(signed)
    assert signed.text == f"-{number.text}"
    assert len(others) == len(number.drawing.strokes)
    assert minus.right < others[min(signed.parts[0]) - 1].right
    assert minus.height < 0.5 * minus.width


@given(seeds, st.booleans())
def test_a_decimal_mark_is_small_and_no_part_of_a_digit(seed: int, is_comma: bool) -> None:
    number, rng = written(seed)
    marked = with_point(number, rng, is_comma)
    (place,) = set(range(len(marked.drawing.strokes))) - set().union(*marked.parts)
    mark = spans(marked)[place]
    assert marked.text.replace("," if is_comma else ".", "") == number.text
    assert max(mark.width, mark.height) < 0.45 * max(span.height for span in spans(marked))
    assert (mark.height == 0) is not is_comma


@given(seeds)
def test_bars_come_last_and_what_is_joined_has_fewer_strokes(seed: int) -> None:
    number, _rng = written(seed)
    late = with_bars_last(number)
    firsts = [min(part) for part in late.parts]
    assert sorted(firsts) == list(range(len(late.parts)))
    assert {id(stroke) for stroke in late.drawing.strokes} == {id(stroke) for stroke in number.drawing.strokes}
    assert len(joined(number).drawing.strokes) == len(number.drawing.strokes) - len(number.parts) + 1
