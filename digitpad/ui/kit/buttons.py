"""Buttons made in one line."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton


def new_button(text: str, name: str, on_clicked: Callable[[], object]) -> QPushButton:
    """A button with an object name, which calls ``on_clicked`` without arguments."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(lambda: on_clicked())  # noqa: PLW0108 - without Qt's own argument
    return button
