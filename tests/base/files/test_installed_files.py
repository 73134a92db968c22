"""The list of the packaged program's files finds what is not whole."""

from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.base.files import installed_files


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "PySide6").mkdir(parents=True)
    (folder / "PySide6" / "QtGui with spaces.so").write_bytes(b"Qt" * 1000)
    (folder / "base_library.zip").write_bytes(b"modules")
    assert installed_files.write_list(folder) == 2
    return folder


def test_a_whole_program_has_no_fault(program: Path) -> None:
    assert installed_files.fault(program, thoroughly=True) is None
    assert installed_files.write_list(program) == 2


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (Path.unlink, "is missing;"),
        (lambda file: file.write_bytes(b"Qt"), "is not whole: it has 2 of 2,000 bytes;"),
        (lambda file: (file.unlink(), file.mkdir()), "is not whole"),
    ],
)
def test_a_damaged_file_is_named(program: Path, damage: Callable[[Path], object], says: str) -> None:
    damage(program / "PySide6" / "QtGui with spaces.so")
    fault = installed_files.fault(program)
    assert fault is not None
    assert fault.startswith("A file of the program, PySide6/QtGui with spaces.so, ")
    assert says in fault


def test_changed_content_of_the_same_size_is_found_when_looked_for(program: Path) -> None:
    (program / "base_library.zip").write_bytes(b"MODULES")
    assert installed_files.fault(program) is None
    assert "base_library.zip, is damaged;" in str(installed_files.fault(program, thoroughly=True))


def test_the_list_itself_may_be_missing(program: Path) -> None:
    (program / installed_files.LIST).unlink()
    assert "files.txt, is missing, or cannot be read;" in str(installed_files.fault(program))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\n", b"7 abc name", b"seven abc name\n", b"7\n"])
def test_the_list_itself_may_be_cut_off_or_changed(program: Path, content: bytes) -> None:
    (program / installed_files.LIST).write_bytes(content)
    assert "files.txt, is damaged;" in str(installed_files.fault(program))
