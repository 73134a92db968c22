"""Which samples a training learns from, and which show what came of it."""

import pytest
from hand import FOUR, ONE, drawing

from digitpad.samples.hands import Hand, SamplesError, add_hand
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_samples, read_samples
from digitpad.samples.to_learn_from import LEAST, check_enough, held_out_of, own_digits

SAMPLES = [Sample(drawing([ONE[0] * (1 - 0.001 * number)]), 7, number) for number in range(100)]


@pytest.fixture
def ann() -> Hand:
    hand = add_hand("Ann")
    add_samples(hand, SAMPLES)
    return hand


def test_a_fifth_is_held_out_and_the_rest_is_learned(ann: Hand) -> None:
    own = own_digits(ann, pytest.fail)
    assert len(own.train) + len(own.held_out) == 100
    assert 10 <= len(own.held_out) <= 30
    assert {sample.label for sample in own.train} == {7}
    assert not {sample.drawing for sample in own.train} & {sample.drawing for sample in own.held_out}


def test_the_same_are_held_out_however_many_are_added_and_under_any_label(ann: Hand) -> None:
    before = {sample.drawing for sample in own_digits(ann, pytest.fail).held_out}
    more = [Sample(drawing([FOUR[1] * (1 - 0.001 * number)]), 1, number) for number in range(50)]
    add_samples(ann, [*more, *(Sample(sample.drawing, 1, 5_000) for sample in SAMPLES)])
    own = own_digits(ann, pytest.fail)
    assert before <= {sample.drawing for sample in own.held_out}
    assert not before & {sample.drawing for sample in own.train}
    assert len(read_samples(ann, pytest.fail)) == 250


def test_one_at_least_is_held_out() -> None:
    learned = [sample for sample in SAMPLES if sample not in held_out_of(SAMPLES)]
    assert len(held_out_of(learned)) == 1
    assert held_out_of([]) == []


def test_too_few_are_not_learned_for_good() -> None:
    hand = add_hand("Bob")
    add_samples(hand, SAMPLES[: LEAST - 1])
    for asked in (check_enough, lambda hand: own_digits(hand, pytest.fail)):
        with pytest.raises(SamplesError, match="The hand Bob has 19 samples, too few to be learned for good; collect"):
            asked(hand)
