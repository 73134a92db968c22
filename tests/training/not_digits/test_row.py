"""Numbers made of people's digits."""

import numpy as np
from hand import FOUR, SEVEN, ZERO, drawing
from hypothesis import given
from hypothesis import strategies as st

from digitpad.data.formats.unipen import PenSample
from digitpad_training.not_digits.pieces import random_pieces
from digitpad_training.not_digits.row import in_a_row

SAMPLES = [PenSample(drawing(strokes), label, 1) for strokes, label in ((ZERO, 0), (FOUR, 4), (SEVEN, 7))]


@given(st.lists(st.sampled_from(SAMPLES), min_size=1, max_size=8), st.integers(0, 2**32 - 1))
def test_a_row_has_the_strokes_of_its_digits_in_order(samples: list[PenSample], seed: int) -> None:
    row = in_a_row(samples, np.random.default_rng(seed))
    assert row.text == "".join(str(sample.label) for sample in samples)
    assert [len(part) for part in row.parts] == [len(sample.drawing.strokes) for sample in samples]
    assert sorted(place for part in row.parts for place in part) == list(range(len(row.drawing.strokes)))
    every = np.concatenate([stroke.xy for stroke in row.drawing.strokes])
    assert every.min() >= 0
    assert every.max() <= 1
    left = [min(row.drawing.strokes[place].xy[:, 0].min() for place in part) for part in row.parts]
    assert left == sorted(left)


def test_the_gaps_are_as_people_leave_them() -> None:
    rng = np.random.default_rng(3)
    gaps = []
    for _row in range(300):
        row = in_a_row([SAMPLES[2], SAMPLES[0]], rng)
        first, second = ([row.drawing.strokes[place].xy for place in part] for part in row.parts)
        height = float(np.ptp(np.concatenate(second)[:, 1]))
        gaps.append((np.concatenate(second)[:, 0].min() - np.concatenate(first)[:, 0].max()) / height)
    assert np.isclose(np.median(gaps), 0.27, atol=0.04)
    assert 0.02 < np.mean(np.array(gaps) < 0) < 0.12


@given(st.integers(0, 2**32 - 1))
def test_of_digits_of_one_stroke_no_piece_is_a_whole_digit(seed: int) -> None:
    seven, zero = SAMPLES[2], SAMPLES[0]
    piece = random_pieces([seven, zero, seven], np.random.default_rng(seed))
    whole = len(seven.drawing.strokes[0])
    assert len(piece.strokes) > 1 or len(piece.strokes[0]) <= whole // 2
