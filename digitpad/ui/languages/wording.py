"""Words that change while they are shown: each is given to its widget here, and again in the language chosen next."""

import re
import weakref
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtWidgets import QLabel

from digitpad.base.language import Sentence, again, tr

if TYPE_CHECKING:  # Qt's classes take their time to load
    from typing import TypeVar

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QComboBox, QFormLayout, QTabWidget, QWidget

    _Widget = TypeVar("_Widget", bound=QObject)

_Place = tuple[str, tuple[Hashable, ...]]  # the name of the setter, and what it is called with before the text

_MNEMONIC = re.compile(r"\s*\(&\w\)|&")
_KEY = re.compile(r"[\s\u200e\u200f]*\([^()]+\)$")  # Arabic has marks of direction before it

_worded: weakref.WeakKeyDictionary[Any, dict[_Place, str]] = weakref.WeakKeyDictionary()
_to_call: "list[weakref.WeakMethod[Callable[[], object]]]" = []
_single_keys_are_named = True


def word(setter: Callable[..., object], text: str, *at: Hashable) -> None:
    """Call ``setter``, a bound method of a widget or an action, with ``at`` and a text.

    A sentence follows the language from then on, for as long as nobody else has put another text into its place.
    """
    text = again(text)
    setter(*at, text)
    owner, place = setter.__self__, (setter.__name__, at)  # type: ignore[attr-defined]
    if isinstance(text, Sentence):
        _worded.setdefault(owner, {})[place] = text
    elif owner in _worded:
        _worded[owner].pop(place, None)


def worded(widget: "_Widget", text: str) -> "_Widget":
    """A label, a button or an action that was just made, with its text."""
    word(widget.setText, text)  # type: ignore[attr-defined]
    return widget


def add_item(box: "QComboBox", text: str, data: object = None) -> None:
    """Add an item to a box."""
    box.addItem("", data)
    word(box.setItemText, text, box.count() - 1)


def add_tab(tabs: "QTabWidget", page: "QWidget", text: str) -> None:
    """Add a page to tabs."""
    word(tabs.setTabText, text, tabs.addTab(page, ""))


def add_row(form: "QFormLayout", text: str, field: "QWidget") -> None:
    """Add a row to a form, whose label leads to the field."""
    label = worded(QLabel(), text)
    label.setBuddy(field)
    form.addRow(label, field)


def percent_of_a_bar() -> str:
    """The format of a bar that shows how much is done, in per cent."""
    return tr("{number} %", number="%p")


def without_mnemonic(text: str) -> str:
    """The text of an action as it is said elsewhere: without its mnemonic, if that is a letter of its own, as in
    "ペン(&P)", or else without the ampersand before it.
    """
    return Sentence(_MNEMONIC.sub("", text), without_mnemonic, text)


def with_single_key(text: str) -> str:
    """A text that ends in its key, as in "Pen (P)", but without that while keys without Ctrl are switched off."""
    return Sentence(text if _single_keys_are_named else _KEY.sub("", text), with_single_key, text)


def name_single_keys(on: bool) -> None:
    """Name the keys in such texts from now on, or no longer."""
    global _single_keys_are_named  # noqa: PLW0603 - one person has one keyboard
    if on != _single_keys_are_named:
        _single_keys_are_named = on
        reword()


def in_each_language(method: Callable[[], object]) -> None:
    """Call a bound method now, and again each time that another language is chosen."""
    _to_call.append(weakref.WeakMethod(method))
    method()


def reword() -> None:
    """Say everything again in the language that is chosen now."""
    for owner, places in list(_worded.items()):
        if shiboken6.isValid(owner):
            _reword(owner, places)
        else:
            del _worded[owner]
    for reference in list(_to_call):
        method = reference()
        if method is not None and shiboken6.isValid(method.__self__):  # type: ignore[attr-defined]
            method()
        else:
            _to_call.remove(reference)


def _reword(owner: Any, places: dict[_Place, str]) -> None:
    for (name, at), sentence in list(places.items()):
        getter = getattr(owner, name[3].lower() + name[4:], None)  # "text" of "setText"
        if getter is not None and getter(*at) != sentence:
            del places[name, at]
            continue
        places[name, at] = said = again(sentence)
        getattr(owner, name)(*at, said)
