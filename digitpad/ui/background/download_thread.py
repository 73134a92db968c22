"""A download of a data file in a thread, so that the window goes on."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.log import log_unexpected

if TYPE_CHECKING:
    from digitpad.data.sources import Source

_FAREWELL_S = 2.0


class DownloadThread(QObject):
    """Fetches one file at a time. A thread that still waits for a server does not keep the program from ending."""

    progressed = Signal(int, int)
    """How many thousand bytes are there, and of how many; -1 where the server does not say."""

    ended = Signal(str)
    """It is over: "" if the file is there, or else why not, in one sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way: _Fetching | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether a file is being fetched."""
        return self._under_way is not None

    def start(self, source: Source) -> None:
        """Fetch a file into the folder of downloads, unless one is being fetched."""
        if self._under_way is None:
            self._under_way = _Fetching(source)
            self._under_way.progressed.connect(self.progressed)
            self._under_way.ended.connect(self._on_ended)
            self._under_way.start()

    def cancel(self) -> None:
        """Let the download come to nothing."""
        if self._under_way is not None:
            self._under_way.cancel()

    def close(self) -> None:
        """Cancel the download and wait a little for its thread."""
        if self._under_way is not None:
            self._under_way.close()
            self._under_way = None

    def _on_ended(self, sentence: str) -> None:
        self._under_way = None
        self.ended.emit(sentence)


class _Fetching(QObject):
    """One download; without a parent, since its thread may outlive the window by some seconds."""

    progressed = Signal(int, int)
    ended = Signal(str)

    def __init__(self, source: Source) -> None:
        from digitpad.data.download import Download
        from digitpad.data.sources import downloads_dir

        super().__init__()
        self._download = Download(source, downloads_dir())
        self._thread = threading.Thread(target=self._run, name="download", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        self._download.cancel()

    def close(self) -> None:
        self.blockSignals(True)
        self._download.cancel()
        self._thread.join(_FAREWELL_S)

    def _run(self) -> None:
        try:
            self._download.carry_out(self._tell)
            sentence = ""
        except DigitpadError as error:
            sentence = str(error)
        except Exception as error:  # noqa: BLE001 - a thread's own door: the log gets the traceback
            sentence = log_unexpected(error)
        self.ended.emit(sentence)

    def _tell(self, there: int, whole: int | None) -> None:
        self.progressed.emit(there // 1000, -1 if whole is None else whole // 1000)
