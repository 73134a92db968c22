"""Measure how long the packaged program takes to a painted window, beside the same program run from source.

    python tests/benchmarks/packaged_start.py dist/digitpad-lite

The window is painted when its canvas is seen on the pixels of a virtual screen. Both are started in turn.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import ImageGrab
from screen import virtual_display

STARTS = 7
_INSIDE_THE_WINDOW = (300, 300, 301, 301)
_BLACK = (0, 0, 0)


def seconds_to_window(command: list[str | Path], display: str, home: str) -> float:
    """From the start of the command to its window's first pixels."""
    environment = {"DISPLAY": display, "DIGITPAD_HOME": home, "PATH": os.environ["PATH"]}
    started = time.perf_counter()
    program = subprocess.Popen([str(part) for part in command], env=environment)
    try:
        while ImageGrab.grab(_INSIDE_THE_WINDOW, xdisplay=display).getpixel((0, 0)) == _BLACK:
            if program.poll() is not None:
                raise SystemExit(f"{command} ended with {program.returncode}")
        seconds = time.perf_counter() - started
    finally:
        program.kill()
        program.wait()
    while ImageGrab.grab(_INSIDE_THE_WINDOW, xdisplay=display).getpixel((0, 0)) != _BLACK:
        time.sleep(0.01)
    return seconds


def forget(folder: Path) -> None:
    """Take the folder's files out of the system's memory, so that they are read from disk."""
    for path in folder.rglob("*"):
        if path.is_file():
            descriptor = os.open(path, os.O_RDONLY)
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def main() -> None:
    """Print the figures."""
    folder = Path(sys.argv[1])
    packaged: list[str | Path] = [folder / "digitpad"]
    source: list[str | Path] = [Path(sys.executable).with_name("digitpad")]
    with virtual_display() as display, TemporaryDirectory() as home:
        forget(folder)
        first = seconds_to_window(packaged, display, home)
        seconds_to_window(source, display, home)
        pairs = [[seconds_to_window(each, display, home) for each in (source, packaged)] for _ in range(STARTS)]
    ratio = median(ours / theirs for theirs, ours in pairs)
    print(f"from source: {median(pair[0] for pair in pairs):.3f} s")
    print(f"packaged:    {median(pair[1] for pair in pairs):.3f} s, {ratio:.2f} times as long")
    print(f"the first time, from disk: {first:.2f} s")


if __name__ == "__main__":
    main()
