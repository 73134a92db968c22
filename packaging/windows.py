"""The program as Windows users expect it: an archive, an installer, and what the executable says of itself."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from editions import PROGRAM, SUMMARY, Edition, version

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
    number = version(Path(__file__).parents[1])
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


def inno_setup() -> str | None:
    """The compiler of Inno Setup, on the path or where its own installer puts it; None where there is none."""
    folders = [Path(os.environ[name]) for name in ("ProgramFiles(x86)", "ProgramFiles") if name in os.environ]
    installed = [str(found) for folder in folders for found in sorted(folder.glob("Inno Setup */ISCC.exe"))]
    return shutil.which("iscc") or (installed[-1] if installed else None)


def wrap(edition: Edition, program: Path, dist: Path) -> list[Path]:
    """Make an archive and, where Inno Setup is installed, an installer of the program; returns the files."""
    number = version(Path(__file__).parents[1])
    name = f"{edition.package}-{number}-windows-x86_64"
    made = [Path(shutil.make_archive(str(dist / name), "zip", dist, program.name))]
    if compiler := inno_setup():
        values = {"Name": edition.title, "Package": edition.package, "Version": number, "Program": str(program)}
        values |= {"Output": str(dist), "File": f"{name}-setup"}
        script = Path(__file__).parent / "installer" / "digitpad.iss"
        subprocess.run(
            [compiler, "/Qp", *(f"/D{key}={value}" for key, value in values.items()), str(script)], check=True
        )
        made.append(dist / f"{name}-setup.exe")
    return made
