"""Which modes are on that change what drawing does, in a line above the canvas."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.ui.kit.buttons import WrappingRow
from digitpad.ui.languages.wording import without_mnemonic
from digitpad.ui.modes.spoken import in_words

_BETWEEN = 24  # logical pixels, from one to the next


class ModesLine(WrappingRow):
    """Names those that are not as usual, and is hidden while there are none."""

    def __init__(self, page: QWidget, usually_off: Sequence[QAction], usually_on: Sequence[QAction]) -> None:
        self._usually_off = usually_off
        self._named = {action: QLabel() for action in (*usually_off, *usually_on)}
        super().__init__([*self._named.values()], _BETWEEN)
        self.setParent(page)  # before it is shown, or it would be a window
        self.setObjectName("modes")
        for action in self._named:
            action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for action, label in self._named.items():
            named = without_mnemonic(action.text()) if action in self._usually_off else in_words(action, on=False)
            label.setText(named)
            label.setVisible(action.isChecked() is (action in self._usually_off))
        self.setHidden(all(label.isHidden() for label in self._named.values()))
