"""The progress of a training, or of many files, at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqdm import tqdm

    from digitpad.protocol.messages import EpochFinished, Message


_FEW = 20  # files that are read before a bar would be seen


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


class FilesBar:
    """How many of many files are done, on stderr if that is a terminal; for a few files, nothing."""

    def __init__(self, count: int) -> None:
        self._bar: tqdm[object] | None = None
        if count > _FEW and sys.stderr is not None and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(total=count, unit="file", leave=False)

    @contextmanager
    def hidden(self) -> Iterator[None]:
        """While something else is printed at the terminal, the bar is not there."""
        if self._bar is None:
            yield
        else:
            with self._bar.external_write_mode(sys.stderr):
                yield

    def advance(self) -> None:
        """One more file is done."""
        if self._bar is not None:
            self._bar.update()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
