"""Choosing a language in the menu: at once, kept, and with English where a file cannot be read."""

import logging
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pyqtgraph as pg
import pytest
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QLabel, QWidget

from digitpad.base.language import again, in_turn, percent, tr
from digitpad.ui.languages import speaking
from digitpad.ui.languages.known import ENGLISH, LANGUAGES, locale_of, wanted_by_system
from digitpad.ui.languages.wording import without_mnemonic
from digitpad.ui.runs.curves import Curves


def test_each_language_is_in_the_menu_by_its_own_name(pad: Pad) -> None:
    for code, name in LANGUAGES.items():
        assert pad.action(f"action_language_{code}").text() == name


def test_another_language_is_spoken_at_once_and_nothing_drawn_is_lost(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    drawing = pad.window.drawing
    pad.trigger("action_language_de")
    assert pad.clear_button.text() == "Leeren"
    assert pad.action_clear.text() == "&Leeren"
    assert pad.window.undo.action_undo.text() == "&Rückgängig: Strich"
    assert "%" in pad.in_words.text()
    assert pad.window.drawing is drawing
    pad.trigger("action_language_en")
    assert pad.clear_button.text() == "Clear"
    assert pad.window.undo.action_undo.text() == "&Undo stroke"


def test_a_message_that_is_shown_is_said_in_the_other_language(pad: Pad) -> None:
    pad.window.show_message(tr("The clipboard is empty; copy an image and paste again."))
    pad.trigger("action_language_de")
    assert pad.message.text().startswith("Die Zwischenablage ist leer")
    pad.window.show_message("a message from elsewhere")
    pad.trigger("action_language_en")
    assert pad.message.text() == "a message from elsewhere"


def test_a_screen_reader_hears_that_there_is_no_digit_in_the_language_chosen(pad: Pad) -> None:
    heard: list[str] = []
    pad.qtbot.waitUntil(lambda: pad.window.announcer is not None)
    assert pad.window.announcer is not None
    pad.window.announcer.answered.connect(heard.append)
    pad.trigger("action_language_de")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: len(heard) == 1)
    pad.trigger("action_clear")
    pad.qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["7, > 99 %", "Noch keine Ziffer"]


GARBAGE = """
import gc
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from digitpad.ui.app import create_app
from digitpad.ui.languages import speaking
app, window = create_app(["digitpad"])
class Closed(QDialog):
    def __init__(self):
        super().__init__()
        self.texts = [QLabel(self) for _ in range(20)]
        self.itself = self
for allocations in range(20):  # after which garbage is collected, if that is allowed
    gc.disable()
    for _ in range(20):
        Closed()
    gc.set_threshold(gc.get_count()[0] + allocations, 1, 1)
    gc.enable()
    for widget in speaking._all(QApplication.allWidgets):
        widget.updateGeometry()
    assert gc.isenabled()
print("alive")
"""


def test_dialogs_that_are_garbage_when_a_language_is_chosen_do_no_harm() -> None:
    done = subprocess.run([sys.executable, "-c", GARBAGE], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_standard_buttons_speak_the_language_chosen(pad: Pad, language: str) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close, pad.window)
    pad.trigger(f"action_language_{language}")
    QApplication.processEvents()
    standard = (box.StandardButton.Cancel, box.StandardButton.Close)
    cancel, close = (box.button(which).text().replace("&", "") for which in standard)
    assert (cancel == "Cancel") == (language == ENGLISH)
    if language == "hi":  # which Qt does not speak
        assert (cancel, close) == ("रद्द करें", "बंद करें")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_keys_has_no_mnemonics(pad: Pad, language: str) -> None:
    pad.trigger(f"action_language_{language}")
    pad.trigger("action_shortcuts")
    dialog = found(pad.window, QDialog, "shortcuts")
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    names = [without_mnemonic(pad.action(name).text()).removesuffix("…") for name in ("action_open", "action_paste")]
    assert not [text for text in texts if re.search(r"\(\w\)|&", text)]
    assert set(names) <= set(texts)
    dialog.reject()


