"""One unit: its incoming weights as a picture, the digits that excite it most, and its sum with its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from digitpad.base.language import joined, number, tr
from digitpad.recognition.inside.stages import Sum, sum_of, weights_of
from digitpad.recognition.why.map_colours import ON_DARK
from digitpad.ui.kit.fields import field_image
from digitpad.ui.kit.grey_painter import grid, paint_grey
from digitpad.ui.languages.wording import word, worded

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.recognition.inside.activations import Numbers
    from digitpad.ui.inside.watching import Activity, Excited

_SIDE = 168  # of the picture of the weights
_DIGIT = 36


class UnitView(QScrollArea):
    """Follows the drawing: the sum is that of the newest reading."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside_unit")
        self.setWidgetResizable(True)
        self._weights = _Weights()
        self._excited = _Digits()
        self._sum = QLabel()
        self._sum.setObjectName("inside_sum")
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._sum.setWordWrap(True)
        self._sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        content = QWidget()
        down = QVBoxLayout(content)
        for title, part in (
            (tr("Its weights: blue adds, orange takes away"), self._weights),
            (tr("The digits that excite it most"), self._excited),
            (tr("Its sum for this drawing"), self._sum),
        ):
            heading = worded(QLabel(), title)
            heading.setWordWrap(True)
            down.addWidget(heading)
            down.addWidget(part)
        down.addStretch(1)
        self.setWidget(content)

    def show_unit(self, activity: Activity, number: int, unit: int) -> None:
        """Show a unit of the stage of this number."""
        stage = activity.stages[number]
        self._weights.show_weights(weights_of(stage, unit))
        found = sum_of(stage, unit, activity.outputs)
        if found is None:
            word(self._sum.setText, tr("It is no single sum: it is a filter that passes over all places of the image."))
            return
        word(self._sum.setText, _in_words(found, stage.activation, of_pixels=number == 1))

    def show_excited(self, excited: Excited | None, unit: int) -> None:
        """Show the digits that excite a unit most; None while they are being looked for."""
        images = [] if excited is None else [excited.digits.images[place] for place in excited.places[unit]]
        self._excited.show_digits(images)


def _in_words(found: Sum, activation: str, of_pixels: bool) -> str:
    """The sum, one term a line; its inputs come from units, or from pixels."""
    lines = [_term(at, value, weight, of_pixels) for at, value, weight in found.terms]
    lines += [
        tr("all others {others}", others=number(found.others, 3, signed=True)),
        tr("bias {bias}", bias=number(found.bias, 3, signed=True)),
        tr("together {total}", total=number(found.total, 3, signed=True)),
    ]
    if activation != "linear":
        lines.append(tr("after {activation}: {output}", activation=activation, output=number(found.output, 3)))
    return joined("\n", lines)


def _term(at: int, value: float, weight: float, of_pixels: bool) -> str:
    term = {
        "value": number(value, 2),
        "weight": number(weight, 3, signed=True),
        "product": number(value * weight, 3, signed=True),
        "at": str(at),
    }
    if of_pixels:
        return tr("{value} × {weight} = {product}, from pixel {at}", **term)
    return tr("{value} × {weight} = {product}, from unit {at}", **term)


class _Weights(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside_weights")
        word(self.setAccessibleName, tr("The weights of the unit as a picture"))
        self._values: Numbers | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def values(self) -> Numbers | None:
        """What is shown."""
        return self._values

    def show_weights(self, values: Numbers | None) -> None:
        self._values = values
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._values is None:
            return
        rows, columns = self._values.shape
        with QPainter(self) as painter:
            field = grid(QRectF(0, 0, _SIDE, _SIDE), columns, rows, self.devicePixelRatioF())
            painter.drawImage(field, field_image(self._values, ON_DARK))


class _Digits(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside_excited")
        word(self.setAccessibleName, tr("The digits that excite the unit most"))
        self._images: list[NDArray[np.uint8]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many are shown."""
        return len(self._images)

    def show_digits(self, images: list[NDArray[np.uint8]]) -> None:
        self._images = images
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(8 * _DIGIT, _DIGIT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for place, image in enumerate(self._images):
                paint_grey(painter, QRectF(place * (_DIGIT + 4), 0, _DIGIT, _DIGIT), image)
