"""Files and folders replaced whole: by processes that are killed while they do it, and into folders of any kind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.base.files.staging import (
    PRIVATE,
    new_file,
    new_folder,
    remove_folder,
    remove_left_behind,
    replace_file,
)

KILLED = """
import os, signal, sys
from pathlib import Path
from digitpad.base.files import staging
place = Path(sys.argv[1])
def end(*_arguments):
    os.kill(os.getpid(), signal.SIGKILL)
setattr(Path if sys.argv[2] in ("rename", "replace") else os, sys.argv[2], end)
if sys.argv[3] == "file":
    staging.replace_file(place, b"new")
elif sys.argv[3] == "new file":
    with staging.new_file(place) as file:
        file.write_bytes(b"new")
elif sys.argv[3] == "nothing":
    staging.remove_folder(place)
else:
    with staging.new_folder(place) as folder:
        (folder / "below").mkdir()
        (folder / "below" / "file").write_text("new")
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def killed_at(call: str, place: Path, kind: str) -> int:
    """Have a process replace what is at ``place``, and kill it at a call; returns its number."""
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(place), call, kind])
    assert process.wait(timeout=60) == -9
    return process.pid


def ended_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait(timeout=60)
    return process.pid


def fill(folder: Path, content: str) -> None:
    with new_folder(folder) as staged:
        (staged / "below").mkdir()
        (staged / "below" / "file").write_text(content)


def test_a_file_is_there_whole(tmp_path: Path) -> None:
    for content in (b"first", b"", bytes(100_000)):
        replace_file(tmp_path / "file", content)
        assert (tmp_path / "file").read_bytes() == content
        assert names(tmp_path) == ["file"]


@pytest.mark.skipif(os.name != "posix", reason="needs modes")
def test_a_file_has_the_mode_of_the_one_before_or_the_one_that_is_asked_for(tmp_path: Path) -> None:
    umask = os.umask(0o022)
    os.umask(umask)
    file = tmp_path / "file"
    replace_file(file, b"")
    assert file.stat().st_mode & 0o777 == 0o666 & ~umask
    file.chmod(0o640)
    replace_file(file, b"")
    assert file.stat().st_mode & 0o777 == 0o640
    replace_file(file, b"", PRIVATE)
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_link_stays_one_and_no_other_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere" / "file")
    (tmp_path / "elsewhere" / f".file.{os.getpid()}.new").symlink_to(tmp_path / "precious")
    replace_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "elsewhere" / "file").read_bytes() == b"new"
    assert (tmp_path / "precious").read_text() == "precious"
    assert names(tmp_path / "elsewhere") == ["file"]


