"""The one kind of error that a person is meant to read."""


class DigitpadError(Exception):
    """Something that a person can act on. Its text is one sentence: what is wrong, with what, and what to do."""
