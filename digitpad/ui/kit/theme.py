"""Light, dark, or as the system is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digitpad.ui.kit.actions import new_action

SYSTEM = "system"
_SCHEMES = {SYSTEM: Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
THEMES = tuple(_SCHEMES)
_TEXTS = {SYSTEM: "Same as the &system", "light": "&Light", "dark": "&Dark"}
_WINDOW = {"light": "#efefef", "dark": "#323232"}
_PAPER = {"light": "#ffffff", "dark": "#242424"}
_ACCENT = "#308cc6"


class Theme(QObject):
    """The choice, which every window of the application follows at once, and its menu."""

    theme_chosen = Signal()
    """A theme was chosen, perhaps the same as before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = SYSTEM
        group = QActionGroup(self)
        self._actions = {name: self._action(name, group) for name in THEMES}
        self.menu = QMenu("&Theme", parent)
        self.menu.addActions(list(self._actions.values()))
        QApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def chosen(self) -> str:
        """One of `THEMES`."""
        return self._chosen

    def choose(self, name: str) -> None:
        """Use the colours of one of `THEMES` from now on."""
        self._chosen = name
        self._actions[name].setChecked(True)
        hints, scheme = QApplication.styleHints(), _SCHEMES[name]
        is_so_already = scheme in (Qt.ColorScheme.Unknown, hints.colorScheme())
        QApplication.setPalette(QPalette() if is_so_already else _palette(name))
        hints.setColorScheme(scheme)
        self.theme_chosen.emit()

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        """The platform has colours of its own for the theme, which not every one has: a bare X server is silent."""
        if scheme == _SCHEMES[self._chosen]:
            QApplication.setPalette(QPalette())

    def _action(self, name: str, group: QActionGroup) -> QAction:
        action = new_action(self, f"action_theme_{name}", _TEXTS[name], [], lambda: self.choose(name))
        action.setCheckable(True)
        action.setChecked(name == SYSTEM)
        group.addAction(action)
        return action


def _palette(name: str) -> QPalette:
    """Colours for where the platform has none of this theme; Qt derives from the window's those not named here."""
    window = QColor(_WINDOW[name])
    palette = QPalette(window, window)
    palette.setColor(QPalette.ColorRole.Base, QColor(_PAPER[name]))
    for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Accent, QPalette.ColorRole.Link):
        palette.setColor(role, QColor(_ACCENT))
    return palette
