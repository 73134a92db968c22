"""What a training is made of, one field below the other, which are scrolled where the window is too low for all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

_USUAL_WIDTH = 264  # logical pixels


class FieldsArea(QScrollArea):
    """As wide as its fields are in the language chosen, with the scroll bar beside them.

    In a narrow window, it is as narrow as they can be: long labels are above their fields then.
    """

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._fields = QWidget()
        across = QHBoxLayout(self._fields)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        rows = QVBoxLayout()
        rows.setSpacing(8)
        across.addLayout(rows, 1)
        across.addSpacing(8)  # beside the scroll bar, on either side
        for part in parts:
            rows.addWidget(part)
        rows.addStretch(1)
        self.setWidget(self._fields)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it shows follows the keys from field to field
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fields.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        needed = self._fields.minimumSizeHint().width() + self._bar
        return QSize(needed, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        wanted = self._fields.sizeHint().width() + self._bar
        return QSize(max(_USUAL_WIDTH, wanted), super().sizeHint().height())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show a field to which the keys have come from outside, too; Qt does so from field to field."""
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if by_key and now is not None and self._fields.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    @property
    def _bar(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
