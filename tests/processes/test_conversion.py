"""A conversion's process: it keeps to its limits, and ends when nothing waits for it."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from digitpad.base.paths import bundled_package_dir
from digitpad.processes.conversion import Conversion
from digitpad.processes.trial import open_tried
from digitpad.protocol.conversions import ExportOrder, Imported, ImportOrder, Refused


def _rewritten(path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """The bundled network with its configuration changed."""
    with zipfile.ZipFile(bundled_package_dir() / "model.keras") as whole, zipfile.ZipFile(path, "w") as changed:
        for name in whole.namelist():
            content = whole.read(name)
            if name == "config.json":
                config = json.loads(content)
                change(config["config"])
                content = json.dumps(config).encode()
            changed.writestr(name, content)
    return path


def test_a_network_that_would_take_all_memory_is_refused(tmp_path: Path) -> None:
    def widen(config: dict[str, Any]) -> None:
        dense = [layer["config"] for layer in config["layers"] if layer["class_name"] == "Dense"]
        dense[0]["units"] = 20_000_000

    greedy = _rewritten(tmp_path / "greedy.keras", widen)
    outcome = Conversion(ImportOrder(greedy, tmp_path / "models")).outcome()
    assert isinstance(outcome, Refused)
    assert "greedy.keras cannot be loaded" in outcome.sentence or "for want of memory" in outcome.sentence
    assert not (tmp_path / "models").exists()


def test_a_network_that_cannot_be_computed_is_refused(tmp_path: Path) -> None:
    """In a separate process, since Keras keeps the name that TensorFlow refuses for everything that follows."""
    named = _rewritten(tmp_path / "named.keras", lambda config: config.update(name="digit{pad"))
    outcome = Conversion(ImportOrder(named, tmp_path / "models")).outcome()
    assert isinstance(outcome, Refused)
    assert outcome.sentence == f"{named} cannot be run by Keras; it is damaged, save it again."
    assert not (tmp_path / "models").exists()


def test_a_conversion_that_takes_too_much_memory_is_ended(tmp_path: Path) -> None:
    order = ExportOrder("keras", bundled_package_dir(), tmp_path / "out.keras")
    outcome = Conversion(order, memory_limit=200_000_000).outcome()  # less than TensorFlow takes
    assert isinstance(outcome, Refused)
    assert outcome.sentence == "The export was ended at its limit: 0.2 GB of memory."
    assert list(tmp_path.iterdir()) == []


def test_two_imports_at_once_of_one_name_make_two_models(tmp_path: Path) -> None:
    file = bundled_package_dir() / "model.keras"
    both = [Conversion(ImportOrder(file, tmp_path / "models", "friend")) for _window in range(2)]
    outcomes = [conversion.outcome() for conversion in both]
    folders = sorted(outcome.folder for outcome in outcomes if isinstance(outcome, Imported))
    assert [folder.name for folder in folders] == ["friend", "friend-2"]
    assert [open_tried(folder).card.name for folder in folders] == ["friend", "friend-2"]
    assert sorted((tmp_path / "models").iterdir()) == folders


def test_a_conversion_that_is_killed_says_so(tmp_path: Path) -> None:
    conversion = Conversion(ExportOrder("keras", bundled_package_dir(), tmp_path / "out.keras"))
    conversion.kill()
    outcome = conversion.outcome()
    assert isinstance(outcome, Refused)
    killed = "SIGTERM" if sys.platform == "win32" else "SIGKILL"  # as Python calls it where there are no signals
    assert f"ended unexpectedly (signal {killed})" in outcome.sentence
    assert f"signal {killed} at: ExportOrder(" in outcome.trace  # which goes to the log
    assert list(tmp_path.iterdir()) == []


_PARENT = """
import sys
from pathlib import Path
from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.models.model_store import open_package
from digitpad.protocol.conversions import ExportOrder
from digitpad.processes.conversion import Conversion
if __name__ == "__main__":
    conversion = Conversion(ExportOrder("tfjs", bundled_package_dir(), Path(sys.argv[1])))
    print(conversion._process.pid, flush=True)
    conversion.outcome()
"""


def _under_way(tmp_path: Path) -> tuple["subprocess.Popen[str]", psutil.Process]:
    """A window, and its child that is writing an export."""
    script = tmp_path / "parent.py"
    script.write_text(_PARENT)
    (tmp_path / "temporary").mkdir()
    environment = {**os.environ, "TMPDIR": str(tmp_path / "temporary")}
    command: list[str | Path] = [sys.executable, script, tmp_path / "out"]
    parent = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    while not list(tmp_path.glob(".out.*.new")):
        with pytest.raises(subprocess.TimeoutExpired):
            parent.wait(0.05)
    return parent, child


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed in another way there")
def test_a_conversion_ends_with_its_window(tmp_path: Path) -> None:
    parent, child = _under_way(tmp_path)
    with parent:
        os.kill(parent.pid, signal.SIGKILL)
    gone, alive = psutil.wait_procs([child], timeout=60)
    assert (len(gone), len(alive)) == (1, 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["parent.py", "temporary"]
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed in another way there")
def test_what_an_export_leaves_that_is_killed_with_its_window_goes_at_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent, child = _under_way(tmp_path)
    family = [child, psutil.Process(parent.pid)]
    with parent:
        for each in family:
            each.suspend()
        for each in family:
            each.kill()
    psutil.wait_procs([child], timeout=60)
    assert len(list(tmp_path.glob(".out.*.new"))) == len(list((tmp_path / "temporary").iterdir())) == 1
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    following = Conversion(ExportOrder("tfjs", bundled_package_dir(), tmp_path / "out"))
    following.kill()
    assert isinstance(following.outcome(), Refused)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["parent.py", "temporary"]
    assert list((tmp_path / "temporary").iterdir()) == []
