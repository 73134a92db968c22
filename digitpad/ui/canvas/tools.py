"""The tools: pen or eraser, and how wide."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSlider, QWidget

from digitpad.base.language import tr
from digitpad.ui.canvas.canvas import Canvas, Tool
from digitpad.ui.canvas.tool_button import ToolButton, ToolOfGroup
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.buttons import make_large_enough
from digitpad.ui.languages.wording import with_single_key, without_mnemonic, word

_STEPS_TO_SIDE = 400  # one step of the width is one pixel of a canvas of 400
_GAP, _SHORTEST_SLIDER, _USUAL_SLIDER = 4, 44, 88  # logical pixels
NARROWEST, WIDEST, USUAL_WIDTH = 8, 40, 20
_KEY_STEP = 4


class Tools(QWidget):
    """The two tools, the width slider, and what is done to the drawing, in a row or in two; keys and menu do the same.

    Buttons show their text beside their icon where all of a row has room for it; undo and redo, whose icons are known
    best, only where there is room for theirs too.
    """

    tools_changed = Signal()
    """Another tool or width was chosen."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.actions_to_choose = [
            self._tool_action(tr("&Pen"), "action_pen", "P", Tool.PEN),
            self._tool_action(tr("&Eraser"), "action_eraser", "E", Tool.ERASER),
        ]
        self.actions_to_widen = [
            self._width_action(tr("&Narrower"), "action_narrower", "[", -_KEY_STEP),
            self._width_action(tr("&Wider"), "action_wider", "]", _KEY_STEP),
        ]
        self.actions_for_the_pen = [
            self._switch(tr("&Only the stylus draws, not fingers"), "action_pen_only", self._only_the_stylus_draws),
            self._switch(tr("&Pressure widens the line"), "action_pressure", self._let_pressure_count),
        ]
        self.actions_for_the_pen[1].setChecked(True)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("pen_width")
        word(self._slider.setAccessibleName, tr("Pen width"))
        word(self._slider.setToolTip, tr("Pen width ([ and ])"))
        self._slider.setRange(NARROWEST, WIDEST)
        self._slider.setPageStep(_KEY_STEP)
        self._slider.setValue(round(canvas.pen_width * _STEPS_TO_SIDE))
        self._slider.valueChanged.connect(self._on_value_changed)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

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
        word(action.setIconText, without_mnemonic(text))
        word(action.setToolTip, with_single_key(tr("{tool} ({key})", tool=without_mnemonic(text), key=key)))
        action.setCheckable(True)
        action.setChecked(self._canvas.tool is tool)
        return action

    def _take(self, tool: Tool) -> None:
        self._canvas.set_tool(tool)
        self.tools_changed.emit()

    def _width_action(self, text: str, name: str, key: str, step: int) -> QAction:
        return new_action(self, name, text, key, lambda: self._slider.setValue(self._slider.value() + step))

    def offer(self, by_icon: Sequence[QAction], by_text: QAction) -> None:
        """Add buttons for actions: some with their texts where there is much room, one where there is some."""
        for action in (*by_icon, by_text):
            button = self._add(action, self._rows[1])
            if action is not by_text:
                self._known_by_icon.append(button)
            button.setObjectName(action.objectName().removeprefix("action_") + "_button")

    def set_rows(self, rows: int) -> None:
        """Show everything in one row, or in two."""
        wanted = QBoxLayout.Direction.TopToBottom if rows == 2 else QBoxLayout.Direction.LeftToRight
        if wanted != self._down.direction():
            self._down.setDirection(wanted)
            self.updateGeometry()
        self._show_texts()

    def minimumSizeHint(self) -> QSize:
        """In one row, without texts."""
        sizes = [button.least_size for _row, button in self._buttons]
        slider = self._slider.minimumSize()
        sizes.append(QSize(max(_SHORTEST_SLIDER, slider.width()), slider.height()))
        width = sum(size.width() for size in sizes) + _GAP * (len(sizes) - 1)
        return QSize(width, max(size.height() for size in sizes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_texts()

    def _show_texts(self) -> None:
        in_one_row = self._down.direction() == QBoxLayout.Direction.LeftToRight
        gap = _GAP if not in_one_row or self.minimumSizeHint().width() <= self.width() else 0  # all large for fingers
        for layout in (self._down, *self._rows):
            if layout.spacing() != gap:  # each time it is set, the column is laid out again, and this is called again
                layout.setSpacing(gap)
        for row in range(len(self._rows)):
            shown = [button for its_row, button in self._buttons if in_one_row or its_row == row]
            sliders = 1 if in_one_row or row == 0 else 0
            needing_text = [button for button in shown if button not in self._known_by_icon]
            room = self.width() - sum(button.least_size.width() + _GAP for button in shown)
            texts = {button: button.width_with_text - button.least_size.width() for button in shown}
            has_some = sum(texts[button] for button in needing_text) <= room - sliders * _SHORTEST_SLIDER
            has_much = sum(texts.values()) <= room - sliders * _USUAL_SLIDER
            for button in shown:
                button.show_text(has_much or (has_some and button in needing_text))

    def _lay_out(self) -> None:
        self._rows = [QHBoxLayout(), QHBoxLayout()]
        self._buttons: list[tuple[int, ToolButton]] = []
        self._known_by_icon: list[ToolButton] = []
        self._down = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)  # texts give way
        self._down.setSpacing(_GAP)
        for row in self._rows:
            row.setSpacing(_GAP)
            self._down.addLayout(row)
        self._down.setStretch(0, 1)
        group = QActionGroup(self)
        for action in self.actions_to_choose:
            group.addAction(action)
            self._add(action, self._rows[0])
        make_large_enough(self._slider)
        self._rows[0].addWidget(self._slider, 1)

    def _add(self, action: QAction, row: QHBoxLayout) -> ToolButton:
        is_one_of_group = action.actionGroup() is not None
        button = (ToolOfGroup if is_one_of_group else ToolButton)(action)
        button.setAutoExclusive(is_one_of_group)
        self._buttons.append((self._rows.index(row), button))
        row.addWidget(button)
        return button

    def _on_value_changed(self, steps: int) -> None:
        self._canvas.set_pen_width(steps / _STEPS_TO_SIDE)
        self.tools_changed.emit()
