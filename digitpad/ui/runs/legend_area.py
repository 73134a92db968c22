"""The room for the legend of the curves, which is scrolled where there are many runs with long names."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QStyleOptionFocusRect, QStylePainter, QWidget

FRAME = 2
"""Logical pixels on each side, for the line that shows that the keys go here."""


class LegendArea(QScrollArea):
    """Takes the keys only while they have something to scroll."""

    def __init__(self, legend: QWidget) -> None:
        super().__init__()
        self.setObjectName("curves_legend_area")
        self.setWidget(legend)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(FRAME, FRAME, FRAME, FRAME)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most > 0 else Qt.FocusPolicy.NoFocus)

    def event(self, event: QEvent) -> bool:
        """Paint the line around it, too; its `paintEvent` is that of the part within."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.Paint and self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            QStylePainter(self).drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option)
        return is_done
