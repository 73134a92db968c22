"""Listens as Orca does: registers for changed names on the accessibility bus, and prints those of windows.

    python listener.py HOW_MANY PROGRAM...

Starts the program, prints the first HOW_MANY new names, one to a line, and ends it.
"""

import subprocess
import sys
from typing import Any

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

BUS, REGISTRY = "org.a11y.Bus", "org.a11y.atspi.Registry"


class Listener(QObject):
    def __init__(self, bus: QDBusConnection, how_many: int) -> None:
        super().__init__()
        self._bus, self._missing = bus, how_many
        self._roles: dict[tuple[str, str], str] = {}

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        changed, _detail, _other_detail, value, *_more = message.arguments()
        if not self._missing:  # what had arrived before the loop came to its end
            return
        if changed != "accessible-name" or self._role_of(message.service(), message.path()) != "frame":
            return
        print("heard:", value.variant(), flush=True)
        self._missing -= 1
        if not self._missing:
            QCoreApplication.quit()

    def _role_of(self, service: str, path: str) -> str:
        """Asked once of each, since what is said while it is asked may be heard too late."""
        if (service, path) not in self._roles:
            source = QDBusInterface(service, path, "org.a11y.atspi.Accessible", self._bus)
            self._roles[service, path] = str(source.call("GetRoleName").arguments()[0])
        return self._roles[service, path]


def main(how_many: int, program: list[str]) -> None:
    app = QCoreApplication([])
    answer = QDBusInterface(BUS, "/org/a11y/bus", BUS, QDBusConnection.sessionBus()).call("GetAddress")
    bus = QDBusConnection.connectToBus(answer.arguments()[0], "accessibility")
    listener = Listener(bus, how_many)
    slot: Any = SLOT("hear(QDBusMessage)")  # which the stubs want as bytes, and PySide6 as text
    assert bus.connect("", "", "org.a11y.atspi.Event.Object", "PropertyChange", listener, slot)
    registered = QDBusInterface(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, bus).call(
        "RegisterEvent", "object:property-change:accessible-name"
    )
    assert not registered.errorMessage(), registered.errorMessage()
    with subprocess.Popen(program) as running:
        app.exec()
        running.terminate()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
