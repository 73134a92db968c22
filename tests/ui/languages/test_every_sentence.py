"""With a language that puts every sentence in brackets: nothing is left in English, on any page, and nothing is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_text import cut, unseen
from faults import fault
from hand import FOUR, SEVEN, drawing
from opening import open_by_dialog, wait_for_image
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QTableWidget,
    QWidget,
)

from digitpad.base.language import tr
from digitpad.ui.canvas.tool_button import ToolButton
from digitpad.ui.languages import speaking
from digitpad.ui.languages.known import LANGUAGES

SAID_BY = ("text", "title", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "specialValueText")
NAMES = {
    *("digitpad", "MIT", "MNIST", "CPU", *LANGUAGES.values(), "relu", "sigmoid", "adamw", "sgd", "rmsprop"),
    *("constant", "cosine", "UNIPEN", "InkML", "Schließen", "Del", "Space"),
}
"""What is called so in every language, and the words of Qt's own German."""
PANES = ("action_why", "action_look_inside", "action_lessons", "action_present")
"""What is switched on and off beside the pad."""
WRITTEN_IN = {
    "ar": QFontDatabase.WritingSystem.Arabic,
    "hi": QFontDatabase.WritingSystem.Devanagari,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese,
}
NOT_OURS = {"preset", "ScrollLeftButton", "ScrollRightButton", "qt_spinbox_lineedit", "export_format"}
"""Names of recipes and formats, and parts of Qt's own."""


@pytest.fixture
def bracketed_pad(pad: Pad, pseudo_resources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pad]:
    """A window with everything open, which was opened in English and then given another language."""
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    for name in ("action_why", "action_look_inside", "action_lessons"):
        pad.trigger(name)
    for name in ("action_train_page", "action_samples_page", "action_draw_page"):
        pad.trigger(name)
    for name in ("action_about", "action_models", "action_how_it_works"):
        pad.trigger(name)
    monkeypatch.setattr(speaking, "resources_dir", lambda: pseudo_resources)
    pad.trigger("action_language_de")
    pad.trigger("action_shortcuts")
    QApplication.processEvents()
    yield pad
    for dialog in pad.window.findChildren(QDialog):
        dialog.reject()


def test_nothing_is_left_in_english(bracketed_pad: Pad) -> None:
    said = [*_by_widgets(bracketed_pad.window), *_by_actions(bracketed_pad.window)]
    assert len([text for _where, text in said if "⟦" in text]) > 400
    assert [(where, text) for where, text in said if _is_english(text)] == []


def test_all_is_english_again_afterwards(bracketed_pad: Pad) -> None:
    found(bracketed_pad.window, QDialog, "shortcuts").reject()  # it covers the menus
    bracketed_pad.trigger("action_language_en")
    QApplication.processEvents()
    said = [*_by_widgets(bracketed_pad.window), *_by_actions(bracketed_pad.window)]
    assert [(where, text) for where, text in said if "⟦" in text] == []


def _is_english(text: str) -> bool:
    has_words = any(len(word) > 1 and word.isalpha() for word in text.replace("-", " ").split())
    return (
        has_words and "⟦" not in text and text not in NAMES and not set("/\\,") & set(text) and "digitpad" not in text
    )


def _by_actions(window: QWidget) -> Iterator[tuple[str, str]]:
    for action in window.findChildren(QAction):
        if _is_ours(action):
            for said_by in ("text", "toolTip", "iconText"):
                yield f"{action.objectName()}.{said_by}", str(getattr(action, said_by)())


def _is_ours(action: QAction) -> bool:
    """pyqtgraph has a menu of its own, which is switched off."""
    return bool(action.objectName())


