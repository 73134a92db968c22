"""What is kept is on disk before it is called so: a power cut takes nothing away that was there."""

import shutil
import sys
from pathlib import Path

import pytest
from hand import SEVEN
from pad import Pad
from strip import Strip, leave
from synced import Synced

from digitpad.base.files.private_files import make_private_folder
from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.models.model_store import take_free_name, use_package
from digitpad.recognition.models.tried_models import remember

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there a test can see what is synced")


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> Synced:
    return Synced(monkeypatch)


def test_an_imported_model_and_its_choice_are_on_disk(tmp_path: Path, home: Path, synced: Synced) -> None:
    models = home / "models"
    make_private_folder(models)
    for name in ("friend", "friend-2"):
        staged = shutil.copytree(bundled_package_dir(), tmp_path / "staged")
        package = take_free_name(staged, models, "friend")
        assert package.name == name
        assert synced.lost_below(models) == []
    remember("0" * 64)
    use_package(package)
    assert synced.lost_below(home) == []


def test_drawings_and_settings_are_on_disk(pad: Pad, home: Path, synced: Synced) -> None:
    Strip(pad)
    leave(pad, SEVEN)
    pad.window.resize(700, 500)
    pad.window.close()
    assert sorted(path.name for path in home.iterdir()) == ["history.json", "settings.json"]
    assert synced.lost_below(home) == []
