"""The words on Qt's standard buttons, in a language that Qt does not speak."""

from PySide6.QtCore import QTranslator

from digitpad.base.language import tr

_PLACES = ("QPlatformTheme", "QGnomeTheme", "QDialogButtonBox", "QFileDialog")
"""What Qt calls where it has such buttons."""

WORDS = tr("Cancel"), tr("Close"), tr("OK"), tr("Open"), tr("Save")
"""Those on the buttons that the program shows."""


class ButtonsOfQt(QTranslator):
    """Takes them from the program's own catalogue."""

    def __init__(self, own: QTranslator) -> None:
        super().__init__()
        self._own = own

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        """With None, Qt looks elsewhere."""
        return self._own.translate("", source.replace("&", "")) or None if context in _PLACES else None
