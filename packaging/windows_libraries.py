"""Which libraries the files of a Windows program ask for that neither they nor Windows bring.

    python packaging/windows_libraries.py dist/digitpad-lite

Python on the same machine often has what is missing, so that the program starts there and nowhere else.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path

OF_WINDOWS = [
    *("api-ms-win-*", "ext-ms-*", "kernel32.dll", "kernelbase.dll", "ntdll.dll", "ucrtbase.dll", "msvcrt.dll"),
    *("advapi32.dll", "authz.dll", "avrt.dll", "bcrypt.dll", "bcryptprimitives.dll", "cabinet.dll", "cfgmgr32.dll"),
    *("combase.dll", "comctl32.dll", "comdlg32.dll", "crypt32.dll", "cryptbase.dll", "d2d1.dll", "d3d9.dll"),
    *("d3d11.dll", "d3d12.dll", "dbghelp.dll", "dcomp.dll", "dnsapi.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll"),
    *("gdi32.dll", "hid.dll", "icuuc.dll", "icuin.dll", "icu.dll", "imm32.dll", "iphlpapi.dll", "mf.dll", "mfplat.dll"),
    *("mfreadwrite.dll", "mpr.dll", "msvfw32.dll", "avicap32.dll", "ncrypt.dll", "netapi32.dll", "ole32.dll"),
    *("oleacc.dll", "oleaut32.dll", "opengl32.dll", "pdh.dll", "powrprof.dll", "propsys.dll", "psapi.dll"),
    *("rpcrt4.dll", "runtimeobject.dll", "secur32.dll", "setupapi.dll", "shcore.dll", "shell32.dll", "shlwapi.dll"),
    *("user32.dll", "userenv.dll", "usp10.dll", "uxtheme.dll", "version.dll", "wininet.dll", "winmm.dll"),
    *("winspool.drv", "wintrust.dll", "ws2_32.dll", "wsock32.dll", "wtsapi32.dll", "uiautomationcore.dll"),
]
"""What every Windows 10 (1809) and later has. The C++ runtime (msvcp140, vcruntime140) is not in it."""


class MissingLibraryError(Exception):
    """The program would not start on a machine without Python."""


def missing(asked: Mapping[str, set[str]]) -> dict[str, list[str]]:
    """``asked`` maps each file of the program to the libraries that it needs; returns the files that lack some."""
    brought = {Path(name).name.lower() for name in asked}
    absent = {
        file: sorted(name for name in names if name.lower() not in brought and not _is_of_windows(name))
        for file, names in asked.items()
    }
    return {file: names for file, names in absent.items() if names}


def _is_of_windows(name: str) -> bool:
    return any(fnmatch(name.lower(), pattern) for pattern in OF_WINDOWS)


def check(program: Path) -> None:
    """Raises MissingLibraryError if a file below ``program`` asks for what is neither there nor part of Windows."""
    asked = dict(_asked(program))
    lacking = missing(asked)
    if lacking:
        lines = [f"{file} needs {', '.join(names)}" for file, names in sorted(lacking.items())]
        raise MissingLibraryError("\n".join(lines))
    print(f"{len(asked)} libraries and programs need nothing but each other and Windows.")


def _asked(program: Path) -> Iterator[tuple[str, set[str]]]:
    import pefile  # which PyInstaller brings on Windows

    for file in sorted(program.rglob("*")):
        if file.suffix.lower() in (".dll", ".pyd", ".exe"):
            with pefile.PE(str(file), fast_load=True) as image:
                image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
                listed = getattr(image, "DIRECTORY_ENTRY_IMPORT", [])
                yield file.relative_to(program).as_posix(), {entry.dll.decode("ascii") for entry in listed}


if __name__ == "__main__":
    check(Path(sys.argv[1]))
