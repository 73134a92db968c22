"""Answers as soft tones, played by a program that the system has."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir

from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.ui.sound.notes import sound_of
from digitpad.ui.sound.programs import Choice, Playback, Program

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from digitpad.recognition.numbers.number import Number

_MOST_NOTES = 12
_OF_WINDOWS = """
[Console]::InputEncoding = [Text.Encoding]::UTF8
(New-Object System.Media.SoundPlayer ([Console]::In.ReadLine())).PlaySync()
"""
_PLAYERS = Choice(
    {
        "darwin": (Program("afplay", ("{given}",)),),
        "win32": (Program("powershell", ("-NoProfile", "-NonInteractive", "-Command", _OF_WINDOWS)),),
    },
    (Program("paplay", ("{given}",)), Program("pw-play", ("{given}",)), Program("aplay", ("-q", "{given}"))),
)


class Tones(Playback):
    """Plays a note for each digit of an answer while its action is checked; a new answer interrupts the one before."""

    def __init__(self, action: "QAction", parent: QObject) -> None:
        none_found = tr("This system has no program that plays tones: install pulseaudio-utils or alsa-utils.")
        super().__init__(action, _PLAYERS, none_found, _broken, parent)
        self._files: QTemporaryDir | None = None

    def play(self, number: "Number | None") -> None:
        """Play what was read, if that is switched on: a low note where there is no digit, none for a blank canvas."""
        if number is None or not self.is_wanted:
            return
        try:
            file = self._file(_digits(number))
        except OSError as error:
            self.fail(_broken(reason(error)))
        else:
            self.start(str(file), f"{file}\n".encode())

    def _file(self, digits: tuple[int | None, ...]) -> Path:
        if self._files is None:
            self._files = QTemporaryDir()
            if not self._files.isValid():
                raise OSError(self._files.errorString())
        name = "-".join("none" if digit is None else str(digit) for digit in digits)
        file = Path(self._files.filePath(f"{name}.wav"))
        if not file.exists():
            part = file.with_suffix(".part")
            part.write_bytes(sound_of(digits))
            part.rename(file)
        return file


def _digits(number: "Number") -> tuple[int | None, ...]:
    """The digits that are heard, from left to right; None alone where there are none."""
    return tuple(read.reading.prediction.digit for read in number.digits[:_MOST_NOTES]) or (None,)


def _broken(why: str) -> str:
    return tr("Tones could not be played: {why}", why=why)
