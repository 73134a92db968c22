"""What the window remembers from one run to the next: how it was left."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.base.files.own_file import OwnFile
from digitpad.base.language import tr
from digitpad.base.paths import is_folder
from digitpad.ui.canvas.canvas import Tool
from digitpad.ui.canvas.next_digit import NextDigit
from digitpad.ui.canvas.tools import Tools
from digitpad.ui.kit.theme import Theme
from digitpad.ui.languages.choice import LanguageChoice
from digitpad.ui.memory.history_strip import HistoryStrip
from digitpad.ui.memory.settings import Settings, settings_file
from digitpad.ui.paper import Paper

_SAVE_AFTER_MS = 500


class Remembered(QObject):
    """Brings the parts of the window back as they were left, and saves their changes."""

    failed = Signal(object)
    """What cannot be read or saved, in one sentence."""

    mended = Signal(object)
    """This sentence, which was sent before, no longer holds."""

    def __init__(
        self,
        window: QWidget,
        tools: Tools,
        theme: Theme,
        paper: Paper,
        languages: LanguageChoice,
        sounds: tuple[QAction, QAction],
        single_keys: QAction,
        next_digit: NextDigit,
        history_strip: HistoryStrip,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._theme = theme
        self._paper = paper
        self._languages = languages
        self._aloud, self._tones = sounds
        self._single_keys = single_keys
        self._next_digit = next_digit
        self._history_strip = history_strip
        self._last_folder = ""
        self._own_recipe: dict[str, Any] = {}
        self._hand = self._lessons = ""
        self._file = OwnFile(settings_file(), self.failed.emit, self.mended.emit)
        self._saved = self._on_disk = Settings()  # they differ by what other windows have saved since
        self._is_damaged = False
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self.save)
        for changed in (
            tools.tools_changed,
            theme.theme_chosen,
            paper.paper_chosen,
            languages.language_chosen,
            self._aloud.toggled,
            self._tones.toggled,
            self._single_keys.toggled,
            next_digit.mode_changed,
            history_strip.action_show.toggled,
        ):
            changed.connect(self._on_changed)

    def restore(self) -> None:
        """Bring everything back; to be called before the window is shown."""
        found = self._read()
        settings = self._saved = self._on_disk = found or Settings()
        if settings.geometry:
            self._window.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
            # Nobody expects a program that has just started to take the whole screen and have no frame.
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._tools.choose(Tool(settings.tool), settings.pen_width, settings.only_stylus, settings.pressure)
        if settings.theme != self._theme.chosen:
            self._theme.choose(settings.theme)
        if (settings.paper_colors, settings.paper_lines) != (self._paper.colors, self._paper.lines):
            self._paper.choose(settings.paper_colors, settings.paper_lines)
        if settings.language != self._languages.chosen:
            self._languages.choose(settings.language)
        self._aloud.setChecked(settings.aloud)
        self._tones.setChecked(settings.tones)
        self._single_keys.setChecked(settings.single_keys)
        self._next_digit.choose(settings.next_digit, settings.pause)
        self._history_strip.action_show.setChecked(settings.history_shown)
        self._last_folder = settings.last_folder
        self._own_recipe = settings.own_recipe
        self._hand, self._lessons = settings.hand, settings.lessons
        self._save_soon.stop()
        if self._is_damaged:
            self._save_soon.start()

    def save(self) -> None:
        """Save now, if anything has changed since it was saved."""
        self._save_soon.stop()
        settings = self.settings
        if settings == self._saved and not self._is_damaged:
            return
        with self._file.locked():
            if self._file.was_changed:
                self._on_disk = self._read() or self._on_disk
            to_save = settings.merged(self._saved, self._on_disk)
            if self._file.replace(to_save.to_json()):
                self._saved, self._on_disk, self._is_damaged = settings, to_save, False

    def _read(self) -> Settings | None:
        """What is in the file; where some of it cannot be used, the file is copied, and soon written anew."""
        damaged: list[str] = []
        content = b""

        def parse(found: bytes) -> Settings:
            nonlocal content
            content = found
            return Settings.from_json(found, damaged.append)

        settings = self._file.read(parse)
        if damaged:
            self._is_damaged = True
            what = ", ".join(name.replace("_", " ") for name in damaged)
            self._file.keep_damaged_part(
                content,
                lambda aside: tr(
                    "{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.",
                    path=self._file.path,
                    what=what,
                    aside=aside,
                ),
            )
        return settings

    @property
    def last_folder(self) -> str:
        """Where a file was last saved or opened, for the next dialog; empty if that is not known or gone."""
        return self._last_folder if is_folder(Path(self._last_folder)) else ""

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._last_folder = str(folder.absolute())
        self._save_soon.start()

    @property
    def own_recipe(self) -> dict[str, Any]:
        """What was filled in for the person's own network, as in `RecipeForm.own_values`; empty if nothing was."""
        return self._own_recipe

    def keep_own_recipe(self, values: dict[str, Any]) -> None:
        """Remember what is filled in for the person's own network."""
        self._own_recipe = values
        self._save_soon.start()

    @property
    def hand(self) -> str:
        """The folder of the hand in use, without those above it; empty for nobody's."""
        return self._hand

    @hand.setter
    def hand(self, folder: str) -> None:
        self._hand = folder
        self._save_soon.start()

    @property
    def lessons(self) -> str:
        """How far each lesson has come: a digit for each, empty for none."""
        return self._lessons

    def keep_lessons(self, lessons: str) -> None:
        """Remember how far each lesson has come."""
        self._lessons = lessons
        self._save_soon.start()

    @property
    def settings(self) -> Settings:
        """How the window is now."""
        return Settings(
            geometry=bytes(self._window.saveGeometry().toBase64().data()).decode(),
            tool=self._tools.tool.value,
            pen_width=self._tools.width_in_steps,
            only_stylus=self._tools.only_stylus,
            pressure=self._tools.pressure,
            theme=self._theme.chosen,
            paper_colors=self._paper.colors,
            paper_lines=self._paper.lines,
            aloud=self._aloud.isChecked(),
            tones=self._tones.isChecked(),
            single_keys=self._single_keys.isChecked(),
            language=self._languages.chosen,
            next_digit=self._next_digit.action.isChecked(),
            pause=self._next_digit.pause_s,
            history_shown=self._history_strip.action_show.isChecked(),
            last_folder=self._last_folder,
            hand=self._hand,
            lessons=self._lessons,
            own_recipe=self._own_recipe,
        )

    def _on_changed(self) -> None:
        self._save_soon.start()
