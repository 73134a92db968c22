"""One line at the window's edge: a sentence, and a button for what helps."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from digitpad.base.language import again, tr
from digitpad.ui.kit.buttons import AT_THE_EDGE
from digitpad.ui.kit.plain_text import tool_tip
from digitpad.ui.kit.tokens import line_height
from digitpad.ui.languages.wording import in_each_language, word, worded

_LINES = 2  # of a long sentence, all of which can be read
_NOTICED_MS, _READ_MS = 4000, 60
"""Until a sentence is noticed, and for each of its letters: so long is one shown that goes by itself."""


class _Message(NamedTuple):
    sentence: str
    action_text: str = ""
    action: Callable[[], None] | None = None
    about: str = ""


_NONE = _Message("")


class MessageBar(QWidget):
    """Keeps its place even when it is empty, so that nothing moves while someone draws."""

    shown = Signal(object)
    """A sentence is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._dismiss)
        in_each_language(self._keep_room)
        self.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()
        super().changeEvent(event)

    def _keep_room(self) -> None:
        lines = _LINES * line_height(self.font()) + 8
        self.setFixedHeight(max(lines, self._dismiss.sizeHint().height()))

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

    def _on_clicked(self) -> None:
        if self._message.action is not None:
            self._message.action()
