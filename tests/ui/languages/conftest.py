"""Languages for the tests of this room: those of the program as it releases them, and one for tests."""

from pathlib import Path

import languages
import pytest
from in_english import ENGLISH_ONLY
from pseudo_language import write_pseudo_language


@pytest.fixture(scope="session", autouse=True)
def released() -> None:
    """The catalogues as the program reads them, made anew where they were changed."""
    files = list(languages.FOLDER.rglob("*.ts"))
    made = [file.with_suffix(".qm") for file in files]
    if not all(qm.exists() and qm.stat().st_mtime >= ts.stat().st_mtime for ts, qm in zip(files, made, strict=True)):
        languages.release()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These tests choose their languages themselves, so they are run in the usual suite alone."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(ENGLISH_ONLY)


@pytest.fixture(scope="session")
def pseudo_resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of resources in which German is the language for tests."""
    folder = tmp_path_factory.mktemp("resources") / "languages"
    folder.mkdir()
    write_pseudo_language(languages.FOLDER / "de.ts", folder / "de.ts")
    languages.release_catalogues(folder)
    return folder.parent
