"""The sentences of the program in other languages: collected from the code, and released as the program reads them.

    python packaging/languages.py update     collect: bring resources/languages/*.ts up to date with the code
    python packaging/languages.py release    make of each the .qm that the program loads

A wheel and the packaged program release them when they are built; a source checkout, when it is installed as
editable, or by hand. The tools lie in the wheel of PySide6.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "languages"


def update(folder: Path = FOLDER) -> None:
    """Bring all .ts files up to date with the sentences in the code; what is gone from the code goes."""
    sources = [*sorted((ROOT / "digitpad").rglob("*.py")), *sorted((ROOT / "training").rglob("*.py"))]
    listed = folder / "sources.lst"
    listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
    try:
        for file in sorted(folder.glob("*.ts")):
            how = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", file.stem)
            _run("lupdate", *how, f"@{listed}", "-ts", str(file))
    finally:
        listed.unlink()


def release(folder: Path = FOLDER) -> None:
    """Make a .qm of each .ts."""
    for file in sorted(folder.glob("*.ts")):
        made = file.with_suffix(f".{os.getpid()}.qm")  # a program that runs reads the old one or the new, no half
        _run("lrelease", "-silent", str(file), "-qm", str(made))
        made.replace(file.with_suffix(".qm"))


def _run(tool: str, *options: str) -> None:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise OSError("PySide6 is not installed, which brings the tools for languages; pip install PySide6-Essentials.")
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([str(Path(spec.origin).parent / name), *options], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
