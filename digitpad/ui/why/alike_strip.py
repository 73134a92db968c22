"""The eight training digits most alike: each with its label; a click shows one beside the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.base.language import again, listed, tr
from digitpad.ink.images import SIDE
from digitpad.recognition.why.alike import COUNT, IN_WORDS
from digitpad.ui.kit.events import ENTER, keeps_enter
from digitpad.ui.kit.grey_painter import levels, paint_grey
from digitpad.ui.kit.tokens import USUAL_TYPE, line_height, type_size
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digitpad.ink.images import DigitImage
    from digitpad.recognition.why.alike import IN_WORDS, Alike

_GAP = 5
_LARGE = 6  # screen pixels to one of a digit that is shown large


class AlikeStrip(QWidget):
    """Shows nothing until there are some; the arrow keys choose one, and Return shows it large."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("alike")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._alike: Sequence[Alike] = ()
        self._image: DigitImage | None = None
        self._chosen = 0
        self.show_alike((), None)

    @property
    def alike(self) -> Sequence[Alike]:
        """What is shown, most alike first."""
        return self._alike

    def show_alike(self, alike: Sequence[Alike], image: DigitImage | None) -> None:
        """Show the digits most alike to an image; none empties the strip."""
        self._alike, self._image = alike, image
        word(
            self.setAccessibleName,
            tr("Most alike: {digits}", digits=listed(list(map(caption, alike))))
            if alike
            else tr("Most alike: none yet"),
        )
        self.update()

    def sizeHint(self) -> QSize:
        side = round(SIDE * max(type_size(self.font()) / USUAL_TYPE, 1.0))
        return QSize(COUNT * (side + _GAP) - _GAP, side + line_height(self.font()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._show_large(self._place_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._chosen = (self._chosen + steps[Qt.Key(event.key())]) % COUNT
            self.update()
        elif event.key() in ENTER:
            self._show_large(self._chosen)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if keeps_enter(event):
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            known = 0 <= place < len(self._alike)
            text = caption(self._alike[place]) if known else tr("The training digits most alike")
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for place in range(COUNT):
                field = self._field(place)
                painter.fillRect(field, self.palette().color(QPalette.ColorRole.Mid))
                if place < len(self._alike):
                    each = self._alike[place]
                    paint_grey(painter, field, each.image)
                    below = QRectF(field.x(), field.bottom(), field.width(), self.height() - field.bottom())
                    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(each.label))
                if self.hasFocus() and place == self._chosen:
                    painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                    painter.drawRect(field)
                    painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))

    def _field(self, place: int) -> QRectF:
        """All of them have room: they are smaller than the height lets them be where the strip is narrow."""
        side = min(self.height() - line_height(self.font()), (self.width() + _GAP) // COUNT - _GAP)
        step = (self.width() - side) / (COUNT - 1)
        return QRectF(round(place * step), 0, side, side)

    def _place_at(self, at: QPoint) -> int:
        fields = [place for place in range(COUNT) if self._field(place).adjusted(-2, 0, 2, self.height()).contains(at)]
        return fields[0] if fields else -1

    def _show_large(self, place: int) -> None:
        if 0 <= place < len(self._alike) and self._image is not None:
            window = self.window()
            beside = Beside(window, self._image, self._alike[place])
            above = self.mapTo(window, QPoint(self.width() - beside.width(), -beside.height() - _GAP))
            beside.move(max(above.x(), 0), max(above.y(), 0))
            beside.show()
            beside.setFocus()


def caption(alike: Alike) -> str:
    """The label and the collection of a training digit, as "7, MNIST"."""
    return tr(
        "{digit}, {collection}",
        digit=str(alike.label),
        collection=IN_WORDS.get(alike.collection, alike.collection),
    )


class Beside(QWidget):
    """The drawing and a training digit side by side in the window, until a click or any key."""

    def __init__(self, parent: QWidget, image: DigitImage, alike: Alike) -> None:
        super().__init__(parent)
        self.setObjectName("alike_beside")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word(self.setAccessibleName, tr("Beside your drawing: {caption}", caption=caption(alike)))
        self._parts = ((levels(image), tr("Your drawing")), (alike.image, caption(alike)))
        self.setFixedSize(2 * SIDE * _LARGE + 3 * 8, SIDE * _LARGE + 3 * 8 + self.fontMetrics().height())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self.close()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = SIDE * _LARGE
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            for place, (grey, text) in enumerate(self._parts):
                field = QRectF(8 + place * (side + 8), 8, side, side)
                paint_grey(painter, field, grey)
                below = QRectF(field.x(), field.bottom() + 4, side, self.fontMetrics().height() + 4)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, again(text))
