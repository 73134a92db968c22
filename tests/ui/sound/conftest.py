"""Programs of the system that make a sound, as the tests install them."""

from pathlib import Path

import pytest
from pad import Pad

from digitpad.ui.sound.voice import Voice


@pytest.fixture
def pad(pad: Pad) -> Pad:
    """A pad that is wholly loaded."""
    pad.qtbot.waitUntil(lambda: bool(pad.window.findChildren(Voice)))
    return pad


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file to which a program writes what would be heard."""
    monkeypatch.setenv("HEARD", str(tmp_path / "heard"))
    return tmp_path / "heard"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder
