"""A command replaces an earlier file only if that was asked for."""

from pathlib import Path

import pytest
from hand import ONE, drawing

from digitpad.base.paths import bundled_package_dir
from digitpad.cli import main
from digitpad.samples.hands import add_hand
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_sample
from digitpad.ui.images.saving import save_drawing


@pytest.mark.parametrize(
    ("command", "status"),
    [
        (["explain", "thesis.png", "--out", "thesis.png"], 0),
        (["samples", "export", "thesis.png"], 1),  # its suffix names no format
        (["samples", "export", "thesis.zip"], 0),
        (["report", str(bundled_package_dir()), "--out", "thesis.html"], 1),  # it has no history
    ],
)
def test_an_earlier_file_stays_unless_it_is_to_be_replaced(
    command: list[str],
    status: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    add_sample(add_hand("Ann"), Sample(drawing(ONE), 7, 1))
    save_drawing(drawing(ONE), Path("thesis.png"))
    for name in ("thesis.zip", "thesis.html"):
        Path(name).write_text("precious")
    out = Path(command[-1])
    before = out.read_bytes()
    assert main(command) == 1
    assert capsys.readouterr().err == f"digitpad: {out} exists already; choose another name, or add --force.\n"
    assert out.read_bytes() == before
    assert main([*command, "--force"]) == status
    assert (out.read_bytes() == before) == (status == 1)
