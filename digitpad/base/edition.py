"""Which of its editions this program is: run from Python, or packaged, with or without what learning needs."""

import importlib.util
import sys

from digitpad.base.language import tr

_LEARNING = ("keras", "tensorflow")


def is_packaged() -> bool:
    """Whether this is the executable, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def why_no_training() -> str | None:
    """Why no network can be trained here, in a sentence; None if one can."""
    missing = [name for name in _LEARNING if importlib.util.find_spec(name) is None]
    if not missing:
        return None
    if is_packaged():
        return in_the_full_edition(tr("training networks of your own"))
    return tr(
        "Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, "
        "pip install 'digitpad[train]'.",
        packages=", ".join(missing),
    )


def in_the_full_edition(purpose: str) -> str:
    """What is said where only the full edition can do this; ``purpose`` names it, such as "exporting models"."""
    return tr(
        "Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings "
        "and networks as they are.",
        purpose=purpose,
    )


def not_packaged(deed: str) -> str:
    """What is said where neither packaged edition can do this; ``deed`` names it, such as "export to onnx"."""
    return tr(
        "Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra "
        "digitpad[export], can do it.",
        deed=deed,
    )
