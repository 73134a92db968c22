"""A computer that can start no further process: the window says so in a sentence, keeps what there is, and lives on."""

import sys
import tempfile
from pathlib import Path

import pytest
from pad import Pad
from parts import found
from pytestqt.qtbot import QtBot
from scarcity import no_more_descriptors
from tab import Tab

# Loaded now, since nothing can be loaded in the blocks below:
import digitpad.processes.conversion
import digitpad.processes.sample_reader
import digitpad.processes.training
import digitpad.ui.background.conversions  # noqa: F401
from digitpad.base.paths import bundled_package_dir
from digitpad.processes.spawn import ProcessStartError, start_child
from digitpad.protocol.conversions import ExportOrder
from digitpad.protocol.messages import Order
from digitpad.protocol.recipe import Recipe
from digitpad.ui.images.opening import ImageOpening
from digitpad.ui.samples.samples_page import SamplesPage
from digitpad.ui.train.session import State

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="descriptors are limited in another way there")


def none_for(_name: str) -> str:
    return "No process can be started (Too many open files); close other programs and try again."


def test_a_child_that_cannot_be_started_is_an_error_with_a_sentence() -> None:
    with no_more_descriptors(), pytest.raises(ProcessStartError) as refused:
        start_child("training", "digitpad_training.child.entries:train")
    assert str(refused.value) == none_for("training")


def test_an_export_needs_a_process_and_room_for_temporary_files(
    pad: Pad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import digitpad.processes.conversion
    import digitpad.ui.background.conversions  # noqa: F401 - which could not be read in the block below

    order = ExportOrder("keras", bundled_package_dir(), tmp_path / "out.keras")
    with no_more_descriptors():
        pad.window.models_menu._start(order)
    assert pad.message.text() == none_for("export")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "file" / "temporary"))
    (tmp_path / "file").touch()
    pad.window.models_menu._start(order)
    assert pad.message.text() == (
        "No temporary files can be written (Not a directory); make room for them, or set TMPDIR."
    )
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["file"]


def test_an_image_needs_a_process(pad: Pad) -> None:
    opening = ImageOpening(pad.window)
    failures: list[str] = []
    opening.opening_failed.connect(failures.append)
    with no_more_descriptors():
        opening.prepare()
        opening.open(b"")
    assert failures == [none_for("image reader")]


def test_samples_need_a_process(pad: Pad, tmp_path: Path) -> None:
    pad.trigger("action_samples_page")
    exchange = found(pad.window, SamplesPage, "samples_page").exchange
    with no_more_descriptors():
        exchange.take_in(tmp_path / "some.zip")
    assert pad.message.text() == none_for("samples")


def test_a_training_needs_a_process_and_leaves_nothing_without(qtbot: QtBot, tmp_path: Path) -> None:
    tab = Tab(qtbot)
    order = Order(Recipe("small"), tmp_path / "mnist.npz", None, tmp_path / "runs" / "run", owner="window")
    unfinished = tmp_path / "runs" / ".run.unfinished"
    unfinished.mkdir(parents=True)  # as a new name is taken
    with no_more_descriptors():
        tab.widget.session.start(order)
    assert tab.widget.session.state is State.FAILED
    assert none_for("training") in tab.status.text()
    assert list((tmp_path / "runs").iterdir()) == []
    tab.widget.close_training()
