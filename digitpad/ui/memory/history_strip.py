"""A strip with the last drawings and their answers; one that is chosen comes back to the canvas."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.base.language import tr
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.buttons import cross
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.recognition.history import History
    from digitpad.ui.memory.history_list import HistoryList

_HEIGHT = 84  # in logical pixels: a row of thumbnails with their answers, and a scroll bar


class HistoryStrip(QWidget):
    """Has its full height even when it is empty, so that nothing moves while someone draws; or is hidden.

    Its list is made when there is a history to show, since that takes longer than the first paint may wait.
    """

    drawing_chosen = Signal(object)
    """The `Drawing` that is to come back."""

    drawing_labelled = Signal(object, int)
    """A `Drawing`, and the digit that it is, as the person says."""

    emptying_confirmed = Signal()
    """The person asked to empty the history."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history_strip")
        self._list: HistoryList | None = None
        self._scale = 1.0
        self.action_show = new_action(self, "action_history", tr("&History"), "H", lambda: None)
        self.action_show.setCheckable(True)
        self.action_show.setChecked(True)
        self.action_show.toggled.connect(self.setVisible)
        self.action_empty = new_action(self, "action_empty_history", tr("&Empty the history…"), [], self._ask)
        self.action_empty.setEnabled(False)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(_HEIGHT * self._least_scale))

    @property
    def _least_scale(self) -> float:
        return max(type_size(self.font()) / USUAL_TYPE, 1.0)

    def fit_height(self, height: int) -> int:
        """Show all of it larger if there are ``height`` logical pixels for it; returns how many it takes."""
        self._scale = max(height / _HEIGHT, self._least_scale)
        if self._list is not None:
            self._list.set_scale(self._scale)
        return round(_HEIGHT * self._scale)

    def show_history(self, history: "History") -> None:
        """Show these entries, newest first."""
        if self._list is None:
            from digitpad.ui.memory.history_list import HistoryList

            self._list = HistoryList()
            self._list.set_scale(self._scale)
            self._list.drawing_chosen.connect(self.drawing_chosen)
            self._list.drawing_labelled.connect(self.drawing_labelled)
            self._layout.addWidget(self._list)
        self._list.show_history(history)
        self.action_empty.setEnabled(bool(history.entries))

    def _ask(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Question)
        word(box.setWindowTitle, tr("Empty the history"))
        word(box.setText, tr("Delete the drawings in the history?"))
        box.setInformativeText(tr("They are deleted from disk at once, and cannot be brought back."))
        box.setObjectName("empty_history")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        empty = box.addButton(tr("&Empty"), QMessageBox.ButtonRole.DestructiveRole)
        empty.clicked.connect(self.emptying_confirmed)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        cross(box.buttons())
        box.open()
