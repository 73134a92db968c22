"""The program's own files: whole or not at all, never lost, and gone when they are to be gone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.base.own_file import OwnFile, UnusableContentError, check_version


class Told(list[str]):
    """A file of a temporary folder, and the sentences that were told about it."""

    def __init__(self, folder: Path, name: str = "history.json") -> None:
        self.file = OwnFile(folder / name, self.append)
        self.path = folder / name


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def no_use(_content: bytes) -> str:
    raise UnusableContentError


def newer(_content: bytes) -> str:
    raise UnusableContentError(is_newer=True)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    told = Told(tmp_path / "new" / "folder")
    assert told.file.read(bytes) is None
    told.file.replace(b"old")
    told.file.replace(b"new")
    assert told.file.read(bytes) == b"new"
    assert names(told.path.parent) == ["history.json"]
    assert told == []


@pytest.mark.parametrize(("parse", "aside"), [(no_use, "damaged"), (newer, "newer")])
def test_what_cannot_be_used_is_set_aside_under_a_free_name(
    tmp_path: Path, told: Told, parse: object, aside: str
) -> None:
    (tmp_path / f"history.{aside}-1.json").write_bytes(b"an earlier one")
    told.path.write_bytes(b"no use")
    assert told.file.read(parse) is None
    assert len(told) == 1
    assert str(told.path) in told[0]
    assert aside in told[0]
    assert f"it was renamed history.{aside}-2.json" in told[0]
    told.file.replace(b"new")
    assert (tmp_path / f"history.{aside}-1.json").read_bytes() == b"an earlier one"
    assert (tmp_path / f"history.{aside}-2.json").read_bytes() == b"no use"
    assert told.path.read_bytes() == b"new"


def test_a_folder_in_place_of_the_file_is_set_aside(tmp_path: Path, told: Told) -> None:
    told.path.mkdir()
    (told.path / "something").touch()
    assert told.file.read(bytes) is None
    assert "it was renamed history.damaged-1.json" in told[0]
    assert (tmp_path / "history.damaged-1.json" / "something").exists()


def test_a_file_far_too_large_is_not_taken_in(told: Told) -> None:
    with told.path.open("wb") as file:
        file.truncate(100_000_000_000)  # without taking room
    assert told.file.read(bytes) is None
    assert "history.damaged-1.json" in told[0]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder in which nobody may rename")
def test_what_cannot_be_renamed_stays_and_is_not_written_to() -> None:
    told = Told(Path("/proc/self"), "status")
    assert told.file.read(no_use) is None
    assert "is damaged and cannot be renamed" in told[0]
    told.file.replace(b"new")
    told.file.delete()
    assert len(told) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that nobody may read nor rename")
def test_what_cannot_be_read_is_not_called_damaged() -> None:
    told = Told(Path("/proc/self"), "attr")
    assert told.file.read(bytes) is None
    (sentence,) = told
    assert sentence.startswith("/proc/self/attr is not readable and cannot be renamed (")


def test_a_write_that_finds_no_room_leaves_the_old_file_whole(tmp_path: Path, told: Told) -> None:
    pytest.importorskip("resource", reason="needs a limit on the size of files")
    told.file.replace(b"the old one")
    code = f"""
import resource
from pathlib import Path
from digitpad.base.own_file import OwnFile
file = OwnFile(Path({str(told.path)!r}), print)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
file.replace(bytes(20_000))
file.replace(bytes(20_000))
file.replace(b"the new one")
file.replace(bytes(20_000))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == f"{told.path} cannot be saved (File too large); the next change will try again.\n" * 2
    assert told.path.read_bytes() == b"the new one"
    assert names(tmp_path) == ["history.json"]


def test_a_folder_in_place_of_the_file_is_not_overwritten_nor_deleted(tmp_path: Path, told: Told) -> None:
    told.path.mkdir()
    told.file.replace(b"new")
    told.file.delete()
    assert "cannot be saved (Is a directory)" in told[0]
    assert "cannot be deleted" in told[1]
    assert names(tmp_path) == ["history.json"]


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("precious")
    told = Told(tmp_path / "home")
    assert told.file.read(bytes) is None
    told.file.replace(b"new")
    told.file.delete()
    assert len(told) == 1
    assert "cannot be saved" in told[0]
    assert (tmp_path / "home").read_text() == "precious"


def test_deleting_takes_what_a_write_left_that_was_cut_off(tmp_path: Path, told: Told) -> None:
    told.file.replace(b"drawings")
    for name in (f"history.json.{os.getpid()}.new", "history.json.7.new", "history.damaged-1.json", "settings.json"):
        (tmp_path / name).touch()
    told.file.delete()
    told.file.delete()
    assert names(tmp_path) == ["history.damaged-1.json", "settings.json"]
    assert told == []


@pytest.mark.parametrize("version", [None, 0, -1, 1.0, True, "1", [1]])
def test_what_is_no_version_is_damage(version: object) -> None:
    with pytest.raises(UnusableContentError, match="damaged"):
        check_version(version, 1)


def test_versions() -> None:
    check_version(1, 2)
    check_version(2, 2)
    with pytest.raises(UnusableContentError, match="newer"):
        check_version(3, 2)
