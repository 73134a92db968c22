"""TensorBoard, opened in the browser for all runs."""

from __future__ import annotations

import importlib.util

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.outside import without_our_libraries
from digitpad.processes.doors import SERVE_TENSORBOARD
from digitpad.ui.background.errand import Errand
from digitpad.ui.background.relay import Ended

_HOW_TO_GET_IT = tr(
    "TensorBoard is not installed, and the packaged digitpad does not include it; install "
    "digitpad as a Python package: pip install 'digitpad[train]'."
)
_FAILED = tr("TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.")


class TensorBoard(QObject):
    """It is started when first opened, and ends with the window."""

    said = Signal(object)
    """What the person should know about it, in one sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errand: Errand | None = None
        self._address = ""

    def open(self) -> None:
        """Show it in the browser as soon as it is running."""
        if self._errand is not None and not self._errand.is_child_alive:
            self.close()
        if self._address:
            self._show(self._address)
        elif self._errand is None:
            if importlib.util.find_spec("tensorboard") is None:
                self.said.emit(_HOW_TO_GET_IT)
                return
            self.said.emit(tr("Starting TensorBoard…"))
            try:
                self._errand = Errand("tensorboard", SERVE_TENSORBOARD, paths.models_dir(), parent=self)
            except DigitpadError as error:
                self.said.emit(str(error))
                return
            self._errand.reported.connect(self._on_ended)

    def close(self) -> None:
        """End it, if it runs."""
        if self._errand is not None:
            self._errand.close()
            self._errand = None
        self._address = ""

    def _on_ended(self, ended: Ended) -> None:
        address: str | None = ended.outcome
        if address is None:
            self.close()
            self.said.emit(_FAILED)
            return
        self._address = address
        self._show(address)

    def _show(self, address: str) -> None:
        with without_our_libraries():
            is_open = QDesktopServices.openUrl(QUrl(address))
        if is_open:
            self.said.emit(tr("TensorBoard is open in the browser: {address}", address=address))
        else:
            self.said.emit(tr("TensorBoard is running; open {address} in a browser.", address=address))
