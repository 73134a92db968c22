"""A file of samples is read in a process of its own, since it may come from a stranger, and its images be damaged.

The child sends each sample as JSON, which is checked as any file of a sample is. The process can neither write files
nor reach the network, where the system offers that.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.files.own_file import UnusableContentError
from digitpad.base.language import tr
from digitpad.base.log import logger
from digitpad.base.paths import printable as printable_path
from digitpad.processes.doors import READ_SAMPLES
from digitpad.processes.spawn import how_it_ended, reap, start_child
from digitpad.processes.told import pack_sentence, unpack_sentence
from digitpad.processes.trial import keep_to_limits
from digitpad.samples.hands import SamplesError
from digitpad.samples.sample import MOST_BYTES, Sample
from digitpad.samples.store import MOST_SAMPLES

TIME_LIMIT_S = 120
"""For the whole file, the start of the process included."""

_FAULT, _UNFORESEEN = b"!", b"?"  # before a sentence, and before a traceback; a sample begins with a brace


class SampleReading:
    """The parent's end of a reading that is under way."""

    def __init__(self, path: Path) -> None:
        """Start it; `samples` says what came of it."""
        self._path = path
        self._process, self._pipe = start_child(
            "samples", READ_SAMPLES, path.absolute(), is_awaited=False, is_confined=True
        )

    def samples(self) -> list[Sample]:
        """Wait for all samples in the file. Raises SamplesError, which says why there are none."""
        try:
            return self._received()
        except (EOFError, OSError, UnusableContentError) as error:
            reap(self._process, 1)
            logger().info("samples: %s", how_it_ended(self._process), exc_info=error)
            raise SamplesError(
                tr(
                    "{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, "
                    "or get it anew.",
                    "",
                    TIME_LIMIT_S,
                    path=printable_path(self._path),
                )
            ) from error
        finally:
            self._process.kill()
            reap(self._process)
            self._pipe.close()
            self._process.close()

    def kill(self) -> None:
        """End the process at once; `samples` then raises."""
        self._process.kill()

    def _received(self) -> list[Sample]:
        found: list[Sample] = []
        while self._pipe.poll(TIME_LIMIT_S):
            content = self._pipe.recv_bytes(MOST_BYTES + 1)
            if not content:
                return found
            if content.startswith(_FAULT):
                raise SamplesError(unpack_sentence(content[1:]))
            if content.startswith(_UNFORESEEN):
                logger().error("reading samples: %s", content[1:].decode(errors="replace"))
                raise SamplesError(
                    tr("{path} is damaged or of an unknown kind; get it anew.", path=printable_path(self._path))
                )
            if len(found) == MOST_SAMPLES:
                break
            found.append(Sample.from_json(content))
        raise OSError(tr("no more samples came"))


def read_in_child(path: Path) -> list[Sample]:
    """The samples in a file or folder, read by a child process. Raises SamplesError."""
    return SampleReading(path).samples()


def read_samples(path: Path, pipe: Connection) -> None:
    """The door: sends each sample, and then nothing, or why there is none."""
    keep_to_limits()
    try:
        from digitpad.samples.taking_in import read_file

        _send_all(read_file(path), pipe.send_bytes)
    except DigitpadError as error:
        pipe.send_bytes(_FAULT + pack_sentence(str(error)))
    except MemoryError:
        too_large = tr("{path} needs more than 2 GB of memory; use a part of it.", path=printable_path(path))
        pipe.send_bytes(_FAULT + pack_sentence(too_large))
    except Exception:  # noqa: BLE001 - the child's own door: the parent logs the traceback
        pipe.send_bytes(_UNFORESEEN + traceback.format_exc().encode(errors="replace"))


def _send_all(samples: list[Sample], send: Callable[[bytes], None]) -> None:
    for sample in samples:
        send(sample.to_json())
    send(b"")
