"""What a child reports: only values of known kinds, and sentences, since a file may have hijacked it."""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from typing import Any

from digitpad.base.files.plain_json import printable
from digitpad.base.language import MAKERS, again, is_one_line
from digitpad.protocol.conversions import Check, Convention, Exported, Imported, Outcome, Refused

MOST_BYTES = 1_000_000
"""More than any outcome needs, its traceback included."""

_KINDS: tuple[type, ...] = (Check, Convention, Exported, Imported, Refused, type(Path()))
_KNOWN: dict[tuple[str, str], Any] = {
    **{(kind.__module__, kind.__name__): kind for kind in _KINDS},
    **{(make.__module__, make.__name__): make for make in MAKERS},
}


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _KNOWN:
            raise pickle.UnpicklingError(f"a child sent {module}.{name}")
        return _KNOWN[module, name]


def pack_sentence(sentence: str) -> bytes:
    """A sentence as `unpack_sentence` takes it."""
    return pickle.dumps(sentence)


def unpack_sentence(content: bytes) -> str:
    """A sentence to say in the person's language; what is none is taken for text. Without control characters."""
    try:
        said = _Reader(io.BytesIO(content)).load()
        sentence = again(said)  # which fails where it is nested without end
    except Exception:  # noqa: BLE001 - damaged pickles raise errors of all kinds
        sentence = content.decode(errors="replace")
    text = sentence if isinstance(sentence, str) else ""
    return text if is_one_line(text) else printable(text)


def read_told(content: bytes) -> Outcome:
    """The outcome in a pickle; raises pickle.UnpicklingError if there is none."""
    try:
        outcome = _Reader(io.BytesIO(content)).load()
    except Exception as error:  # damaged pickles raise errors of all kinds
        raise pickle.UnpicklingError(f"a child sent no outcome ({error})") from error
    if not isinstance(outcome, Exported | Imported | Refused):
        raise pickle.UnpicklingError("a child sent something other than an outcome")
    return outcome
