"""Listens as a screen reader does: registers for announcements on the accessibility bus and prints each.

    python listener.py HOW_MANY PROGRAM...

Starts the program, prints the first HOW_MANY announcements, one to a line, and ends it.
"""

import subprocess
import sys
from typing import Any

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

BUS, REGISTRY = "org.a11y.Bus", "org.a11y.atspi.Registry"


class Listener(QObject):
    def __init__(self, how_many: int) -> None:
        super().__init__()
        self._missing = how_many

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        print("heard:", message.arguments()[3].variant(), flush=True)
        self._missing -= 1
        if not self._missing:
            QCoreApplication.quit()


def main(how_many: int, program: list[str]) -> None:
    app = QCoreApplication([])
    answer = QDBusInterface(BUS, "/org/a11y/bus", BUS, QDBusConnection.sessionBus()).call("GetAddress")
    bus = QDBusConnection.connectToBus(answer.arguments()[0], "accessibility")
    listener = Listener(how_many)
    slot: Any = SLOT("hear(QDBusMessage)")  # which the stubs want as bytes, and PySide6 as text
    assert bus.connect("", "", "org.a11y.atspi.Event.Object", "Announcement", listener, slot)
    registered = QDBusInterface(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, bus).call(
        "RegisterEvent", "object:announcement"
    )
    assert not registered.errorMessage(), registered.errorMessage()
    with subprocess.Popen(program) as running:
        app.exec()
        running.terminate()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
