"""The outcome that a conversion's child reports: only values of known kinds, since a file may have hijacked it."""

from __future__ import annotations

import io
import pickle
from pathlib import Path

from digitpad.protocol.conversions import Check, Convention, Exported, Imported, Outcome, Refused

MOST_BYTES = 1_000_000
"""More than any outcome needs, its traceback included."""

_KINDS: tuple[type, ...] = (Check, Convention, Exported, Imported, Refused, type(Path()))
_KNOWN = {(kind.__module__, kind.__name__): kind for kind in _KINDS}


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        if (module, name) not in _KNOWN:
            raise pickle.UnpicklingError(f"a child sent {module}.{name}")
        return _KNOWN[module, name]


def read_told(content: bytes) -> Outcome:
    """The outcome in a pickle; raises pickle.UnpicklingError if there is none."""
    try:
        outcome = _Reader(io.BytesIO(content)).load()
    except Exception as error:  # damaged pickles raise errors of all kinds
        raise pickle.UnpicklingError(f"a child sent no outcome ({error})") from error
    if not isinstance(outcome, Exported | Imported | Refused):
        raise pickle.UnpicklingError("a child sent something other than an outcome")
    return outcome
