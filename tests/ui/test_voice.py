"""Answers read aloud, by a program of the system."""

import json
import sys
from pathlib import Path

import pytest
from hand import ONE, SEVEN
from pad import Pad

from digitpad.ui.memory.settings import settings_file
from digitpad.ui.voice import Voice

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other voices")

_WRITES = '#!/bin/sh\necho "$@" >> "$SAID"\n/bin/cat >> "$SAID"\necho end >> "$SAID"\n'
_NEVER_ENDS = '#!/bin/sh\n/bin/cat >> "$SAID"\nexec /bin/sleep 600\n'
_FAILS = "#!/bin/sh\n/bin/cat > /dev/null\necho no sound card >&2\nexit 3\n"


@pytest.fixture
def pad(pad: Pad) -> Pad:
    """A pad that is wholly loaded."""
    pad.qtbot.waitUntil(lambda: bool(pad.window.findChildren(Voice)))
    return pad


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file to which a voice writes."""
    monkeypatch.setenv("SAID", str(tmp_path / "said"))
    return tmp_path / "said"


@pytest.fixture
def voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which voices are looked for."""
    folder = tmp_path / "voices"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def install(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(script)
    (folder / name).chmod(0o755)


def text_of(file: Path) -> str:
    return file.read_text() if file.exists() else ""


def test_each_answer_is_read_aloud_once_the_pen_is_lifted(pad: Pad, said: Path, voices: Path) -> None:
    install(voices, "spd-say", _WRITES)
    pad.trigger("action_aloud")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: text_of(said).endswith("end\n"))
    assert text_of(said).startswith("--pipe-mode --priority text --language en\n7, over 99 %\n")


def test_the_voice_speaks_the_language_of_the_window(pad: Pad, said: Path, voices: Path) -> None:
    install(voices, "espeak-ng", _WRITES)
    pad.trigger("action_language_de")
    try:
        pad.trigger("action_aloud")
        pad.mouse.draw(SEVEN)
        pad.qtbot.waitUntil(lambda: text_of(said).endswith("end\n"))
        assert text_of(said).startswith("--stdin -v de\n7, über 99 %\n")
    finally:
        pad.trigger("action_language_en")


def test_a_new_answer_interrupts_the_one_before_and_closing_the_window_the_last(
    pad: Pad, said: Path, voices: Path
) -> None:
    install(voices, "spd-say", _NEVER_ENDS)
    pad.trigger("action_aloud")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: "7" in text_of(said))
    pad.canvas.clear()
    pad.mouse.draw(ONE)
    pad.qtbot.waitUntil(lambda: text_of(said).splitlines()[-1].startswith("1"))
    pad.window.close()
    assert pad.message.text() == ""


def test_nothing_is_read_aloud_unless_it_was_asked_for(pad: Pad, said: Path, voices: Path) -> None:
    install(voices, "spd-say", _WRITES)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    pad.trigger("action_aloud")
    pad.trigger("action_aloud")
    pad.canvas.clear()
    pad.mouse.draw(ONE)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "1")
    assert not said.exists()


def test_it_is_remembered(pad: Pad, voices: Path) -> None:
    install(voices, "spd-say", _WRITES)
    pad.trigger("action_aloud")
    pad.window.remembered.save()
    assert json.loads(settings_file().read_text())["aloud"] is True


def test_without_a_voice_it_is_said_what_to_install(pad: Pad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    pad.trigger("action_aloud")
    assert not pad.action("action_aloud").isChecked()
    assert "install speech-dispatcher or espeak-ng" in pad.message.text()


@pytest.mark.parametrize(("script", "why"), [(_FAILS, "no sound card"), ("#!/no/such/shell\n", "")])
def test_a_voice_that_fails_is_switched_off_with_a_sentence(pad: Pad, voices: Path, script: str, why: str) -> None:
    install(voices, "spd-say", script)
    pad.trigger("action_aloud")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: "could not be read aloud" in pad.message.text())
    assert why in pad.message.text()
    assert not pad.action("action_aloud").isChecked()
