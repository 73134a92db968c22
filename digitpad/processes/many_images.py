"""Many images read at the same time, each in a confined process, with what was found in the order of the files."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from digitpad.processes.image_reader import ImageReader

_Found = TypeVar("_Found")

_AHEAD = 500  # files that may be read before the one that is awaited, which may take its ten seconds
_PATIENCE_S = 0.2  # Windows lets Ctrl-C through between two waits only


def usable_cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


@contextmanager
def started_readers(count: int) -> Iterator[list[ImageReader]]:
    """That many readers, whose processes are starting; afterwards they are ended, whatever they are reading."""
    readers = [ImageReader() for _place in range(count)]
    try:
        for reader in readers:
            reader.start()
        yield readers
    finally:
        for reader in readers:
            reader.kill()
            reader.close()


def in_order(
    files: Sequence[Path], readers: Sequence[ImageReader], read: Callable[[Path, ImageReader], _Found]
) -> Generator[_Found, None, None]:
    """What ``read`` returns for each file, in their order, with a thread for each reader.

    ``read`` gets a reader that no other thread uses meanwhile. An error that it raises is raised here, and ends the
    rest, as closing the iterator does: the readers are killed, and no thread is left.
    """
    free: SimpleQueue[ImageReader] = SimpleQueue()
    for reader in readers:
        free.put(reader)

    def read_one(file: Path) -> _Found:
        reader = free.get()
        try:
            return read(file, reader)
        finally:
            free.put(reader)

    threads = ThreadPoolExecutor(len(readers), "images")
    try:
        to_come = iter(files)
        under_way = deque(threads.submit(read_one, file) for file in islice(to_come, _AHEAD))
        while under_way:
            yield _awaited(under_way.popleft())
            under_way.extend(threads.submit(read_one, file) for file in islice(to_come, 1))
    finally:
        threads.shutdown(wait=False, cancel_futures=True)
        for reader in readers:
            reader.kill()
        threads.shutdown()


def _awaited(future: Future[_Found]) -> _Found:
    while not wait([future], _PATIENCE_S).done:
        pass
    return future.result()
