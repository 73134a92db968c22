"""What is left out of the package although PyInstaller found it, and how many bytes each saves.

PyInstaller follows every import and every library. Much of what it finds is never used by a drawing pad. Each
`Exclusion` names files; the libraries that only those needed go with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Protocol

from linked import linked_libraries

Entry = tuple[str, str, str]
"""What PyInstaller collects: the name in the package, the file it is copied from, and its kind."""


class Step(Protocol):
    """Something that makes the package smaller."""

    what: str

    def apply(self, entries: Sequence[Entry]) -> list[Entry]:
        """What remains of the entries."""
        ...


@dataclass
class Exclusion:
    """Files that are left out, as patterns of their names in the package, and what they would be for."""

    what: str
    patterns: Sequence[str]

    def apply(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries without these files."""
        return [entry for entry in entries if not _matches(entry[0], self.patterns)]


_CODE = ("BINARY", "EXTENSION")


@dataclass(frozen=True)
class Saving:
    """What one exclusion took away."""

    what: str
    files: int
    bytes: int


MODULES = [
    *("tkinter", "turtle", "idlelib", "sqlite3", "curses", "readline", "lib2to3"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.jupyter", "pyqtgraph.flowchart"),
    *("setuptools", "pip", "pkg_resources", "_distutils_hack", "numpy.f2py", "numpy.distutils"),
    *("IPython", "matplotlib", "scipy", "pandas", "pytest", "OpenGL", "numba", "cupy"),
]
"""Modules that are imported somewhere, but not where this program goes."""

LEARNING_MODULES = [
    *("keras", "tensorflow", "py_mini_racer", "h5py", "ml_dtypes", "psutil", "jax", "torch", "optree", "grpc"),
]
"""What only the full edition needs."""

TENSORFLOW_MODULES = ["grpc", "tensorboard", "jax", "torch", "onnx", "onnxruntime", "tf2onnx"]
"""What TensorFlow and Keras can be used with; ONNX would take another 100 MB."""

PROFILER = "tensorflow.python.profiler.internal._pywrap_profiler_plugin"
"""The one module that is left out of the full edition although it is imported: an empty one stands in for it."""

_NOT_SPOKEN = (
    *("bg", "ca", "cs", "da", "en", "fa", "fi", "gd", "he", "hr", "hu", "ka", "kk", "ko", "lg", "lv", "nl", "nn"),
    *("ru", "sk", "sv", "zh_TW"),
)

COMMON = [
    Exclusion(
        "texts of Qt for other modules, and in languages that the program does not speak",
        [
            *("PySide6/*translations/[!q]*", "PySide6/*translations/qt_*", "PySide6/*translations/qt[!b]*"),
            *(f"PySide6/*translations/qtbase_{code}.qm" for code in _NOT_SPOKEN),
        ],
    ),
    Exclusion("sentences in other languages as they are translated", ["digitpad/resources/languages/*.ts"]),
    Exclusion(
        "Qt's network, tests and D-Bus for Python",
        [
            *("PySide6/QtNetwork*", "PySide6/QtTest*", "PySide6/QtDBus*", "PySide6/Qt6Network*", "PySide6/Qt6Test*"),
            *("PySide6/*/tls/*", "PySide6/*/networkinformation/*"),
        ],
    ),
    Exclusion(
        "Qt for screens without a desktop, and touch panels of its own",
        [
            *(f"PySide6/*/platforms/*{name}*" for name in ("eglfs", "linuxfb", "vnc", "vkkhr", "minimal", "direct2d")),
            *("PySide6/*/egldeviceintegrations/*", "PySide6/*/generic/*", "PySide6/*/xcbglintegrations/*"),
            *("PySide6/*/wayland-graphics-integration-client/*", "PySide6/*virtualkeyboard*"),
        ],
    ),
    Exclusion("GTK's file dialogs", ["PySide6/*/platformthemes/libqgtk3*"]),
    Exclusion("image formats of Qt that no clipboard has", [f"*/imageformats/*q{name}.*" for name in ("icns", "tga")]),
    Exclusion("OpenGL in software, for Windows", ["*opengl32sw.dll", "*d3dcompiler_*.dll"]),
    Exclusion("OpenCV's video, for Windows", ["cv2/opencv_videoio_ffmpeg*"]),
    Exclusion("OpenCV's cascades and types", ["cv2/data/*", "cv2/*.pyi", "cv2/gapi/*"]),
    Exclusion(
        "AVIF, fonts and colour profiles of Pillow",
        [f"PIL/_{name}.*" for name in ("avif", "imagingft", "imagingcms", "imagingtk", "imagingmath", "imagingmorph")],
    ),
    Exclusion("tests of NumPy", ["numpy/_core/_simd.*", "numpy/*_tests.*", "numpy/*/tests/*", "numpy/*.a"]),
    Exclusion(
        "Python's modules for terminals, East Asian encodings and tests",
        [
            *(
                f"*/lib-dynload/{name}*"
                for name in ("_codecs_*", "_test*", "readline", "_curses*", "_sqlite3", "_tkinter")
            ),
            *("*/lib-dynload/xx*", "*/lib-dynload/_dbm*", "*/lib-dynload/_gdbm*", "*/lib-dynload/ossaudiodev*"),
        ],
    ),
    Exclusion("what pip needs", ["*.dist-info/*", "*.egg-info/*"]),
]
LITE = [
    Exclusion("the web page that exports are made of", ["digitpad/resources/web/*"]),
]
FULL = [
    Exclusion("headers and sources of TensorFlow", ["tensorflow/include/*", "tensorflow/xla_aot_runtime_src/*"]),
    Exclusion("profiler of TensorFlow", [f"{PROFILER.replace('.', '/')}.*"]),
]


def leave_out(entries: Iterable[Entry], steps: Iterable[Step]) -> tuple[list[Entry], list[Saving]]:
    """What remains of ``entries`` after the ``steps``, and what each of these saved.

    A library that something needed before and nothing needs after goes too. One that nothing needed from
    the start stays: the program opens it by name.
    """
    kept = list(entries)
    opened_by_name = _names(kept).difference(*(linked_libraries(entry[1]) for entry in kept if entry[2] in _CODE))
    savings = []
    for step in steps:
        before, kept = kept, step.apply(kept)
        needed = set(_needed(kept, opened_by_name))
        kept = _without_dangling_links([entry for entry in kept if not _is_library(entry) or _name(entry) in needed])
        savings.append(Saving(step.what, len(before) - len(kept), total_size(before) - total_size(kept)))
    return kept, savings


def total_size(entries: Iterable[Entry]) -> int:
    """The bytes of the files."""
    return sum(Path(entry[1]).stat().st_size for entry in entries if entry[2] != "SYMLINK")


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(Path(name).as_posix(), pattern) for pattern in patterns)


