"""A network from elsewhere tried beside the window, in a child process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitpad.ui.background.relay import Relay

if TYPE_CHECKING:
    from digitpad.recognition.models.model_store import UntriedModelError


def start_trial(untried: UntriedModelError, parent: QObject) -> Relay:
    """Try a network; the fault says what is wrong with it. Raises ProcessStartError."""
    from digitpad.processes.trial import Trial

    trial = Trial(untried)
    return Relay(parent, "trial", lambda _report: trial.wait(), trial.kill)
