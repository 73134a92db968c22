"""What stands beside the map: its scale, its words, and which other digit it is compared with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.base.language import again, tr
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.kit.tokens import line_height
from digitpad.ui.languages.wording import add_item, in_each_language, word, worded
from digitpad.ui.why.alike_strip import AlikeStrip
from digitpad.ui.why.explaining import Neighbours
from digitpad.ui.why.why_map import map_colours

NOTHING_DRAWN = tr("Draw a digit to see what speaks for it.")
_LINES = 3
_SMALL, _ROOMY = 460, 560  # pixels of a column that has room for the scale, and for the digits most alike
_ENDS = (
    (tr("− against"), Qt.AlignmentFlag.AlignLeft),
    (tr("no opinion"), Qt.AlignmentFlag.AlignHCenter),
    (tr("for +"), Qt.AlignmentFlag.AlignRight),
)


class WhyPanel(QWidget):
    """Has a fixed height, so that nothing moves while someone draws."""

    against_chosen = Signal(object)
    """The digit that the answer is to be compared with, or None for all others."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("why_panel")
        self._height, self._has_alike = _ROOMY, True
        self._scale = _Scale()
        self.alike = AlikeStrip()
        self._alike_title = worded(QLabel(), tr("Most alike"))
        self._words = worded(QLabel(), NOTHING_DRAWN)
        self._words.setObjectName("why_words")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fault = QLabel()
        self._fault.setObjectName("why_fault")
        self._fault.setWordWrap(True)
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.hide()
        self._against = QComboBox()
        self._against.setObjectName("why_against")
        add_item(self._against, tr("all others"))
        for digit in range(DIGITS):
            self._against.addItem(str(digit), digit)
        word(self._against.setToolTip, tr("Why it is the answer and not this digit. A click on a bar chooses one too."))
        self._against.activated.connect(lambda _index: self.against_chosen.emit(self._against.currentData()))
        self._against_label = worded(QLabel(), tr("&Compared with"))
        self._against_label.setBuddy(self._against)
        row = QHBoxLayout()
        row.addWidget(self._against_label)
        row.addWidget(self._against, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(self._scale)
        down.addWidget(self._words)
        down.addWidget(self._fault)
        down.addLayout(row)
        down.addWidget(self._alike_title)
        down.addWidget(self.alike)
        in_each_language(self._arrange)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def show_words(self, words: str, fault: str = "") -> None:
        """Say what the map shows, and what is to be said of the network, if anything."""
        word(self._words.setText, words or NOTHING_DRAWN)
        word(self._fault.setText, fault)
        self._fault.setVisible(bool(fault))

    def show_alike(self, neighbours: Neighbours) -> None:
        """Show the digits most alike; where a network knows none, that part goes."""
        self._has_alike = bool(neighbours.alike)
        self.alike.show_alike(neighbours.alike, neighbours.image)
        self._arrange()

    def fit_into(self, height: int) -> None:
        """Leave out what has no room in a column of this height: the digits most alike, then all but the words."""
        self._height = height
        self._arrange()

    def _arrange(self) -> None:
        is_small = self._height < _SMALL
        has_room: list[tuple[QWidget, bool]] = [
            *((part, self._has_alike and self._height >= _ROOMY) for part in (self._alike_title, self.alike)),
            *((part, not is_small) for part in (self._scale, self._against, self._against_label)),
        ]
        for part, is_shown in has_room:
            part.setVisible(is_shown)
        self._words.setFixedHeight((2 if is_small else _LINES) * line_height(self._words.font()))

    def show_against(self, digit: int | None) -> None:
        """Show which digit the answer is compared with."""
        self._against.setCurrentIndex(0 if digit is None else digit + 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()


class _Scale(QWidget):
    """From against, by no opinion, to for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("why_scale")
        word(
            self.setAccessibleName,
            tr("The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for"),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, line_height(self.font()) + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = map_colours(self.palette())
        bar = QRectF(0, self.height() - 8, self.width(), 8)
        ends = [bar.topLeft(), bar.topRight()]
        fill = QLinearGradient(*(reversed(ends) if self.isRightToLeft() else ends))  # as the texts are laid out
        for place, colour in ((0, colours.speaks_against), (0.5, colours.no_opinion), (1, colours.speaks_for)):
            fill.setColorAt(place, QColor(*colour))
        with QPainter(self) as painter:
            painter.fillRect(bar, fill)
            for text, where in _ENDS:
                painter.drawText(self.rect(), where | Qt.AlignmentFlag.AlignTop, again(text))
