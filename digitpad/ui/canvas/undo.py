"""Undo and redo of edits. A drawing is a value, so an edit is just the drawings before and after it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from digitpad.base.language import tr
from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.edits import Edit, EditKind
from digitpad.ui.kit.actions import new_action
from digitpad.ui.languages.wording import without_mnemonic, word

MOST_EDITS = 200
"""So many can be undone; with each goes a drawing, and perhaps an image of half a megabyte."""


class Undo(QObject):
    """Keeps the last edits of a canvas, and the two actions that go back and forth through them."""

    drawing_left = Signal(object)
    """This `Drawing` was replaced by another, by an edit that was made or redone."""

    drawing_taken_up = Signal(object)
    """The edit that had replaced this `Drawing` was undone."""

    def __init__(self, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._parent = parent
        self._stack = QUndoStack(parent)
        self._stack.setUndoLimit(MOST_EDITS)
        self.action_undo = self._action("action_undo", tr("&Undo"), QKeySequence.StandardKey.Undo, self._stack.undo)
        self.action_redo = self._action("action_redo", tr("&Redo"), QKeySequence.StandardKey.Redo, self._stack.redo)
        self._stack.canUndoChanged.connect(self.action_undo.setEnabled)
        self._stack.canRedoChanged.connect(self.action_redo.setEnabled)
        self._stack.indexChanged.connect(self._say_what)
        canvas.drawing_left.connect(self._on_drawing_edited)
        canvas.drawing_edited.connect(self._on_drawing_edited)
        canvas.stroke_taken_back.connect(self._forget_newest)
        canvas.fingers_tapped.connect(self._on_fingers_tapped)

    def push(self, command: "Command") -> None:
        """Do something, which is then the newest of what can be undone."""
        self._stack.push(command)

    def _say_what(self, index: int) -> None:
        """Name in the menu what would be undone, and what redone."""
        done, undone = (self._stack.command(place) for place in (index - 1, index))
        word(self.action_undo.setText, done.names.undoing if isinstance(done, Command) else tr("&Undo"))
        word(self.action_redo.setText, undone.names.redoing if isinstance(undone, Command) else tr("&Redo"))

    def forget(self) -> None:
        """Begin anew: what is drawn now cannot be undone."""
        self._stack.clear()

    def _action(self, name: str, text: str, keys: QKeySequence.StandardKey, go: Callable[[], None]) -> QAction:
        def finish_and_go() -> None:
            self._canvas.finish_stroke()  # it is an edit of its own
            go()

        action = new_action(self._parent, name, text, keys, finish_and_go)
        word(action.setIconText, without_mnemonic(text))  # on a button, whatever would be undone
        action.setEnabled(False)
        return action

    def _on_fingers_tapped(self, fingers: int) -> None:
        """Two fingers undo, three redo, as in other drawing programs."""
        action = {2: self.action_undo, 3: self.action_redo}.get(fingers)
        if action is not None and action.isEnabled():
            action.trigger()

    def _on_drawing_edited(self, edit: Edit) -> None:
        self._stack.push(_Editing(self, edit))

    def _forget_newest(self, before: Drawing) -> None:
        """Undo what was done since this drawing, so that it cannot be redone."""
        while self._canvas.drawing is not before:
            newest = self._stack.command(self._stack.index() - 1)
            if not isinstance(newest, _Editing):
                break
            newest.undo()
            newest.setObsolete(True)
            self._stack.undo()  # which only drops it now

    def show(self, drawing: Drawing) -> None:
        """Show one of the drawings around an edit."""
        self._canvas.show_drawing(drawing)


class Names(NamedTuple):
    """What the menu says of a command: while it can be undone, and while it can be redone."""

    undoing: str
    redoing: str


_NAMES = {
    EditKind.STROKE: Names(tr("&Undo stroke"), tr("&Redo stroke")),
    EditKind.ERASING: Names(tr("&Undo erasing"), tr("&Redo erasing")),
    EditKind.CLEARING: Names(tr("&Undo clearing"), tr("&Redo clearing")),
    EditKind.OPENING_IMAGE: Names(tr("&Undo opening the image"), tr("&Redo opening the image")),
    EditKind.SHOWING_DIGIT: Names(tr("&Undo showing the digit"), tr("&Redo showing the digit")),
    EditKind.BRINGING_BACK: Names(tr("&Undo bringing back"), tr("&Redo bringing back")),
}


class Command(QUndoCommand):
    """Something on Qt's stack, under the names that the menu shows."""

    def __init__(self, names: Names) -> None:
        super().__init__()
        self.names = names


class _Editing(Command):
    """An edit of the drawing."""

    def __init__(self, undo: Undo, edit: Edit) -> None:
        super().__init__(_NAMES[edit.kind])
        self._undo = undo
        self._edit = edit
        self._was_undone = False

    def undo(self) -> None:
        self._was_undone = True
        self._undo.show(self._edit.before)
        if self._edit.leaves_drawing:
            self._undo.drawing_taken_up.emit(self._edit.before)

    def redo(self) -> None:
        if self._was_undone:  # else it was just made, and the canvas shows it, or even what was made after it
            self._undo.show(self._edit.after)
        if self._edit.leaves_drawing:
            self._undo.drawing_left.emit(self._edit.before)