def test_a_folder_is_there_whole_or_as_it_was(tmp_path: Path) -> None:
    fill(tmp_path / "folder", "first")
    fill(tmp_path / "folder", "second")

    def fail() -> None:
        with new_folder(tmp_path / "folder") as staged:
            (staged / "half").touch()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (tmp_path / "folder" / "below" / "file").read_text() == "second"
    assert names(tmp_path) == ["folder"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_the_next_write_removes_what_a_killed_process_left_of_a_file(tmp_path: Path, call: str) -> None:
    replace_file(tmp_path / "file", b"old")
    killed_at(call, tmp_path / "file", "file")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert len(names(tmp_path)) == 2
    replace_file(tmp_path / "file", b"newer")
    assert names(tmp_path) == ["file"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
@pytest.mark.parametrize(
    ("call", "is_there"), [("fsync", "old"), ("rename", "old"), ("replace", ""), ("rmdir", "new"), ("unlink", "new")]
)
def test_what_a_killed_process_left_of_a_folder_is_removed(tmp_path: Path, call: str, is_there: str) -> None:
    file = tmp_path / "folder" / "below" / "file"
    fill(tmp_path / "folder", "old")
    killed_at(call, tmp_path / "folder", "folder")
    assert (file.read_text() if file.exists() else "") == is_there
    assert len(names(tmp_path)) > 1
    remove_left_behind(tmp_path)
    assert names(tmp_path) == ["folder"]
    assert file.read_text() == (is_there or "old")


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_what_a_killed_process_left_of_a_file_in_a_workplace_is_removed(tmp_path: Path, call: str) -> None:
    replace_file(tmp_path / "file", b"old")
    killed_at(call, tmp_path / "file", "new file")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert len(names(tmp_path)) == 2
    with new_file(tmp_path / "file") as file:
        file.write_bytes(b"newer")
    assert names(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == b"newer"


def test_two_threads_may_make_the_same_at_once(tmp_path: Path) -> None:
    with new_file(tmp_path / "file") as first, new_file(tmp_path / "file") as second:
        first.write_text("first")
        second.write_text("second")
    assert (tmp_path / "file").read_text() == "first"  # whose block ended last
    assert names(tmp_path) == ["file"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
@pytest.mark.parametrize(("call", "is_there"), [("rename", True), ("unlink", False), ("rmdir", False)])
def test_a_folder_is_removed_whole_even_by_a_process_that_is_killed(tmp_path: Path, call: str, is_there: bool) -> None:
    place = tmp_path / "folder"
    fill(place, "old")
    process = killed_at(call, place, "nothing")
    assert place.exists() == is_there
    if is_there:
        assert (place / "below" / "file").read_text() == "old"
        remove_folder(place)
    else:
        assert names(tmp_path) == [f".folder.{process}.gone"]
        remove_left_behind(tmp_path)
    assert names(tmp_path) == []


def test_what_cannot_be_removed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "folder"
    with pytest.raises(FileNotFoundError) as missing:
        remove_folder(place)
    assert str(missing.value.filename) == str(place)
    fill(place, "old")

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied", "file")

    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.raises(PermissionError) as kept:
        remove_folder(place)
    assert not place.exists()
    assert [str(path) for path in tmp_path.iterdir()] == [kept.value.filename]


def test_what_was_removed_meanwhile_does_not_take_its_place(tmp_path: Path) -> None:
    fill(tmp_path / "folder", "old")

    def be_forgotten() -> None:
        with new_folder(tmp_path / "folder"):
            remove_left_behind(tmp_path, "folder", os.getpid())

    with pytest.raises(FileNotFoundError):
        be_forgotten()
    assert (tmp_path / "folder" / "below" / "file").read_text() == "old"
    assert names(tmp_path) == ["folder"]


def test_a_folder_moved_aside_for_nothing_comes_back(tmp_path: Path) -> None:
    gone = ended_process()
    fill(tmp_path / f".folder.{gone}.old", "old")
    fill(tmp_path / f".folder.{gone}.new", "new")
    remove_left_behind(tmp_path)
    assert names(tmp_path) == ["folder"]
    assert (tmp_path / "folder" / "below" / "file").read_text() == "old"


def test_what_a_living_process_writes_stays_and_so_does_everything_else(tmp_path: Path) -> None:
    others = [".file.new", ".file.0.new", ".file.7.newer", f"other.{ended_process()}.new", f".file.{os.getppid()}.new"]
    for name in others:
        (tmp_path / name).touch()
    with new_folder(tmp_path / "folder") as staged:
        remove_left_behind(tmp_path)
        assert names(tmp_path) == sorted([*others, staged.parent.name])
    (tmp_path / f".file.{os.getpid()}.new").touch()  # of an earlier process with the same number
    remove_left_behind(tmp_path)
    assert names(tmp_path) == sorted([*others, "folder"])
    remove_left_behind(tmp_path / "no folder")


def test_what_earlier_versions_left_is_removed_by_the_next_write_of_that_name(tmp_path: Path) -> None:
    for name in ("history.json", "settings.json"):
        (tmp_path / f"{name}.{ended_process()}.new").touch()
    replace_file(tmp_path / "history.json", b"")
    replace_file(tmp_path / "settings.json", b"")
    assert names(tmp_path) == ["history.json", "settings.json"]


def test_importing_it_loads_nothing_that_takes_time() -> None:
    code = """
import sys, digitpad.base.files.staging, digitpad.base.files.own_file
print({"numpy", "PySide6", "json", "shutil"} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "set()\n"
