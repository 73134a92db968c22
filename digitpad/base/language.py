"""Sentences in the language of the person: in English as they are written, until the window chooses another."""

import re
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from typing import Any, Protocol, TypeVar, cast

_ONE_OR_MANY = re.compile(r"\((\w*)\|(\w*)\)")
_IN_A_LINE = str.maketrans("", "", "\u00a0\u2009\u202f\u3000\u061c\u200c\u200d\u200e\u200f\u2068\u2069")
_PLACE = re.compile(r"\{(\w+)\}")
_Text = TypeVar("_Text")


class Language(Protocol):
    """What another language than English has to offer."""

    def translate(self, source: str, comment: str, n: int | None) -> str:
        """The translation of a sentence, in the form for ``n`` of them; the sentence itself if there is none."""

    def number(self, value: float, decimals: int | None) -> str:
        """A number as it is written in the language; ``decimals`` as in `number`."""

    def set_apart(self, text: str) -> str:
        """A name, path or date as it stands in a sentence, so that it keeps its own direction."""


class Sentence(str):
    """A text that remembers how it was made, so that it can be made again when another language is chosen.

    It goes through pickle as what it was made of: a child process, which speaks English, sends a sentence that the
    window makes anew in the language of the person.
    """

    __slots__ = ("_make", "_parts")
    _make: "Callable[..., str]"
    _parts: tuple[Any, ...]

    def __new__(cls, text: str, make: "Callable[..., str]", *parts: Any) -> "Sentence":
        """``make`` of ``parts`` is this sentence, in the language chosen by then."""
        sentence = super().__new__(cls, text)
        sentence._make, sentence._parts = make, parts
        return sentence

    def __str__(self) -> "Sentence":
        return self  # so that the text of an error remembers too

    def __reduce__(self) -> tuple[Any, ...]:
        return self._make, self._parts

    def again(self) -> str:
        """The same in the language chosen now."""
        return self._make(*(_each_again(part) for part in self._parts))


def tr(source: str, comment: str = "", n: int | None = None, /, **values: Any) -> str:
    """A sentence in the language of the person, with ``values`` in the places named in braces.

    ``source`` is the English sentence, written as a literal, since it is collected from the code. ``comment`` tells
    translators, and Qt, apart what English says in the same words; it stands where there are no values, or ``n``. With
    ``n``, which is also a value, the sentence depends on a number: "{n} digit(s) (is|are) new" gives the English words
    for one of them and for more. Whole numbers among the values are written as the language does; other figures come as
    `number` or `percent`.
    """
    return _translated(source, comment, n, tuple(values.items()))


def number(value: float, decimals: int | None = 0, *, signed: bool = False) -> str:
    """A number as the language writes it, with so many digits after the point; None: as many as it needs, up to 6."""
    return _number(value, decimals, signed)


def percent(share: float, decimals: int = 0) -> str:
    """A share, where 1 is the whole, in per cent as the language writes it."""
    return tr("{number} %", number=number(100 * share, decimals))


def joined(separator: str, parts: Sequence[str]) -> str:
    """Several sentences or terms in one text, all made again together."""
    return _joined(separator, *parts)


def listed(parts: Sequence[str]) -> str:
    """A list of words or figures, with what the language puts between them."""
    return joined(tr(", ", "between the parts of a list"), parts)


def in_turn(sentences: Sequence[str]) -> str:
    """Sentences one after the other, with what the language puts between them."""
    return joined(tr(" ", "between sentences that follow each other"), sentences)


def again(text: _Text) -> _Text:
    """A sentence in the language chosen now; any other text as it is."""
    return cast(_Text, text.again()) if isinstance(text, Sentence) else text


def in_english(text: str) -> str:
    """A sentence in English, as the log has it; any other text as it is."""
    token = _keeps_to_english.set(True)
    try:
        return str(again(text))
    finally:
        _keeps_to_english.reset(token)


def is_one_line(text: str) -> bool:
    """Whether it has no control characters, and no new line; with spaces, joiners and marks of direction it may be.

    French and Arabic have them in every per cent, and `str.isprintable` takes them for unprintable.
    """
    return text.translate(_IN_A_LINE).isprintable()


def speak(language: Language | None) -> None:
    """Make sentences in this language from now on; None is English."""
    global _spoken  # noqa: PLW0603 - one person has one language
    _spoken = language


_spoken: Language | None = None
_keeps_to_english: ContextVar[bool] = ContextVar("keeps_to_english", default=False)


def _language() -> Language | None:
    return None if _keeps_to_english.get() else _spoken


def _translated(source: str, comment: str, n: int | None, values: tuple[tuple[str, Any], ...]) -> str:
    language = _language()
    if language is None:
        text = _source_in_english(source, n)
    else:
        text = language.translate(source, comment, n)
        if text == source:  # there is no translation
            text = _source_in_english(source, n)
    if values or n is not None:
        filled = {name: _written(value) for name, value in (*values, ("n", n))}
        # Not by str.format, which does more than to fill places in, and a child process may have sent the sentence.
        text = _PLACE.sub(lambda place: filled.get(place[1], place[0]), text)
    return Sentence(text, _translated, source, comment, n, values)


def _source_in_english(source: str, n: int | None) -> str:
    if n is None:
        return source
    form = 1 if n == 1 else 2
    return _ONE_OR_MANY.sub(lambda words: words[form], source.replace("(s)", "(|s)"))


def _number(value: float, decimals: int | None, signed: bool) -> str:
    language = _language()
    plain = f"{value:g}" if decimals is None else f"{value:,.{decimals}f}"
    text = plain if language is None else language.number(value, decimals)
    sign = "+" if signed and value >= 0 else ""
    return Sentence(sign + text, _number, value, decimals, signed)


def _joined(separator: str, *parts: str) -> str:
    return Sentence(separator.join(map(_set_apart, parts)), _joined, separator, *parts)


def _written(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    return str(value.again()) if isinstance(value, Sentence) else _set_apart(str(value))


def _set_apart(text: str) -> str:
    language = _language()
    return text if language is None or isinstance(text, Sentence) else language.set_apart(text)


def _each_again(part: Any) -> Any:
    if isinstance(part, tuple):
        return tuple(_each_again(each) for each in part)
    return again(part)


MAKERS = (_translated, _number, _joined)
"""What a pickle of a sentence calls; all that they do is to make another sentence."""
