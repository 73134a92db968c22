"""Damaged packages, and names that look like HTML, in the window: a row each, with a sentence, and as they are."""

import sys
from pathlib import Path
from typing import Any

import pytest
from elsewhere import bundled_network, package_from_elsewhere
from pad import Pad
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QMessageBox, QPushButton
from tab import Tab

from digitpad.base.paths import bundled_package_dir, models_dir
from digitpad.recognition.models.model_store import active_package_dir, title_of

TITLE = title_of(bundled_package_dir())

HTML = "<b>x</b><img src=y>"
ODD: dict[str, dict[str, Any]] = {
    "figures": {"metrics": {"mnist_test": {}}},
    "text": {"metrics": {"mnist_test": {"accuracy": "0.9", "digits": 10}}},
    "null": {"metrics": None},
}


@pytest.fixture
def odd() -> list[Path]:
    """Packages with odd cards."""
    return [package_from_elsewhere(models_dir() / name, bundled_network(), **card) for name, card in ODD.items()]


@pytest.fixture
def looks_like_html() -> Path:
    """A package whose card and folder have names like HTML; folders cannot have all of its characters."""
    if sys.platform == "win32":
        pytest.skip("no folder can be called so there")
    return package_from_elsewhere(
        models_dir() / "<b>x<b>", bundled_network(), name=HTML, date=HTML, architecture=HTML, recipe={"seed": HTML}
    )


@pytest.mark.usefixtures("odd")
def test_the_train_page_has_a_row_for_each(tab: Tab) -> None:
    rows = {tab.cell(row, 1).text(): tab.cell(row, 5).text() for row in range(tab.runs.rowCount())}
    assert list(rows) == [TITLE, "text", "null", "figures"]
    assert rows[TITLE].startswith("784-")
    for name in ODD:
        assert rows[name].startswith(f"The model {name} cannot be used (it has a damaged card.json: ")
    tab.show_page(2)
    tab.runs.select([models_dir() / "text"])
    for button in ("use_model_button", "train_on_button", "export_run_button"):
        assert not tab.part(QPushButton, button).isEnabled()
    assert tab.part(QPushButton, "delete_run_button").isEnabled()
    tab.runs.select([bundled_package_dir()])
    assert tab.part(QPushButton, "train_on_button").isEnabled()


@pytest.mark.usefixtures("odd")
def test_the_menu_and_the_dialog_say_what_is_damaged(pad: Pad) -> None:
    pad.window.models_menu.refresh()
    choices = {action.text(): action for action in pad.window.models_menu.menu.actions() if action.isCheckable()}
    assert list(choices) == [TITLE, "text", "null", "figures"]
    for name in ODD:
        assert not choices[name].isEnabled()
        assert "damaged card.json" in choices[name].toolTip()
    dialog, models = _models_dialog(pad)
    pad.qtbot.keyClick(models, Qt.Key.Key_Down)
    assert models.currentItem().text() == "text"
    assert any("damaged card.json: its accuracy" in label.text() for label in dialog.findChildren(QLabel))
    for button in ("use_this_model", "export_this_model"):
        found = dialog.findChild(QPushButton, button)
        assert found is not None
        assert not found.isEnabled()
    dialog.reject()


@pytest.mark.usefixtures("odd")
def test_a_chosen_package_with_an_odd_card_is_reported(odd: list[Path], pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: pad.window._model.folder == bundled_package_dir())
    (models_dir() / "active").write_text(odd[0].name)
    pad.window.live_reading.reload()
    assert "The model figures cannot be used (it has a damaged card.json" in pad.message.text()
    assert pad.message_action.text() == "Use the bundled model"


def test_names_that_look_like_html_are_shown_as_they_are(looks_like_html: Path, pad: Pad) -> None:
    pad.window.models_menu.refresh()
    shown = next(action for action in pad.window.models_menu.menu.actions() if action.text() == looks_like_html.name)
    assert shown.toolTip().startswith("&lt;b>x")
    shown.trigger()
    assert active_package_dir() == looks_like_html
    pad.trigger("action_about")
    about = pad.window.findChild(QDialog, "about")
    assert about is not None
    _assert_plain(about)
    about.reject()
    dialog, _models = _models_dialog(pad)
    _assert_plain(dialog)
    dialog.reject()


def test_the_train_page_shows_html_as_it_is(looks_like_html: Path, tab: Tab) -> None:
    assert tab.cell(1, 1).toolTip() == "seed &lt;b>x&lt;/b>&lt;img src=y>"
    tab.show_page(2)
    tab.runs.select([models_dir() / "<b>x<b>"])
    tab.press("train_on_button")
    assert looks_like_html.name in tab.status.text()
    assert tab.status.textFormat() == Qt.TextFormat.PlainText
    tab.press("delete_run_button")
    question = tab.widget.findChild(QMessageBox)
    assert question is not None
    assert looks_like_html.name in question.text()
    assert question.textFormat() == Qt.TextFormat.PlainText
    question.reject()


def _models_dialog(pad: Pad) -> tuple[QDialog, QListWidget]:
    pad.trigger("action_models")
    dialog = pad.window.findChild(QDialog, "models_dialog")
    assert dialog is not None
    models = dialog.findChild(QListWidget, "models_list")
    assert models is not None
    return dialog, models


def _assert_plain(dialog: QDialog) -> None:
    shown = [label for label in dialog.findChildren(QLabel) if "<b>x" in label.text()]
    assert shown
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)
