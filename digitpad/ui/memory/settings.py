"""The settings: how the window was left, as a frozen value, and the file that keeps it.

The file is JSON, which Qt reads before the window appears without the time that Python's own reader
takes to load. Unlike QSettings it is strict: damage is found, not guessed around.
"""

import os
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QJsonDocument, QStandardPaths

from digitpad.base.own_file import UnusableContentError, check_version
from digitpad.ui.canvas.canvas import Tool
from digitpad.ui.canvas.next_digit import PAUSES_S, USUAL_PAUSE_S
from digitpad.ui.canvas.tools import NARROWEST, USUAL_WIDTH, WIDEST
from digitpad.ui.kit.theme import SYSTEM, THEMES

VERSION = 1


class Settings(NamedTuple):
    """How the window was left; what it was never told stays as it is here.

    A named tuple, since making a dataclass of so many fields takes a millisecond of the start.
    """

    geometry: str = ""
    """What `QWidget.saveGeometry` gives, as base64."""
    tool: str = Tool.PEN.value
    pen_width: int = USUAL_WIDTH
    theme: str = SYSTEM
    next_digit: bool = False
    pause: int = USUAL_PAUSE_S
    history_shown: bool = True
    last_folder: str = ""

    @classmethod
    def from_json(cls, content: bytes) -> "Settings":
        """The settings that a file holds. Raises UnusableContentError."""
        value: dict[str, Any] = QJsonDocument.fromJson(content).object()
        check_version(value.get("version"), VERSION)
        settings = cls(**{name: value[name] for name in cls._fields if name in value})
        if not settings._is_valid:
            raise UnusableContentError
        return settings

    def to_json(self) -> bytes:
        """What a file holds of these settings."""
        return bytes(QJsonDocument.fromVariant({"version": VERSION, **self._asdict()}).toJson().data())

    @property
    def _is_valid(self) -> bool:
        """Whether each value is of its kind and in its range."""
        return (
            all(type(value) is type(usual) for value, usual in zip(self, Settings(), strict=True))
            and self.tool in [tool.value for tool in Tool]
            and NARROWEST <= self.pen_width <= WIDEST
            and self.theme in THEMES
            and self.pause in PAUSES_S
            and "\0" not in self.last_folder
        )


def settings_file() -> Path:
    """The file, in the folder of `paths.user_data_dir`; found by Qt, since platformdirs takes long to load."""
    home = os.environ.get("DIGITPAD_HOME")
    if not home:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation) + "/digitpad"
    return Path(home) / "settings.json"
