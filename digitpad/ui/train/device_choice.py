"""The choice of what to train on."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QComboBox

from digitpad.base.language import tr
from digitpad.protocol.devices import ALWAYS_THERE, Device
from digitpad.ui.languages.wording import add_item, in_each_language, word


class DeviceChoice(QComboBox):
    """Offers what is always there, and once they are found, all devices."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("device")
        word(self.setAccessibleName, tr("Device"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.offer(ALWAYS_THERE)
        in_each_language(self._keep_room)

    def _keep_room(self) -> None:
        """Have room for the first choice in the language chosen; names of devices may be longer than there is room."""
        metrics = self.fontMetrics()
        letters = metrics.horizontalAdvance(self.itemText(0)) / metrics.horizontalAdvance("X")
        self.setMinimumContentsLength(ceil(letters))

    @property
    def device(self) -> str:
        """The id of the device that is chosen."""
        return str(self.currentData())

    def say_looking(self, is_looking: bool) -> None:
        """Say in the tool tip that devices are being looked for, or no longer."""
        word(self.setToolTip, _LOOKING if is_looking else _TOOL_TIP)

    def offer(self, devices: tuple[Device, ...]) -> None:
        """Offer these; the choice stays."""
        self.say_looking(False)
        chosen = self.currentIndex()
        self.clear()
        for device in devices:
            add_item(self, device.name, device.id)
        self.setCurrentIndex(max(chosen, 0))


_TOOL_TIP = tr("Automatic: the first GPU if TensorFlow finds one, else the CPU")
_LOOKING = tr("Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…")
