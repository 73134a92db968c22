"""Many networks tried in one child process, replaced when it crashes or hangs: a process for each takes long."""

from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

PATIENCE_S = 30


class TrialPool:
    """One child that does what the child of a `digitpad.processes.trial` does."""

    def __init__(self) -> None:
        self.deaths = self.hangs = 0
        self._start()

    def fault_of(self, package: Path, digest: str) -> str:
        """What is wrong with the network of a package; "" for nothing."""
        self._pipe.send((package, digest))
        if not self._pipe.poll(PATIENCE_S):
            self.hangs += 1
            return self._replaced("hangs")
        try:
            return str(self._pipe.recv())
        except EOFError:
            self.deaths += 1
            return self._replaced("dies")

    def close(self) -> None:
        """End the child."""
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _replaced(self, fault: str) -> str:
        self.close()
        self._start()
        return fault

    def _start(self) -> None:
        context = get_context("spawn")
        self._pipe, its_end = context.Pipe()
        self._process = context.Process(target=_serve, args=(its_end,), daemon=True)
        self._process.start()
        its_end.close()


def _serve(pipe: Connection) -> None:
    import signal

    from digitpad.processes.trial import DIGITS, fault_of, keep_to_limits
    from digitpad.recognition.known_digits import known_digits
    from digitpad.recognition.models.model_store import ModelPackageError, read_network

    keep_to_limits()
    if hasattr(signal, "alarm"):
        signal.alarm(0)  # that of one trial; this child has many
    images = known_digits(DIGITS).images
    while True:
        package, digest = pipe.recv()
        try:
            pipe.send(fault_of(read_network(package, digest), images))
        except ModelPackageError as error:
            pipe.send(error.what)
