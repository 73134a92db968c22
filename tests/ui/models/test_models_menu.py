"""The Model menu and the cards."""

import shutil

import pytest
from elsewhere import network_without_numbers, package_from_elsewhere, unseen_network
from hand import SEVEN
from pad import Pad
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton

from digitpad.base.paths import bundled_package_dir, models_dir
from digitpad.recognition.models.model_store import active_package_dir, open_package, title_of

TITLE = title_of(bundled_package_dir())


def _choices(pad: Pad) -> dict[str, bool]:
    pad.window.models_menu.refresh()
    return {
        action.text(): action.isChecked() for action in pad.window.models_menu.menu.actions() if action.isCheckable()
    }


def _accuracy() -> float:
    card = open_package(bundled_package_dir()).card
    return float(card.metrics["mnist_test"]["accuracy"])


def test_the_menu_chooses_the_model(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: _choices(pad) == {TITLE: True})
    own = shutil.copytree(bundled_package_dir(), models_dir() / "mine")
    assert _choices(pad) == {TITLE: True, "mine": False}
    mine = next(action for action in pad.window.models_menu.menu.actions() if action.text() == "mine")
    assert f"{100 * _accuracy():.2f} % (MNIST test digits)" in mine.toolTip()
    mine.trigger()
    assert active_package_dir() == own
    assert _choices(pad) == {TITLE: False, "mine": True}


def test_a_damaged_model_is_reported_and_not_used(pad: Pad) -> None:
    own = shutil.copytree(bundled_package_dir(), models_dir() / "mine")
    (own / "model.keras").write_bytes(b"")
    _choices(pad)
    next(action for action in pad.window.models_menu.menu.actions() if action.text() == "mine").trigger()
    assert "damaged or changed model.keras" in pad.message.text()
    assert active_package_dir() == bundled_package_dir()


@pytest.mark.parametrize("is_good", [True, False])
def test_a_model_from_elsewhere_is_tried_before_it_is_used(pad: Pad, is_good: bool) -> None:
    pad.qtbot.waitUntil(lambda: _choices(pad) == {TITLE: True})
    network = unseen_network() if is_good else network_without_numbers()
    package_from_elsewhere(models_dir() / "theirs", network)
    _choices(pad)
    next(action for action in pad.window.models_menu.menu.actions() if action.text() == "theirs").trigger()
    assert pad.message.text() == "The model theirs comes from elsewhere; it is being tried in a separate process…"
    assert active_package_dir() == bundled_package_dir()
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")  # by the one that is in use meanwhile
    pad.qtbot.waitUntil(lambda: "is being tried" not in pad.message.text(), timeout=120_000)
    assert _choices(pad) == {TITLE: not is_good, "theirs": is_good}
    fault = "The model theirs cannot be used (it gives answers that are no probabilities); use another one."
    assert pad.message.text() == ("" if is_good else fault)
    pad.settle()
    assert pad.prediction.text() == "7"


def test_the_cards_of_all_models(pad: Pad) -> None:
    own = shutil.copytree(bundled_package_dir(), models_dir() / "mine")
    pad.qtbot.waitUntil(lambda: _choices(pad)[TITLE])
    pad.trigger("action_models")
    dialog = pad.window.findChild(QDialog, "models_dialog")
    assert dialog is not None
    models = dialog.findChild(QListWidget, "models_list")
    use = dialog.findChild(QPushButton, "use_this_model")
    assert models is not None
    assert use is not None
    assert not use.isEnabled()
    pad.qtbot.keyClick(models, Qt.Key.Key_Down)
    assert models.currentItem().text() == "mine"
    said = f"{100 * _accuracy():.1f} % of 10,000 read right"
    assert any(said in label.text() for label in dialog.findChildren(QLabel))
    assert any(label.text() == "its last hidden layer" for label in dialog.findChildren(QLabel))
    use.click()
    assert active_package_dir() == own
    assert not use.isEnabled()
    dialog.reject()
