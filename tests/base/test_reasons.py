"""Why something failed, within a sentence."""

import errno
import os
import sys
from pathlib import Path

import pytest
from backwards import Backwards

from digitpad.base.language import Sentence, again, speak, tr
from digitpad.base.reasons import reason


def test_a_reason_from_elsewhere_is_cut_short_and_one_of_our_own_is_not() -> None:
    assert reason(ValueError("x" * 300)) == "x" * 100
    assert isinstance(reason(ValueError(tr("a digit"))), Sentence)


def test_what_the_system_says_is_said_in_the_language_chosen(tmp_path: Path) -> None:
    with pytest.raises(OSError) as missing:  # noqa: PT011 - whatever it is
        (tmp_path / "digit.png").read_bytes()
    said = tr("It cannot be read ({reason}).", reason=reason(missing.value))
    assert said == "It cannot be read (No such file or directory)."
    speak(Backwards())
    assert again(said) == "It cannot be read (yrotcerid ro elif hcus oN)."
    speak(None)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other words")
def test_the_words_are_those_of_the_system() -> None:
    for code in (errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.ECONNREFUSED):
        assert reason(OSError(code, "anything")) == os.strerror(code)


def test_what_is_not_known_is_said_as_the_system_says_it() -> None:
    assert reason(OSError(errno.EDEADLK, "Resource deadlock avoided")) == "Resource deadlock avoided"
    assert reason(OSError("no more paper")) == "no more paper"
