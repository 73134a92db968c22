"""Answers read aloud, by the voice that the system has."""

import sys
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal

from digitpad.base.language import tr
from digitpad.recognition.prediction import aloud
from digitpad.ui.languages.speaking import spoken

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess
    from PySide6.QtGui import QAction

_WAIT_MS = 1000
_MOST_SHOWN = 100  # characters of what the voice's program says went wrong


class _Program(NamedTuple):
    """A program that reads aloud what comes to its standard input."""

    name: str
    arguments: tuple[str, ...]
    """{language} stands for the code of one, such as "de"."""


_OF_WINDOWS = """
Add-Type -AssemblyName System.Speech
[Console]::InputEncoding = [Text.Encoding]::UTF8
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$fits = $voice.GetInstalledVoices() | Where-Object { $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '{language}' }
if ($fits) { $voice.SelectVoice(@($fits)[0].VoiceInfo.Name) }
$voice.Speak([Console]::In.ReadToEnd())
"""
_PROGRAMS = {
    "darwin": (_Program("say", ("-f", "-")),),
    "win32": (_Program("powershell", ("-NoProfile", "-NonInteractive", "-Command", _OF_WINDOWS)),),
}
_OTHERWISE = (
    _Program("spd-say", ("--pipe-mode", "--priority", "text", "--language", "{language}")),
    _Program("espeak-ng", ("--stdin", "-v", "{language}")),
)


class Voice(QObject):
    """Reads each answer aloud while its action is checked; a new answer interrupts the one before."""

    failed = Signal(object)
    """Why nothing is read aloud, in one sentence."""

    def __init__(self, action: "QAction", parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._speaking: QProcess | None = None
        action.triggered.connect(self._check)
        self._check()

    def say(self, answer: str) -> None:
        """Read it aloud, if that is switched on."""
        if not self._action.isChecked() or not answer or (program := self._program()) is None:
            return
        from PySide6.QtCore import QProcess

        self.stop()
        process = self._speaking = QProcess(self)
        process.finished.connect(partial(self._on_finished, process))
        process.errorOccurred.connect(partial(self._on_error, process))
        process.start(program.name, [each.replace("{language}", spoken()[:2]) for each in program.arguments])
        if process is self._speaking:  # it may have failed at once
            process.write(f"{aloud(answer)}\n".encode())
            process.closeWriteChannel()

    def stop(self) -> None:
        """Say no more of what is being said."""
        if self._speaking is not None:
            process, self._speaking = self._speaking, None
            process.kill()
            process.waitForFinished(_WAIT_MS)

    def _check(self) -> None:
        if self._action.isChecked() and self._program() is None:
            self._action.setChecked(False)
            self.failed.emit(tr("This system has no voice to read aloud: install speech-dispatcher or espeak-ng."))
        if not self._action.isChecked():
            self.stop()

    def _program(self) -> _Program | None:
        """The first that there is."""
        found = (each for each in _PROGRAMS.get(sys.platform, _OTHERWISE) if QStandardPaths.findExecutable(each.name))
        return next(found, None)

    def _on_finished(self, process: "QProcess", status: int, how: "QProcess.ExitStatus") -> None:
        process.deleteLater()
        if process is self._speaking:  # else it was interrupted
            self._speaking = None
            if status or how == process.ExitStatus.CrashExit:
                said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
                self._fail(said[-_MOST_SHOWN:] or f"{process.program()} {status}")

    def _on_error(self, process: "QProcess", error: "QProcess.ProcessError") -> None:
        if process is self._speaking and error == process.ProcessError.FailedToStart:  # which does not finish
            process.deleteLater()
            self._speaking = None
            self._fail(process.errorString()[:_MOST_SHOWN])

    def _fail(self, why: str) -> None:
        self._action.setChecked(False)
        self.failed.emit(tr("The answer could not be read aloud: {why}", why=why))
