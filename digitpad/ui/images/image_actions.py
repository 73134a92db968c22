"""Images in and out: what the File menu does with the drawing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.edits import EditKind
from digitpad.ui.kit.actions import new_action
from digitpad.ui.memory.remembered import Remembered
from digitpad.ui.paper import Paper
from digitpad.ui.reading.column import Column

if TYPE_CHECKING:
    from digitpad.recognition.reading import Reading
    from digitpad.ui.images.opening import ImageOpening


class Images(QObject):
    """Opens and pastes images on the canvas, saves and copies the drawing; loads the code when it is needed."""

    said = Signal(object)
    """A sentence about an image, or why something failed."""

    said_in_passing = Signal(object)
    """A sentence worth showing only if no other is shown."""

    saved = Signal(object)
    """A sentence that a file was saved."""

    settled = Signal()
    """What was said about images no longer holds."""

    def __init__(self, canvas: Canvas, column: Column, paper: Paper, remembered: Remembered, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas, self._paper = canvas, paper
        self._column = column
        self._remembered = remembered
        self._parent = parent
        self._opening: ImageOpening | None = None
        keys = QKeySequence.StandardKey
        save = self._action("action_save", tr("&Save the drawing…"), keys.Save, self._ask_where_to_save)
        copy = self._action("action_copy", tr("&Copy the drawing"), keys.Copy, self._copy)
        animate = self._action(
            "action_save_animation", tr("Save an &animation…"), "Ctrl+Shift+S", self._ask_where_to_animate
        )
        self.replay = self._action("action_replay", tr("Replay the d&rawing"), "Ctrl+R", self._replay)
        self._for_a_drawing = [save, copy]
        self._for_strokes = [animate, self.replay]
        self._for_a_digit = [
            self._action("action_copy_digit", tr("Copy the &digit"), "Ctrl+Shift+C", self._copy_digit),
            self._action(
                "action_copy_digit_image", tr("Copy the digit &image"), "Ctrl+Shift+I", self._copy_digit_image
            ),
        ]
        open_ = self._action("action_open", tr("&Open an image…"), keys.Open, self._ask_what_to_open)
        paste = self._action("action_paste", tr("&Paste an image"), keys.Paste, self._paste)
        self.groups = [[open_, save, animate], [copy, *self._for_a_digit, paste]]
        """The actions, as a menu groups them."""
        for action in (*self._for_a_drawing, *self._for_strokes, *self._for_a_digit):
            action.setEnabled(False)

    def show_drawing(self, drawing: Drawing) -> None:
        """Offer what can be done with this drawing."""
        for action in self._for_a_drawing:
            action.setEnabled(bool(drawing))
        for action in self._for_strokes:  # an image was there all at once
            action.setEnabled(bool(drawing.strokes))

    def show_reading(self, reading: Reading | None) -> None:
        """Offer what can be done with a digit that was read."""
        for action in self._for_a_digit:
            action.setEnabled(reading is not None)

    def open(self, path: Path) -> None:
        """Replace the drawing with the digit in an image file; says so if that fails."""
        self._settle()
        self._image_opening().open(path)

    def open_all(self, paths: Sequence[Path]) -> None:
        """The same with each of several files, one after another; each but the last goes to the history."""
        self._settle()
        self._image_opening().open_all(paths)

    def open_from(self, data: QMimeData) -> None:
        """Put the digit in what was dropped or pasted in the place of the drawing; says so if that fails.

        Of several files, each but the last goes to the history.
        """
        self._settle()
        self._image_opening().open_from(data)

    def save(self, path: Path) -> None:
        """Save the drawing, as SVG or PNG by the suffix; says so if that fails."""
        from digitpad.ui.images.saving import save_drawing

        self._save(path, lambda: save_drawing(self._canvas.drawing, path, self._paper.chosen_colors))

    def _save(self, path: Path, save: Callable[[], None]) -> None:
        try:
            save()
        except DigitpadError as error:
            self.said.emit(str(error))
        else:
            self._settle()
            self.saved.emit(tr("The drawing was saved as {path}.", path=printable(path)))
            self._remembered.last_folder = path.parent

    def prepare(self) -> None:
        """Prepare for an image that will probably be opened."""
        self._image_opening().prepare()

    def stop(self) -> None:
        """Cancel an opening that is under way."""
        if self._opening is not None:
            self._opening.stop()

    def _action(self, name: str, text: str, key: QKeySequence.StandardKey | str, go: Callable[[], None]) -> QAction:
        return new_action(self._parent, name, text, key, go)

    def _ask_what_to_open(self) -> None:
        from digitpad.ui.images.dialogs import ask_what_to_open

        self.prepare()
        ask_what_to_open(self._parent, self._remembered.last_folder, self._open_chosen)

    def _open_chosen(self, path: Path) -> None:
        self._remembered.last_folder = path.parent
        self.open(path)

    def _paste(self) -> None:
        self.open_from(QApplication.clipboard().mimeData())

    def _image_opening(self) -> ImageOpening:
        if self._opening is None:
            from digitpad.ui.images.opening import ImageOpening

            self._opening = ImageOpening(self)
            self._opening.image_opened.connect(self._on_image_opened)
            self._opening.opening_failed.connect(self._on_opening_failed)
            self._opening.opening_lasts.connect(self.said_in_passing)
        return self._opening

    def _on_image_opened(self, drawing: Drawing) -> None:
        self._canvas.replace_drawing(drawing, EditKind.OPENING_IMAGE)
        self._settle()

    def _on_opening_failed(self, sentence: str) -> None:
        self._settle()
        self.said.emit(sentence)

    def _settle(self) -> None:
        self.settled.emit()

    def _ask_where_to_save(self) -> None:
        from digitpad.ui.images.dialogs import ask_where_to_save

        ask_where_to_save(self._parent, self._remembered.last_folder, self.save)

    def _ask_where_to_animate(self) -> None:
        from digitpad.ui.images.dialogs import ask_where_to_animate

        ask_where_to_animate(self._parent, self._remembered.last_folder, self.save_animation)

    def save_animation(self, path: Path) -> None:
        """Save how the drawing grew, as GIF or PNG by the suffix; says so if that fails."""
        from digitpad.ui.images.replay import save_animation

        answer, colors = self._column.answer.number, self._paper.chosen_colors
        self._save(path, lambda: save_animation(self._canvas.drawing, answer, path, colors))

    def _replay(self) -> None:
        from digitpad.ui.images.replay import Replay

        (self._canvas.findChild(Replay) or Replay(self._canvas)).start()

    def _copy(self) -> None:
        from digitpad.ui.images.saving import copy_drawing

        copy_drawing(self._canvas.drawing, self._paper.chosen_colors)

    def _copy_digit(self) -> None:
        QApplication.clipboard().setText(self._column.answer.number)

    def _copy_digit_image(self) -> None:
        from digitpad.ui.reading import digit_drag

        if self._column.digit_view.digit_image is not None:
            digit_drag.copy(self._column.digit_view.digit_image)
