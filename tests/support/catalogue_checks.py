"""What can be wrong with a translation, without knowing its language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FORMS = {
    **dict.fromkeys(("de", "fr", "es", "it", "pt", "hi"), 2),
    **dict.fromkeys(("pl", "uk"), 3),
    **dict.fromkeys(("tr", "zh_CN", "ja"), 1),
    "ar": 6,
}
"""How many forms of the plural Qt asks for."""

_PLACE = re.compile(r"\{\w+\}")
_MNEMONIC = re.compile(r"&(?!&)\w")
_ENDS = {".": ".。।", ":": ":：", "?": "?？؟", "…": "…", "!": "!！¡"}
_FILES = re.compile(r"\*\.\w+")
_SHORT, _TWICE, _MORE = 24, 2.0, 12  # characters: what may stand on a button, and how long its translation may be


class Entry(NamedTuple):
    """A sentence with its translations: one, or one for each form of the plural; ``is_finished`` as Qt sees it."""

    source: str
    comment: str
    has_plural: bool
    forms: tuple[str, ...]
    is_finished: bool


def entries(file: Path) -> list[Entry]:
    """All sentences of a .ts file."""
    found = []
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        plural = [form.text or "" for form in translation.iter("numerusform")]
        has_plural = message.get("numerus") == "yes"
        forms = tuple(plural) if has_plural else (translation.text or "",)
        comment = message.findtext("comment", "")
        found.append(Entry(message.findtext("source", ""), comment, has_plural, forms, not translation.get("type")))
    return found


def faults(entry: Entry, language: str) -> Iterator[str]:
    """What is wrong with the translation of a sentence."""
    if not entry.is_finished or not all(entry.forms) or not entry.forms:
        yield "is not translated"
        return
    if entry.has_plural and len(entry.forms) != FORMS[language]:
        yield f"has {len(entry.forms)} forms of the plural, not {FORMS[language]}"
    for form in entry.forms:
        yield from _faults_of(entry.source, form, entry.has_plural)


def _faults_of(source: str, form: str, has_plural: bool) -> Iterator[str]:
    asked, given = set(_PLACE.findall(source)), set(_PLACE.findall(form))
    if given - asked or asked - given - ({"{n}"} if has_plural else set()):
        yield f"has the places {sorted(given)} instead of {sorted(asked)}"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        yield "has another number of mnemonics"
    if _end(source) != _end(form):
        yield "ends in other punctuation"
    if source.strip() == source and form.strip() != form:
        yield "begins or ends with a space"
    if source.count("\n") != form.count("\n"):
        yield "has another number of lines"
    if set(_FILES.findall(source)) != set(_FILES.findall(form)):
        yield "names other files"
    if "  " in form or "..." in form:
        yield "has two spaces in a row, or three dots instead of an ellipsis"
    if _is_for_a_button(source) and len(form) > max(_TWICE * len(source), len(source) + _MORE):
        yield f"is too long for a button, {len(form)} characters instead of {len(source)}"


def _end(text: str) -> str:
    """The sign that a text ends in, in Latin letters; empty for none."""
    last = text.rstrip()[-1:]
    return next((sign for sign, same in _ENDS.items() if last and last in same), "")


def _is_for_a_button(source: str) -> bool:
    return len(source) <= _SHORT and not _PLACE.search(source) and not source.endswith((".", ":", "?"))
