"""The wheel and the source distribution hold what an installation needs.

packaging/try_distributions.py installs them, in environments of their own.
"""

import tarfile
import tomllib
import zipfile
from configparser import ConfigParser
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest
from folders import ROOT
from hatchling.build import build_sdist, build_wheel

from digitpad import __version__

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def files_below(folder: Path, *, of: str = "*") -> set[str]:
    found = (path for path in folder.rglob(of) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in found}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = build_wheel(str(folder))
    return zipfile.ZipFile(folder / name)


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> Message:
    return message_from_string(wheel.read(f"digitpad-{__version__}.dist-info/METADATA").decode())


def test_the_wheel_has_every_module_and_every_resource(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    assert {f"digitpad/{name}" for name in files_below(ROOT / "digitpad", of="*.py")} <= names
    trained = files_below(ROOT / "training" / "digitpad_training", of="*.py")
    assert {f"digitpad_training/{name}" for name in trained} <= names
    assert {f"digitpad/resources/{name}" for name in files_below(ROOT / "resources")} <= names
    assert "digitpad/py.typed" in names


def test_there_is_a_command_with_windows_and_one_that_prints(wheel: zipfile.ZipFile) -> None:
    points = ConfigParser()
    points.read_string(wheel.read(f"digitpad-{__version__}.dist-info/entry_points.txt").decode())
    assert dict(points["gui_scripts"]) == {"digitpad": "digitpad.cli:main"}
    assert dict(points["console_scripts"]) == {"digitpad-cli": "digitpad.cli:main"}


def test_the_metadata_say_what_a_registry_shows(metadata: Message) -> None:
    classifiers = metadata.get_all("Classifier", [])
    for system in ("Microsoft :: Windows", "MacOS", "POSIX :: Linux"):
        assert f"Operating System :: {system}" in classifiers
    addresses = {address.split(", ")[0] for address in metadata.get_all("Project-URL", [])}
    assert {"Homepage", "Documentation", "Source", "Issues", "Changelog"} <= addresses
    assert metadata["Author"] == "The digitpad authors"
    assert metadata["License-Expression"] == "MIT"


def test_each_python_that_is_allowed_is_named(metadata: Message) -> None:
    named = [
        each for each in metadata.get_all("Classifier", []) if each.startswith("Programming Language :: Python :: 3.")
    ]
    assert [each.rpartition(" ")[2] for each in named] == ["3.11", "3.12", "3.13"]
    assert metadata["Requires-Python"] == "<3.14,>=3.11"


def test_windows_gets_the_library_that_litert_asks_for() -> None:
    (runtime,) = [each for each in PROJECT["dependencies"] if each.startswith("msvc-runtime")]
    assert runtime.endswith("; sys_platform == 'win32'")


def test_the_source_distribution_has_what_the_wheel_is_made_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    name = build_sdist(str(tmp_path))
    with tarfile.open(tmp_path / name) as archive:
        names = {each.partition("/")[2] for each in archive.getnames()}
    assert {f"resources/{each}" for each in files_below(ROOT / "resources")} <= names
    assert {"LICENSE", "README.md", "pyproject.toml", "training/digitpad_training/__init__.py"} <= names
    assert not {each for each in names if each.startswith((".venv", "build/", "dist/"))}
