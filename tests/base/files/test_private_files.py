"""What the program keeps about a person can be read by nobody else, and the person's other files stay as they are."""

import os
from pathlib import Path

import pytest

from digitpad.base.files.private_files import keep_private, make_private_folder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs modes")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_what_others_could_read_is_tightened_and_nothing_else_touched(tmp_path: Path) -> None:
    own = [
        tmp_path / name for name in ("history.json", "settings.damaged-1.json", "digitpad.log", "models/run/card.json")
    ]
    foreign = [tmp_path / name for name in ("notes.txt", "photos/one.png", "historical.txt")]
    for path in (*own, *foreign):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        path.chmod(0o644)
    (tmp_path / "models" / "link").symlink_to(tmp_path / "notes.txt")
    tmp_path.chmod(0o755)
    keep_private(tmp_path)
    assert {mode(path) for path in own} == {0o600}
    assert {mode(path) for path in foreign} == {0o644}
    assert mode(tmp_path / "photos") == 0o755
    assert [mode(folder) for folder in (tmp_path, tmp_path / "models", tmp_path / "models" / "run")] == [0o700] * 3


def test_a_folder_that_anyone_may_write_to_stays_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    keep_private(tmp_path)
    assert tmp_path.stat().st_mode & 0o7777 == 0o1777


def test_a_new_folder_is_private_with_those_above_it(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path / "a" / "b")
    make_private_folder(tmp_path / "a" / "b")
    assert [mode(folder) for folder in (tmp_path, tmp_path / "a", tmp_path / "a" / "b")] == [0o755, 0o700, 0o700]
    keep_private(tmp_path / "none")


def test_a_file_in_the_way_of_a_folder_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        make_private_folder(tmp_path / "file" / "home")
    with pytest.raises(FileExistsError):
        make_private_folder(tmp_path / "file")
