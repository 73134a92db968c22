"""Where the packaged program begins: its child processes, then a look at its own files, then the command line."""

import multiprocessing
import sys
from pathlib import Path

from digitpad import installed_files


def main() -> int:
    sys.argv[0] = "digitpad"  # Qt names windows by it, argparse the usage
    fault = installed_files.fault(Path(sys._MEIPASS))  # type: ignore[attr-defined]  # PyInstaller's name
    if fault:
        return stop(fault)
    from digitpad.cli import main as command_line

    return command_line()


def stop(sentence: str) -> int:
    """Say why the program cannot start, also where there is no terminal."""
    if sys.stderr is not None:
        print(f"digitpad: {sentence}", file=sys.stderr)
    elif sys.platform == "win32":
        import ctypes

        error_icon = 0x10
        ctypes.windll.user32.MessageBoxW(None, sentence, "digitpad", error_icon)
    return 1


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a child's entry; it does not come back
    sys.exit(main())
