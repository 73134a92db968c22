"""The settings: how the window was left, as a frozen value, and the file that keeps it.

The file is JSON, which Qt reads before the window appears without the time that Python's own reader
takes to load. Unlike QSettings it is strict: damage is found, not guessed at.
"""

import os
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QJsonDocument, QStandardPaths

from digitpad.base.files.own_file import UnusableContentError, check_version
from digitpad.ui.canvas.canvas import Tool
from digitpad.ui.canvas.next_digit import PAUSES_S, USUAL_PAUSE_S
from digitpad.ui.canvas.tools import NARROWEST, USUAL_WIDTH, WIDEST
from digitpad.ui.kit.theme import SYSTEM, THEMES
from digitpad.ui.languages.known import LANGUAGES
from digitpad.ui.paper import AS_THE_THEME, COLORS, LINES, PLAIN

VERSION = 1
_MOST_BYTES = 1_000_000  # several times what the longest text in every field takes


class Settings(NamedTuple):
    """How the window was left; what was never saved is as it is here.

    A named tuple, since making a dataclass of so many fields takes a millisecond of the start.
    """

    geometry: str = ""
    """What `QWidget.saveGeometry` gives, as base64."""
    tool: str = Tool.PEN.value
    pen_width: int = USUAL_WIDTH
    only_stylus: bool = False
    pressure: bool = True
    theme: str = SYSTEM
    paper_colors: str = AS_THE_THEME
    paper_lines: str = PLAIN
    aloud: bool = False
    tones: bool = False
    single_keys: bool = True
    """Whether keys without Ctrl, Alt or Meta are shortcuts."""
    language: str = ""
    """The code of the language that was chosen; empty for the system's."""
    next_digit: bool = False
    pause: int = USUAL_PAUSE_S
    history_shown: bool = True
    last_folder: str = ""
    lessons: str = ""
    """How far each lesson has come: a digit for each."""
    hand: str = ""
    """The folder of the hand in use, without those above it; empty for nobody's."""
    own_recipe: dict[str, Any] = {}  # noqa: RUF012 - never changed in place
    """What was filled in on the Train page for the person's own network, by the names of the fields."""

    @classmethod
    def from_json(cls, content: bytes, on_damaged: Callable[[str], None]) -> "Settings":
        """The settings that a file holds. Raises UnusableContentError.

        Where some values can be used, ``on_damaged`` gets the name of each that cannot, and that one has its default.
        """
        if len(content) > _MOST_BYTES:
            raise UnusableContentError
        value: dict[str, Any] = QJsonDocument.fromJson(content).object()
        check_version(value.get("version"), VERSION)
        found = {name: value[name] for name in cls._fields if name in value}
        damaged = [name for name in found if not _is_valid(name, found[name])]
        if damaged and len(damaged) == len(found):
            raise UnusableContentError
        for name in damaged:
            on_damaged(name)
            del found[name]
        return cls(**found)

    def to_json(self) -> bytes:
        """The content of a file that holds these settings."""
        return bytes(QJsonDocument.fromVariant({"version": VERSION, **self._asdict()}).toJson().data())

    def merged(self, before: "Settings", other: "Settings") -> "Settings":
        """The settings of another window, with what this one has changed since ``before``.

        In each lesson the window that has come further counts.
        """
        changed = {name: mine for name, mine in self._asdict().items() if mine != getattr(before, name)}
        if "lessons" in changed:
            changed["lessons"] = "".join(map(max, zip_longest(self.lessons, other.lessons, fillvalue="0")))
        return other._replace(**changed)


def _is_valid(name: str, value: object) -> bool:
    """Whether a value is of its kind and in its range."""
    usual = Settings._field_defaults[name]
    return type(value) is type(usual) and (name not in _IS_IN_RANGE or _IS_IN_RANGE[name](value))


_DIGITS = frozenset("0123456789")
_IN_NAMES = _DIGITS | frozenset("abcdef")
_IS_IN_RANGE: dict[str, Callable[[Any], bool]] = {
    "tool": lambda tool: tool in [each.value for each in Tool],
    "pen_width": lambda width: NARROWEST <= width <= WIDEST,
    "theme": lambda theme: theme in THEMES,
    "paper_colors": lambda colors: colors in COLORS,
    "paper_lines": lambda lines: lines in LINES,
    "language": lambda code: code in ("", *LANGUAGES),
    "pause": lambda pause: pause in PAUSES_S,
    "last_folder": lambda folder: "\0" not in folder,
    "lessons": lambda lessons: not set(lessons) - _DIGITS,
    "hand": lambda hand: not set(hand) - _IN_NAMES,
}


def settings_file() -> Path:
    """The file, in the folder of `paths.user_data_dir`; found by Qt, since platformdirs takes long to load."""
    home = os.environ.get("DIGITPAD_HOME")
    if not home:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation) + "/digitpad"
    return Path(home) / "settings.json"
