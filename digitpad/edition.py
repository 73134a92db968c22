"""Which of its editions this program is: run from Python, or packaged, with or without what learning needs."""

import importlib.util
import sys

_LEARNING = ("keras", "tensorflow", "tqdm")


def is_packaged() -> bool:
    """Whether this is the executable, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def why_no_training() -> str | None:
    """The sentence for a person who wants to train where that is not possible; None where it is."""
    missing = [name for name in _LEARNING if importlib.util.find_spec(name) is None]
    if not missing:
        return None
    if is_packaged():
        return (
            "This is digitpad-lite, which draws and recognises: to train networks of your own, install the full "
            "edition, digitpad, which brings TensorFlow and leaves your drawings, settings and networks as they are."
        )
    return (
        f"Training needs TensorFlow, which is not installed here ({', '.join(missing)}); install digitpad with it, "
        "pip install 'digitpad[train]'."
    )
