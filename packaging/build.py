"""Builds an edition of the packaged program, on the system and for the system that it runs on.

    python packaging/build.py lite

makes an environment of its own in ``build``, lets PyInstaller collect the program, and leaves in ``dist`` the
folder of the program, the archives and installers made of it, their checksums, and what was left out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))  # where an embeddable Python does not look by itself

import editions
import linux
import macos
import windows
from editions import Edition

from digitpad.base.files import installed_files

ROOT = Path(__file__).parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
_HERE = Path(__file__).parent


def main() -> None:
    """Build what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("edition", choices=sorted(editions.BY_NAME))
    parser.add_argument("--folder-only", action="store_true", help="make no archives and no installers")
    parser.add_argument(
        "--with-this-python", action="store_true", help="take what this Python has installed, and make no environment"
    )
    options = parser.parse_args()
    edition = editions.BY_NAME[options.edition]
    python = Path(sys.executable) if options.with_this_python else make_environment(edition)
    savings = freeze(edition, python)
    program = DIST / edition.package
    report(program, savings)
    if not options.folder_only:
        sum_up(edition, wrap(edition, program))


def make_environment(edition: Edition) -> Path:
    """An environment with what this edition needs and nothing else; returns its Python."""
    folder = BUILD / f"environment-{edition.name}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    needed = [*project["dependencies"], *extras["package"], *chain(*(extras[name] for name in edition.extras))]
    if not python.exists():
        run(sys.executable, "-m", "venv", folder)
    run(python, "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", *needed)
    return python


def freeze(edition: Edition, python: Path) -> list[dict[str, object]]:
    """Let PyInstaller make the program's folder; returns what each exclusion saved."""
    work, savings = BUILD / edition.name, BUILD / f"{edition.name}-savings.json"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    run(python, _HERE / "icons.py", BUILD / "icons")
    run(python, _HERE / "languages.py", "release")
    places: list[str | Path] = ["--noconfirm", "--log-level", "WARN", "--distpath", DIST, "--workpath", work]
    run(python, "-m", "PyInstaller", *places, _HERE / "digitpad.spec", "--", edition.name, savings)
    program = DIST / edition.package
    shutil.copy(ROOT / "LICENSE", program / "LICENSE.txt")
    if sys.platform != "darwin":  # there the signature of the bundle says whether it is whole
        installed_files.write_list(program / "_internal")
    if sys.platform == "linux":
        linux.write_command(program)
        run(python, _HERE / "man_page.py", BUILD / "digitpad.1")
    if sys.platform == "win32":
        run(python, _HERE / "windows_libraries.py", program)
    found: list[dict[str, object]] = json.loads(savings.read_text(encoding="utf-8"))
    return found


def wrap(edition: Edition, program: Path) -> list[Path]:
    """Wrap the folder as the system's users expect; returns the files."""
    if sys.platform == "win32":
        return windows.wrap(edition, program, DIST, BUILD / "icons" / "digitpad.ico")
    if sys.platform == "darwin":
        return macos.wrap(edition, program.with_suffix(".app"), DIST)
    return linux.wrap(edition, program, DIST, BUILD)


def report(program: Path, savings: list[dict[str, object]]) -> None:
    """Print what was left out, and how large the rest is."""
    for saving in savings:
        print(f"{int(str(saving['bytes'])) / 1e6:8.1f} MB less: {saving['what']}")
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{size / 1e6:8.1f} MB in {program}")


def sum_up(edition: Edition, files: list[Path]) -> None:
    """Write checksums as ``sha256sum --check`` reads them, and print them with the sizes."""
    lines = []
    for file in files:
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        lines.append(f"{digest}  {file.name}\n")
        print(f"{file.stat().st_size / 1e6:8.1f} MB {digest} {file.name}")
    (DIST / f"{edition.package}-{sys.platform}.sha256").write_text("".join(lines), encoding="utf-8", newline="\n")
    sizes = "".join(f"{file.stat().st_size:>12} {file.name}\n" for file in files)
    (DIST / f"{edition.package}-{sys.platform}.sizes").write_text(sizes, encoding="utf-8", newline="\n")


def run(*command: str | Path) -> None:
    """Run a command that has to succeed."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT, env=environment)


if __name__ == "__main__":
    main()
