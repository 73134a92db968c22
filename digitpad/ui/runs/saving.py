"""Where what is shown of a training is to be saved: as an image, or as a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.reasons import reason


def ask_where_to_save(parent: QWidget, title: str, save: Callable[[Path], None], say: Callable[[str], object]) -> None:
    """Ask for a PNG or CSV file and call ``save`` with it; ``say`` is called with the reason if that fails."""

    def take(name: str) -> None:
        try:
            save(Path(name))
        except DigitpadError as error:
            say(str(error))
        except OSError as error:
            say(
                tr(
                    "{name} cannot be saved ({reason}); choose another folder.",
                    name=name,
                    reason=reason(error),
                )
            )

    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([tr("PNG image (*.png)"), tr("Table (*.csv)")])
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "png"))
    dialog.fileSelected.connect(take)
    dialog.open()
