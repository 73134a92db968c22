"""Parts of a window, found by kind and object name."""

from typing import TypeVar

from PySide6.QtCore import QObject

Child = TypeVar("Child", bound=QObject)


def found(parent: QObject, kind: type[Child], name: str | None = None) -> Child:
    """The part of this kind and object name, or the first of this kind; raises AssertionError where there is none."""
    child = parent.findChild(kind) if name is None else parent.findChild(kind, name)
    assert isinstance(child, kind), f"no {kind.__name__} {name or ''}"
    return child
