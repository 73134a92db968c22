import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.log import log_unexpected, start_log


@pytest.fixture(autouse=True)
def root_logger() -> Iterator[None]:
    """Put the root logger back as it was."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    for handler in set(root.handlers) - set(handlers):
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def failure() -> Exception:
    """An error with a traceback."""
    with pytest.raises(RuntimeError) as raised:
        _fail()
    return raised.value


def _fail() -> None:
    raise RuntimeError("too many sevens")


def test_the_person_gets_a_sentence_and_the_log_the_traceback(
    home: Path, failure: Exception, log_records: list[logging.LogRecord]
) -> None:
    start_log()
    sentence = log_unexpected(failure)
    assert "RuntimeError" in sentence
    assert "\n" not in sentence
    text = (home / "digitpad.log").read_text()
    assert "Traceback" in text
    assert "too many sevens" in text
    log_records.clear()


def test_a_long_log_begins_anew(home: Path) -> None:
    home.mkdir()
    (home / "digitpad.log").write_text("x" * 1_000_001)
    start_log()
    assert (home / "digitpad.log").stat().st_size == 0
    assert (home / "digitpad.old.log").stat().st_size == 1_000_001


def test_without_a_place_to_write_the_program_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception, log_records: list[logging.LogRecord]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "file" / "home"))
    start_log()
    log_unexpected(failure)
    log_records.clear()
