"""The program as Windows users expect it: an archive, an installer, and what the executable says of itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from editions import BY_NAME, PROGRAM, SUMMARY, Edition, version

_ROOT = Path(__file__).parents[1]
_FOR_64_BITS = Path("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode")
"""What an installer for 64 bits is made of, where NSIS has it; a Wine without 32 bits runs no other."""
_INSTALLER = Path(__file__).parent / "installer" / "digitpad.nsi"

_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", {title!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", {program!r}),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", {file!r}),
      StringStruct("ProductName", {title!r}),
      StringStruct("ProductVersion", {version!r}),
      StringStruct("Comments", {summary!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def version_resource(edition: Edition, folder: Path) -> str:
    """Write the resource that the properties of the executable show to ``folder``; returns the file."""
    number = version(_ROOT)
    parts = [int(part) for part in number.split(".")]
    file = folder / "version.txt"
    text = _RESOURCE.format(
        numbers=tuple((parts + [0] * 4)[:4]),
        title=edition.title,
        version=number,
        program=PROGRAM,
        file=f"{PROGRAM}.exe",
        summary=SUMMARY,
    )
    file.write_text(text, encoding="utf-8")
    return str(file)


def nsis() -> str | None:
    """The compiler of NSIS, on the path or where its own installer puts it; None where there is none."""
    folders = [Path(os.environ[name]) for name in ("ProgramFiles(x86)", "ProgramFiles") if name in os.environ]
    installed = [str(found) for folder in folders for found in folder.glob("NSIS/makensis.exe")]
    return shutil.which("makensis") or next(iter(installed), None)


def wrap(edition: Edition, program: Path, dist: Path, icon: Path) -> list[Path]:
    """Make an archive and, where NSIS is installed, an installer of the program; returns the files."""
    name = f"{edition.package}-{version(_ROOT)}-windows-x86_64"
    made = [Path(shutil.make_archive(str(dist / name), "zip", program.parent, program.name))]
    if compiler := nsis():
        made.append(dist / f"{name}-setup.exe")
        subprocess.run([compiler, "-V2", *_values(edition, program, icon, made[-1]), str(_INSTALLER)], check=True)
    return made


def _values(edition: Edition, program: Path, icon: Path, output: Path) -> list[str]:
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file())
    values = {"NAME": edition.title, "PACKAGE": edition.package, "VERSION": version(_ROOT), "PROGRAM": program}
    values |= {"ICON": icon, "KILOBYTES": size // 1024, "OUTPUT": output}
    if _FOR_64_BITS.exists():
        values["TARGET"] = "amd64-unicode"
    return [f"-D{key}={value}" for key, value in values.items()]


if __name__ == "__main__":  # wraps on Linux what was built in Wine:  windows.py EDITION PROGRAM DIST ICON
    for file in wrap(BY_NAME[sys.argv[1]], *(Path(each).absolute() for each in sys.argv[2:])):
        print(file)
