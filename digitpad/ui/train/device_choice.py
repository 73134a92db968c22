"""The choice of what to train on."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from digitpad.base.errors import DigitpadError
from digitpad.base.log import logger
from digitpad.processes.doors import FIND_DEVICES
from digitpad.protocol.devices import ALWAYS_THERE, Device
from digitpad.ui.background.errand import Errand
from digitpad.ui.background.relay import Ended

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class DeviceChoice(QComboBox):
    """Offers what is always there, and once a child process has looked, all devices that were found."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("device")
        self.setAccessibleName("Device")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._errand: Errand | None = None
        self._is_known = False
        self._offer(ALWAYS_THERE)
        self.setToolTip(_TOOL_TIP)

    @property
    def device(self) -> str:
        """The id of the device that is chosen."""
        return str(self.currentData())

    def search(self) -> None:
        """Look for devices, unless they are known."""
        if self._is_known or self._errand is not None or importlib.util.find_spec("tensorflow") is None:
            return
        self.setToolTip(f"{_TOOL_TIP}; looking for GPUs…")
        try:
            self._errand = Errand("devices", FIND_DEVICES, parent=self)
        except DigitpadError as error:
            logger().info("%s", error)  # it is tried again when this is next shown
            self.setToolTip(_TOOL_TIP)
            return
        self._errand.reported.connect(self._on_ended)

    def end_search(self) -> None:
        """Stop looking, so that something else gets the processor."""
        if self._errand is not None:
            self._errand.close()
            self._errand = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search()

    def _on_ended(self, ended: Ended) -> None:
        devices: tuple[Device, ...] | None = ended.outcome
        self.end_search()
        self._is_known = True  # also if the child failed: then a training will say what is wrong
        self.setToolTip(_TOOL_TIP)
        self._offer(devices or ALWAYS_THERE)

    def _offer(self, devices: tuple[Device, ...]) -> None:
        chosen = self.currentIndex()
        self.clear()
        for device in devices:
            self.addItem(device.name, device.id)
        self.setCurrentIndex(max(chosen, 0))


_TOOL_TIP = "Automatic: the first GPU if TensorFlow finds one, else the CPU"
