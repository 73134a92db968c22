"""The suite in another language: the window speaks it, and what a test reads from the window is told in English.

``DIGITPAD_TESTS_IN=de pytest`` has the window of every test in German. Texts are given back to tests by the sentence
that they were made of, so that a test may say in English what it expects, and finds in each language what was meant.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTableWidgetItem,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from digitpad.base import language
from digitpad.base.errors import DigitpadError
from digitpad.base.language import Sentence

SPOKEN = os.environ.get("DIGITPAD_TESTS_IN", "en")
"""The code of the language that the window speaks in tests."""

LEFT_TO_RIGHT_ONLY = pytest.mark.skipif(SPOKEN == "ar", reason="looks at places from the left")

MNEMONICS_IN_WORDS = pytest.mark.skipif(
    SPOKEN in ("ar", "hi", "ja", "zh_CN"), reason="looks at texts whose mnemonics are letters of the words"
)

ENGLISH_ONLY = pytest.mark.skipif(
    SPOKEN != "en", reason="is of languages itself, or of what is read outside the window"
)

_TESTS = str(Path(__file__).parents[1])
_READ_AS_SHOWN = (__file__, str(Path(__file__).with_name("cut_text.py")))  # the other one measures what is shown
_PYTEST = str(Path(pytest.__file__).parents[1] / "_pytest")  # which compares what an error says
_GETTERS: dict[type, tuple[str, ...]] = {
    QWidget: ("windowTitle", "toolTip", "accessibleName", "accessibleDescription"),
    QLabel: ("text",),
    QAbstractButton: ("text",),
    QAction: ("text", "iconText", "toolTip"),
    QGroupBox: ("title",),
    QMenu: ("title",),
    QComboBox: ("currentText", "itemText"),
    QTabWidget: ("tabText",),
    QLineEdit: ("text", "placeholderText"),
    QListWidgetItem: ("text",),
    QTableWidgetItem: ("text",),
    QMessageBox: ("text", "informativeText"),
    QInputDialog: ("labelText",),
    QModelIndex: ("data",),
    QTextEdit: ("toPlainText",),
    QPlainTextEdit: ("toPlainText",),
    QAccessibleInterface: ("text",),
}

_made: dict[str, Sentence] = {}
_asked: set[str] = set()  # a word that is the same in both languages is made of itself


def show_tests_english() -> None:
    """Give tests in English what the program says in another language, in this process, from now on."""
    _remember_sentences()
    for kind, names in _GETTERS.items():
        for name in names:
            setattr(kind, name, _in_english(getattr(kind, name)))
    QComboBox.setCurrentText = _choose_in_english  # type: ignore[method-assign]
    for name in ("__eq__", "__ne__", "__contains__", "startswith", "endswith"):
        setattr(Sentence, name, _of_english(getattr(str, name)))
    DigitpadError.__str__ = _in_english(Exception.__str__)  # type: ignore[method-assign]


def english(text: str) -> str:
    """What a sentence of the program says, in English; any other text as it is."""
    plain = str.__str__(text)
    sentence = _made.get(plain)
    if sentence is None or plain in _asked:
        return text
    _asked.add(plain)
    spoken, language._spoken = language._spoken, None
    try:
        return str.__str__(sentence._make(*map(_part_in_english, sentence._parts)))
    finally:
        language._spoken = spoken
        _asked.remove(plain)


def _part_in_english(part: Any) -> Any:
    """What a sentence is made of, which may be what a widget gave back, and so no `Sentence` any more."""
    if isinstance(part, tuple):
        return tuple(map(_part_in_english, part))
    return english(part) if isinstance(part, str) else part


def _remember_sentences() -> None:
    make_new = Sentence.__new__

    def make_and_remember(cls: type[Sentence], text: str, make: Callable[..., str], *parts: Any) -> Sentence:
        sentence = make_new(cls, text, make, *parts)
        plain = str.__str__(sentence)
        if language._spoken is not None and not (plain in _made and plain in parts):  # as a list of one sentence
            _made[plain] = sentence
        return sentence

    Sentence.__new__ = make_and_remember  # type: ignore[method-assign]


def _in_english(getter: Callable[..., Any]) -> Callable[..., Any]:
    """A getter that answers the program as it did, and tests in English."""

    def get(*arguments: Any) -> Any:
        text = getter(*arguments)
        return english(text) if isinstance(text, str) and _a_test_asks() else text

    return get


def _of_english(method: Callable[..., Any]) -> Callable[..., Any]:
    """A method of a text which in tests is that of the English text."""

    def call(sentence: Sentence, *arguments: Any) -> Any:
        if _a_test_asks():
            return method(*(english(each) if isinstance(each, str) else each for each in (sentence, *arguments)))
        return method(sentence, *arguments)

    return call


def _choose_in_english(box: QComboBox, text: str) -> None:
    for index in range(box.count()):
        if english(box.itemText(index)) == text:
            box.setCurrentIndex(index)


def _a_test_asks() -> bool:
    file = sys._getframe(2).f_code.co_filename
    return file.startswith((_TESTS, _PYTEST)) and file not in _READ_AS_SHOWN
