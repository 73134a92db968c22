"""What is pressed is large enough: for the mouse, and from the first touch on for fingers and styluses."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTabletEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QProxyStyle,
    QSlider,
    QStyle,
    QStyleOption,
    QTabBar,
    QToolButton,
    QWidget,
)

from digitpad.ui.kit.buttons import AT_THE_EDGE, LARGE, SMALL, make_large_enough
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size

_METRIC, _CONTENTS = QStyle.PixelMetric, QStyle.ContentsType
_FOLLOW_THE_TYPE = {
    *(_METRIC.PM_SliderThickness, _METRIC.PM_SliderLength, _METRIC.PM_SliderControlThickness),
    *(_METRIC.PM_IndicatorWidth, _METRIC.PM_IndicatorHeight),
    *(_METRIC.PM_ExclusiveIndicatorWidth, _METRIC.PM_ExclusiveIndicatorHeight),
}
_PRESSED = {
    *(_CONTENTS.CT_PushButton, _CONTENTS.CT_ToolButton, _CONTENTS.CT_CheckBox, _CONTENTS.CT_RadioButton),
    *(_CONTENTS.CT_ComboBox, _CONTENTS.CT_SpinBox, _CONTENTS.CT_LineEdit, _CONTENTS.CT_MenuItem),
}
_AT_THE_EDGE = {_CONTENTS.CT_MenuBarItem, _CONTENTS.CT_TabBarTab}
_SIZED_BY_THEMSELVES = (QToolButton, QSlider)
_LAID_OUT_BY_OTHERS = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
_SEPARATOR = 2  # pixels that a menu asks for it


class TargetStyle(QProxyStyle):
    """The style of the system, but handles and boxes to check follow the type, and nothing pressed is too small."""

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
        return max(usual, self._at_the_edge) if metric == _METRIC.PM_TabBarScrollButtonWidth else usual

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, contents: QSize, widget: QWidget | None = None
    ) -> QSize:
        size = super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]  # which may be None
        is_line = kind == _CONTENTS.CT_MenuItem and contents.height() <= _SEPARATOR
        is_within = widget is not None and isinstance(widget.parentWidget(), _LAID_OUT_BY_OTHERS)
        if kind not in _PRESSED | _AT_THE_EDGE or is_line or is_within:
            return size
        is_at_the_edge = kind in _AT_THE_EDGE or (widget is not None and widget.property(AT_THE_EDGE))
        side = self._at_the_edge if is_at_the_edge else self._side
        return size.expandedTo(QSize(side, side))

    def polish(self, polished: Any) -> None:
        super().polish(polished)
        if self._side < LARGE or not isinstance(polished, _SIZED_BY_THEMSELVES):
            return
        if not isinstance(polished.parentWidget(), _LAID_OUT_BY_OTHERS):
            make_large_enough(polished, LARGE)


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
    QApplication.setStyle(TargetStyle())
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
        QApplication.setStyle(TargetStyle(LARGE, at_the_edge))
