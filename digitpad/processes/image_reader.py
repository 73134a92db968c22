"""Images read in a separate process, one at a time, within limits of time and memory."""

from __future__ import annotations

import json
import struct
import sys
import threading
import traceback
from collections.abc import Iterable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.language import number, tr
from digitpad.ink.from_image.how import PAPERS, How
from digitpad.processes.doors import READ_IMAGES
from digitpad.processes.spawn import PipeToChild, end_with_the_parent, reap, silence, start_child
from digitpad.processes.told import pack_sentence, unpack_sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from digitpad.ink.from_image.find_digit import FoundInk

TIME_LIMIT_S = 10.0
"""Seconds that one image may take."""

MEMORY_LIMIT = 900_000_000
"""Bytes that one image may take, on top of the 100 million that the process itself needs."""

_START_LIMIT_S = 60.0

# Answers are bytes, not objects: an image that takes the process over could send an object that runs code here.
_FOUND, _SENTENCE, _TRACE = b"F", b"S", b"T"  # how an answer begins
_INK = struct.Struct("<IIIIIfB?B?")  # how many digits, height and width twice, likeness, and how it was found
"""Then come the pixels of the largest digit, those of the page if there are several, and, if the file held strokes,
these as JSON."""

_MOST_BYTES = 20_000_000

_PROCESSES = threading.Lock()
"""To start or end one: multiprocessing looks at all children whenever it starts one."""

_Pixels = tuple[int, int]  # width and height of RGBA pixels, which follow as bytes
_Request = tuple[Path | bytes | _Pixels, str]


class ImageReadError(DigitpadError):
    """No digit could be found in an image, or not within the limits."""


