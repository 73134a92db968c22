"""The line on the Train page: what the training is doing, or for now a remark about something else."""

import enum

from PySide6.QtCore import Qt

from digitpad.ui.languages.wording import word
from digitpad.ui.runs.whole_label import WholeLabel


class Matter(enum.Enum):
    """What a remark is about."""

    FORM = "form"
    DATA = "data"
    RUNS = "runs"
    CURVES = "curves"
    TRAIN_ON = "train on"
    TENSORBOARD = "TensorBoard"


class StatusLine(WholeLabel):
    """A remark gives way to what the training is doing as soon as it no longer holds."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        word(self.setText, sentence)
        self.setObjectName("training_status")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._said = sentence
        self._about: Matter | None = None

    def say(self, sentence: str) -> None:
        """Say what the training is doing, in place of whatever was said."""
        self._said, self._about = sentence, None
        word(self.setText, sentence)

    def remark(self, sentence: str, about: Matter) -> None:
        """Say something about a matter, until it is settled or there is something new to say."""
        self._about = about
        word(self.setText, sentence)

    def settle(self, *matters: Matter) -> None:
        """Withdraw the remark about any of these matters, since it may no longer hold."""
        if self._about in matters:
            self.say(self._said)
