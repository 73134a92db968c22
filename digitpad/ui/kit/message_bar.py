"""One line at the window's edge: a sentence, and a button for what helps."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from digitpad.base.language import again, tr
from digitpad.ui.kit.plain_text import tool_tip
from digitpad.ui.kit.tokens import line_height
from digitpad.ui.languages.wording import in_each_language, word, worded

_LEAST_HEIGHT = 40
_LINES = 2  # of a long sentence, all of which can be read


class MessageBar(QWidget):
    """Keeps its place even when it is empty, so that nothing moves while someone draws."""

    shown = Signal(object)
    """A sentence is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        in_each_language(self._keep_room)
        self._action: Callable[[], None] | None = None
        self._about = ""
        self._waiting: list[str] = []
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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._dismiss)
        self.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()
        super().changeEvent(event)

    def _keep_room(self) -> None:
        self.setFixedHeight(max(_LINES * line_height(self.font()) + 8, _LEAST_HEIGHT))

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
        word(self._text.setText, sentence)
        word(self._text.setToolTip, tool_tip(sentence))
        self._about = about
        self._action = action
        word(self._button.setText, action_text)
        self._button.setVisible(action is not None)
        self._dismiss.setVisible(True)
        self.shown.emit(sentence)

    def show_message_later(self, sentence: str) -> None:
        """Show a sentence that can wait until the one that is shown now is dismissed; one that waits, only once."""
        if not self.text:
            self.show_message(sentence)
        elif again(sentence) not in (self.text, *map(again, self._waiting)):
            self._waiting.append(sentence)

    def show_in_passing(self, sentence: str, about: str = "") -> None:
        """Show a sentence, unless another one is shown."""
        if not self.text:
            self.show_message(sentence, about=about)

    def take_back(self, sentence: str) -> None:
        """Withdraw this sentence, whether it is shown or waiting."""
        self._waiting = [each for each in self._waiting if again(each) != again(sentence)]
        if again(sentence) == self.text:
            self.clear()

    def settle(self, about: str) -> None:
        """Withdraw what was said about this matter, since it no longer holds."""
        if about == self._about:
            self.clear()

    def clear(self) -> None:
        """Show the sentence that has waited longest, or none."""
        self._text.clear()
        self._text.setToolTip("")
        self._about = ""
        self._action = None
        self._button.hide()
        self._dismiss.hide()
        if self._waiting:
            self.show_message(self._waiting.pop(0))

    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action()
