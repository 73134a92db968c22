"""Answers read aloud, by a program of the system."""

import json
import sys
from pathlib import Path

import pytest
from hand import ONE, SEVEN
from in_english import ENGLISH_ONLY
from pad import Pad
from system_programs import install, text_of

from digitpad.ui.memory.settings import settings_file

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other voices")

_WRITES = '#!/bin/sh\necho "$@" >> "$HEARD"\n/bin/cat >> "$HEARD"\necho end >> "$HEARD"\n'
_NEVER_ENDS = '#!/bin/sh\n/bin/cat >> "$HEARD"\nexec /bin/sleep 600\n'
_FAILS = "#!/bin/sh\n/bin/cat > /dev/null\necho no sound card >&2\nexit 3\n"


@ENGLISH_ONLY
def test_each_answer_is_read_aloud_once_the_pen_is_lifted(pad: Pad, heard: Path, programs: Path) -> None:
    install(programs, "spd-say", _WRITES)
    pad.trigger("action_aloud")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: text_of(heard).endswith("end\n"))
    assert text_of(heard).startswith("--pipe-mode --priority text --language en\n7, over 99 %\n")


def test_the_voice_speaks_the_language_of_the_window(pad: Pad, heard: Path, programs: Path) -> None:
    install(programs, "espeak-ng", _WRITES)
    pad.trigger("action_language_de")
    try:
        pad.trigger("action_aloud")
        pad.mouse.draw(SEVEN)
        pad.qtbot.waitUntil(lambda: text_of(heard).endswith("end\n"))
        assert text_of(heard).startswith("--stdin -v de\n7, über 99 %\n")
    finally:
        pad.trigger("action_language_en")


@ENGLISH_ONLY
def test_a_new_answer_interrupts_the_one_before_and_closing_the_window_the_last(
    pad: Pad, heard: Path, programs: Path
) -> None:
    install(programs, "spd-say", _NEVER_ENDS)
    pad.trigger("action_aloud")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: "7" in text_of(heard))
    pad.canvas.clear()
    pad.mouse.draw(ONE)
    pad.qtbot.waitUntil(lambda: text_of(heard).splitlines()[-1].startswith("1"))
    pad.window.close()
    assert pad.message.text() == ""


def test_nothing_is_read_aloud_unless_it_was_asked_for(pad: Pad, heard: Path, programs: Path) -> None:
    install(programs, "spd-say", _WRITES)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    pad.trigger("action_aloud")
    pad.trigger("action_aloud")
    pad.canvas.clear()
    pad.mouse.draw(ONE)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "1")
    assert not heard.exists()


def test_it_is_remembered(pad: Pad, programs: Path) -> None:
    install(programs, "spd-say", _WRITES)
    pad.trigger("action_aloud")
    pad.window.remembered.save()
    assert json.loads(settings_file().read_text())["aloud"] is True


def test_without_a_voice_it_is_said_what_to_install(pad: Pad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    pad.trigger("action_aloud")
    assert not pad.action("action_aloud").isChecked()
    assert "install speech-dispatcher or espeak-ng" in pad.message.text()


@pytest.mark.parametrize(("script", "why"), [(_FAILS, "no sound card"), ("#!/no/such/shell\n", "")])
def test_a_voice_that_fails_is_switched_off_with_a_sentence(pad: Pad, programs: Path, script: str, why: str) -> None:
    install(programs, "spd-say", script)
    pad.trigger("action_aloud")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: "could not be read aloud" in pad.message.text())
    assert why in pad.message.text()
    assert not pad.action("action_aloud").isChecked()
