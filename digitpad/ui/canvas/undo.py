"""Undo and redo of edits. A drawing is a value, so an edit is just the drawings before and after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.edits import Edit
from digitpad.ui.kit.actions import new_action

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
        self.action_undo = self._action("action_undo", "&Undo", QKeySequence.StandardKey.Undo, self._stack.undo)
        self.action_redo = self._action("action_redo", "&Redo", QKeySequence.StandardKey.Redo, self._stack.redo)
        self._stack.canUndoChanged.connect(self.action_undo.setEnabled)
        self._stack.canRedoChanged.connect(self.action_redo.setEnabled)
        self._stack.undoTextChanged.connect(lambda text: self.action_undo.setText(f"&Undo {text}".strip()))
        self._stack.redoTextChanged.connect(lambda text: self.action_redo.setText(f"&Redo {text}".strip()))
        canvas.drawing_edited.connect(self._on_drawing_edited)
        canvas.fingers_tapped.connect(self._on_fingers_tapped)

    def push(self, command: QUndoCommand) -> None:
        """Do something, which is then the newest of what can be undone."""
        self._stack.push(command)

    def forget(self) -> None:
        """Begin anew: what is drawn now cannot be undone."""
        self._stack.clear()

    def _action(self, name: str, text: str, keys: QKeySequence.StandardKey, go: Callable[[], None]) -> QAction:
        def finish_and_go() -> None:
            self._canvas.finish_stroke()  # it is an edit of its own
            go()

        action = new_action(self._parent, name, text, keys, finish_and_go)
        action.setIconText(text.replace("&", ""))  # on a button, whatever would be undone
        action.setEnabled(False)
        return action

    def _on_fingers_tapped(self, fingers: int) -> None:
        """Two fingers undo, three redo, as in other drawing programs."""
        action = {2: self.action_undo, 3: self.action_redo}.get(fingers)
        if action is not None and action.isEnabled():
            action.trigger()

    def _on_drawing_edited(self, edit: Edit) -> None:
        self._stack.push(_Command(self, edit))

    def show(self, drawing: Drawing) -> None:
        """Show one of the drawings around an edit."""
        self._canvas.show_drawing(drawing)


class _Command(QUndoCommand):
    """An edit on Qt's stack, under the name that the menu shows."""

    def __init__(self, undo: Undo, edit: Edit) -> None:
        super().__init__(edit.kind.value)
        self._undo = undo
        self._edit = edit

    def undo(self) -> None:
        self._undo.show(self._edit.before)
        if self._edit.leaves_drawing:
            self._undo.drawing_taken_up.emit(self._edit.before)

    def redo(self) -> None:
        self._undo.show(self._edit.after)
        if self._edit.leaves_drawing:
            self._undo.drawing_left.emit(self._edit.before)