def test_the_choice_is_kept(open_pad: Callable[..., Pad]) -> None:
    first = open_pad()
    first.trigger("action_language_de")
    first.window.close()
    speaking.speak(ENGLISH)
    second = open_pad()
    assert second.clear_button.text() == "Leeren"
    assert second.action("action_language_de").isChecked()
    assert not second.action("action_language_system").isChecked()


def test_the_language_of_the_system_is_spoken_unless_another_is_chosen(pad: Pad) -> None:
    pad.trigger("action_language_de")
    pad.trigger("action_language_system")
    assert speaking.spoken() == wanted_by_system()


@pytest.mark.parametrize("content", [None, b"no catalogue"], ids=["missing", "damaged"])
def test_without_the_file_of_a_language_english_stays(
    content: bytes | None,
    pad: Pad,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    log_records: list[logging.LogRecord],
) -> None:
    (tmp_path / "languages").mkdir()
    if content is not None:
        (tmp_path / "languages" / "de.qm").write_bytes(content)
    monkeypatch.setattr(speaking, "resources_dir", lambda: tmp_path)
    pad.trigger("action_language_de")
    assert pad.message.text() == "The sentences of Deutsch cannot be read; install digitpad again."
    assert pad.clear_button.text() == "Clear"
    assert "de.qm" in log_records.pop().getMessage()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_is_laid_out_in_the_direction_of_the_language(code: str, pad: Pad) -> None:
    pad.trigger(f"action_language_{code}")
    direction = QLocale(code).textDirection()
    assert QApplication.layoutDirection() is direction
    tools, bars = pad.window.findChild(QAbstractButton, "clear_button"), pad.bars
    assert tools is not None
    canvas_is_left = _middle(pad.canvas) < _middle(bars)
    assert canvas_is_left is (direction is Qt.LayoutDirection.LeftToRight)


def _middle(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().center()).x()


@pytest.mark.parametrize("code", LANGUAGES)
def test_shares_are_written_as_in_the_language(code: str, pad: Pad) -> None:
    pad.trigger(f"action_language_{code}")
    locale = locale_of(code) if code != ENGLISH else QLocale.c()
    assert locale.toString(97.5, "f", 1) in percent(0.975, 1)
    assert locale.percent() in percent(0.975, 1)


def test_the_numbers_of_curves_are_written_as_in_the_language(pad: Pad) -> None:
    pad.trigger("action_train_page")
    curves = found(pad.window, Curves, "curves")
    plot = curves.findChildren(pg.PlotWidget)[0]
    axis = plot.getAxis("left")
    assert axis.tickStrings([0.5, 1.0], 1, 0.5) == ["0.5", "1.0"]
    in_english = plot.grab(QRect(0, 0, int(axis.width()), plot.height())).toImage()
    pad.trigger("action_language_de")
    assert axis.tickStrings([0.5, 1.0], 1, 0.5) == ["0,5", "1,0"]
    assert plot.grab(QRect(0, 0, int(axis.width()), plot.height())).toImage() != in_english


@pytest.mark.parametrize(("code", "between"), [("de", " "), ("ja", "\u200b"), ("zh_CN", "\u200b")])
def test_no_blank_is_between_sentences_where_none_is_written(code: str, between: str, pad: Pad) -> None:
    sentences = in_turn(["一。", "二。"])
    pad.trigger(f"action_language_{code}")
    assert again(sentences) == f"一。{between}二。"


def test_the_first_hand_has_a_name_in_the_language_of_the_window(pad: Pad) -> None:
    pad.trigger("action_language_de")
    pad.mouse.draw(SEVEN)
    pad.qtbot.keyClick(pad.canvas, Qt.Key.Key_7)
    assert pad.window.live_hand.hand is not None
    assert pad.window.live_hand.hand.name == "Meine Handschrift"
