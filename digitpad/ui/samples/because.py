"""Why the answer is this one: the remembered drawing that decided it, small, with when it was learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.base.language import again, tr
from digitpad.ui.kit.plain_text import day_in_words, tool_tip
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.ink.strokes import Drawing
    from digitpad.samples.sample import Sample
    from digitpad.samples.store import StoredSample
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.samples.teaching import Teaching

_SIDE, _GAP = 36, 8  # of a thumbnail, at scale 1


class Because(QWidget):
    """One row that keeps its height while a hand is in use, so that nothing moves while somebody draws."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("because")
        word(self.setAccessibleName, tr("What was remembered"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._scale = 1.0
        self.drawings: tuple[Drawing, ...] = ()
        self._decided: Sample | None = None
        self._look_alikes: tuple[Sample, Sample] | None = None
        self.text = ""
        self.hide()

    def follow(self, teaching: Teaching, canvas: Canvas) -> None:
        """Show look-alikes until one is kept or taken back, or the next digit is drawn."""
        teaching.learned.connect(self._forget_look_alikes)
        teaching.taken_back.connect(self._forget_look_alikes)
        teaching.looked_alike.connect(self._on_looked_alike)
        canvas.drawing_changed.connect(self._on_drawing_changed)

    def set_scale(self, scale: float) -> None:
        """Show it as a multiple, at least 1, of its smallest size."""
        self._scale = scale
        self.updateGeometry()

    def show_sample(self, sample: Sample | None) -> None:
        """Show the sample that decided the answer; None: none did."""
        self._decided = sample
        self._show_newest()

    def _on_looked_alike(self, held_back: StoredSample, other: StoredSample) -> None:
        self._look_alikes = held_back.sample, other.sample
        self._show_newest()

    def _on_drawing_changed(self, drawing: Drawing) -> None:
        if not drawing.is_blank:
            self._forget_look_alikes()

    def _forget_look_alikes(self) -> None:
        if self._look_alikes is not None:
            self._look_alikes = None
            self._show_newest()

    def _show_newest(self) -> None:
        if self._look_alikes is not None:
            one, two = self._look_alikes
            said = tr(
                "your {digit} here looks like your {other} ({day})",
                digit=str(one.label),
                other=str(two.label),
                day=day_in_words(two.at),
            )
            self._show((one.drawing, two.drawing), said)
        elif self._decided is not None:
            label, when = self._decided.label, day_in_words(self._decided.at)
            self._show((self._decided.drawing,), tr("as your {digit} ({day})", digit=str(label), day=when))
        else:
            self._show((), "")

    def _show(self, drawings: tuple[Drawing, ...], text: str) -> None:
        if (drawings, text) != (self.drawings, self.text):
            self.drawings, self.text = drawings, text
            word(self.setAccessibleDescription, text)
            word(self.setToolTip, tool_tip(text) if text else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, round(_SIDE * self._scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.drawings:
            return
        from digitpad.ui.canvas import ink_painter

        side, gap, palette = round(_SIDE * self._scale), _GAP * self._scale, self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, drawing in enumerate(self.drawings):
                painter.save()
                painter.translate(place * (side + gap), (self.height() - side) / 2)
                paper = QRectF(0.5, 0.5, side - 1, side - 1)
                painter.setPen(palette.color(QPalette.ColorRole.Mid))
                painter.setBrush(palette.color(QPalette.ColorRole.Base))
                painter.drawRect(paper)
                ink_painter.paint_small(painter, drawing, side, palette.color(QPalette.ColorRole.Text))
                painter.restore()
            left = len(self.drawings) * (side + gap)
            words = QRectF(left, 0, self.width() - left, self.height())
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            wrapped = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(words, wrapped, again(self.text))
