"""Networks from elsewhere in the window: dropped, imported in a child process, and used."""

import os
import re
import shutil
import sys
from pathlib import Path

from pad import Pad
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.base.paths import bundled_package_dir, models_dir
from digitpad.recognition.models.model_store import active_package_dir


def _drop(pad: Pad, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pad.window, QDragEnterEvent(QPoint(10, 10), *how))
    QApplication.sendEvent(pad.window, QDropEvent(QPointF(10, 10), *how))


def test_a_dropped_network_is_imported_and_used(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    _drop(pad, Path(shutil.copy(bundled_package_dir() / "model.keras", tmp_path / "friend.keras")))
    assert pad.message.text() == "Importing friend.keras, and trying it on known digits…"
    pad.qtbot.waitUntil(lambda: "is imported" in pad.message.text(), timeout=120_000)
    package = models_dir() / "friend"
    assert [path.name for path in models_dir().iterdir()] == ["friend"]
    assert os.name != "posix" or {path.stat().st_mode & 0o077 for path in (package, *package.iterdir())} == {0}
    assert "friend is imported: values 0 to 1, bright ink, outputs: probabilities" in pad.message.text()
    assert pad.message_action.text() == "Use it"
    pad.message_action.click()
    if sys.platform == "linux":  # elsewhere the process of the import could write down that it has read digits
        assert pad.message.text().startswith("The model friend comes from elsewhere; it is being tried")
    pad.qtbot.waitUntil(lambda: active_package_dir() == package, timeout=120_000)
    assert pad.message.text() == ""


def test_a_dropped_file_that_is_no_network_is_reported(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    (tmp_path / "pickle.keras").write_bytes(b"\x80\x04N.")
    _drop(pad, tmp_path / "pickle.keras")
    assert "is a pickle, which could run anything" in pad.message.text()
    (tmp_path / "network.pt").write_bytes(b"\x80\x02\x8a")
    _drop(pad, tmp_path / "network.pt")
    assert "is a pickle, which could run anything when it is read; export the network to ONNX" in pad.message.text()
    (tmp_path / "broken.keras").write_bytes((bundled_package_dir() / "model.keras").read_bytes()[:100_000])
    _drop(pad, tmp_path / "broken.keras")
    pad.qtbot.waitUntil(lambda: "broken.keras is damaged" in pad.message.text(), timeout=120_000)
    assert not models_dir().exists()


def test_a_network_is_chosen_from_the_menu(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    pad.trigger("action_import")
    dialog = pad.window.findChild(QFileDialog, "import_from")
    assert dialog is not None
    (tmp_path / "letters.keras").write_bytes(b"")
    dialog.fileSelected.emit(str(tmp_path / "letters.keras"))
    assert "letters.keras is empty; save the model again." in pad.message.text()
    dialog.reject()


def test_a_folder_where_no_model_can_be_written_is_reported(pad: Pad, tmp_path: Path) -> None:
    pad.settle()
    models_dir().parent.mkdir(parents=True, exist_ok=True)
    models_dir().write_text("a file")
    _drop(pad, Path(shutil.copy(bundled_package_dir() / "model.keras", tmp_path / "friend.keras")))
    why = r"cannot be written \(File (already )?exists\); check it, and that there is room\."
    assert re.search(f"{why}$", pad.message.text())
