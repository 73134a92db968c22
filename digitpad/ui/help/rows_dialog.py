"""A dialog of labels, each with its text."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.kit.buttons import cross
from digitpad.ui.languages.wording import word, worded


def show_rows(
    parent: QWidget, name: str, title: str, rows: Iterable[tuple[str, str]], more: QPushButton | None = None
) -> None:
    """Open a dialog with these rows, and below them one more button, if there is one."""
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    word(dialog.setWindowTitle, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    cross(close.buttons())
    close.rejected.connect(dialog.reject)
    down = QVBoxLayout(dialog)
    down.setContentsMargins(24, 24, 24, 16)
    down.setSpacing(24)
    down.addWidget(_Rows(title, rows))
    if more is not None:
        down.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    down.addWidget(close)
    dialog.open()


class _Rows(QScrollArea):
    """Labels with their texts, which are scrolled where the screen is too low for all of them."""

    def __init__(self, what: str, rows: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        word(self.setAccessibleName, what)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        content = QWidget()
        form = QFormLayout(content)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        for label, text in rows:
            value = worded(QLabel(), text)
            value.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(worded(QLabel(), label), value)
        self.setWidget(content)
        self._content = content
        self.setMinimumWidth(content.sizeHint().width() + self.verticalScrollBar().sizeHint().width())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._content.sizeHint().height())
