"""The paper on the canvas: its colour and that of the ink, and lines to write on."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.base.language import tr
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.colors import mixed
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.ink.svg import PaperAndInk

AS_THE_THEME, PLAIN = "theme", "plain"
_OF_THE_SIDE = 8  # so many squares fit beside each other
_SEEN = 0.2  # of the way from the paper to the ink


class _Kind(NamedTuple):
    text: str
    paper: str = ""
    ink: str = ""


_COLORS = {
    AS_THE_THEME: _Kind(tr("Colours of the &theme")),
    "blackboard": _Kind(tr("&Blackboard"), "#22423a", "#f5f3ea"),
    "notebook": _Kind(tr("Blue &ink"), "#fdf9ee", "#1f3f94"),
}
_LINES = {PLAIN: _Kind(tr("&Plain")), "lined": _Kind(tr("&Lined")), "squared": _Kind(tr("&Squared"))}
COLORS, LINES = tuple(_COLORS), tuple(_LINES)


class Paper(QObject):
    """Which paper the person has chosen, and its menu. The network sees the ink alone, whatever it is drawn on."""

    paper_chosen = Signal()
    """Other colours or lines were chosen, perhaps the same as before."""

    def __init__(self, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.colors, self.lines = AS_THE_THEME, PLAIN
        self.menu = QMenu(parent)
        word(self.menu.setTitle, tr("Pa&per"))
        self._actions = {name: self._action(name, kind) for name, kind in (_COLORS | _LINES).items()}
        for names in (COLORS, LINES):
            group = QActionGroup(self)
            for name in names:
                group.addAction(self._actions[name])
            self.menu.addActions([self._actions[name] for name in names])
            self.menu.addSeparator()

    @property
    def chosen_colors(self) -> "PaperAndInk | None":
        """In which a drawing is saved; None where the theme has chosen, which is another one for another person."""
        from digitpad.ink.svg import PaperAndInk

        return None if self.colors == AS_THE_THEME else PaperAndInk(*_COLORS[self.colors][1:])

    def choose(self, colors: str, lines: str) -> None:
        """Take one of `COLORS` and one of `LINES` from now on."""
        self.colors, self.lines = colors, lines
        palette = QPalette()  # which says nothing, so that the canvas has the theme's
        if colors != AS_THE_THEME:
            palette.setColor(QPalette.ColorRole.Base, QColor(_COLORS[colors].paper))
            palette.setColor(QPalette.ColorRole.Text, QColor(_COLORS[colors].ink))
        self._canvas.setPalette(palette)
        self._canvas.show_lines(None if lines == PLAIN else self._paint_lines)
        for name in (colors, lines):
            self._actions[name].setChecked(True)
        self.paper_chosen.emit()

    def _paint_lines(self, painter: QPainter, side: float, palette: QPalette) -> None:
        """Paint the lines as if under the ink, which stays as it is wherever it stands out more than they do."""
        paper, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        mode = QPainter.CompositionMode
        is_dark = ink.lightness() > paper.lightness()
        painter.setCompositionMode(mode.CompositionMode_Lighten if is_dark else mode.CompositionMode_Darken)
        painter.setPen(mixed(paper, ink, _SEEN))
        for place in (side * step / _OF_THE_SIDE for step in range(1, _OF_THE_SIDE)):
            painter.drawLine(QLineF(0, place, side, place))
            if self.lines == "squared":
                painter.drawLine(QLineF(place, 0, place, side))
        painter.setCompositionMode(mode.CompositionMode_SourceOver)

    def _action(self, name: str, kind: _Kind) -> QAction:
        action = new_action(self, f"action_paper_{name}", kind.text, [], lambda: self._take(name))
        action.setCheckable(True)
        action.setChecked(name in (AS_THE_THEME, PLAIN))
        return action

    def _take(self, name: str) -> None:
        self.choose(name if name in COLORS else self.colors, name if name in LINES else self.lines)
