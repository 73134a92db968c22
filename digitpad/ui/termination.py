"""The end of the program from outside: a signal, or the end of the session. What is drawn is kept, as by closing.

Python's own handlers run only once Qt's event loop comes back to Python. So the number of the signal is written to a
pipe, by the interpreter itself, and Qt is told to watch its other end.
"""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

_SIGNALS: tuple[signal.Signals, ...] = ()
if sys.platform != "win32":  # where sessions end without signals, and Qt watches no pipes
    _SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Termination(QObject):
    """Calls ``keep`` when the session may end, and ``finish`` before the program ends; a signal ends it.

    The exit status is then 128 plus the signal's number, as a shell reports it. What was told to ignore a signal, as
    by nohup, still does.
    """

    def __init__(self, keep: Callable[[], None], finish: Callable[[], None], parent: QObject) -> None:
        """It does nothing before `begin`."""
        super().__init__(parent)
        self._keep = keep
        self._finish = finish
        self._notifier: QSocketNotifier | None = None
        self._pipe: tuple[int, int] | None = None

    def begin(self) -> None:
        """Listen from now on; to be called once there is something that could be lost."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._keep)
            app.aboutToQuit.connect(self._on_quitting)
        if sys.platform != "win32":
            self._pipe = os.pipe()
            for end in self._pipe:
                os.set_blocking(end, False)
            signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_signal)
            for number in _SIGNALS:
                if signal.getsignal(number) is not signal.SIG_IGN:
                    signal.signal(number, _note)

    def _on_signal(self) -> None:
        if self._pipe is None:
            return
        number = os.read(self._pipe[0], 1)[0]
        self._stop_listening()
        try:
            self._finish()
        finally:
            QCoreApplication.exit(128 + number)

    def _on_quitting(self) -> None:
        self._stop_listening()
        self._finish()

    def _stop_listening(self) -> None:
        """From now on a signal ends the program at once, as it usually would."""
        if self._pipe is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in _SIGNALS:
            if signal.getsignal(number) is _note:
                signal.signal(number, signal.SIG_DFL)
        for end in self._pipe:
            os.close(end)
        self._pipe = None


def _note(_number: int, _frame: FrameType | None) -> None:
    """With a handler, Python writes the signal's number to the pipe, and there is nothing left to do."""
