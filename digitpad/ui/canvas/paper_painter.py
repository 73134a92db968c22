"""How the paper of the canvas looks, without the ink: its rim, and what it says while it is blank."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen

from digitpad.ui.kit.colors import edge, focus, quiet_text
from digitpad.ui.kit.icons import paint_icon
from digitpad.ui.kit.tokens import CORNER


def paint_rim(painter: QPainter, paper: QRect, area: QRect, palette: QPalette, has_focus: bool) -> None:
    """Paint a line around the paper, and the window where its corners are cut off; nothing for an ``area`` inside."""
    if paper.adjusted(CORNER, CORNER, -CORNER, -CORNER).contains(area):
        return
    width = 3 if has_focus else 1
    color = focus(palette) if has_focus else edge(palette)
    around, rounded = QPainterPath(), QPainterPath()
    around.addRect(QRectF(paper))
    inset = width / 2
    rounded.addRoundedRect(QRectF(paper).adjusted(inset, inset, -inset, -inset), CORNER, CORNER)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.window())
    painter.drawPath(around - rounded)
    painter.strokePath(rounded, QPen(color, width))
    painter.restore()


def paint_hint(painter: QPainter, paper: QRect, hint: str, palette: QPalette, with_pen: bool) -> None:
    """Paint a text in the middle of the paper: small and below a pen, or large and alone."""
    font = painter.font()
    font.setPixelSize(max(round(paper.width() / (20 if with_pen else 10)), 12))
    painter.setFont(font)
    color = quiet_text(palette)
    painter.setPen(color)
    painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, hint)
    if with_pen:
        side = round(1.5 * font.pixelSize())
        above = QRect((paper.width() - side) // 2, paper.height() // 2 - 2 * side, side, side)
        paint_icon(painter, "pen", above, QPen(color))
