"""Noticing what other programs, and other windows, do in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_SETTLED_MS = 300  # several files are often written one after another


class FolderWatch(QObject):
    """Watches the JSON files of one folder; also looks there when the program is taken up again.

    Not every system, and no network drive, tells of changes.
    """

    changed = Signal()
    """Files were added, replaced or deleted by somebody else; or the folder was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._known: dict[str, int] = {}
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(self._soon.start)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state_changed)

    def watch(self, folder: Path | None) -> None:
        """Watch this folder from now on, as it is now; None: no folder."""
        self._soon.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder = folder
        if folder is not None:
            self._known = _files_in(folder)
            self._watcher.addPath(str(folder))

    def take_note(self, files: Iterable[Path]) -> None:
        """These files were written or deleted by this window."""
        for file in files:
            try:
                self._known[file.name] = file.stat().st_mtime_ns
            except OSError:
                self._known.pop(file.name, None)

    def look(self) -> None:
        """Look at once what has changed."""
        if self._folder is not None and _files_in(self._folder) != self._known:
            self.changed.emit()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()


def _files_in(folder: Path) -> dict[str, int]:
    """When each was written last, in nanoseconds; nothing of a folder that is gone."""
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(".json") and not entry.name.startswith("."):
                    found[entry.name] = entry.stat().st_mtime_ns
    except OSError:
        return {}
    return found
