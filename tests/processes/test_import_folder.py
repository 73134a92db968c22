"""An import writes to a folder of its own, and its package comes out of it whole, under a name that is free."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.base.paths import bundled_package_dir
from digitpad.processes.import_folder import ImportFolder, ImportFolderError
from digitpad.protocol.conversions import Convention, Imported, ImportOrder
from digitpad.recognition.models.model_store import open_package

_CONVENTION = Convention("0 to 1", "bright", 1.0, 0.0, "probabilities", 0.99, 0.1)


def _made(staging: ImportFolder) -> Imported:
    """What a child makes of its order."""
    folder = staging.order.models / staging.order.called
    shutil.copytree(bundled_package_dir(), folder)
    return Imported(folder, _CONVENTION)


def test_two_imports_at_once_under_one_name_give_two_packages(tmp_path: Path) -> None:
    order = ImportOrder(tmp_path / "a friend's.keras", tmp_path / "models")
    one, other = ImportFolder(order), ImportFolder(order)
    for staging, name in ((one, "a-friend-s"), (other, "a-friend-s-2")):
        folder = staging.deliver(_made(staging)).folder
        staging.close()
        assert folder == tmp_path / "models" / name
    assert open_package(tmp_path / "models" / "a-friend-s-2").card.name == "a-friend-s-2"
    assert sorted(path.name for path in (tmp_path / "models").iterdir()) == ["a-friend-s", "a-friend-s-2"]


@pytest.mark.skipif(os.name != "posix", reason="needs modes")
def test_the_folder_of_models_is_for_nobody_else(tmp_path: Path) -> None:
    staging = ImportFolder(ImportOrder(tmp_path / "network.keras", tmp_path / "home" / "models"))
    modes = [folder.stat().st_mode & 0o777 for folder in (tmp_path / "home", tmp_path / "home" / "models")]
    staging.close()
    assert modes == [0o700, 0o700]


def test_an_import_of_nothing_leaves_nothing(tmp_path: Path) -> None:
    staging = ImportFolder(ImportOrder(tmp_path / "network.keras", tmp_path / "models"))
    _made(staging)
    staging.close()
    assert list(tmp_path.iterdir()) == []


def test_a_package_that_refers_to_other_places_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    staging = ImportFolder(ImportOrder(tmp_path / "network.keras", tmp_path / "models"))
    made = _made(staging)
    (made.folder / "more").symlink_to(tmp_path / "secret")
    with pytest.raises(ImportFolderError, match="its package refers to other places"):
        staging.deliver(made)
    staging.close()
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_what_a_killed_window_left_is_removed_and_what_is_under_way_stays(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left = tmp_path / "models" / f".import.{gone.pid}.new"
    left.mkdir(parents=True)
    under_way = ImportFolder(ImportOrder(tmp_path / "network.keras", tmp_path / "models"))
    assert not left.exists()
    ImportFolder(ImportOrder(tmp_path / "network.keras", tmp_path / "models")).close()
    assert under_way.folder.is_dir()
    under_way.close()


def test_a_folder_where_no_package_can_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file")
    with pytest.raises(ImportFolderError, match=r"The folder of models .*models cannot be written \(.*exists\)"):
        ImportFolder(ImportOrder(tmp_path / "network.keras", tmp_path / "models"))
