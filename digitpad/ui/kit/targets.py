"""What is pressed is large enough, for the mouse, and from the first touch on for fingers and styluses; and is seen."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWindow,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QProxyStyle,
    QScrollBar,
    QSlider,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionFocusRect,
    QStyleOptionSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from digitpad.base.memory import no_garbage_collected
from digitpad.ui.kit.buttons import AT_THE_EDGE, KEEPS_ITS_HEIGHT, LARGE, SMALL, make_large_enough
from digitpad.ui.kit.colors import focus, standing_out
from digitpad.ui.kit.icons import icon
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size

_METRIC, _CONTENTS, _PART = QStyle.PixelMetric, QStyle.ContentsType, QStyle.SubControl
_FIELD = _PART.SC_SpinBoxEditField
_STEPS = {
    _PART.SC_SpinBoxDown: QAbstractSpinBox.StepEnabledFlag.StepDownEnabled,
    _PART.SC_SpinBoxUp: QAbstractSpinBox.StepEnabledFlag.StepUpEnabled,
}
_SPIN_BOX = QStyle.ComplexControl.CC_SpinBox
_FOLLOW_THE_TYPE = {
    *(_METRIC.PM_SliderThickness, _METRIC.PM_SliderLength, _METRIC.PM_SliderControlThickness),
    *(_METRIC.PM_IndicatorWidth, _METRIC.PM_IndicatorHeight),
    *(_METRIC.PM_ExclusiveIndicatorWidth, _METRIC.PM_ExclusiveIndicatorHeight),
}
_PRESSED = {
    *(_CONTENTS.CT_PushButton, _CONTENTS.CT_ToolButton, _CONTENTS.CT_CheckBox, _CONTENTS.CT_RadioButton),
    *(_CONTENTS.CT_ComboBox, _CONTENTS.CT_SpinBox, _CONTENTS.CT_LineEdit, _CONTENTS.CT_MenuItem),
}
_ROW = _CONTENTS.CT_ItemViewItem
_AT_THE_EDGE = {_CONTENTS.CT_MenuBarItem, _CONTENTS.CT_TabBarTab}
_SIZED_BY_THEMSELVES = (QToolButton, QSlider)
_LAID_OUT_BY_OTHERS = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
_IN_DIALOGS = {
    QStyle.StandardPixmap.SP_ArrowBack: "back",
    QStyle.StandardPixmap.SP_ArrowForward: "forward",
    QStyle.StandardPixmap.SP_FileDialogToParent: "up",
    QStyle.StandardPixmap.SP_FileDialogNewFolder: "new_folder",
    QStyle.StandardPixmap.SP_FileDialogListView: "list",
    QStyle.StandardPixmap.SP_FileDialogDetailedView: "details",
}
_SEPARATOR = 2  # pixels that a menu asks for it
_FOCUS_LINE, _IN_A_TAB = 2, 3  # pixels: its line, and from the edge of a tab
_SIGN, _SIGN_LINE = 6.0, 2.0  # pixels: half a plus or minus with the usual type, and its line
_USUAL_LINE = 16  # pixels of that type, with what is between lines

# A finger flicks what scrolls, wherever it is, and drags the bar for long ways only: a bar of 44 pixels beside each
# list would take what is read. Its handle is as long as a finger needs, and as wide as a stylus and a mouse do.
_BAR_FOR_FINGERS, _HANDLE_FOR_FINGERS = SMALL, LARGE
_BESIDE_THE_NUMBER = 2  # pixels on each side, which Qt leaves free in the line that holds it


class TargetStyle(QProxyStyle):
    """The style of the system, but handles and boxes to check follow the type, and all that is pressed is found."""

    def __init__(self, side: int = SMALL, at_the_edge: int = SMALL) -> None:
        """``side`` is the least one of what is pressed, in logical pixels; what is at the edge has its own."""
        super().__init__()
        self._side, self._at_the_edge = side, at_the_edge

    @property
    def sides(self) -> tuple[int, int]:
        """The least side of what is pressed, and of what is at the edge: tabs, the menu bar and the message bar."""
        return self._side, self._at_the_edge

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        usual = super().pixelMetric(metric, option, widget)
        if metric in _FOLLOW_THE_TYPE:
            font = widget.font() if widget else QApplication.font()
            least = 0 if self._side == SMALL else SMALL
            return max(round(usual * max(type_size(font) / USUAL_TYPE, 1.0)), least)
        if self._side == LARGE and metric == _METRIC.PM_ScrollBarSliderMin:
            return max(usual, _HANDLE_FOR_FINGERS)
        if self._side == LARGE and metric == _METRIC.PM_ScrollBarExtent:
            keeps = isinstance(widget, QScrollBar) and widget.property(KEEPS_ITS_HEIGHT)
            return usual if keeps else max(usual, _BAR_FOR_FINGERS)
        return max(usual, self._at_the_edge) if metric == _METRIC.PM_TabBarScrollButtonWidth else usual

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Of a spin box for fingers, minus and plus side by side, each as high as the box."""
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # which may be None
        if not self._has_signs(control, widget) or part not in (*_STEPS, _FIELD):
            return rect
        box = option.rect
        left = box.right() + 1 - 2 * LARGE
        if part == _FIELD:
            frame = super().pixelMetric(_METRIC.PM_SpinBoxFrameWidth, option, widget)
            place = QRect(box.left() + frame, box.top() + frame, left - box.left() - frame, box.height() - 2 * frame)
        else:
            place = QRect(left + (LARGE if part == _PART.SC_SpinBoxUp else 0), box.top(), LARGE, box.height())
        return QStyle.visualRect(option.direction, box, place)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if not self._has_signs(control, widget):
            super().drawComplexControl(control, option, painter, widget)
            return
        assert isinstance(widget, QAbstractSpinBox)
        assert isinstance(option, QStyleOptionSpinBox)
        frame = QStyleOptionSpinBox(option)
        frame.buttonSymbols = QAbstractSpinBox.ButtonSymbols.NoButtons
        super().drawComplexControl(control, frame, painter, widget)
        for part, step in _STEPS.items():
            button = QStyleOptionButton()
            button.rect = self.subControlRect(control, option, part, widget)
            button.palette, button.fontMetrics = widget.palette(), widget.fontMetrics()
            button.state = self._state(option, part, widget.isEnabled() and step in widget.stepEnabled())
            self.drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, button, painter, widget)
            _paint_sign(painter, button, is_plus=part == _PART.SC_SpinBoxUp)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """The style of the system draws the focus of a tab by its own means."""
        has_focus = QStyle.StateFlag.State_HasFocus in option.state
        if element != QStyle.ControlElement.CE_TabBarTabLabel or not has_focus:
            super().drawControl(element, option, painter, widget)
            return
        state, around = option.state, option.rect
        option.state = state & ~QStyle.StateFlag.State_HasFocus
        super().drawControl(element, option, painter, widget)
        option.state = state
        if QStyle.StateFlag.State_KeyboardFocusChange in state:
            _paint_focus(painter, option, around.adjusted(_IN_A_TAB, _IN_A_TAB, -_IN_A_TAB, -_IN_A_TAB))

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Around what the keys go to, a line that is seen in each theme, which Qt's own is not."""
        is_focus = element == QStyle.PrimitiveElement.PE_FrameFocusRect
        if is_focus and QStyle.StateFlag.State_KeyboardFocusChange in option.state:
            _paint_focus(painter, option, option.rect)
        else:
            super().drawPrimitive(element, option, painter, widget)

    @staticmethod
    def _state(option: QStyleOptionComplex, part: QStyle.SubControl, can_step: bool) -> QStyle.StateFlag:
        """That of the button of a spin box: pressed, or to be pressed, or neither."""
        flag = QStyle.StateFlag
        if not can_step:
            return flag.State_Raised
        of_box, active = option.state, option.activeSubControls
        is_pressed = active == part and flag.State_Sunken in of_box
        return flag.State_Enabled | (flag.State_Sunken if is_pressed else flag.State_Raised)

    def _has_signs(self, control: QStyle.ComplexControl, widget: QWidget | None) -> bool:
        if self._side < LARGE or control != _SPIN_BOX or not isinstance(widget, QAbstractSpinBox):
            return False
        return widget.buttonSymbols() != QAbstractSpinBox.ButtonSymbols.NoButtons

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, contents: QSize, widget: QWidget | None = None
    ) -> QSize:
        size = super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]  # which may be None
        if kind == _ROW and not _is_of_a_combo_box(widget):
            return size.expandedTo(QSize(0, self._side))
        is_line = kind == _CONTENTS.CT_MenuItem and contents.height() <= _SEPARATOR
        is_within = widget is not None and isinstance(widget.parentWidget(), _LAID_OUT_BY_OTHERS)
        if kind not in _PRESSED | _AT_THE_EDGE or is_line or is_within:
            return size
        is_at_the_edge = kind in _AT_THE_EDGE or (widget is not None and widget.property(AT_THE_EDGE))
        side = self._at_the_edge if is_at_the_edge else self._side
        if kind == _CONTENTS.CT_SpinBox and self._has_signs(_SPIN_BOX, widget):
            frame = super().pixelMetric(_METRIC.PM_SpinBoxFrameWidth, option, widget)
            size.setWidth(contents.width() + 2 * (LARGE + frame + _BESIDE_THE_NUMBER))
        return size.expandedTo(QSize(side, side))

    def standardIcon(
        self, standard: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        """In Qt's dialogs for files, lines in the colour of the text: its own icons are black, in a dark theme too."""
        name = _IN_DIALOGS.get(standard)
        if name is None:
            return super().standardIcon(standard, option, widget)
        if widget is not None and widget.isRightToLeft():
            name = {"back": "forward", "forward": "back"}.get(name, name)
        return icon(name)

    def polish(self, polished: Any) -> None:
        super().polish(polished)
        if self._has_signs(_SPIN_BOX, polished):  # or the text would stay below the signs
            QApplication.postEvent(polished, QResizeEvent(polished.size(), polished.size()))
        if self._side < LARGE or not isinstance(polished, _SIZED_BY_THEMSELVES):
            return
        if not isinstance(polished.parentWidget(), _LAID_OUT_BY_OTHERS):
            make_large_enough(polished, LARGE)


def _is_of_a_combo_box(widget: QWidget | None) -> bool:
    """Whether it is the list that a combo box opens, the rows of which are as high as those of a menu."""
    return widget is not None and widget.inherits("QComboBoxListView")


def _paint_focus(painter: QPainter, option: QStyleOption, place: QRect) -> None:
    """Paint the line around what has the focus, just within its place."""
    color = focus(QApplication.palette())  # that of a box to check has another ground, for its frame
    if isinstance(option, QStyleOptionFocusRect) and option.backgroundColor.isValid():
        color = standing_out(color, option.backgroundColor)  # as that of a row that is selected
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, _FOCUS_LINE, j=Qt.PenJoinStyle.MiterJoin))
    half = _FOCUS_LINE // 2
    painter.drawRect(place.adjusted(half, half, -half, -half))
    painter.restore()


