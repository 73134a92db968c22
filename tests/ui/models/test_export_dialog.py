"""Exports from the window, in a real child process."""

import json
from pathlib import Path

from pad import Pad
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QTabWidget

from digitpad.base.paths import bundled_package_dir
from digitpad.ui.models.export_dialog import ExportDialog
from digitpad.ui.runs.runs_table import RunsTable


def _dialog(pad: Pad) -> ExportDialog:
    pad.trigger("action_export")
    dialog = pad.window.findChild(QDialog, "export_dialog")
    assert isinstance(dialog, ExportDialog)
    return dialog


def _choose(dialog: ExportDialog, format_id: str) -> None:
    formats = dialog.findChild(QComboBox, "export_format")
    assert formats is not None
    formats.setCurrentIndex([formats.itemData(index).id for index in range(formats.count())].index(format_id))


def test_an_export_is_written_and_its_figures_are_reported(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    dialog = _dialog(pad)
    _choose(dialog, "litert")
    out = tmp_path / "digits.tflite"
    out.write_text("an earlier one, which the file dialog has asked about")
    dialog.export_to(str(out))
    assert pad.message.text() == "Exporting to digits.tflite, and checking it…"
    assert pad.message_action.text() == "Cancel"
    pad.qtbot.waitUntil(lambda: "is written" in pad.message.text(), timeout=120_000)
    assert "1,000 digits in LiteRT" in pad.message.text()
    assert out.read_bytes()[4:8] == b"TFL3"
    assert json.loads((tmp_path / "digits.tflite.check.json").read_text())["agreement"] == 1.0
    pad.qtbot.waitUntil(lambda: pad.message.text() == "", timeout=30_000)  # it is said in passing


def test_an_export_is_cancelled(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    dialog = _dialog(pad)
    _choose(dialog, "keras")
    dialog.export_to(str(tmp_path / "digits.keras"))
    pad.message_action.click()
    pad.qtbot.waitUntil(lambda: pad.message.text() == "Cancelled; nothing was kept.", timeout=60_000)
    assert list(tmp_path.glob("*digits*")) == []


def test_the_window_closes_while_an_export_is_under_way(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    dialog = _dialog(pad)
    _choose(dialog, "keras")
    dialog.export_to(str(tmp_path / "digits.keras"))
    pad.window.close()
    assert not (tmp_path / "digits.keras").exists()


def test_an_unsuitable_place_is_reported_at_once(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    dialog = _dialog(pad)
    _choose(dialog, "web")
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work")
    dialog.export_to(str(tmp_path / "thesis"))
    remark = dialog.findChild(QLabel, "export_remark")
    assert remark is not None
    assert "thesis exists already; choose a new folder." in remark.text()
    dialog.reject()
    assert pad.message.text() == ""


def test_a_long_sentence_has_room(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    dialog = _dialog(pad)
    remark = dialog.findChild(QLabel, "export_remark")
    assert remark is not None
    before = remark.height()
    _choose(dialog, "keras")
    dialog.export_to(str(tmp_path / f"{'a long name ' * 15}.tflite"))
    pad.qtbot.waitUntil(lambda: remark.height() >= remark.heightForWidth(remark.width()) > before)
    dialog.reject()


def test_a_model_is_exported_from_the_list_of_runs(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    pad.trigger("action_train_page")
    views, runs = pad.window.findChild(QTabWidget, "training_views"), pad.window.findChild(RunsTable)
    export = pad.window.findChild(QPushButton, "export_run_button")
    assert views is not None
    assert runs is not None
    assert export is not None
    views.setCurrentIndex(2)
    runs.select([])
    assert not export.isEnabled()
    QTest.keyPress(pad.window, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    runs.select([bundled_package_dir()])
    QTest.keyRelease(pad.window, Qt.Key.Key_Shift)
    QTest.mouseClick(export, Qt.MouseButton.LeftButton)
    dialog = pad.window.findChild(QDialog, "export_dialog")
    assert isinstance(dialog, ExportDialog)
    _choose(dialog, "litert")
    dialog.export_to(str(tmp_path / "digits.tflite"))
    pad.qtbot.waitUntil(lambda: "is written" in pad.message.text(), timeout=120_000)
    assert (tmp_path / "digits.tflite").is_file()
