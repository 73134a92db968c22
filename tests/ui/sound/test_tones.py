"""Answers as tones, by a program of the system."""

import io
import json
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN, ellipse, line
from hypothesis import given
from hypothesis import strategies as st
from pad import Pad
from system_programs import install, text_of

from digitpad.ui.memory.settings import settings_file
from digitpad.ui.sound.notes import SAMPLES_A_SECOND, frequency, sound_of

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other programs")

_COPIES = '#!/bin/sh\n/bin/cp "$1" "$HEARD".part && /bin/mv "$HEARD".part "$HEARD"\n'
_NEVER_ENDS = '#!/bin/sh\necho "${1##*/}" >> "$HEARD"\nexec /bin/sleep 600\n'
_FAILS = "#!/bin/sh\necho no sound card >&2\nexit 3\n"
HEART = [np.concatenate([line((0.5, 0.8), (0.2, 0.4)), ellipse(0.5, 0.3, 0.5, 0.2, 30), line((0.8, 0.4), (0.5, 0.8))])]
digits = st.lists(st.one_of(st.none(), st.integers(0, 9)), min_size=1, max_size=12)


def samples(sound: bytes) -> np.ndarray:
    with wave.open(io.BytesIO(sound)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, SAMPLES_A_SECOND)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float)


@given(digits)
def test_tones_are_soft_and_end_in_silence(chosen: list[int | None]) -> None:
    heard = samples(sound_of(chosen))
    assert 0.1 < np.abs(heard).max() / 32_767 < 0.3
    assert np.abs(heard[[0, -1]]).max() < 10
    assert len(heard) < SAMPLES_A_SECOND * (0.2 * len(chosen) + 0.2)


@pytest.mark.parametrize("digit", [None, *range(10)])
def test_each_digit_has_its_note(digit: int | None) -> None:
    heard = samples(sound_of([digit]))
    strength = np.abs(np.fft.rfft(heard, 2**17))
    assert strength.argmax() * SAMPLES_A_SECOND / 2**17 == pytest.approx(frequency(digit), rel=0.01)


def test_higher_digits_are_higher_notes() -> None:
    notes = [frequency(None), *map(frequency, range(10))]
    assert notes == sorted(set(notes))
    assert frequency(5) == pytest.approx(2 * frequency(0))


@on_linux
@pytest.mark.parametrize("player", ["pw-play", "paplay"])
def test_an_answer_is_played_once_the_pen_is_lifted(pad: Pad, heard: Path, programs: Path, player: str) -> None:
    install(programs, player, _COPIES)
    pad.trigger("action_tones")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(heard.exists)
    assert heard.read_bytes() == sound_of([7])


@on_linux
def test_a_number_is_played_from_left_to_right(pad: Pad, heard: Path, programs: Path) -> None:
    install(programs, "pw-play", _NEVER_ENDS)
    pad.trigger("action_tones")
    pad.mouse.draw([stroke * (0.4, 0.6) + (0.55, 0.2) for stroke in SEVEN])
    pad.qtbot.waitUntil(lambda: text_of(heard) == "7.wav\n")
    pad.mouse.draw([stroke * (0.4, 0.6) + (0.02, 0.2) for stroke in FOUR])
    pad.qtbot.waitUntil(lambda: text_of(heard).endswith("4-7.wav\n"))
    pad.window.close()
    assert pad.message.text() == ""


@on_linux
def test_what_is_no_digit_has_a_low_note_and_a_blank_canvas_none(pad: Pad, heard: Path, programs: Path) -> None:
    install(programs, "pw-play", _COPIES)
    pad.trigger("action_tones")
    pad.mouse.draw(HEART)
    pad.qtbot.waitUntil(heard.exists)
    assert heard.read_bytes() == sound_of([None])
    heard.unlink()
    pad.canvas.clear()
    pad.settle()
    assert not heard.exists()


@on_linux
def test_tones_are_remembered(pad: Pad, programs: Path) -> None:
    install(programs, "aplay", _COPIES)
    pad.trigger("action_tones")
    pad.window.remembered.save()
    assert json.loads(settings_file().read_text())["tones"] is True


@on_linux
@pytest.mark.usefixtures("programs")
def test_without_a_player_it_is_said_what_to_install(pad: Pad) -> None:
    pad.trigger("action_tones")
    assert not pad.action("action_tones").isChecked()
    assert "install pulseaudio-utils or alsa-utils" in pad.message.text()


@on_linux
@pytest.mark.parametrize(("script", "why"), [(_FAILS, "no sound card"), ("#!/no/such/shell\n", "")])
def test_a_player_that_fails_is_switched_off_with_a_sentence(pad: Pad, programs: Path, script: str, why: str) -> None:
    install(programs, "pw-play", script)
    pad.trigger("action_tones")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: "Tones could not be played" in pad.message.text())
    assert why in pad.message.text()
    assert not pad.action("action_tones").isChecked()


@on_linux
def test_where_one_player_fails_the_next_is_tried(pad: Pad, heard: Path, programs: Path) -> None:
    install(programs, "paplay", _FAILS)
    install(programs, "pw-play", "#!/no/such/shell\n")
    install(programs, "aplay", '#!/bin/sh\nexec "${0%/*}/copy" "$2"\n')
    install(programs, "copy", _COPIES)
    pad.trigger("action_tones")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(heard.exists)
    assert heard.read_bytes() == sound_of([7])
    assert pad.message.text() == ""
    assert pad.action("action_tones").isChecked()


@on_linux
def test_no_room_for_a_tone_is_said(pad: Pad, programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(programs, "pw-play", _COPIES)
    monkeypatch.setenv("TMPDIR", str(tmp_path / "gone"))
    pad.trigger("action_tones")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: "Tones could not be played" in pad.message.text())
    assert not pad.action("action_tones").isChecked()
