"""What the linter cannot check of the rooms: how many files each has, and that each begins with one sentence."""

import ast
from pathlib import Path

import pytest
from folders import ROOT

PACKAGES = (ROOT / "digitpad", ROOT / "training" / "digitpad_training")
ROOMS = sorted({path.parent for package in PACKAGES for path in package.rglob("*.py")})
CORRIDORS = {ROOT / "training" / "digitpad_training" / "formats"}
"""Folders that hold nothing but rooms."""


def name(room: Path) -> str:
    return room.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("room", ROOMS, ids=name)
def test_a_room_begins_with_a_sentence_and_imports_nothing(room: Path) -> None:
    statements = ast.parse((room / "__init__.py").read_text(encoding="utf-8")).body
    sentence = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8")))
    assert sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not [each for each in statements if isinstance(each, ast.Import | ast.ImportFrom)]


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in CORRIDORS], ids=name)
def test_a_room_has_neither_too_few_files_nor_too_many(room: Path) -> None:
    files = {path.name for path in room.glob("*.py")} - {"__init__.py", "__main__.py"}
    floor_of_a_package = room in PACKAGES or (room / "kit").is_dir()
    assert (1 if floor_of_a_package else 4) <= len(files) <= 12, sorted(files)


def test_the_tests_mirror_the_rooms() -> None:
    tests = {path.parent.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")}
    beside = {Path(each) for each in ("architecture", "packaged", "packaging", "stories", "stories/web", ".")}
    rooms = {room.relative_to(ROOT / "digitpad") for room in ROOMS if room.is_relative_to(PACKAGES[0])}
    rooms |= {Path("training") / room.relative_to(PACKAGES[1]) for room in ROOMS if room.is_relative_to(PACKAGES[1])}
    assert tests <= rooms | beside, sorted(tests - rooms - beside)
