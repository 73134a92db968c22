"""Digits as notes: the higher the digit, the higher the note."""

import io
import wave
from collections.abc import Sequence

import numpy as np

SAMPLES_A_SECOND = 22_050
_SCALE = (0, 2, 4, 7, 9)
"""Half-tones above the first note of an octave: in this scale, the pentatonic, any two notes sound well together."""

_LOWEST = 261.63  # hertz: C4, for 0
_NO_DIGIT = 110.0
_LASTS, _FOLLOWS_AFTER = 0.35, 0.18  # seconds
_ATTACK, _FADES = 0.005, 0.08  # seconds
_LOUDNESS = 0.25  # of the loudest: it is to be heard, not to startle


def frequency(digit: int | None) -> float:
    """The note of a digit in hertz, 261.6 for 0 up to 880 for 9; 110 for None, which is no digit."""
    if digit is None:
        return _NO_DIGIT
    octave, degree = divmod(digit, len(_SCALE))
    return float(_LOWEST * 2 ** (octave + _SCALE[degree] / 12))


def sound_of(digits: Sequence[int | None]) -> bytes:
    """A WAV file (RIFF; 16 bits, mono) with the notes of ``digits`` one after the other."""
    step = round(_FOLLOWS_AFTER * SAMPLES_A_SECOND)
    at = np.arange(round(_LASTS * SAMPLES_A_SECOND)) / SAMPLES_A_SECOND
    fading = np.minimum(at / _ATTACK, 1) * np.exp(-at / _FADES) * (1 - at / _LASTS)
    heard = np.zeros(len(at) + step * (len(digits) - 1))
    for place, digit in enumerate(digits):
        heard[place * step :][: len(at)] += np.sin(2 * np.pi * frequency(digit) * at) * fading
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(SAMPLES_A_SECOND)
        loudest = max(float(np.abs(heard).max()), 1.0)
        written.writeframes((heard / loudest * _LOUDNESS * 32_767).astype("<i2").tobytes())
    return file.getvalue()
