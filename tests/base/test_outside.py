"""The environment of programs that are not ours."""

import os
import sys

import pytest

from digitpad.base.outside import without_our_libraries

NAMES = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH_ORIG")


def environment() -> dict[str, str]:
    return {name: os.environ[name] for name in NAMES if name in os.environ}


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What PyInstaller has set for a packaged program."""
    for name in NAMES[:2]:
        monkeypatch.setenv(name, "/opt/digitpad/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    return environment()


def test_a_packaged_program_keeps_its_libraries_to_itself(
    ours: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/digitpad/_internal", raising=False)
    with without_our_libraries():
        assert environment() == {}
    assert environment() == ours


def test_what_the_person_had_set_comes_back(ours: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/digitpad/_internal", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/home/ada/lib")
    with without_our_libraries():
        assert os.environ["LD_LIBRARY_PATH"] == "/home/ada/lib"
    assert os.environ["LD_LIBRARY_PATH"] == ours["LD_LIBRARY_PATH"]


def test_what_is_not_packaged_changes_nothing(ours: dict[str, str]) -> None:
    with without_our_libraries():
        assert environment() == ours
