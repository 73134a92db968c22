"""The one kind of error that a person is meant to read."""


class DigitpadError(Exception):
    """Something a person can act on; its text is one sentence: what is wrong, with what, what to do."""