def _by_widgets(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in [window, *window.findChildren(QWidget)]:
        name = widget.objectName()
        if name in NOT_OURS or not isinstance(widget.window(), QMainWindow | QDialog):
            continue
        for said_by in SAID_BY:
            if hasattr(widget, said_by) and not isinstance(widget, QLineEdit | QTableWidget):
                try:
                    text = getattr(widget, said_by)()
                except TypeError:  # it needs an argument
                    continue
                if isinstance(text, str):
                    yield f"{type(widget).__name__} {name}.{said_by}", text
        yield from _by_items(widget, name)


def _by_items(widget: QWidget, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QComboBox):
        yield from ((f"{name}.item", widget.itemText(row)) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from ((f"{name}.tab", widget.tabText(row)) for row in range(widget.count()))
    elif isinstance(widget, QTableWidget):
        headers = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
        yield from ((f"{name}.header", header.text()) for header in headers if header is not None)


def test_how_an_image_was_read_is_said_in_each_language(
    pad: Pad, tmp_path: Path, pseudo_resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "resources_dir", lambda: pseudo_resources)
    pad.trigger("action_language_de")
    file = tmp_path / "framed.png"
    file.write_bytes(fault("frame", drawing(FOUR), 3))
    open_by_dialog(pad, file)
    wait_for_image(pad)
    pad.trigger("action_how_it_works")
    fact = found(pad.window, QLabel, "fact_1")
    pad.qtbot.waitUntil(lambda: "⟦" in fact.text())
    assert fact.text().count("⟦") == 2
    pad.trigger("action_language_en")
    assert fact.text() == "Image: in a frame"
    assert [(where, text) for where, text in _by_widgets(pad.window) if "⟦" in text] == []


@pytest.mark.parametrize("code", ["ar", "ja", "zh_CN"])
def test_mnemonics_that_are_no_letters_of_their_words_are_in_menus_alone(code: str, pad: Pad) -> None:
    pad.trigger(f"action_language_{code}")
    assert "(&P)" in pad.action("action_pen").text()
    buttons = pad.window.findChildren(ToolButton)
    assert len(buttons) == 6
    assert [button.text() for button in buttons if "(" in button.text()] == []
    assert pad.action("action_pen").toolTip().count("P") == 1


@pytest.mark.parametrize(
    ("action", "first", "second"), [("action_save", "png", "svg"), ("action_save_animation", "gif", "png")]
)
def test_a_drawing_is_saved_as_the_kind_that_is_chosen_whatever_it_is_called(
    action: str, first: str, second: str, pad: Pad, pseudo_resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "resources_dir", lambda: pseudo_resources)
    pad.trigger("action_language_de")
    pad.mouse.draw(SEVEN)
    pad.settle()
    pad.trigger(action)
    (dialog,) = pad.window.findChildren(QFileDialog)
    assert (Path(dialog.selectedFiles()[0]).name, dialog.defaultSuffix()) == (f"digit.{first}", first)
    QTest.keyClick(found(dialog, QComboBox, "fileTypeCombo"), Qt.Key.Key_Down)
    assert dialog.defaultSuffix() == second
    dialog.reject()


def test_the_layers_of_a_network_are_said_in_each_language(
    pad: Pad, pseudo_resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "resources_dir", lambda: pseudo_resources)
    pad.trigger("action_language_de")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    pad.trigger("action_about")
    about = found(pad.window, QDialog, "about")
    said = [label.text() for label in about.findChildren(QLabel) if "784-" in label.text()]
    about.reject()
    assert len(said) == 1
    assert "⟦" in said[0]


def test_a_window_of_640_pixels_has_room_for_every_page_in_each_language(pad: Pad) -> None:
    for page in ("action_samples_page", "action_train_page"):
        pad.trigger(page)
    widest = {}
    for code in LANGUAGES:
        pad.trigger(f"action_language_{code}")
        QApplication.processEvents()
        pages = [found(pad.window, QWidget, name) for name in ("train_tab", "samples_page")]
        widest[code] = max(part.minimumSizeHint().width() for part in (pad.window, *pages))
    assert {code: width for code, width in widest.items() if width > 640} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_cut_in_pictures_of_every_page(code: str, pad: Pad) -> None:
    if code in WRITTEN_IN and not QFontDatabase.families(WRITTEN_IN[code]):
        pytest.skip("without a font for its script, it has another width")
    pad.trigger(f"action_language_{code}")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    faults = {name: [*cut(shown), *unseen(shown, shown.grab())] for name, shown in each_page(pad)}
    assert {name: found_cut for name, found_cut in faults.items() if found_cut} == {}


def each_page(pad: Pad) -> Iterator[tuple[str, QWidget]]:
    """Bring the window into one state after the other, and give the name of each and what is to be looked at."""
    yield "draw", pad.window
    for name in PANES:
        pad.trigger(name)
        QApplication.processEvents()
        yield name, pad.window
        pad.trigger(name)
    for name in ("action_draw_page", "action_samples_page", "action_train_page"):
        pad.trigger(name)
        for width, height in ((900, 700), (600, 860), (640, 480)):
            pad.window.resize(width, height)
            QApplication.processEvents()
            yield f"{name} {width}x{height}", pad.window
    for name in ("action_about", "action_models", "action_export", "action_how_it_works", "action_shortcuts"):
        pad.trigger(name)
        QApplication.processEvents()
        (shown,) = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not pad.window)
        yield name, shown
        shown.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_lines_under_the_bars_and_of_a_message_have_room_for_their_script(code: str, pad: Pad) -> None:
    if code in WRITTEN_IN and not QFontDatabase.families(WRITTEN_IN[code]):
        pytest.skip("without a font for its script, it has another height")
    pad.window.resize(640, 480)
    pad.trigger("action_why")
    pad.trigger(f"action_language_{code}")
    QApplication.processEvents()
    words = found(pad.window, QLabel, "why_words")
    said = tr("Draw a digit to see what speaks for it.")
    twice = f"{said}\n{said}"
    for label, room in ((words, words), (pad.message, pad.message_bar)):
        label.setText(twice)
        assert label.fontMetrics().size(0, twice).height() <= room.height()
