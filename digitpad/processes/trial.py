"""A network from elsewhere is run in a separate process before the program loads it: some files crash LiteRT.

A damaged or malicious file then ends that process and not the window; where the system offers it, the process can
neither write files nor reach the network. Networks that passed are known by their content, and those made here need
no trial.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from digitpad.base.language import number, tr
from digitpad.base.log import logger
from digitpad.processes.doors import TRY_NETWORK
from digitpad.processes.spawn import end_with_the_parent, reap, silence, start_child
from digitpad.processes.told import pack_sentence, unpack_sentence
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.models import tried_models
from digitpad.recognition.models.model_store import (
    ModelPackage,
    ModelPackageError,
    UntriedModelError,
    open_package,
    read_network,
    unusable,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_Loaded = TypeVar("_Loaded")

DIGITS = 20
"""How many known digits a network has to read."""

TIME_LIMIT_S = 20
SLOWEST_S = 0.3
"""A network that takes longer for each digit keeps the window from following the pen."""

START_LIMIT_S = 120
"""How long a busy machine may take to start a process."""

_MEMORY_LIMIT = 2 * 1024**3  # bytes
_DIGITS_FOR_A_HAND = 5  # beside those over which features are averaged
_MOST_BYTES = 1_000  # of what the child says


def open_tried(folder: Path) -> ModelPackage:
    """Open a package, after a trial if it needs one. Raises ModelPackageError, which says what is wrong with it."""
    return tried_first(lambda: open_package(folder))


def tried_first(load: Callable[[], _Loaded]) -> _Loaded:
    """What ``load`` returns, after a trial if it raises UntriedModelError. Raises ModelPackageError."""
    try:
        return load()
    except UntriedModelError as error:
        untried = error
    Trial(untried).wait()
    return load()


class Trial:
    """The parent's end of a trial that is under way."""

    def __init__(
        self,
        untried: UntriedModelError,
        start_limit_s: float = START_LIMIT_S,
        time_limit_s: float = TIME_LIMIT_S,
    ) -> None:
        """Start it; `wait` says how it ends. One limit is for the start of the process, the other for the network.

        Raises ProcessStartError.
        """
        self._folder, self._digest = untried.folder, untried.digest
        self._limits_s = start_limit_s, time_limit_s
        self._process, self._pipe = start_child(
            "trial", TRY_NETWORK, self._folder, self._digest, is_awaited=False, is_confined=True
        )

    def wait(self) -> None:
        """Wait until it is over, and remember a network that passed; leaves no process.

        Raises ModelPackageError if it did not, which says why.
        """
        try:
            fault = next(filter(None, map(self._heard, self._limits_s)), "")
        except (EOFError, OSError):
            fault = tr("it ended the process in which it was tried")
        finally:
            self._process.kill()
            reap(self._process)
            self._pipe.close()
        if fault:
            raise unusable(self._folder, fault)
        tried_models.remember(self._digest, logger().info)

    def kill(self) -> None:
        """End the process at once; `wait` then raises."""
        self._process.kill()

    def _heard(self, patience_s: float) -> str:
        if not self._pipe.poll(patience_s):
            return tr(
                "it has not read {n} digits within {seconds} seconds, in a separate process",
                "",
                DIGITS,
                seconds=number(patience_s, None),
            )
        return unpack_sentence(self._pipe.recv_bytes(_MOST_BYTES))


def try_network(folder: Path, digest: str, pipe: Connection) -> None:
    """The door: sends "" once it begins, and then what is wrong with the network, or "" if nothing is."""
    keep_to_limits()
    from digitpad.recognition.known_digits import known_digits

    images = known_digits(DIGITS).images
    pipe.send_bytes(b"")
    try:
        fault = fault_of(read_network(folder, digest), images)
    except ModelPackageError as error:
        fault = error.what
    except MemoryError:
        fault = tr("it needs more than {size} GB of memory", size=number(_MEMORY_LIMIT / 1e9))
    pipe.send_bytes(pack_sentence(fault) if fault else b"")


def fault_of(network: bytes, images: NDArray[np.float32], slowest_s: float = SLOWEST_S) -> str:
    """What is wrong with a network that reads ``images``, shape (n, 28, 28), such as "it is missing"; "" if nothing is.

    The call may also end the process, or never return.
    """
    try:  # twice, since some files crash LiteRT only when they are released; and as it is read for a hand, too
        times = _read_all(Classifier(network), images)
        times += _read_all(Classifier(network, gives_features=True), images[:_DIGITS_FOR_A_HAND])
    except ModelError as error:
        return error.what
    if min(times) > slowest_s:
        return tr("it takes {seconds} seconds to read a digit", seconds=number(min(times), 1))
    return ""


def _read_all(classifier: Classifier, images: NDArray[np.float32]) -> list[float]:
    """Read each image; returns how many seconds each took."""
    return [_time_to_read(classifier, image) for image in images]


def _time_to_read(classifier: Classifier, image: NDArray[np.float32]) -> float:
    began = time.perf_counter()
    if classifier.gives_features:
        classifier.recognise(image)
    else:
        classifier.classify(image)
    return time.perf_counter() - began


def keep_to_limits() -> None:
    """Print nothing, leave no core file, limit memory and time, and end with the parent.

    Windows and macOS offer no limit of memory; there the parent's limit of time remains.
    """
    end_with_the_parent()
    silence()
    if sys.platform != "win32":
        import resource
        import signal

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.alarm(START_LIMIT_S + TIME_LIMIT_S)  # also where native code lets no thread run
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY_LIMIT, _MEMORY_LIMIT))
