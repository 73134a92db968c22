"""The sentences of a language, from its file, for the program and for Qt's own dialogs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.base import language
from digitpad.base.paths import resources_dir
from digitpad.ui.languages.known import ENGLISH, IN_QT, LANGUAGES, locale_of
from digitpad.ui.languages.wording import reword

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"

_translators: "list[QTranslator]" = []
_code = ENGLISH


class _InQt:
    """A language of which Qt has the sentences and the numbers."""

    def __init__(self, locale: QLocale) -> None:
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        self._locale = locale

    def translate(self, source: str, comment: str, n: int | None) -> str:
        return QCoreApplication.translate("", source, comment or None, -1 if n is None else n)

    def number(self, value: float, decimals: int | None) -> str:
        if decimals is None:
            return self._locale.toString(float(value), "g", 6)
        return self._locale.toString(float(value), "f", decimals)

    def set_apart(self, text: str) -> str:
        """Within isolates where the language is written from right to left (Unicode Standard Annex 9, section 2.4)."""
        if self._locale.textDirection() == Qt.LayoutDirection.LeftToRight or len(text) < 2 or text.isdecimal():
            return text
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def spoken() -> str:
    """The code of the language that is spoken."""
    return _code


def speak(code: str) -> bool:
    """Say everything in this language from now on, at once; False, and all is as before, if its file cannot be read."""
    global _code  # noqa: PLW0603 - one application has one language
    if code == _code:
        return True
    found = [] if code == ENGLISH else _load(code)
    if found is None:
        return False
    for translator in _translators:
        QCoreApplication.removeTranslator(translator)
    _translators[:] = found
    for translator in found:
        QCoreApplication.installTranslator(translator)
    _code = code
    locale = locale_of(code)
    language.speak(None if code == ENGLISH else _InQt(QLocale(locale)))
    _show_in(locale)
    reword()
    return True


def _load(code: str) -> "list[QTranslator] | None":
    from PySide6.QtCore import QLibraryInfo, QTranslator  # which English does not need

    own, of_qt, lacking_in_qt = QTranslator(), QTranslator(), QTranslator()
    file = resources_dir() / "languages" / f"{code}.qm"
    if not own.load(str(file)):
        import logging

        logging.error("The sentences of %s cannot be read from %s", LANGUAGES[code], file)
        return None
    found = [own]  # the one that is installed last is asked first
    if of_qt.load(IN_QT.get(code, f"qtbase_{code}"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        found.insert(0, of_qt)
    if lacking_in_qt.load(code, str(file.parent / "of_qt")):
        found.insert(0, lacking_in_qt)
    return found


def _show_in(locale: QLocale) -> None:
    """Write numbers in fields as the language does, and lay out everything in its direction."""
    from digitpad.base.memory import no_garbage_collected  # which English does not need

    QLocale.setDefault(locale)
    with no_garbage_collected():
        QApplication.setLayoutDirection(locale.textDirection())
    for widget in _all(QApplication.topLevelWidgets):
        widget.setLocale(locale)
    for widget in _all(QApplication.allWidgets):
        widget.updateGeometry()
        QWidget.update(widget)  # in PySide6 6.8, that of a list takes an index


def _all(widgets: Callable[[], list[QWidget]]) -> list[QWidget]:
    """The widgets of a list of Qt's. Were garbage collected while it becomes Python's, some in it could be gone."""
    from digitpad.base.memory import no_garbage_collected

    with no_garbage_collected():
        return widgets()
