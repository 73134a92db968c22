"""Sentences for the person at the terminal."""

import sys

from digitpad.base.files.plain_json import printable


def say(sentence: str) -> None:
    """Print a sentence on stderr, without control characters; windowed programs have no stderr, and say nothing."""
    if sys.stderr is not None:
        print(f"digitpad: {printable(sentence)}", file=sys.stderr)
