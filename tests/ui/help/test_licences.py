"""About shows the licences of what a packaged program brings."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pad import Pad
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QPlainTextEdit, QPushButton

from digitpad.base import paths


def find(pad: Pad, kind: type, name: str) -> object:
    return pad.window.findChild(kind, name)


def test_from_source_there_are_none(pad: Pad) -> None:
    pad.trigger("action_about")
    assert find(pad, QPushButton, "show_licences") is None


def test_each_text_is_shown_when_its_name_is_chosen(
    open_pad: Callable[[], Pad], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zlib1g.txt").write_text("the zlib licence", encoding="utf-8")
    (tmp_path / "NumPy.txt").write_text("BSD, © NumPy", encoding="utf-8")
    monkeypatch.setattr(paths, "licences_dir", lambda: tmp_path)
    pad = open_pad()
    pad.trigger("action_about")
    button = find(pad, QPushButton, "show_licences")
    assert isinstance(button, QPushButton)
    pad.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    names, text = find(pad, QListWidget, "licence_names"), find(pad, QPlainTextEdit, "licence_text")
    assert isinstance(names, QListWidget)
    assert isinstance(text, QPlainTextEdit)
    assert [names.item(row).text() for row in range(names.count())] == ["NumPy", "zlib1g"]
    assert text.toPlainText() == "BSD, © NumPy"
    (tmp_path / "zlib1g.txt").unlink()
    pad.qtbot.keyClick(names, Qt.Key.Key_Down)
    assert "zlib1g.txt cannot be read" in text.toPlainText()
    dialog = find(pad, QDialog, "licences")
    assert isinstance(dialog, QDialog)
    pad.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