def _paint_sign(painter: QPainter, button: QStyleOptionButton, is_plus: bool) -> None:
    """Paint a plus or a minus on a button of a spin box."""
    is_enabled = QStyle.StateFlag.State_Enabled in button.state
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    middle = QRectF(button.rect).center()
    half = _SIGN * max(button.fontMetrics.height() / _USUAL_LINE, 1)
    across, down = QPointF(half, 0), QPointF(0, half)
    painter.save()
    painter.setPen(QPen(button.palette.color(group, QPalette.ColorRole.ButtonText), _SIGN_LINE))
    painter.drawLine(middle - across, middle + across)
    if is_plus:
        painter.drawLine(middle - down, middle + down)
    painter.restore()


class _Watch(QObject):
    """Sees what every window of the program is told of fingers and styluses, before the widgets do."""

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self._is_drawn = False
        for window in QGuiApplication.topLevelWindows():
            self._look_at(window)
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._look_at)

    def _look_at(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.TouchBegin, QEvent.Type.TabletPress):
            self._is_drawn = _is_drawn_on(event)
        elif kind in (QEvent.Type.TouchEnd, QEvent.Type.TabletRelease) and not self._is_drawn:
            QTimer.singleShot(0, enlarge_all)  # it would move what is pressed from under the finger
        return super().eventFilter(watched, event)


def _is_drawn_on(event: QEvent) -> bool:
    """Whether it is at the canvas, which takes fingers itself."""
    if isinstance(event, QTabletEvent):
        place = event.globalPosition()
    elif isinstance(event, QTouchEvent) and event.points():
        place = event.points()[0].globalPosition()
    else:
        return False
    widget = QApplication.widgetAt(place.toPoint())
    return widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)


def watch() -> None:
    """Make everything large enough for the mouse, and for fingers once one is used anywhere."""
    _use(TargetStyle())
    app = QApplication.instance()
    assert app is not None
    if app.findChild(_Watch) is None:
        _Watch()


def enlarge_beside_the_canvas() -> None:
    """Let fingers find everything but what is at the edge of the window, which would move the canvas."""
    _enlarge(SMALL)


def enlarge_all() -> None:
    """Let fingers find everything."""
    _enlarge(LARGE)


def _enlarge(at_the_edge: int) -> None:
    style = QApplication.style()
    if not isinstance(style, TargetStyle) or style.sides < (LARGE, at_the_edge):
        _use(TargetStyle(LARGE, at_the_edge))


def _use(style: TargetStyle) -> None:
    with no_garbage_collected():
        QApplication.setStyle(style)
