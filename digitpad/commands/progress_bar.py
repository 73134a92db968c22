"""The progress of a training at a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqdm import tqdm

    from digitpad.protocol.messages import EpochFinished, Message


class ProgressBar:
    """A bar on stderr, with the time left and the figures of the last epoch."""

    def __init__(self) -> None:
        self._bar: tqdm[object] | None = None
        self._steps = 0

    def show(self, message: Message) -> None:
        """Show what the training reports."""
        from tqdm import tqdm

        from digitpad.protocol.messages import EpochFinished, Failed, Finished, Preparing, Progressed, Started

        if isinstance(message, Preparing):
            self.close()
            print(f"{message.what}…", file=sys.stderr)
        elif isinstance(message, Started):
            self._steps = message.steps
            self._bar = tqdm(total=message.epochs * message.steps, unit="step", desc=message.device)
        elif isinstance(message, Progressed):
            self._move_to((message.epoch - 1) * self._steps + message.step)
        elif isinstance(message, EpochFinished):
            self._move_to(message.epoch * self._steps)
            self._show_figures(message)
        elif isinstance(message, Finished | Failed):
            self.close()

    def close(self) -> None:
        """Leave the bar as it is on the terminal; what is printed next goes below it."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _move_to(self, step: int) -> None:
        if self._bar is not None:
            self._bar.update(step - self._bar.n)

    def _show_figures(self, epoch: EpochFinished) -> None:
        if self._bar is not None:
            self._bar.set_postfix(loss=f"{epoch.loss:.3f}", held_out=f"{100 * epoch.held_out_accuracy:.2f} %")
