from collections.abc import Callable
from pathlib import Path

import pytest
from pad import Pad
from pytestqt.qtbot import QtBot

from digitpad.ui.app import create_app


@pytest.fixture
def open_pad(qtbot: QtBot) -> Callable[..., Pad]:
    def open_it(package_dir: Path | None = None) -> Pad:
        _app, window = create_app(["digitpad"], package_dir)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return Pad(window, qtbot)

    return open_it


@pytest.fixture
def pad(open_pad: Callable[..., Pad]) -> Pad:
    return open_pad()
