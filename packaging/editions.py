"""The two editions of the packaged program, and what each is called."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

REVERSE_DNS = "io.github.digitpad"
SUMMARY = "Draw a digit and see which one a neural network reads"
DATA_FILES = ("mnist.npz", "pendigits-orig.tra.gz")
PROGRAM = "digitpad.bin" if sys.platform == "linux" else "digitpad"
"""The executable; on Linux the command is a script in front of it, which checks that it can start at all."""


@dataclass(frozen=True)
class Edition:
    """An edition: its name, the name of its package, what it is, and the extras of pyproject.toml that it needs.

    ``shown_versions`` are distributions whose version the program asks for, so that their metadata have to be there.
    """

    name: str
    package: str
    title: str
    description: str
    extras: tuple[str, ...] = ()
    shown_versions: tuple[str, ...] = ()


LITE = Edition(
    "lite",
    "digitpad-lite",
    "digitpad lite",
    "A drawing pad that recognises handwritten digits while they are drawn, with a mouse, a stylus or a finger. "
    "This edition draws and recognises; training networks of your own is part of the full one, digitpad.",
)
FULL = Edition(
    "full",
    "digitpad",
    "digitpad",
    "A drawing pad that recognises handwritten digits while they are drawn, with a mouse, a stylus or a finger, "
    "and trains networks of your own while you draw.",
    ("train", "web"),
    ("keras", "tensorflow", "ai-edge-litert", "mini-racer"),
)
BY_NAME = {edition.name: edition for edition in (LITE, FULL)}


def version(root: Path) -> str:
    """The program's version."""
    found = re.search(r'__version__ = "(.+)"', (root / "digitpad" / "__init__.py").read_text(encoding="utf-8"))
    if not found:
        raise SystemExit("digitpad/__init__.py names no version")
    return found[1]


def addresses(root: Path) -> dict[str, str]:
    """Where the project is on the web, by name, as pyproject.toml says."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, str] = project["urls"]
    return found


def resources(root: Path, edition: Edition) -> list[tuple[str, str]]:
    """The resources, and for the full edition the training data of ``DIGITPAD_DATA``; each with its place."""
    found = [(str(root / "resources"), "digitpad/resources")]
    data = os.environ.get("DIGITPAD_DATA")
    if edition is FULL and data:
        files = [Path(data) / name for name in DATA_FILES]
        found += [(str(file), "digitpad/resources/data") for file in files if file.is_file()]
    return found


_KEEP = """
import sys
from pathlib import Path
sys.dont_write_bytecode = False
from digitpad.quick_start import import_pyside, kept_file
kept = Path(sys.argv[1]) / kept_file().name
import_pyside(kept)
print(kept)
"""


def compiled_code(root: Path, scratch: Path) -> list[tuple[str, str]]:
    """The compiled code of PySide6's own modules, with its place; a package often cannot write it there itself."""
    folder = scratch / "compiled"
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", _KEEP, str(folder)]
    kept = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    return [(kept, "digitpad/__pycache__")]


def metadata(edition: Edition) -> list[tuple[str, str, str]]:
    """The files in which the program looks up ``shown_versions``, with their places, as PyInstaller collects data."""
    found = []
    for name in edition.shown_versions:
        listed = distribution(name).files or []
        (file,) = [each for each in listed if each.name == "METADATA" and each.parent.suffix == ".dist-info"]
        found.append((file.as_posix(), str(file.locate()), "DATA"))
    return found


_IMAGES_OF_MACOS = (
    *("public.png", "public.jpeg", "public.tiff", "public.svg-image"),
    *("com.microsoft.bmp", "com.compuserve.gif", "org.webmproject.webp"),
)
"""The kinds of image that the program opens, as macOS names them."""


def info_plist(edition: Edition) -> dict[str, Any]:
    """What macOS is told about the program."""
    return {
        "CFBundleDisplayName": edition.title,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Image",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",  # "Open With" offers it, and nothing opens with it by default
                "LSItemContentTypes": list(_IMAGES_OF_MACOS),
            }
        ],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",  # as PySide6 asks for
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSRequiresAquaSystemAppearance": False,
    }
