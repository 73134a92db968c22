"""What the packaged program does first, before PyInstaller's own preparations load Qt: check that it is whole."""


def _check() -> None:
    import os
    import sys
    from pathlib import Path

    from digitpad.base.files import installed_files

    program = Path(sys._MEIPASS)  # type: ignore[attr-defined]  # PyInstaller's name for the program's folder
    fault = None if sys.platform == "darwin" else installed_files.fault(program)
    if fault is None:
        return
    if sys.stderr is not None:
        print(f"digitpad: {fault}", file=sys.stderr, flush=True)
    elif sys.platform == "win32":
        import ctypes

        error_icon = 0x10
        ctypes.windll.user32.MessageBoxW(None, fault, "digitpad", error_icon)
    os._exit(1)  # sys.exit would bring a traceback here


_check()
