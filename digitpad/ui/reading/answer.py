"""The answer: the likeliest digit in very large type."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from digitpad.recognition.prediction import BLANK, Prediction

_PIXEL_SIZE = 104
NONE_YET = "No digit yet"


class Answer(QLabel):
    """Shows the predicted digit, or an en dash for none, and never changes its size with the answer."""

    def __init__(self) -> None:
        super().__init__(BLANK)
        self.setObjectName("prediction")
        self.setAccessibleName(NONE_YET)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Set the size of the type, as a multiple of its smallest."""
        font = self.font()
        font.setPixelSize(round(_PIXEL_SIZE * scale))
        font.setBold(True)
        self.setFont(font)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show the likeliest digit."""
        text = BLANK if prediction is None else str(prediction.digit)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(NONE_YET if prediction is None else f"Predicted digit: {text}")

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance("0"), metrics.capHeight() + 8)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
