"""The program's own icons: lines of its SVG files, drawn in the colour of the text beside them, at every scale.

Qt's own reader of SVG takes 10 ms to load, of the 50 that the window may take beside a bare one. The icons have only
paths of M, L, C and Z, so that a few lines read them; see docs/decisions/0153-own-icons.md.
"""

from functools import cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from digitpad.base import paths

GRID = 24
_LINE = 2.0
_OF_ACTIONS = {
    "action_open": "open",
    "action_save": "save",
    "action_save_animation": "replay",
    "action_replay": "replay",
    "action_copy": "copy",
    "action_paste": "paste",
    "action_undo": "undo",
    "action_redo": "redo",
    "action_pen": "pen",
    "action_eraser": "eraser",
    "action_clear": "clear",
    "action_why": "why",
    "action_look_inside": "inside",
    "action_draw_page": "pen",
    "action_train_page": "train",
    "action_samples_page": "samples",
    "action_full_screen": "full_screen",
    "action_present": "present",
    "action_history": "history",
    "action_export": "export",
    "action_import": "open",
    "action_how_it_works": "how",
    "action_lessons": "lessons",
    "action_shortcuts": "keys",
    "action_about": "about",
}


def icon(name: str) -> QIcon:
    """The icon in resources/icons of this name, which has no suffix; it is read when it is first painted."""
    return QIcon(_Lines(name))


def icon_of_action(action: str) -> QIcon | None:
    """The icon of an action with this object name, if it has one."""
    name = _OF_ACTIONS.get(action)
    return icon(name) if name else None


def paint_icon(painter: QPainter, name: str, rect: QRect, pen: QPen) -> None:
    """Paint an icon with the pen's colour, as a square in the middle of ``rect``."""
    side = min(rect.width(), rect.height())
    pen.setWidthF(_LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2)
    painter.scale(side / GRID, side / GRID)
    painter.strokePath(_path(name), pen)
    painter.restore()


class _Lines(QIconEngine):
    """Paints the lines in the application's colours of this moment, so that a new theme shows at once."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        selected = mode == QIcon.Mode.Selected
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.ButtonText
        paint_icon(painter, self._name, rect, QPen(QApplication.palette().color(group, role)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, pixmap.rect(), mode, state)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Lines(self._name)


@cache
def _path(name: str) -> QPainterPath:
    svg = (paths.resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    path = QPainterPath()
    for line in svg.split(' d="')[1:]:
        commands = line[: line.index('"')]
        for command in commands.replace(" L", "|L").replace(" C", "|C").replace(" Z", "|Z").split("|"):
            _add(path, command[0], [float(number) for number in command[1:].split()])
    return path


def _add(path: QPainterPath, command: str, numbers: list[float]) -> None:
    if command == "M":
        path.moveTo(*numbers)
    elif command == "L":
        path.lineTo(*numbers)
    elif command == "C":
        path.cubicTo(*numbers)
    else:
        path.closeSubpath()
