"""The confusion matrix: which digits are taken for which; each cell is a button that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.language import number, tr
from digitpad.base.paths import printable
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.languages.wording import word

Confusion = Sequence[Sequence[int]]
_CELLS = DIGITS + 2  # a heading before the digits, the share read right behind them
_LEAST_CELL = QSize(19, 15)  # logical pixels, in which its type still can be read


class ConfusionError(DigitpadError):
    """The matrix cannot be saved as a file of that kind."""


class ConfusionView(QWidget):
    """Rows are the true digits, columns the answers; the last column is the share of the row that is right."""

    cell_chosen = Signal(int, int)
    """The true digit and the answer of the cell that was clicked, or chosen with the arrow and enter keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("confusion")
        word(self.setAccessibleName, tr("Confusion matrix"))
        word(
            self.setToolTip,
            tr(
                "Rows: the digit; columns: the answer; last column: per cent of the digit read right. "
                "Click a cell to see its digits."
            ),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._confusion: Confusion | None = None
        self._as_shares = False
        self._cell = (0, 0)

    @property
    def confusion(self) -> Confusion | None:
        """What is shown: counts, shape (10, 10)."""
        return self._confusion

    @property
    def shares_right(self) -> list[float | None]:
        """The share of each digit that is read right; None where there are none of it."""
        counts = self._confusion or [[0] * DIGITS] * DIGITS
        return [row[digit] / sum(row) if sum(row) else None for digit, row in enumerate(counts)]

    def show_confusion(self, confusion: Confusion | None) -> None:
        """Show counts of shape (10, 10), row the true digit, column the answer; None empties the matrix."""
        self._confusion = confusion
        self.update()

    def show_shares(self, shares: bool) -> None:
        """Show per cent of each row instead of counts."""
        self._as_shares = shares
        self.update()

    def copy(self) -> None:
        """Put the matrix on the clipboard, as an image and as a table for a spreadsheet."""
        both = QMimeData()
        both.setImageData(self.grab().toImage())
        word(both.setText, self._as_table("\t"))
        QGuiApplication.clipboard().setMimeData(both)

    def save(self, path: Path) -> None:
        """Save the matrix as a PNG image, or its counts as CSV; an existing file is replaced only by a whole one.

        Raises OSError, and ConfusionError for any other suffix.
        """
        suffix = path.suffix.lower()
        if suffix not in (".csv", ".png"):
            raise ConfusionError(
                tr(
                    "{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.",
                    path=printable(path),
                    stem=path.stem,
                )
            )
        buffer = QBuffer()
        self.grab().save(buffer, "PNG")
        replace_file(path, self._as_table(",").encode() if suffix == ".csv" else bytes(buffer.data().data()))

    def _as_table(self, separator: str) -> str:
        """Counts: a row to a digit, a column to an answer."""
        counts = self._confusion or [[0] * DIGITS] * DIGITS
        head = ["digit", *(f"read as {digit}" for digit in range(DIGITS))]
        rows = [head, *([str(digit), *map(str, row)] for digit, row in enumerate(counts))]
        return "".join(f"{separator.join(row)}\n" for row in rows)

    def sizeHint(self) -> QSize:
        return QSize(_CELLS * 30, (DIGITS + 1) * 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(_CELLS * _LEAST_CELL.width(), (DIGITS + 1) * _LEAST_CELL.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = int(event.position().x() * _CELLS / max(self.width(), 1)) - 1
        row = int(event.position().y() * (DIGITS + 1) / max(self.height(), 1)) - 1
        if self._confusion is not None and 0 <= row < DIGITS and 0 <= column < DIGITS:
            self._choose(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        down, along = moves.get(Qt.Key(event.key()), (0, 0))
        if down or along:
            self._cell = ((self._cell[0] + down) % DIGITS, (self._cell[1] + along) % DIGITS)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._confusion is not None:
            self._choose(*self._cell)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int, column: int) -> None:
        self._cell = (row, column)
        self.update()
        self.cell_chosen.emit(row, column)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self._fitting_font())
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            for digit in range(DIGITS):
                painter.drawText(self._area(-1, digit), Qt.AlignmentFlag.AlignCenter, str(digit))
                painter.drawText(self._area(digit, -1), Qt.AlignmentFlag.AlignCenter, str(digit))
            painter.drawText(self._area(-1, DIGITS), Qt.AlignmentFlag.AlignCenter, "%")
            for row in range(DIGITS):
                for column in range(DIGITS):
                    self._paint_cell(painter, row, column)
                self._paint_share_right(painter, row)
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._area(*self._cell).adjusted(1, 1, -1, -1))

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        count = self._confusion[row][column] if self._confusion is not None else 0
        total = sum(self._confusion[row]) if self._confusion is not None else 0
        share = count / total if total else 0.0
        area = self._area(row, column).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(area, self._shade(share, right=row == column))
        if count:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            text = number(share * 100, 1) if self._as_shares else str(count)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_share_right(self, painter: QPainter, row: int) -> None:
        share = self.shares_right[row]
        if share is not None:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(self._area(row, DIGITS), Qt.AlignmentFlag.AlignCenter, number(share * 100, 1))

    def _fitting_font(self) -> QFont:
        """The usual font, or a smaller one where three digits would not fit into a cell."""
        font, cell = self.font(), self._area(0, 0)
        widest = QFontMetricsF(font).horizontalAdvance("100.0" if self._as_shares else "99.9")
        shrunk = min(1.0, (cell.width() - 2) / widest, cell.height() / QFontMetricsF(font).height())
        font.setPointSizeF(max(font.pointSizeF() * shrunk, 1.0))
        return font

    def _area(self, row: int, column: int) -> QRectF:
        """The rectangle of a cell; row and column -1 are the headings."""
        width, height = self.width() / _CELLS, self.height() / (DIGITS + 1)
        return QRectF((column + 1) * width, (row + 1) * height, width, height)

    def _shade(self, share: float, right: bool) -> QColor:
        """The paper, tinted: by the accent where it is right, by red where it is not, which shows from 1 % on."""
        paper = self.palette().color(QPalette.ColorRole.Base)
        tint = self.palette().color(QPalette.ColorRole.Highlight) if right else QColor(220, 60, 40)
        strength = 0.55 * share if right else min(share * 8, 1.0) * 0.6
        return QColor.fromRgbF(
            paper.redF() + strength * (tint.redF() - paper.redF()),
            paper.greenF() + strength * (tint.greenF() - paper.greenF()),
            paper.blueF() + strength * (tint.blueF() - paper.blueF()),
        )
