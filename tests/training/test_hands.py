"""The simulation of people who correct what is misread, on people made of a few vectors."""

import numpy as np

from digitpad.recognition.classifier import Recognition
from digitpad.recognition.prediction import Prediction
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    from digitpad_training.hands import Person, Rule, lessons, teach


def recognition(answer: int, direction: int) -> Recognition:
    """A network that is fairly sure of an answer, and features in one of a few directions."""
    probabilities = np.full(10, 0.01, np.float32)
    probabilities[answer] = 0.91
    return Recognition(Prediction(probabilities), np.eye(4, dtype=np.float32)[direction])


def person(*digits: tuple[int, int, int]) -> Person:
    """Digits, each as what it is, what the network says, and the direction of its features."""
    read = [recognition(answer, direction) for _label, answer, direction in digits]
    return Person("somebody", read, np.array([label for label, *_rest in digits], np.int64))


def test_one_correction_mends_all_digits_that_look_alike() -> None:
    lesson = teach(person(*[(1, 7, 0), (4, 4, 1)] * 10), 2, np.arange(20), Rule())
    assert (lesson.corrected, lesson.before, lesson.after, lesson.others) == (1, 9, 0, 18)


def test_nothing_is_remembered_of_who_is_read_right() -> None:
    lesson = teach(person(*[(4, 4, 1)] * 20), 10, np.arange(20), Rule())
    assert lesson.memory is None
    assert (lesson.corrected, lesson.before, lesson.after) == (0, 0, 0)


def test_confirmed_drawings_are_remembered_too() -> None:
    lesson = teach(person(*[(4, 4, 1)] * 20), 10, np.arange(20), Rule(confirmed=0.5))
    assert lesson.memory is not None
    assert lesson.corrected == 0


def test_who_drew_too_little_is_left_out() -> None:
    few, many = person(*[(1, 7, 0)] * 15), person(*[(1, 7, 0)] * 20)
    held = lessons([few, many], 10, Rule())
    assert {lesson.others for lesson in held} == {10}
    assert all(lesson.corrected == 1 for lesson in held)
