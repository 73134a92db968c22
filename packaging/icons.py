"""Draws the program's icon in the sizes and formats that desktops want; run by build.py with the folder as argument."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_SVG = Path(__file__).parents[1] / "resources" / "icons" / "digitpad.svg"


def draw_icons(folder: Path) -> None:
    """Write ``digitpad-SIZE.png``, ``digitpad.ico`` and ``digitpad.icns`` to the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    icon = QIcon(str(_SVG))
    for size in SIZES:
        if not icon.pixmap(QSize(size, size), 1.0).toImage().save(str(folder / f"digitpad-{size}.png")):
            raise OSError(f"{folder}/digitpad-{size}.png cannot be written")
    largest = Image.open(folder / f"digitpad-{SIZES[-1]}.png")
    largest.save(folder / "digitpad.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(folder / "digitpad.icns")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    draw_icons(Path(sys.argv[1]))
