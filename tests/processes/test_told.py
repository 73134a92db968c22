"""What a child process says, in the language of the person."""

from collections.abc import Iterator

import pytest

from digitpad.base.language import Sentence, percent, speak
from digitpad.processes.told import pack_sentence, unpack_sentence


class French:
    """Has a narrow space before the sign of per cent."""

    def translate(self, source: str, _comment: str, _n: int | None) -> str:
        return source.replace(" %", "\u202f%")

    def number(self, value: float, _decimals: int | None) -> str:
        return f"{value:.0f}"

    def set_apart(self, text: str) -> str:
        return text


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(None)


def test_a_sentence_keeps_its_spaces_and_can_be_said_again() -> None:
    sent = pack_sentence(percent(0.5))
    speak(French())
    said = unpack_sentence(sent)
    assert said == "50\u202f%"
    assert isinstance(said, Sentence)
    speak(None)
    assert said.again() == "50 %"


def test_control_characters_are_left_out() -> None:
    assert unpack_sentence(pack_sentence("50\x1b[31m\n%")) == "50[31m %"
