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

_BETWEEN = 24  # pixels, between a label and its text


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
    margins = down.contentsMargins()
    down.addWidget(_Rows(title, rows, parent.screen().availableSize().width() - margins.left() - margins.right()))
    if more is not None:
        down.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    down.addWidget(close)
    dialog.open()


class _Rows(QScrollArea):
    """Labels with their texts, which are scrolled where the screen is too low for all of them.

    Where they are wider than ``widest``, each text is below its label, and both are broken into lines.
    """

    def __init__(self, what: str, rows: Iterable[tuple[str, str]], widest: int) -> None:
        super().__init__()
        word(self.setAccessibleName, what)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        content = self._content = QWidget()
        labels = [(worded(QLabel(), label), worded(QLabel(), text)) for label, text in rows]
        for _label, text in labels:
            text.setTextFormat(Qt.TextFormat.PlainText)
        columns = [max(each.sizeHint().width() for each in column) for column in zip(*labels, strict=True)]
        bar = self.verticalScrollBar().sizeHint().width()
        if sum(columns) + _BETWEEN + bar <= widest:
            _lay_out_side_by_side(content, labels)
        else:
            _lay_out_one_below_the_other(content, labels)
        self.setWidget(content)
        self.setMinimumWidth(min(content.sizeHint().width() + bar, widest))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._content.sizeHint().height())


def _lay_out_side_by_side(content: QWidget, labels: Iterable[tuple[QLabel, QLabel]]) -> None:
    form = QFormLayout(content)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(_BETWEEN)
    form.setVerticalSpacing(8)
    for label, text in labels:
        form.addRow(label, text)


def _lay_out_one_below_the_other(content: QWidget, labels: Iterable[tuple[QLabel, QLabel]]) -> None:
    """In one column, whose lines are broken: QFormLayout can do that too, but cuts lines that it has broken."""
    down = QVBoxLayout(content)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    for label, text in labels:
        for each in (label, text):
            each.setWordWrap(True)
            down.addWidget(each)
        down.addSpacing(8)
