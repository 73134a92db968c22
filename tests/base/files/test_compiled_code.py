"""Code that is compiled once and kept."""

import builtins
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

import pytest

from digitpad.base.files.compiled_code import CompiledCode


@pytest.fixture(autouse=True)
def _python_writes_bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def kept(file: Path, source: bytes = b"answer = 6 * 7", name: str = "library/answer.py") -> CodeType:
    code = CompiledCode(file)
    compiled = code.compile(source, name, "exec")
    code.keep()
    return compiled


def answer(code: CodeType) -> object:
    names: dict[str, object] = {}
    exec(code, names)
    return names["answer"]


def test_it_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "library.code"
    compiled = kept(file)
    written = file.read_bytes()
    assert kept(file) == compiled
    assert answer(kept(file)) == 42
    assert file.read_bytes() == written
    assert list(tmp_path.iterdir()) == [file]


def test_another_text_of_the_same_name_is_compiled_anew(tmp_path: Path) -> None:
    file = tmp_path / "library.code"
    kept(file)
    assert answer(kept(file, b"answer = 43")) == 43
    assert answer(kept(file, b"answer = 43")) == 43
    assert answer(kept(file)) == 42


@pytest.mark.parametrize("at", [0, len(MAGIC_NUMBER), len(MAGIC_NUMBER) + 4, -1])
def test_a_file_with_a_wrong_byte_anywhere_holds_nothing(at: int, tmp_path: Path) -> None:
    file = tmp_path / "library.code"
    kept(file)
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
    assert answer(kept(file)) == 42
    assert file.read_bytes() != content


def test_nothing_is_kept_where_there_is_no_folder_or_where_python_writes_no_bytecode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert answer(kept(tmp_path / "missing" / "library.code")) == 42
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert answer(kept(tmp_path / "library.code")) == 42
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_module_is_compiled_as_usual(tmp_path: Path) -> None:
    code = CompiledCode(tmp_path / "library.code")
    assert eval(code.compile("6 * 7", "<string>", "eval")) == 42
    assert code.compile("1", "<string>", "eval", dont_inherit=True) == builtins.compile("1", "<string>", "eval")
    code.keep()
    assert list(tmp_path.iterdir()) == []
