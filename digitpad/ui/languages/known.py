"""Which languages there are, and which of them the system asks for."""

from PySide6.QtCore import QLocale

ENGLISH = "en"

LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português",
    "tr": "Türkçe",
    "uk": "Українська",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "hi": "हिन्दी",
    "ar": "العربية",
}
"""Each language by its own name, by code, in the order of the menu."""

IN_QT = {"pt": "qtbase_pt_BR"}
"""Qt's file of the words in its own dialogs, where it is not called as the language is."""


def wanted_by_system() -> str:
    """The code of the first language that the system asks for and that there is; else English."""
    for name in QLocale.system().uiLanguages():
        asked = QLocale(name)
        for code in LANGUAGES:
            known = QLocale(code)
            if (known.language(), known.script()) == (asked.language(), asked.script()):
                return code
    return ENGLISH


def locale_of(code: str) -> QLocale:
    """How numbers and dates are written in a language: as the system's country does it, if that is its language."""
    if code == ENGLISH:
        return QLocale.c()
    of_language, of_system = QLocale(code), QLocale.system()
    return _with_the_pads_digits(of_system if of_system.language() == of_language.language() else of_language)


def _with_the_pads_digits(locale: QLocale) -> QLocale:
    """Arabic as it is written where numbers have the digits that the pad reads; any other locale as it is."""
    is_arabic = locale.language() == QLocale.Language.Arabic
    return QLocale("ar_AE") if is_arabic and locale.zeroDigit() != "0" else locale
