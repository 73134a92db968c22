"""Answers read aloud, by the voice that the system has."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitpad.base.language import tr
from digitpad.recognition.prediction import aloud
from digitpad.ui.languages.speaking import spoken
from digitpad.ui.sound.programs import Choice, Playback, Program

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_OF_WINDOWS = """
Add-Type -AssemblyName System.Speech
[Console]::InputEncoding = [Text.Encoding]::UTF8
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$fits = $voice.GetInstalledVoices() | Where-Object { $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '{given}' }
if ($fits) { $voice.SelectVoice(@($fits)[0].VoiceInfo.Name) }
$voice.Speak([Console]::In.ReadToEnd())
"""
_VOICES = Choice(
    {
        "darwin": (Program("say", ("-f", "-")),),
        "win32": (Program("powershell", ("-NoProfile", "-NonInteractive", "-Command", _OF_WINDOWS)),),
    },
    (
        Program("spd-say", ("--pipe-mode", "--priority", "text", "--language", "{given}")),
        Program("espeak-ng", ("--stdin", "-v", "{given}")),
    ),
)


class Voice(Playback):
    """Reads each answer aloud while its action is checked; a new answer interrupts the one before."""

    def __init__(self, action: "QAction", parent: QObject) -> None:
        none_found = tr("This system has no voice to read aloud: install speech-dispatcher or espeak-ng.")
        super().__init__(action, _VOICES, none_found, _broken, parent)

    def say(self, answer: str) -> None:
        """Read it aloud, if that is switched on."""
        if answer and self.is_wanted:
            self.start(spoken()[:2], f"{aloud(answer)}\n".encode())


def _broken(why: str) -> str:
    return tr("The answer could not be read aloud: {why}", why=why)