class ImageReader:
    """Finds the digits in images, in a process that stays for the next image and can be ended at any time.

    One thread at a time may read; `kill` may be called from any thread.
    """

    def __init__(self, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._time_limit_s = time_limit_s
        self._process: SpawnProcess | None = None
        self._pipe: PipeToChild | None = None
        self._is_ready = self._was_killed = False

    def start(self) -> None:
        """Start the process if there is none; the first image then takes 0.3 seconds less. Raises ProcessStartError."""
        with _PROCESSES:
            if self._process is None and not self._was_killed:
                self._process, self._pipe = start_child("image reader", READ_IMAGES, is_awaited=False, is_confined=True)
                self._is_ready = False

    def find_ink(self, source: Path | bytes, name: str) -> FoundInk:
        """Find the digit in an image file or in the content of one, called ``name`` in errors.

        Raises ImageReadError as `digitpad.ink.from_image.image_files.find_ink` says, and for an image that takes
        more than its time or memory. Raises ProcessStartError.
        """
        return self._answer((source, name), [])

    def find_ink_in_pixels(self, width: int, height: int, strips: Iterable[bytes | memoryview], name: str) -> FoundInk:
        """Find the digit in RGBA pixels, given in strips from top to bottom; otherwise as `find_ink`."""
        return self._answer(((width, height), name), strips)

    def kill(self) -> None:
        """End the process at once, for good; an image that is being read is given up."""
        with _PROCESSES:
            self._was_killed = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """End the process and release what it holds; not to be called while another thread reads."""
        with _PROCESSES:
            process, pipe = self._process, self._pipe
            self._process = self._pipe = None
            if process is not None and pipe is not None:
                process.kill()
                reap(process)
                process.close()
                pipe.close()

    def _answer(self, request: _Request, strips: Iterable[bytes | memoryview]) -> FoundInk:
        name, is_answered = request[1], False
        try:
            pipe = self._ready_pipe()
            pipe.send(request)
            for strip in strips:
                pipe.send_bytes(strip)
            if not pipe.poll(self._time_limit_s):
                raise ImageReadError(
                    tr(
                        "{name} takes longer than {seconds} seconds to read; save it in a simpler form.",
                        name=name,
                        seconds=number(self._time_limit_s),
                    )
                )
            kind, content = _heard(pipe)
            found = _ink_of(content) if kind == _FOUND else None
            is_answered = True
        except (EOFError, OSError, ValueError, struct.error) as error:
            raise ImageReadError(
                tr(
                    "{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.",
                    name=name,
                )
            ) from error
        finally:
            if not is_answered:
                self.close()  # the process may still be busy with this image
        if found is not None:
            return found
        if kind == _TRACE:
            raise RuntimeError(f"An image could not be read:\n{content.decode(errors='replace')}")
        raise ImageReadError(unpack_sentence(content))

    def _ready_pipe(self) -> PipeToChild:
        self.start()
        if self._pipe is None:
            raise EOFError
        if not self._is_ready:
            if not self._pipe.poll(_START_LIMIT_S):
                raise EOFError
            self._pipe.recv_bytes(0)
            self._is_ready = True
        return self._pipe


def read_images(pipe: Connection) -> None:
    """The door: read the images that are asked for through ``pipe``, one after another, until it is closed."""
    end_with_the_parent()
    silence()
    import digitpad.ink.from_image.image_files  # noqa: F401 - loaded before the first image's time counts

    limit_memory()
    try:
        pipe.send_bytes(b"")
        while True:
            source, name = pipe.recv()
            pipe.send_bytes(_answer_to(source, name, pipe))
    except (EOFError, OSError):
        return  # the parent has ended, or closed the pipe


def _answer_to(source: Path | bytes | _Pixels, name: str, pipe: Connection) -> bytes:
    """The ink, or a sentence why there is none, or the traceback of an unexpected error."""
    import cv2

    from digitpad.ink.from_image.image_files import find_ink, find_ink_in_pixels, too_much_memory

    try:
        if isinstance(source, tuple):
            return _in_bytes(find_ink_in_pixels(_received(source, pipe), name))
        return _in_bytes(find_ink(source, name))
    except DigitpadError as error:
        return _SENTENCE + pack_sentence(str(error))
    except MemoryError:
        return _SENTENCE + pack_sentence(str(too_much_memory(name)))
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        if isinstance(error, cv2.error) and error.code == cv2.Error.StsNoMem:
            return _SENTENCE + pack_sentence(str(too_much_memory(name)))
        return _TRACE + traceback.format_exc().encode(errors="replace")


def _in_bytes(found: FoundInk) -> bytes:
    import numpy as np

    from digitpad.ink.drawing_json import to_json_value

    how = found.how
    way = (PAPERS.index(how.paper), how.light_on_dark, min(how.inside, 255), how.by_colour)
    strokes = b"" if found.drawing is None else json.dumps(to_json_value(found.drawing)).encode()
    page = np.zeros((0, 0), np.uint8) if found.page is None else found.page
    head = _INK.pack(found.digits, *found.grey.shape, *page.shape, found.likeness, *way)
    return _FOUND + head + found.grey.tobytes() + page.tobytes() + strokes


def _heard(pipe: PipeToChild) -> tuple[bytes, bytes]:
    """The kind of an answer, and the rest of it."""
    answer = pipe.recv_bytes(_MOST_BYTES)
    return answer[:1], answer[1:]


def _ink_of(content: bytes) -> FoundInk:
    """The ink in an answer; raises ValueError or struct.error if it holds none."""
    import numpy as np

    from digitpad.ink.drawing_json import from_json_value
    from digitpad.ink.from_image.find_digit import FoundInk

    digits, height, width, rows, columns, likeness, paper, light_on_dark, inside, by_colour = _INK.unpack_from(content)
    if paper >= len(PAPERS):
        raise ValueError("an unknown way to ink")
    grey = np.frombuffer(content, np.uint8, height * width, _INK.size).reshape(height, width).copy()
    page = np.frombuffer(content, np.uint8, rows * columns, _INK.size + grey.size).reshape(rows, columns).copy()
    strokes = content[_INK.size + grey.size + page.size :]
    drawing = from_json_value(json.loads(strokes)) if strokes else None
    how = How(PAPERS[paper], light_on_dark, inside, by_colour)
    return FoundInk(grey, digits, how, likeness, drawing=drawing, page=page if page.size else None)


def _received(size: _Pixels, pipe: Connection) -> NDArray[np.uint8]:
    import numpy as np

    width, height = size
    pixels = np.empty((height, width, 4), np.uint8)
    room, filled = pixels.reshape(-1).data, 0
    while filled < len(room):
        filled += pipe.recv_bytes_into(room, filled)
    return pixels


def limit_memory() -> None:
    """Limit what this process may take from here on to `MEMORY_LIMIT`; only Linux offers that."""
    if sys.platform == "linux":
        import resource

        data_pages = int(Path("/proc/self/statm").read_text().split()[5])
        limit = data_pages * resource.getpagesize() + MEMORY_LIMIT
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
