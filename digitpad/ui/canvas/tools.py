"""The tools: pen or eraser, and how wide."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from digitpad.ui.canvas.canvas import Canvas, Tool
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.buttons import make_large_enough

_STEPS_TO_SIDE = 400  # one step of the width is one pixel of a canvas of 400
_LINE = 3  # pixels under the chosen tool, and beside them
NARROWEST, WIDEST, USUAL_WIDTH = 8, 40, 20
_KEY_STEP = 4


class Tools(QWidget):
    """A row with the two tools and the width slider; keys and menu do the same."""

    tools_changed = Signal()
    """Another tool or width was chosen."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.actions_to_choose = [
            self._tool_action("&Pen", "action_pen", "P", Tool.PEN),
            self._tool_action("&Eraser", "action_eraser", "E", Tool.ERASER),
        ]
        self.actions_to_widen = [
            self._width_action("&Narrower", "action_narrower", "[", -_KEY_STEP),
            self._width_action("&Wider", "action_wider", "]", _KEY_STEP),
        ]
        self.actions_for_the_pen = [
            self._switch("&Only the stylus draws, not fingers", "action_pen_only", self._only_the_stylus_draws),
            self._switch("&Pressure widens the line", "action_pressure", self._let_pressure_count),
        ]
        self.actions_for_the_pen[1].setChecked(True)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("pen_width")
        self._slider.setAccessibleName("Pen width")
        self._slider.setToolTip("Pen width ([ and ])")
        self._slider.setRange(NARROWEST, WIDEST)
        self._slider.setPageStep(_KEY_STEP)
        self._slider.setValue(round(canvas.pen_width * _STEPS_TO_SIDE))
        self._slider.valueChanged.connect(self._on_value_changed)
        self._lay_out()

    @property
    def tool(self) -> Tool:
        """What the pen does, unless the stylus is turned round."""
        return self._canvas.tool

    @property
    def width_in_steps(self) -> int:
        """The pen's width, `NARROWEST` to `WIDEST`."""
        return self._slider.value()

    @property
    def only_stylus(self) -> bool:
        """Whether fingers do not draw."""
        return self.actions_for_the_pen[0].isChecked()

    @property
    def pressure(self) -> bool:
        """Whether a stylus' pressure widens the line."""
        return self.actions_for_the_pen[1].isChecked()

    def choose(self, tool: Tool, width_in_steps: int, only_stylus: bool, pressure: bool) -> None:
        """Set the tool, its width, who may draw, and whether pressure counts."""
        self.actions_to_choose[list(Tool).index(tool)].trigger()
        self._slider.setValue(width_in_steps)
        for action, on in zip(self.actions_for_the_pen, (only_stylus, pressure), strict=True):
            action.setChecked(on)

    def _switch(self, text: str, name: str, take: Callable[[bool], None]) -> QAction:
        action = new_action(self, name, text, [], lambda: None)
        action.setCheckable(True)
        action.toggled.connect(take)
        return action

    def _only_the_stylus_draws(self, on: bool) -> None:
        self._canvas.fingers_draw = not on
        self.tools_changed.emit()

    def _let_pressure_count(self, on: bool) -> None:
        self._canvas.feels_pressure = on
        self.tools_changed.emit()

    def _tool_action(self, text: str, name: str, key: str, tool: Tool) -> QAction:
        action = new_action(self, name, text, key, lambda: self._take(tool))
        action.setToolTip(f"{text.replace('&', '')} ({key})")
        action.setCheckable(True)
        action.setChecked(self._canvas.tool is tool)
        return action

    def _take(self, tool: Tool) -> None:
        self._canvas.set_tool(tool)
        self.tools_changed.emit()

    def _width_action(self, text: str, name: str, key: str, step: int) -> QAction:
        return new_action(self, name, text, key, lambda: self._slider.setValue(self._slider.value() + step))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        group = QActionGroup(self)
        for action in self.actions_to_choose:
            group.addAction(action)
            button = _ToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            make_large_enough(button)
            row.addWidget(button)
        make_large_enough(self._slider)
        row.addWidget(self._slider, 1)

    def _on_value_changed(self, steps: int) -> None:
        self._canvas.set_pen_width(steps / _STEPS_TO_SIDE)
        self.tools_changed.emit()


class _ToolButton(QToolButton):
    """Underlined in the accent colour while chosen, since not every style shows that in every palette."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            with QPainter(self) as painter:
                line = self.rect().adjusted(_LINE, self.height() - 2 * _LINE, -_LINE, -_LINE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.palette().highlight())
                painter.drawRect(line)  # where fillRect would take 2 ms of the start
