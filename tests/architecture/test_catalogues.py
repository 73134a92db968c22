"""The catalogues of sentences in other languages: whole, up to date with the code, and without plain mistakes."""

import ast
import shutil
import subprocess
from pathlib import Path

import languages
import pytest
from catalogue_checks import FORMS, Entry, entries, faults
from folders import ROOT

from digitpad.ui.languages.known import ENGLISH, LANGUAGES

CATALOGUES = sorted(languages.FOLDER.glob("*.ts"))
LONGEST_LABEL = 24  # characters of a label in the form of what to train, beside which its field has room


def test_every_language_of_the_menu_has_a_catalogue() -> None:
    assert {file.stem for file in CATALOGUES} == set(LANGUAGES) - {ENGLISH} <= set(FORMS)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_a_catalogue_is_whole_and_fits_the_english_sentences(catalogue: Path) -> None:
    found = [f"{entry.source}: {fault}" for entry in entries(catalogue) for fault in faults(entry, catalogue.stem)]
    assert found == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_a_catalogue_has_just_the_sentences_of_the_code(catalogue: Path, tmp_path: Path) -> None:
    collected = tmp_path / catalogue.name
    shutil.copy(catalogue, collected)
    languages.update(tmp_path)
    assert [each[:3] for each in entries(collected)] == [each[:3] for each in entries(catalogue)]


def test_all_sentences_are_collected() -> None:
    """What `lupdate` does not understand would stay English for ever."""
    listed = subprocess.run(
        ["git", "ls-files", "digitpad/*.py", "training/*.py"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    said = {source for file in listed.stdout.split() for source in _sources(ROOT / file)}
    assert said - {entry.source for entry in entries(CATALOGUES[0])} == set()


def _sources(file: Path) -> list[str]:
    """The first argument of each call of ``tr``; one that is no literal fails."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            source = node.args[0]
            assert isinstance(source, ast.Constant), f"{file}:{node.lineno}"
            found.append(str(source.value))
    return found


@pytest.mark.parametrize(
    ("source", "forms", "fault"),
    [
        ("Draw {what}", ("Zeichnen",), "places"),
        ("Draw a digit.", ("Eine Ziffer zeichnen",), "punctuation"),
        ("&Open", ("Öffnen",), "mnemonics"),
        ("Undo", ("",), "not translated"),
        ("Undo", ("Das Letzte wieder rückgängig machen",), "too long"),
        ("Tables (*.csv)", ("Tabellen (*.txt)",), "other files"),
        ("Stop", (" Halt",), "space"),
    ],
)
def test_plain_mistakes_are_found(source: str, forms: tuple[str, ...], fault: str) -> None:
    (found,) = faults(Entry(source, "", False, forms, True), "de")
    assert fault in found


def test_a_missing_form_of_the_plural_is_found() -> None:
    (found,) = faults(Entry("{n} digit(s)", "", True, ("{n} cyfra", "{n} cyfry"), True), "pl")
    assert "2 forms of the plural, not 3" in found