def _needed(entries: Sequence[Entry], opened_by_name: set[str]) -> Iterator[str]:
    """The names of the libraries that are needed, at first or second hand, by what is no mere library."""
    by_name = {_name(entry): entry for entry in entries if entry[2] in _CODE}
    to_look_at = [entry for entry in by_name.values() if not _is_library(entry) or _name(entry) in opened_by_name]
    yield from opened_by_name
    seen = {_name(entry) for entry in to_look_at}
    while to_look_at:
        for name in linked_libraries(to_look_at.pop()[1]):
            if name in by_name and name not in seen:
                seen.add(name)
                to_look_at.append(by_name[name])
                yield name


def _is_library(entry: Entry) -> bool:
    """Whether it is there for others only: no module of Python, no plugin that Qt looks for by itself."""
    return entry[2] == "BINARY" and "plugins" not in Path(entry[0]).parts and not _name(entry).startswith("libpython")


def _name(entry: Entry) -> str:
    return Path(entry[0]).name


def _names(entries: Iterable[Entry]) -> set[str]:
    return {_name(entry) for entry in entries if _is_library(entry)}


def _without_dangling_links(entries: Sequence[Entry]) -> list[Entry]:
    there = {Path(entry[0]) for entry in entries}
    return [entry for entry in entries if entry[2] != "SYMLINK" or Path(entry[0]).parent / entry[1] in there]
