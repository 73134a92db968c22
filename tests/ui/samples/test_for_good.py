"""From the samples of a hand to the Train page, which is ready to learn them for good."""

import pytest
from hand import ONE, drawing
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox

from digitpad.samples.hands import Hand, add_hand
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_samples
from digitpad.ui.train.train_tab import TrainTab


@pytest.fixture
def ann() -> Hand:
    """A hand with too few samples to learn for good."""
    hand = add_hand("Ann")
    add_samples(hand, [Sample(drawing([ONE[0] * (1 - 0.001 * number)]), 7, number) for number in range(5)])
    return hand


def click(pad: Pad, name: str) -> None:
    pad.qtbot.mouseClick(found(pad.window, QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("ann")
def test_the_train_page_is_ready_to_learn_a_hand_for_good(pad: Pad) -> None:
    pad.settle()
    pad.trigger("action_next_hand")
    pad.qtbot.waitUntil(lambda: len(pad.window.live_hand.learned.stored) == 5, timeout=10_000)
    pad.trigger("action_samples_page")
    click(pad, "learn_for_good")
    page = found(pad.window, TrainTab, "train_tab")
    pad.qtbot.waitUntil(page.isVisible)
    samples, epochs = found(page, QCheckBox, "my_samples"), found(page, QSpinBox, "epochs")
    status = found(page, QLabel, "training_status")

    assert found(page, QComboBox, "preset").currentText() == "on from bundled"
    assert samples.isChecked()
    assert status.text().startswith("Press Train, and the network in use learns your samples for good")
    recipe = page.form.recipe()
    assert (recipe.keeps_answers, recipe.pen_share, recipe.epochs) == (True, 3, epochs.value())
    samples.click()
    assert not page.form.recipe().keeps_answers
    assert epochs.value() == 10
    samples.click()
    assert page.form.recipe() == recipe
    click(pad, "train_button")
    assert status.text() == "The hand Ann has 5 samples, too few to be learned for good; collect 20 or more."
    found(page, QComboBox, "preset").setCurrentText("mlp-128")
    assert not samples.isChecked()
    samples.click()
    assert (page.form.recipe().sample_share, page.form.recipe().replay) == (4, 0)
