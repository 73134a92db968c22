"""The program's own files: whole or not at all, never lost, and gone once deleted."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from folders import names_in
from rights import need_modes, without_rights

from digitpad.base.files.own_file import OwnFile, UnusableContentError, check_version


class Told(list[str]):
    """A file of a temporary folder, and the sentences that it sent."""

    def __init__(self, folder: Path, name: str = "history.json") -> None:
        self.file = OwnFile(folder / name, self.append)
        self.path = folder / name


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)


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
    assert names_in(told.path.parent) == ["history.json"]
    assert told == []


@pytest.mark.parametrize(("parse", "aside"), [(no_use, "damaged"), (newer, "newer")])
def test_what_cannot_be_used_is_set_aside_under_a_free_name(
    tmp_path: Path, told: Told, parse: Callable[[bytes], str], aside: str
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
        file.truncate(100_000_000_000)  # without allocating memory
    assert told.file.read(bytes) is None
    assert "history.damaged-1.json" in told[0]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder in which nobody may rename")
def test_what_cannot_be_renamed_stays_and_is_not_written_to() -> None:
    told = Told(Path("/proc/self"), "status")
    assert told.file.read(no_use) is None
    assert "cannot be used (it is damaged), nor be renamed" in told[0]
    told.file.replace(b"new")
    told.file.delete()
    assert len(told) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that nobody may read nor rename")
def test_what_cannot_be_read_is_not_called_damaged() -> None:
    told = Told(Path("/proc/self"), "attr")
    assert told.file.read(bytes) is None
    (sentence,) = told
    assert sentence.startswith("/proc/self/attr cannot be used (it cannot be read), nor be renamed (")


def test_a_write_that_finds_no_room_leaves_the_old_file_whole(tmp_path: Path, told: Told) -> None:
    pytest.importorskip("resource", reason="needs a limit on the size of files")
    told.file.replace(b"the old one")
    code = f"""
import resource
from pathlib import Path
from digitpad.base.files.own_file import OwnFile
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
    assert names_in(tmp_path) == ["history.json"]


def test_a_folder_in_place_of_the_file_is_not_overwritten_nor_deleted(tmp_path: Path, told: Told) -> None:
    told.path.mkdir()
    told.file.replace(b"new")
    told.file.delete()
    reason = "" if sys.platform == "win32" else "Is a directory"  # Windows says that access is denied
    assert f"cannot be saved ({reason}" in told[0]
    assert "cannot be deleted" in told[1]
    assert names_in(tmp_path) == ["history.json"]


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("precious")
    told = Told(tmp_path / "home")
    assert told.file.read(bytes) is None
    told.file.replace(b"new")
    told.file.delete()
    assert len(told) == 1
    assert "cannot be saved" in told[0]
    assert (tmp_path / "home").read_text() == "precious"


def test_deleting_also_removes_what_an_interrupted_write_left(tmp_path: Path, told: Told) -> None:
    told.file.replace(b"drawings")
    for name in (f"history.json.{os.getpid()}.new", "history.json.7.new", "history.damaged-1.json", "settings.json"):
        (tmp_path / name).touch()
    told.file.delete()
    told.file.delete()
    assert names_in(tmp_path) == ["history.damaged-1.json", "settings.json"]
    assert told == []


@pytest.mark.parametrize("version", [None, 0, -1, 1.0, True, "1", [1]])
def test_anything_but_a_version_counts_as_damage(version: object) -> None:
    with pytest.raises(UnusableContentError, match="damaged"):
        check_version(version, 1)


def test_versions() -> None:
    check_version(1, 2)
    check_version(2, 2)
    with pytest.raises(UnusableContentError, match="newer"):
        check_version(3, 2)


WRITER = """
import sys
from pathlib import Path
from digitpad.base.files.own_file import OwnFile
file = OwnFile(Path(sys.argv[1]), print)
for number in range(5):
    with file.locked():
        words = file.read(lambda content: content.decode().split()) or []
        file.replace(" ".join([*words, f"{sys.argv[2]}{number}"]).encode())
"""


def test_processes_that_add_to_a_file_lose_nothing(tmp_path: Path, told: Told) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(told.path), each], stdout=subprocess.PIPE)
        for each in "abcd"
    ]
    assert [writer.communicate(timeout=60)[0] for writer in writers] == [b""] * 4
    words = told.path.read_text().split()
    assert sorted(words) == sorted(f"{each}{number}" for each in "abcd" for number in range(5))
    assert names_in(tmp_path) == ["history.json"]


def test_a_process_that_hangs_while_it_holds_the_lock_delays_others_only_briefly(tmp_path: Path, told: Told) -> None:
    told.file.replace(b"old")
    code = f"""
import sys
from pathlib import Path
from digitpad.base.files.folder_lock import locked
with locked(Path({str(tmp_path)!r})):
    print("locked", flush=True)
    sys.stdin.read()
"""
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == b"locked"
    with told.file.locked():
        told.file.replace(b"new")
    holder.communicate(timeout=60)
    assert told.path.read_bytes() == b"new"


def test_it_knows_when_another_has_replaced_or_deleted_the_file(tmp_path: Path, told: Told) -> None:
    assert not told.file.was_changed
    told.file.replace(b"mine")
    assert not told.file.was_changed
    assert told.file.exists
    other = Told(tmp_path)
    other.file.replace(b"its")
    assert told.file.was_changed
    assert told.file.read(bytes) == b"its"
    assert not told.file.was_changed
    other.file.delete()
    assert told.file.was_changed
    assert not told.file.exists


def test_the_message_about_a_failure_is_withdrawn_once_the_file_is_saved(tmp_path: Path) -> None:
    told: list[str] = []
    taken_back: list[str] = []
    file = OwnFile(tmp_path / "home" / "history.json", told.append, taken_back.append)
    (tmp_path / "home").write_text("a file in place of the folder")
    assert not file.replace(b"new")
    (tmp_path / "home").unlink()
    assert file.replace(b"new")
    assert file.replace(b"newer")
    assert told == taken_back
    assert len(told) == 1


def test_a_damaged_part_is_kept_under_a_free_name(tmp_path: Path, told: Told) -> None:
    (tmp_path / "history.damaged-1.json").touch()
    told.file.keep_damaged_part(b"part", "kept in {}".format)
    assert told == ["kept in history.damaged-2.json"]
    assert (tmp_path / "history.damaged-2.json").read_bytes() == b"part"


def test_a_folder_without_permission_is_reported_in_one_sentence(tmp_path: Path) -> None:
    need_modes()
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text("precious")
    home.chmod(0o000)
    code = f"""
from pathlib import Path
from digitpad.base.files.own_file import OwnFile
for name in ("settings.json", "history.json"):
    file = OwnFile(Path({str(home)!r}) / name, print)
    print(file.read(bytes), file.was_changed, file.exists)
    with file.locked():
        print(file.replace(b"new"))
    file.delete()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True, preexec_fn=without_rights
    )
    home.chmod(0o700)
    said = f"{home} cannot be used (Permission denied), so nothing is remembered; check its permissions."
    assert done.stdout.splitlines() == [said, "None False False", "False"] * 2
    assert (home / "settings.json").read_text() == "precious"


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes")
def test_what_is_written_is_for_its_owner_alone(tmp_path: Path) -> None:
    told = Told(tmp_path / "new" / "folder")
    told.file.replace(b"drawings")
    told.file.keep_damaged_part(b"part", str)
    found = [tmp_path / "new", told.path.parent, told.path, told.path.with_name("history.damaged-1.json")]
    assert [path.stat().st_mode & 0o777 for path in found] == [0o700, 0o700, 0o600, 0o600]
