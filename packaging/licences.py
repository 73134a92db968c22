"""The licences of everything in a package, collected from where it comes from."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from exclusions import Entry

PLACE = "digitpad/resources/licences"
_TEXTS = Path(__file__).parent / "licence_texts"
_IS_LICENCE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
_WITHOUT_TEXT = {  # wheels that name their licence, but do not contain it
    "pyside6_essentials": ["LGPL-3.0", "GPL-3.0"],
    "shiboken6": ["LGPL-3.0", "GPL-3.0"],
    "flatbuffers": ["Apache-2.0"],
}
_REMARKS = {
    "pyside6_essentials": "Qt and PySide6 are used under the LGPL. Their libraries are the files in the folder "
    "PySide6, and their source is at https://download.qt.io. To use other builds of them, replace these files, and "
    "take their lines out of files.txt, by which the program finds files that were damaged.",
    "pyinstaller": "The program is started by PyInstaller's bootloader, whose licence allows programs of any kind.",
}
_DATA = {
    "mnist.npz": "MNIST, a database of handwritten digits. Y. LeCun, C. Cortes, C. Burges. "
    "Creative Commons Attribution-Share Alike 3.0, https://creativecommons.org/licenses/by-sa/3.0/",
    "pendigits-orig.tra.gz": "Pen-Based Recognition of Handwritten Digits. E. Alpaydin, F. Alimoglu, 1998, UCI Machine "
    "Learning Repository. Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/",
}


class NoLicenceError(Exception):
    """Something would be packaged without its licence."""


def collect(entries: Iterable[Entry], modules: Iterable[Entry], folder: Path) -> list[Entry]:
    """Write a text for each distribution, system package and data file among what is packaged.

    ``modules`` are those that PyInstaller compiles into the executable. Returns the texts as entries.
    Raises NoLicenceError where a licence is not found.
    """
    sources = {Path(source).resolve() for _name, source, kind in [*entries, *modules] if kind != "SYMLINK"}
    texts = {"Python": _python()}
    texts |= dict(_of_distribution(each) for each in _distributions(sources))
    texts |= dict(_of_system_packages(sources))
    texts |= {source.name: _DATA[source.name] for source in sources if source.name in _DATA}
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [(f"{PLACE}/{name}.txt", str(folder / f"{name}.txt"), "DATA") for name in sorted(texts)]


def _python() -> str:
    places = [Path(sys.base_prefix, "LICENSE.txt"), Path(sys.base_prefix, "LICENSE")]
    places += [Path(sys.base_prefix, "lib", f"python3.{sys.version_info.minor}", "LICENSE.txt")]
    places += [Path("/usr/share/doc", f"python3.{sys.version_info.minor}", "copyright")]
    for place in places:
        if place.is_file():
            return place.read_text(encoding="utf-8")
    raise NoLicenceError("the licence of Python")


def _distributions(sources: set[Path]) -> Iterator[Distribution]:
    for each in distributions():
        name = each.metadata["Name"].lower().replace("-", "_")
        files = {Path(str(file.locate())).resolve() for file in each.files or []}
        if name == "pyinstaller" or (name != "digitpad" and files & sources):
            yield each


def _of_distribution(each: Distribution) -> tuple[str, str]:
    name = each.metadata["Name"].lower().replace("-", "_")
    found = [file for file in each.files or [] if _IS_LICENCE.search(file.as_posix())]
    parts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in found]
    parts += [(_TEXTS / f"{text}.txt").read_text(encoding="utf-8") for text in _WITHOUT_TEXT.get(name, [])]
    if not parts:
        raise NoLicenceError(f"the licence of {name}")
    said = each.metadata.json
    licence = str(said.get("license_expression") or said.get("license") or "")
    head = [f"{each.metadata['Name']} {each.version}", licence.partition("\n")[0], _REMARKS.get(name, "")]
    return each.metadata["Name"], "\n\n".join([part for part in head if part] + parts)


def _of_system_packages(sources: set[Path]) -> Iterator[tuple[str, str]]:
    """The packages of Debian whose libraries are brought along."""
    if not Path("/usr/bin/dpkg-query").exists():
        return
    for source in sources:
        if not source.is_relative_to("/usr/lib") and not source.is_relative_to("/lib"):
            continue
        package = _package_of(source) or _package_of(Path("/", *source.parts[2:]))
        copyright_file = Path("/usr/share/doc", package or "-", "copyright")
        if not package or not copyright_file.is_file():
            raise NoLicenceError(f"the licence of {source}")
        yield package, copyright_file.read_text(encoding="utf-8", errors="replace")


def _package_of(file: Path) -> str | None:
    done = subprocess.run(["dpkg-query", "--search", str(file)], capture_output=True, text=True, check=False)
    return done.stdout.partition(":")[0] if done.returncode == 0 else None
