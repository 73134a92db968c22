"""Light, dark, or as the system is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digitpad.base.language import tr
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.colors import edge, mixed
from digitpad.ui.kit.icons import icon
from digitpad.ui.kit.tokens import DARK, LIGHT
from digitpad.ui.languages.wording import word

SYSTEM = "system"
_SCHEMES = {SYSTEM: Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
THEMES = tuple(_SCHEMES)
_TEXTS = {SYSTEM: tr("Same as the &system"), "light": tr("&Light"), "dark": tr("&Dark")}
_COLORS = {"light": LIGHT, "dark": DARK}
_FUSIONS_FRAME = 127  # per cent: Fusion's frame is that of the window, 140 % darker and then 110 % lighter
_DISABLED = 0.5  # as visible as other text


class Theme(QObject):
    """The choice, which every window of the application follows at once, and its menu."""

    theme_chosen = Signal()
    """A theme was chosen, perhaps the same as before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = SYSTEM
        self._frames_boxes = False
        group = QActionGroup(self)
        self._actions = {name: self._action(name, group) for name in THEMES}
        self.menu = QMenu(parent)
        word(self.menu.setTitle, tr("&Theme"))
        self.menu.setIcon(icon("theme"))
        self.menu.addActions(list(self._actions.values()))
        QApplication.styleHints().colorSchemeChanged.connect(self._apply_colors)
        self._apply_colors()

    @property
    def chosen(self) -> str:
        """One of `THEMES`."""
        return self._chosen

    def choose(self, name: str) -> None:
        """Use the colours of one of `THEMES` from now on."""
        self._chosen = name
        self._actions[name].setChecked(True)
        QApplication.styleHints().setColorScheme(_SCHEMES[name])
        self._apply_colors()
        self.theme_chosen.emit()

    def _apply_colors(self) -> None:
        """The design's, unless the theme is the system's and the system has one, which may be of high contrast."""
        system_has_one = QApplication.styleHints().colorScheme() is not Qt.ColorScheme.Unknown
        if self._chosen == SYSTEM:
            QApplication.setPalette(QPalette() if system_has_one else palette_of("light"))
        else:
            QApplication.setPalette(palette_of(self._chosen))
        if self._frames_boxes:
            self.frame_check_boxes()

    def frame_check_boxes(self) -> None:
        """From now on, let Fusion frame boxes to check in the colour of other edges, not in one of little contrast.

        It takes 7 ms, so it can wait until the window was painted.
        """
        from PySide6.QtWidgets import QProxyStyle

        style = QApplication.style()
        base = style.baseStyle() if isinstance(style, QProxyStyle) else style
        self._frames_boxes = base.name() == "fusion"
        if not self._frames_boxes:
            return
        palette = QApplication.palette()
        frame = edge(palette)
        palette.setColor(QPalette.ColorRole.Window, frame.lighter(_FUSIONS_FRAME))
        for kind in ("QCheckBox", "QRadioButton", "QMenu"):
            QApplication.setPalette(palette, kind)  # type: ignore[arg-type]  # which says bytes

    def _action(self, name: str, group: QActionGroup) -> QAction:
        action = new_action(self, f"action_theme_{name}", _TEXTS[name], [], lambda: self.choose(name))
        action.setCheckable(True)
        action.setChecked(name == SYSTEM)
        group.addAction(action)
        return action


def palette_of(name: str) -> QPalette:
    """The colours of the design; Qt derives from the button's and the window's those not named here."""
    colors, role = _COLORS[name], QPalette.ColorRole
    palette = QPalette(QColor(colors.button), QColor(colors.window))
    text, quiet = QColor(colors.text), QColor(colors.quiet)
    for named, color in (
        (role.Base, colors.paper),
        (role.AlternateBase, colors.window),
        (role.ToolTipBase, colors.paper),
        (role.Mid, colors.edge),
        (role.PlaceholderText, colors.quiet),
        (role.HighlightedText, colors.on_accent),
        *((each, colors.accent) for each in (role.Highlight, role.Accent, role.Link, role.LinkVisited)),
        *((each, colors.text) for each in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
    ):
        palette.setColor(named, QColor(color))
    disabled = mixed(QColor(colors.window), text, _DISABLED)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, quiet)
    return palette
