"""Qt's own file dialog, where the system brings none, in each language."""

from pathlib import Path

import pytest
from pad import Pad
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QHeaderView, QLabel, QTreeView

from digitpad.ui.languages.known import ENGLISH, LANGUAGES

SAME_AS_ENGLISH = {"de": {"Name", "Details"}, "fr": {"Type"}, "pl": {"Folder"}}
"""What is written as in English."""


def texts(pad: Pad, folder: Path, language: str, mode: QFileDialog.AcceptMode) -> set[str]:
    """All that the dialog says, without mnemonics."""
    pad.trigger(f"action_language_{language}")
    dialog = QFileDialog(pad.window, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    (files,) = [view for view in dialog.findChildren(QTreeView) if view.isVisible()]
    pad.qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) == 1)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    for button in dialog.findChildren(QAbstractButton):
        said |= {button.text(), button.toolTip(), button.accessibleName()}
    said |= {action.text() for action in dialog.findChildren(QAction)}
    header, across = files.header(), Qt.Orientation.Horizontal
    assert isinstance(header, QHeaderView)
    said |= {str(files.model().headerData(column, across)) for column in range(header.count())}
    said.add(str(files.model().data(files.model().index(0, 2, files.rootIndex()))))
    dialog.reject()
    dialog.deleteLater()
    return {text.replace("&", "") for text in said if text}


@pytest.mark.parametrize("mode", [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave])
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != ENGLISH])
def test_nothing_in_it_is_english(pad: Pad, tmp_path: Path, language: str, mode: QFileDialog.AcceptMode) -> None:
    folder = tmp_path / "files"
    (folder / "1").mkdir(parents=True)
    in_english = texts(pad, folder, ENGLISH, mode)
    assert {"Look in:", "Files of type:", "File name:", "Parent Directory", "Folder", "Date Modified"} <= in_english
    left = texts(pad, folder, language, mode) & in_english
    assert left <= SAME_AS_ENGLISH.get(language, set())
