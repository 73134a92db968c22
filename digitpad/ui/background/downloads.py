"""A data file downloaded beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitpad.ui.background.relay import Relay, Report

if TYPE_CHECKING:
    from digitpad.data.sources import Source

_FAREWELL_S = 2.0  # a server may take longer to answer


@dataclass(frozen=True)
class Downloaded:
    """How many ``bytes`` have arrived, of ``whole``, which is None where the server does not say."""

    bytes: int
    whole: int | None


def start_download(source: Source, parent: QObject) -> Relay:
    """Fetch a file into the folder of downloads; the reports are `Downloaded`, and a fault says why it is not there."""
    from digitpad.base.paths import downloads_dir
    from digitpad.data.download import Download

    download = Download(source, downloads_dir())

    def work(report: Report) -> None:
        download.carry_out(lambda there, whole: report(Downloaded(there, whole)))

    return Relay(parent, "download", work, download.cancel, _FAREWELL_S)
