"""What stands beside the map: its scale, its words, and which other digit it is compared with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.base.language import again, tr
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.kit.tokens import line_height
from digitpad.ui.languages.wording import add_item, in_each_language, without_mnemonic, word, worded
from digitpad.ui.why.alike_strip import AlikeStrip
from digitpad.ui.why.explaining import Neighbours
from digitpad.ui.why.why_map import map_colours

NOTHING_DRAWN = tr("Draw a digit to see what speaks for it.")
_LINES, _FEWEST_LINES = 3, 2  # of what is said
_GAP, _BAR = 8, 8  # logical pixels: between the parts, and how high the bar of the scale is
_FRAME = 2  # pixels of paper around the colours of the scale, where it is not that of the window
_ENDS = (
    (tr("− against"), Qt.AlignmentFlag.AlignLeft),
    (tr("no opinion"), Qt.AlignmentFlag.AlignHCenter),
    (tr("for +"), Qt.AlignmentFlag.AlignRight),
)


class WhyPanel(QWidget):
    """Has a fixed height, so that nothing moves while someone draws; what is said scrolls where it is longer."""

    against_chosen = Signal(object)
    """The digit that the answer is to be compared with, or None for all others."""

    def __init__(self, paper: QWidget | None = None) -> None:
        """``paper`` is the widget whose ink has the colours that the scale shows."""
        super().__init__()
        self.setObjectName("why_panel")
        self._room, self._has_alike = 0, True
        self._scale = _Scale(paper)
        self.alike = AlikeStrip()
        self._alike_title = worded(QLabel(), tr("Most alike"))
        self._words = worded(QLabel(), NOTHING_DRAWN)
        self._words.setObjectName("why_words")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fault = QLabel()
        self._fault.setObjectName("why_fault")
        self._fault.setWordWrap(True)
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.hide()
        self._said = _scrolled(self._words, self._fault)
        self._against = QComboBox()
        self._against.setObjectName("why_against")
        add_item(self._against, tr("all others"))
        for digit in range(DIGITS):
            self._against.addItem(str(digit), digit)
        word(self._against.setToolTip, tr("Why it is the answer and not this digit. A click on a bar chooses one too."))
        self._against.activated.connect(lambda _index: self.against_chosen.emit(self._against.currentData()))
        self._against_label = worded(QLabel(), tr("&Compared with"))
        self._against_label.setBuddy(self._against)
        self._in_comparison = QHBoxLayout()
        self._compared = _rows(self._in_comparison, self._against_label, self._against)
        self._in_comparison.setStretch(1, 1)
        self._most_alike = _rows(QVBoxLayout(), self._alike_title, self.alike)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(_GAP)
        for part in (self._scale, self._said, self._compared, self._most_alike):
            down.addWidget(part)
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

    def minimumSizeHint(self) -> QSize:
        """That of a few lines of what is said."""
        return QSize(0, _FEWEST_LINES * line_height(self._words.font()))

    def fit_into(self, room: int) -> None:
        """Leave out what has no room in this height: the digits most alike first, and the words never."""
        if room != self._room:
            self._room = room
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        texts = (
            self._against_label.sizeHint().width() + self._in_comparison.spacing() + self._against.sizeHint().width()
        )
        direction = QBoxLayout.Direction
        self._in_comparison.setDirection(direction.LeftToRight if texts <= self.width() else direction.TopToBottom)
        line = line_height(self._words.font())
        lines = min(max(self._room // line, _FEWEST_LINES), _LINES)
        self._said.setFixedHeight(lines * line)
        left = self._room - lines * line
        for parts, is_wanted in (((self._compared, self._scale), True), ((self._most_alike,), self._has_alike)):
            left -= sum(part.sizeHint().height() + _GAP for part in parts)
            for part in parts:
                part.setVisible(is_wanted and left >= 0)

    def show_against(self, digit: int | None) -> None:
        """Show which digit the answer is compared with."""
        self._against.setCurrentIndex(0 if digit is None else digit + 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()


def _scrolled(*labels: QLabel) -> QScrollArea:
    """Labels that can be scrolled, with the keys too where they have too little room."""
    area = QScrollArea()
    area.setObjectName("why_said")
    area.setWidget(_rows(QVBoxLayout(), *labels))
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    word(area.setAccessibleName, without_mnemonic(tr("&Why")))
    keys, none = Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus
    area.verticalScrollBar().rangeChanged.connect(lambda _least, most: area.setFocusPolicy(keys if most else none))
    return area


def _rows(layout: QBoxLayout, *widgets: QWidget) -> QWidget:
    rows = QWidget()
    rows.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return rows


class _Scale(QWidget):
    """From against, by no opinion, to for."""

    def __init__(self, paper: QWidget | None) -> None:
        super().__init__()
        self.setObjectName("why_scale")
        self._paper = paper or self
        if paper is not None:
            paper.installEventFilter(self)
        word(
            self.setAccessibleName,
            tr("The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for"),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, line_height(self.font()) + _BAR + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        base = QPalette.ColorRole.Base
        paper = self._paper.palette()
        colours = map_colours(paper)
        bar = QRectF(0, self.height() - _BAR, self.width(), _BAR)
        is_framed = paper.color(base) != self.palette().color(base)  # or the colours might not stand out
        ends = [bar.topLeft(), bar.topRight()]
        fill = QLinearGradient(*(reversed(ends) if self.isRightToLeft() else ends))  # as the texts are laid out
        for place, colour in ((0, colours.speaks_against), (0.5, colours.no_opinion), (1, colours.speaks_for)):
            fill.setColorAt(place, QColor(*colour))
        with QPainter(self) as painter:
            if is_framed:
                painter.fillRect(bar.adjusted(0, -_FRAME, 0, 0), paper.color(base))
                bar.adjust(_FRAME, 0, -_FRAME, -_FRAME)
            painter.fillRect(bar, fill)
            for text, where in _ENDS if self._has_room_for_all() else (_ENDS[0], _ENDS[-1]):
                painter.drawText(self.rect(), where | Qt.AlignmentFlag.AlignTop, again(text))

    def _has_room_for_all(self) -> bool:
        """Whether the word in the middle touches no other, as it would in a narrow column."""
        left, middle, right = (self.fontMetrics().horizontalAdvance(again(text)) for text, _where in _ENDS)
        return middle / 2 + max(left, right) + _GAP <= self.width() / 2
