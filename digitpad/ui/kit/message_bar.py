"""One line at the window's edge: a sentence, and a button for what helps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from digitpad.base.language import again, tr
from digitpad.ui.kit.buttons import AT_THE_EDGE
from digitpad.ui.kit.colors import edge
from digitpad.ui.kit.plain_text import tool_tip
from digitpad.ui.kit.tokens import line_height
from digitpad.ui.languages.wording import in_each_language, word, worded

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

_LINES = 2  # of a sentence, for which there is always room
_AROUND = 8  # pixels above and below the lines, together
_MOST = 0.6  # of the window's height, for a sentence in a large type; it scrolls beyond
_NOTICED_MS, _READ_MS = 4000, 60
"""Until a sentence is noticed, and for each of its letters: so long is one shown that goes by itself."""


class _Message(NamedTuple):
    sentence: str
    action_text: str = ""
    action: Callable[[], None] | None = None
    about: str = ""


_NONE = _Message("")


class MessageBar(QWidget):
    """Has its room even when it is empty, so that nothing moves while someone draws.

    A sentence that needs more lines than there is room for is shown over what is above it, until it is dismissed.
    """

    shown = Signal(object)
    """A sentence is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self.room = QWidget()
        self.room.installEventFilter(self)
        self._is_in_window = False
        self._area: QScrollArea | None = None
        self._message = _NONE
        self._beneath = _NONE
        self._waiting: list[str] = []
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self.clear)
        self._text = QLabel()
        self._text.setObjectName("message")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.setObjectName("message_action")
        self._button.clicked.connect(self._on_clicked)
        self._dismiss = worded(QPushButton(), tr("Dismiss"))
        self._dismiss.setObjectName("message_dismiss")
        self._dismiss.clicked.connect(self.clear)
        for button in (self._button, self._dismiss):
            button.setProperty(AT_THE_EDGE, True)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(16, 0, 16, 0)
        self._across.setSpacing(8)
        self._across.addWidget(self._text, 1)
        self._across.addWidget(self._button)
        self._across.addWidget(self._dismiss)
        in_each_language(self._keep_room)
        self.clear()

    def show_in(self, content: QWidget) -> None:
        """Show it in these contents of a window, in whose layout there is the ``room``."""
        self.setParent(content)
        self._is_in_window = True
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.autoFillBackground():
            with QPainter(self) as painter:
                painter.setPen(edge(self.palette()))
                painter.drawLine(0, 0, self.width(), 0)

    def _keep_room(self) -> None:
        lines = _LINES * line_height(self.font()) + _AROUND
        self.room.setFixedHeight(max(lines, self._dismiss.sizeHint().height()))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text needs at this width, upwards from the room."""
        if not self._is_in_window:
            return
        room = self.room.geometry()
        self.resize(room.width(), self.height())
        self._across.activate()
        text = self._area or self._text
        needed = self._text.heightForWidth(text.width()) + _AROUND
        most = max(round(_MOST * self.window().height()), room.height())
        if needed > most and self._area is None:
            self._scroll()
        height = max(room.height(), min(needed, most))
        self.setAutoFillBackground(height > room.height())
        self.setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height)
        if height > room.height():
            self.raise_()

    def _scroll(self) -> None:
        """Let the text scroll from now on: Qt's class for that takes its time to load, and few sentences need it."""
        from PySide6.QtWidgets import QFrame, QScrollArea

        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._across.replaceWidget(self._text, area)
        self._across.setStretchFactor(area, 1)
        area.setWidget(self._text)
        self._text.setAutoFillBackground(False)  # which the area asks for

    @property
    def text(self) -> str:
        """The sentence shown; empty for none."""
        return self._text.text()

    def show_message(
        self, sentence: str, action_text: str = "", action: Callable[[], None] | None = None, about: str = ""
    ) -> None:
        """Show a sentence until it is dismissed or settled, with a button for the action if there is one.

        ``about`` is the matter that `settle` knows it by.
        """
        self._beneath = _NONE
        self._passing.stop()
        self._show(_Message(sentence, action_text, action, about))
        self.shown.emit(sentence)

    def show_briefly(self, sentence: str, about: str = "") -> None:
        """Show a sentence for as long as it takes to read it; then the one that it covers is shown again."""
        beneath = self._beneath if self._passing.isActive() else self._message
        self.show_message(sentence, about=about)
        self._beneath = beneath
        self._passing.start(_NOTICED_MS + _READ_MS * len(sentence))

    def show_message_later(self, sentence: str) -> None:
        """Show a sentence that can wait until the one that is shown now is dismissed; one that waits, only once."""
        if not self.text:
            self.show_message(sentence)
        elif again(sentence) not in (self.text, again(self._beneath.sentence), *map(again, self._waiting)):
            self._waiting.append(sentence)

    def show_in_passing(self, sentence: str, about: str = "") -> None:
        """Show a sentence, unless another one is shown."""
        if not self.text:
            self.show_message(sentence, about=about)

    def take_back(self, sentence: str) -> None:
        """Withdraw this sentence, whether it is shown or waiting."""
        self._waiting = [each for each in self._waiting if again(each) != again(sentence)]
        if again(sentence) == again(self._beneath.sentence):
            self._beneath = _NONE
        if again(sentence) == self.text:
            self.clear()

    def settle(self, about: str) -> None:
        """Withdraw what was said about this matter, since it no longer holds."""
        if about == self._beneath.about:
            self._beneath = _NONE
        if about == self._message.about:
            self.clear()

    def clear(self) -> None:
        """Show the sentence that was covered, else the one that has waited longest, or none."""
        self._passing.stop()
        beneath, self._beneath = self._beneath, _NONE
        self._show(beneath)
        if not self.text and self._waiting:
            self.show_message(self._waiting.pop(0))

    def _show(self, message: _Message) -> None:
        self._message = message
        word(self._text.setText, message.sentence)
        word(self._text.setToolTip, tool_tip(message.sentence) if message.sentence else "")
        word(self._button.setText, message.action_text)
        self._button.setVisible(message.action is not None)
        self._dismiss.setVisible(bool(message.sentence))
        self._fit()

    def _on_clicked(self) -> None:
        if self._message.action is not None:
            self._message.action()
