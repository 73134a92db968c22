"""The history of the window: drawings that are left go into it, and it is saved shortly after each change."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.base import paths
from digitpad.base.files.own_file import OwnFile
from digitpad.base.language import tr
from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.undo import Undo

if TYPE_CHECKING:
    from digitpad.recognition.history import History

_SAVE_AFTER_MS = 500


class LiveHistory(QObject):
    """Keeps each drawing when any edit replaces it with another, and when the window closes.

    Undoing such an edit takes the drawing out again, and redoing it puts it back. A blank drawing is not
    kept, and none is kept twice: one that is left again moves to the front.
    """

    history_changed = Signal(object)
    """The `History` as it is now."""

    failed = Signal(object)
    """What cannot be read, saved or deleted, in one sentence."""

    mended = Signal(object)
    """This sentence, which was sent before, no longer holds."""

    def __init__(self, canvas: Canvas, undo: Undo, answer_to: Callable[[Drawing], str], parent: QObject) -> None:
        """``answer_to`` gives the answer to a drawing in words, and nothing where there is none."""
        super().__init__(parent)
        self._canvas = canvas
        self._answer_to = answer_to
        self._history: History | None = None  # until it is needed: not before the first paint
        self._saved: History | None = None  # what this window and the file had in common last
        self._new: set[Drawing] = set()  # but for those that were there already and only moved to the front
        self._file: OwnFile | None = None
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self._save_between_strokes)
        undo.drawing_left.connect(self.keep)
        undo.drawing_taken_up.connect(self._on_drawing_taken_up)

    @property
    def history(self) -> "History":
        """What is kept now; reads the file the first time."""
        from digitpad.recognition.history import History

        if self._history is None:
            self._file = OwnFile(paths.user_data_dir() / "history.json", self.failed.emit, self.mended.emit)
            self._history = self._saved = self._read(self._file) or History()
        return self._history

    def load(self) -> None:
        """Read the file, and report what was wrong with it."""
        self.history_changed.emit(self.history)

    def keep(self, drawing: Drawing) -> None:
        """Take in a drawing that is left, unless it is blank."""
        if drawing.is_blank:
            return
        from digitpad.recognition.history import HistoryEntry

        if drawing in self.history:
            self._new.discard(drawing)
        else:
            self._new.add(drawing)
        entry = HistoryEntry(drawing, self._answer_to(drawing), int(time.time()))
        self._change_to(self.history.with_entry(entry))

    def remove(self, drawings: Sequence[Drawing]) -> None:
        """Forget these drawings."""
        history = self.history
        for drawing in drawings:
            self._new.discard(drawing)
            history = history.without(drawing)
        self._change_to(history)

    def empty(self) -> None:
        """Forget all drawings, and delete them from disk at once.

        Files that were set aside as damaged or newer stay: they are for the person to look into.
        """
        from digitpad.recognition.history import History

        self._save_soon.stop()
        self._new.clear()
        if self._file is not None:
            self._file.delete()
        self._history = self._saved = History()
        self.history_changed.emit(self._history)

    def save(self) -> None:
        """Save now what is not saved yet."""
        if self._save_soon.isActive():
            self._save_soon.stop()
            self._write()

    def _on_drawing_taken_up(self, drawing: Drawing) -> None:
        if drawing in self._new:
            self._new.remove(drawing)
            self._change_to(self.history.without(drawing))

    def _change_to(self, history: "History") -> None:
        self._history = history
        self._new.intersection_update(entry.drawing for entry in history.entries)  # or it would grow with each drawing
        self._save_soon.start()
        self.history_changed.emit(history)

    def _save_between_strokes(self) -> None:
        if self._canvas.is_pressed:
            self._save_soon.start()
        else:
            self._write()

    def _write(self) -> None:
        file, history = self._file, self._history
        if file is None or history is None:
            return
        with file.locked():
            if file.was_changed:
                history = self._with_those_of_other_windows(file, history)
            if file.replace(history.to_json()):
                self._saved = history
        if history is not self._history:
            self._history = history
            self.history_changed.emit(history)

    def _with_those_of_other_windows(self, file: OwnFile, history: "History") -> "History":
        from digitpad.recognition.history import History

        found = self._read(file) if file.exists else History()  # emptied
        if found is None or self._saved is None:
            return history
        before, self._saved = self._saved, found
        return history.merged(before, found)

    def _read(self, file: OwnFile) -> "History | None":
        """What is in the file; entries that cannot be used are set aside, and the file is soon written without them."""
        from digitpad.recognition.history import History, damaged_to_json

        damaged: list[object] = []
        history = file.read(lambda content: History.from_json(content, damaged.append))
        if damaged:
            file.keep_damaged_part(
                damaged_to_json(damaged),
                lambda aside: tr(
                    "{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.",
                    "",
                    len(damaged),
                    path=file.path,
                    aside=aside,
                ),
            )
            self._save_soon.start()
        return history
