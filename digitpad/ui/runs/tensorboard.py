"""TensorBoard, opened in the browser for all runs."""

from __future__ import annotations

import importlib.util

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.processes.doors import SERVE_TENSORBOARD
from digitpad.ui.background.errand import Errand
from digitpad.ui.background.relay import Ended

_HOW_TO_GET_IT = (
    "TensorBoard is not installed here, and no part of a packaged digitpad: "
    "install digitpad with it by Python, pip install 'digitpad[train]'."
)
_FAILED = "TensorBoard ended before it had begun; install it anew, pip install --force-reinstall tensorboard."


class TensorBoard(QObject):
    """Started when it is first opened; it ends with the window."""

    said = Signal(str)
    """What is to be known of it, in one sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errand: Errand | None = None
        self._address = ""

    def open(self) -> None:
        """Show it in the browser, as soon as it runs."""
        if self._errand is not None and not self._errand.is_child_alive:
            self.close()
        if self._address:
            self._show(self._address)
        elif self._errand is None:
            if importlib.util.find_spec("tensorboard") is None:
                self.said.emit(_HOW_TO_GET_IT)
                return
            self.said.emit("Starting TensorBoard…")
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
        if QDesktopServices.openUrl(QUrl(address)):
            self.said.emit(f"TensorBoard is open in the browser: {address}")
        else:
            self.said.emit(f"TensorBoard runs; open {address} in a browser.")
