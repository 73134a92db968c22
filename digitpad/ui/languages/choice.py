"""The choice of a language, and its menu."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.base.language import tr
from digitpad.ui.languages import speaking
from digitpad.ui.languages.known import LANGUAGES, wanted_by_system
from digitpad.ui.languages.wording import word

SYSTEM = ""


class LanguageChoice(QObject):
    """Which language the person has chosen, which every window of the application speaks at once."""

    language_chosen = Signal()
    """A language was chosen, perhaps the same as before."""

    failed = Signal(object)
    """Why a language cannot be spoken, in one sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = SYSTEM
        self._group = QActionGroup(self)
        self.menu = QMenu(parent)
        word(self.menu.setTitle, tr("&Language"))
        self.menu.addAction(self._action(SYSTEM))
        self.menu.addSeparator()
        self.menu.addActions([self._action(code) for code in LANGUAGES])

    @property
    def chosen(self) -> str:
        """The code of a language; `SYSTEM` for the one that the system asks for."""
        return self._chosen

    def choose(self, code: str) -> None:
        """Speak this language from now on."""
        self._chosen = code
        wanted = code or wanted_by_system()
        if not speaking.speak(wanted):
            self.failed.emit(
                tr(
                    "The sentences of {language} cannot be read; install digitpad again.",
                    language=LANGUAGES[wanted],
                )
            )
        for action in self._group.actions():
            action.setChecked(action.data() == code)
        self.language_chosen.emit()

    def _action(self, code: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_language_{code or 'system'}")
        word(action.setText, tr("Same as the &system") if code == SYSTEM else LANGUAGES[code])
        action.setData(code)
        action.setCheckable(True)
        action.setChecked(code == SYSTEM)
        action.triggered.connect(lambda: self.choose(code))
        self._group.addAction(action)
        return action
