"""A photograph to open, and a clipboard that no test leaves filled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand import FOUR, drawing
from photos import photograph
from PySide6.QtWidgets import QApplication


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photograph of a four."""
    file = tmp_path / "photo.jpg"
    file.write_bytes(photograph(drawing(FOUR), 3))
    return file


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()
