"""The choice of what to train on."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from digitpad.protocol.devices import ALWAYS_THERE, Device


class DeviceChoice(QComboBox):
    """Offers what is always there, and once they are found, all devices."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("device")
        self.setAccessibleName("Device")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.offer(ALWAYS_THERE)

    @property
    def device(self) -> str:
        """The id of the device that is chosen."""
        return str(self.currentData())

    def say_looking(self, is_looking: bool) -> None:
        """Say in the tool tip that devices are being looked for, or no longer."""
        self.setToolTip(_LOOKING if is_looking else _TOOL_TIP)

    def offer(self, devices: tuple[Device, ...]) -> None:
        """Offer these; the choice stays."""
        self.say_looking(False)
        chosen = self.currentIndex()
        self.clear()
        for device in devices:
            self.addItem(device.name, device.id)
        self.setCurrentIndex(max(chosen, 0))


_TOOL_TIP = "Automatic: the first GPU if TensorFlow finds one, else the CPU"
_LOOKING = "Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…"
