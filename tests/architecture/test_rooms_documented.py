"""`docs/architecture.md` and the code agree: each room's sentence, and each name that the walks go through."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PACKAGES = {"digitpad": ROOT / "digitpad", "digitpad_training": ROOT / "training" / "digitpad_training"}


def _documented_rooms() -> dict[str, str]:
    section = TEXT.partition("## The rooms")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\| `([\w/]+)` \| (.+?) \|$", section, flags=re.MULTILINE))


def _rooms() -> list[str]:
    found = [path.parent for package in PACKAGES.values() for path in package.rglob("__init__.py")]
    return sorted(folder.relative_to(ROOT).as_posix() for folder in found)


def _names_in_walks() -> list[str]:
    """The dotted names in the text, those of doors included."""
    names = re.findall(r'`"?((?:digitpad|digitpad_training)(?:[.:]\w+)+)"?`', TEXT)
    return sorted({name.replace(":", ".") for name in names} - {"digitpad_training.NAME"})


def _definitions(body: list[ast.stmt]) -> dict[str, list[ast.stmt]]:
    """What a module or class defines, by name, with what each of these holds in turn."""
    found: dict[str, list[ast.stmt]] = {}
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            found[node.name] = node.body
        elif isinstance(node, ast.Assign):
            found |= {target.id: [] for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = []
    return found


def _is_defined(name: str) -> bool:
    package, *parts = name.split(".")
    path = PACKAGES[package]
    while parts and (path / parts[0]).is_dir():
        path /= parts.pop(0)
    module = path / f"{parts.pop(0)}.py" if parts else path / "__init__.py"
    if not module.is_file():
        return False
    body = ast.parse(module.read_text(encoding="utf-8")).body
    for part in parts:
        definitions = _definitions(body)
        if part not in definitions:
            return False
        body = definitions[part]
    return True


def test_every_room_is_documented_and_every_documented_room_exists() -> None:
    assert sorted(_documented_rooms()) == _rooms()


@pytest.mark.parametrize("room", _documented_rooms())
def test_the_sentence_of_a_room_is_the_docstring_of_its_package(room: str) -> None:
    docstring = ast.get_docstring(ast.parse((ROOT / room / "__init__.py").read_text(encoding="utf-8")))

    assert " ".join((docstring or "").split()) == _documented_rooms()[room]


@pytest.mark.parametrize("name", _names_in_walks())
def test_what_the_walks_name_is_in_the_code(name: str) -> None:
    assert _is_defined(name)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:digitpad|training|tests)/[\w/.]+)`", TEXT))))
def test_the_paths_in_the_text_exist(path: str) -> None:
    assert (ROOT / path).exists()
