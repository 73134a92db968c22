"""A window that accepts what is dropped on it, as a file manager does, and copies the files to a folder.

    python drop_target.py FOLDER

Says "ready" when it is on the screen, and "dropped" when it has copied them. Makes an empty file "hovered" there
when the pointer has moved twice over it: the second move is sent only after the first was answered.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class DropTarget(QWidget):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._is_shown = False
        self._moves = 0
        self.setAcceptDrops(True)
        self.setGeometry(960, 100, 300, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._is_shown:
            self._is_shown = True
            print("ready", flush=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasUrls() and event.proposedAction() == Qt.DropAction.CopyAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        self._moves += 1
        if self._moves == 2:
            (self._folder / "hovered").touch()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            shutil.copy(url.toLocalFile(), self._folder)
        (self._folder / "dropped bytes.png").write_bytes(bytes(event.mimeData().data("image/png").data()))
        event.acceptProposedAction()
        print("dropped", flush=True)


if __name__ == "__main__":
    app = QApplication([])
    target = DropTarget(Path(sys.argv[1]))
    target.show()
    app.exec()
