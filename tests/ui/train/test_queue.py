"""Trainings that wait for their turn: several seeds, and what is added while a network learns."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QSpinBox
from tab import Tab

from digitpad.base import paths
from digitpad.protocol.messages import Finished
from digitpad.recognition.models.model_store import read_card
from digitpad.runs.run_folder import delete_model
from digitpad.ui.train.session import State


def test_what_waits_is_trained_in_turn_and_its_spread_is_said(tab: Tab) -> None:
    length, seeds = tab.part(QLabel, "queue_length"), tab.part(QSpinBox, "seeds")
    assert not tab.part(QPushButton, "queue_button").isEnabled()
    tab.fill_in(layers="", epochs=1)
    tab.part(QSpinBox, "seed").setValue(5)
    seeds.setValue(2)
    tab.press("train_button")
    assert length.text() == "1 waiting"
    tab.press("queue_button")
    assert length.text() == "3 waiting"
    tab.press("empty_queue_button")
    assert length.text() == ""
    seeds.setValue(1)
    tab.part(QSpinBox, "seed").setValue(9)
    tab.fill_in(layers="8", epochs=1)
    tab.press("queue_button")
    tab.qtbot.waitUntil(
        lambda: tab.widget.session.state is State.FINISHED and tab.status.text().startswith("2 runs: "),
        timeout=120_000,
    )
    assert length.text() == ""
    cards = [read_card(run) for run in sorted(paths.models_dir().iterdir())]
    assert {(card.recipe["seed"], len(card.recipe["hidden_units"])) for card in cards} == {(5, 0), (9, 1)}
    assert " of the held-out digits read right on average, with a standard deviation of " in tab.status.text()
    tab.show_page(2)
    assert tab.part(QLabel, "comparison").text().startswith("What differs: layers: ")


def test_a_queue_waits_after_a_stop_until_it_is_started(tab: Tab) -> None:
    tab.fill_in(layers="8", epochs=1)
    tab.part(QSpinBox, "seeds").setValue(2)
    tab.press("train_button")
    tab.press("stop_button")
    tab.wait_for(State.FAILED)
    start = tab.part(QPushButton, "start_queue_button")
    assert start.isVisible()
    tab.press("start_queue_button")
    assert tab.widget.session.state is State.PREPARING
    assert not start.isVisible()
    assert tab.part(QLabel, "queue_length").text() == ""


def test_a_learning_rate_is_found_and_filled_in(tab: Tab) -> None:
    tab.fill_in(layers="16", epochs=1)
    rate = tab.part(QDoubleSpinBox, "learning_rate")
    rate.setValue(0.5)
    tab.press("find_rate_button")
    assert not tab.part(QPushButton, "find_rate_button").isEnabled()
    tab.qtbot.waitUntil(lambda: tab.part(QPushButton, "find_rate_button").isEnabled(), timeout=90_000)
    assert tab.status.text() == f"A learning rate of {rate.value():g} is suggested: there the loss falls fastest."
    assert 1e-4 <= rate.value() <= 0.3


def test_a_run_that_is_deleted_before_the_last_of_several_has_ended_is_said(
    tab: Tab, data_of_runs: Callable[[str], Path]
) -> None:
    first, second = data_of_runs("first"), data_of_runs("second")
    finished = tab.widget.session.message_received
    finished.emit(Finished(first, 2, 2, 0.8, stopped=False))
    delete_model(first)
    finished.emit(Finished(second, 2, 2, 0.8, stopped=False))
    assert tab.status.text() == "The history of first is missing or damaged; train it again to have one."
