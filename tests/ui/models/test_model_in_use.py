"""A model package that is missing, truncated or tampered with: the window opens, says so, and offers a way out."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from elsewhere import (
    digest_of,
    network_that_fails_for_a_hand,
    network_without_numbers,
    package_from_elsewhere,
    unseen_network,
)
from hand import SEVEN
from pad import Pad
from pointers import LEFT
from PySide6.QtWidgets import QPushButton

from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.models.model_store import active_package_dir
from digitpad.recognition.models.tried_models import remember
from digitpad.samples.hands import add_hand

PATIENCE_MS = 120_000  # for a child process of a busy machine


def damage(package: Path, how: str) -> None:
    file = package / "model.tflite"
    if how == "missing":
        shutil.rmtree(package)
    elif how == "truncated":
        file.write_bytes(file.read_bytes()[:1000])
    else:
        file.write_bytes(file.read_bytes()[:-1] + b"\x01\x02")


@pytest.fixture(params=["missing", "truncated", "tampered"])
def damaged(request: pytest.FixtureRequest, home: Path) -> Path:
    """The person's own package, chosen and damaged."""
    package = home / "models" / "mine"
    shutil.copytree(bundled_package_dir(), package)
    (home / "models" / "active").write_text("mine")
    damage(package, request.param)
    return package


def test_the_window_says_so_and_restores_the_bundled_model(open_pad: Callable[..., Pad], damaged: Path) -> None:
    pad = open_pad()
    pad.qtbot.waitUntil(lambda: pad.message.text().startswith("The model mine "))
    pad.mouse.draw(SEVEN)
    assert len(pad.canvas.drawing.strokes) == 1
    pad.assert_blank()
    left = sorted(damaged.rglob("*"))

    assert pad.message_action.text() == "Use the bundled model"
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert pad.message.text() == ""
    assert active_package_dir() == bundled_package_dir()
    assert sorted(damaged.rglob("*")) == left


def test_a_package_named_on_the_command_line(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(tmp_path / "nothing")
    pad.qtbot.waitUntil(lambda: "nothing cannot be used (it is missing)" in pad.message.text())
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_a_damaged_bundled_model_can_be_tried_again_once_it_is_mended(
    open_pad: Callable[..., Pad], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, package = bundled_package_dir(), tmp_path / "model"
    shutil.copytree(whole, package)
    monkeypatch.setattr("digitpad.base.paths.bundled_package_dir", lambda: package)
    damage(package, "truncated")
    pad = open_pad()
    pad.qtbot.waitUntil(lambda: "install digitpad again" in pad.message.text())
    assert pad.message_action.text() == "Try again"
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    assert "install digitpad again" in pad.message.text()
    shutil.copy(whole / "model.tflite", package)
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_a_package_from_elsewhere_is_tried_and_used(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    package = package_from_elsewhere(tmp_path / "theirs", unseen_network())
    pad = open_pad(package)
    pad.qtbot.waitUntil(lambda: pad.message.text().startswith("The model theirs comes from elsewhere; it is being tri"))
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7", timeout=PATIENCE_MS)
    assert pad.message.text() == ""
    assert pad.window._model.folder == package


def test_a_package_from_elsewhere_that_fails_its_trial(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(package_from_elsewhere(tmp_path / "theirs", network_without_numbers()))
    said = "The model theirs cannot be used (it gives answers that are no probabilities); use another one."
    pad.qtbot.waitUntil(lambda: pad.message.text() == said, timeout=PATIENCE_MS)
    pad.mouse.draw(SEVEN)
    pad.assert_blank()
    assert pad.message_action.text() == "Use the bundled model"
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_the_bundled_model_need_not_wait_for_a_trial(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(package_from_elsewhere(tmp_path / "theirs", unseen_network()))
    pad.qtbot.waitUntil(lambda: "is being tried" in pad.message.text())
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    assert pad.message.text() == ""
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert pad.window._model.is_bundled


def test_the_window_closes_during_a_trial(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(package_from_elsewhere(tmp_path / "theirs", unseen_network()))
    pad.qtbot.waitUntil(lambda: "is being tried" in pad.message.text())
    assert pad.window.close()


def test_answers_that_are_no_numbers_end_the_use_of_a_model(
    open_pad: Callable[..., Pad], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """One that passed its trial, as a network that fails on some digits only may."""
    remember(digest_of(network_without_numbers()))
    pad = open_pad(package_from_elsewhere(tmp_path / "theirs", network_without_numbers()))
    pad.qtbot.waitUntil(lambda: pad.window._model.folder is not None)
    for _stroke in range(3):
        pad.mouse.draw(SEVEN)
        pad.qtbot.waitUntil(lambda: "answers that are no probabilities" in pad.message.text())
        pad.assert_blank()
        assert "nan" not in pad.in_words.text()
    assert [record.getMessage() for record in caplog.records] == ["no model"]  # and not one for each stroke
    assert pad.message_action.text() == "Use the bundled model"
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_a_message_can_be_dismissed(pad: Pad) -> None:
    side = pad.canvas.width()
    pad.window.show_message("Something to know.")
    assert pad.message.text() == "Something to know."
    assert pad.message_action.isHidden()
    dismiss = pad.window.findChild(QPushButton, "message_dismiss")
    pad.qtbot.mouseClick(dismiss, LEFT)
    assert pad.message.text() == ""
    assert pad.canvas.width() == side


def test_a_network_that_fails_for_a_hand_is_used_no_more(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    network = network_that_fails_for_a_hand()
    remember(digest_of(network))  # as its trial did before it knew of hands
    pad = open_pad(package_from_elsewhere(tmp_path / "mine", network))
    add_hand("Ann")
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    pad.trigger("action_next_hand")
    pad.qtbot.waitUntil(
        lambda: "The model cannot be used (it cannot be loaded by LiteRT); use another one." in pad.message.text()
    )
    assert pad.message_action.text() == "Use the bundled model"
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
