"""*Why* and *Look inside* of a network that fails: a sentence, and no traceback."""

import numpy as np
import pytest
from elsewhere import bundled_network, network_without_numbers
from hand import SEVEN, drawing
from pad import Pad
from parts import found
from PySide6.QtWidgets import QLabel

from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.inside.graph import chain
from digitpad.recognition.inside.layers import Dense, Reshape
from digitpad.recognition.inside.network import Network
from digitpad.recognition.reading import read_drawing
from digitpad.recognition.why.relevance import relevance
from digitpad.ui.inside.watching import Activity, Look, Watching
from digitpad.ui.why.explaining import Explaining, Question, Unexplained
from digitpad.ui.why.why import WhyOnThePad

NO_PROBABILITIES = "The model cannot be used (it gives answers that are no probabilities); use another one."


def question() -> Question:
    """Why a seven, asked of a network whose answers are NaN."""
    seven = drawing(SEVEN)
    reading = read_drawing(seven, Classifier(bundled_network()))
    assert reading is not None
    return Question(seven, reading, None, Classifier(network_without_numbers()))


def test_a_network_that_fails_is_not_explained() -> None:
    assert list(Explaining().answer(question())) == [Unexplained(NO_PROBABILITIES)]


def test_the_panel_says_so_and_the_strokes_keep_their_colour(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.trigger("action_why")
    made = found(pad.window, WhyOnThePad)
    made._explaining.ask(question())
    said = found(pad.window, QLabel, "why_fault")
    pad.qtbot.waitUntil(lambda: said.text() == NO_PROBABILITIES, timeout=20_000)
    assert said.isVisible()
    assert made._map.why is None


def test_slopes_that_are_no_numbers_are_not_shown() -> None:
    large = Dense(np.full((784, 784), 1e30, np.float32), np.zeros(784, np.float32))
    answers = Dense(np.ones((784, 10), np.float32), np.zeros(10, np.float32))
    network = Network(chain([Reshape((784,)), large, large, answers]), (28, 28))
    with pytest.raises(ModelError, match="has slopes that are no numbers"):
        relevance(network, np.ones((28, 28), np.float32), 3)


def test_look_inside_says_it_too() -> None:
    look = Look(np.ones((28, 28), np.float32), Classifier(network_without_numbers()), stage=1)
    (activity,) = Watching().answer(look)
    assert isinstance(activity, Activity)
    assert (activity.fault, activity.stages) == (NO_PROBABILITIES, ())
