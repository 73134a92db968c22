import logging
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from backwards import Backwards

from digitpad.base.errors import DigitpadError
from digitpad.base.language import speak, tr
from digitpad.base.log import close_log, log_unexpected, logger
from digitpad.commands.self_test import own_folder


@pytest.fixture(autouse=True)
def closed_log() -> Iterator[None]:
    """A logger that is not open yet, and is closed afterwards."""
    logger.cache_clear()
    handlers = list(logging.getLogger("digitpad").handlers)
    yield
    for handler in set(logging.getLogger("digitpad").handlers) - set(handlers):
        with suppress(OSError):  # what found no room is still waiting to be written
            handler.close()
        logging.getLogger("digitpad").removeHandler(handler)
    logger.cache_clear()


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
    logger()
    sentence = log_unexpected(failure)
    assert "RuntimeError" in sentence
    assert "\n" not in sentence
    text = (home / "digitpad.log").read_text()
    assert "Traceback" in text
    assert "too many sevens" in text
    log_records.clear()


def test_what_was_said_in_another_language_is_logged_in_english(
    home: Path, log_records: list[logging.LogRecord]
) -> None:
    speak(Backwards())
    error = DigitpadError(tr("Draw {what} here", what=tr("a digit")))
    assert str(error) == "ereh tigid a ward"
    logger().error("%s %d: %s", str(error), 7, error, exc_info=error)
    text = (home / "digitpad.log").read_text()
    assert "Draw a digit here 7: Draw a digit here\n" in text
    assert "DigitpadError: Draw a digit here\n" in text
    assert "ereh" not in text
    log_records.clear()


def test_the_self_test_s_folder_is_removed_with_its_log_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows removes no file that is open."""
    close_log()  # which an earlier test may have begun
    with own_folder() as folder:
        monkeypatch.setenv("DIGITPAD_HOME", str(folder))
        logger().info("a first line")
        (handler,) = (each for each in logger().handlers if isinstance(each, logging.FileHandler))
    assert handler.stream is None
    assert handler not in logging.getLogger("digitpad").handlers
    assert not folder.exists()


def test_a_closed_log_is_opened_again(home: Path) -> None:
    logger().info("one")
    close_log()
    logger().info("two")
    assert [line.split()[-1] for line in (home / "digitpad.log").read_text().splitlines()] == ["one", "two"]


def test_a_long_log_begins_anew(home: Path) -> None:
    home.mkdir()
    (home / "digitpad.log").write_text("x" * 1_000_001)
    logger()
    assert (home / "digitpad.log").stat().st_size == 0
    assert (home / "digitpad.old.log").stat().st_size == 1_000_001


@pytest.mark.skipif(sys.platform != "win32", reason="other systems rename what is open")
def test_a_long_log_that_another_window_has_open_is_written_on(home: Path) -> None:
    home.mkdir()
    (home / "digitpad.log").write_text("x" * 1_000_001)
    with (home / "digitpad.log").open("a"):
        logger().info("one more")
    assert (home / "digitpad.log").read_text().endswith("one more\n")


def test_without_a_place_to_write_the_program_continues(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception, log_records: list[logging.LogRecord]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "file" / "home"))
    logger()
    log_unexpected(failure)
    log_records.clear()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file that is always full")
def test_on_a_full_disk_nothing_is_printed_in_place_of_the_log(
    home: Path, failure: Exception, log_records: list[logging.LogRecord], capfd: pytest.CaptureFixture[str]
) -> None:
    home.mkdir()
    (home / "digitpad.log").symlink_to("/dev/full")
    log_unexpected(failure)
    assert capfd.readouterr().err == ""
    log_records.clear()
