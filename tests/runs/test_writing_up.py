"""A run written up: the script trains the same network without digitpad, the page shows what the run has."""

import ast
import csv
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from digitpad.processes.training import Training
from digitpad.protocol.layers import with_layers
from digitpad.protocol.messages import Finished, Order
from digitpad.protocol.recipe import BUNDLED, OWN, PRESETS
from digitpad.runs.accounts.script import ScriptError, notebook, script
from digitpad.runs.accounts.writing_up import WritingUpError, write_up
from digitpad.runs.labels import write_note

RECIPE = replace(
    with_layers(OWN, "conv 3, 12"), epochs=4, batch_size=64, dropout=0.2, batch_normalisation=True, weight_decay=1e-4
)


WITHOUT_DIGITPAD = """
import runpy, sys
sys.modules.update(digitpad=None, digitpad_training=None)  # so that they cannot be imported
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture(scope="module")
def run(small_data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "own convolutions"
    *_before, outcome = Training(Order(RECIPE, small_data_folder / "mnist.npz", None, folder, "cpu")).messages()
    assert isinstance(outcome, Finished)
    return folder


def test_the_script_trains_the_same_network_without_digitpad(
    run: Path, small_data_folder: Path, tmp_path: Path
) -> None:
    write_up(run, tmp_path / "own.py")
    command = [sys.executable, "-c", WITHOUT_DIGITPAD, "own.py", str(small_data_folder / "mnist.npz")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    *epochs, last = done.stdout.splitlines()
    with (run / "history.csv").open(newline="") as file:
        accuracies = [float(row["held_out_accuracy"]) for row in csv.DictReader(file)]
    assert epochs == [
        f"epoch {number}: {accuracy:.2%} of the held-out digits read right"
        for number, accuracy in enumerate(accuracies, start=1)
    ]
    best = max(range(len(accuracies)), key=lambda number: (accuracies[number], number))
    assert last.startswith(f"epoch {best + 1} was kept: {accuracies[best]:.4f} of the held-out digits, ")
    assert (tmp_path / "network.keras").is_file()


class Page(HTMLParser):
    """Counts the tags of a page, and the addresses that it loads from."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.sources: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.sources += [value for name, value in attrs if name in ("src", "href") and value]


def test_the_report_has_curves_matrix_errors_recipe_and_note(run: Path, tmp_path: Path) -> None:
    write_note(run, "wide <strokes> & narrow ones")
    write_up(run, tmp_path / "run.html")
    text = (tmp_path / "run.html").read_text()
    page = Page(text)
    assert "<h1>own convolutions</h1>" in text
    assert "wide &lt;strokes&gt; &amp; narrow ones" in text
    assert page.tags.count("svg") == 2
    assert page.tags.count("table") == 3
    assert all(source.startswith("data:image/png;base64,") for source in page.sources)
    assert "<th>filters<td>3" in text


def test_scripts_of_presets_are_python_and_notebooks_hold_the_same_code() -> None:
    for preset in PRESETS:
        if preset.recipe.augmentation is None:
            ast.parse(script(preset.recipe))
            cells = json.loads(notebook(preset.recipe))["cells"]
            code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
            assert [each for each in code if each not in script(preset.recipe)] == []


@pytest.mark.parametrize(
    "change",
    [
        {"name": 'x"""; open("run by the script", "w"); """'},
        {"name": ""},
        {"network": "cnn", "hidden_units": []},
        {"hidden_units": [-1]},
    ],
)
def test_a_foreign_recipe_puts_no_code_into_a_script(run: Path, tmp_path: Path, change: dict[str, object]) -> None:
    foreign = shutil.copytree(run, tmp_path / "foreign")
    recipe = json.loads((foreign / "recipe.json").read_text())
    (foreign / "recipe.json").write_text(json.dumps({**recipe, **change}))
    for name in ("run.py", "run.ipynb"):
        with pytest.raises(ScriptError, match="cannot be built"):
            write_up(foreign, tmp_path / name)
        assert not (tmp_path / name).exists()


def test_what_cannot_be_written_up_is_refused(run: Path, tmp_path: Path) -> None:
    with pytest.raises(WritingUpError, match=r"run is written up as \.html"):
        write_up(run, tmp_path / "run.pdf")
    with pytest.raises(WritingUpError, match="choose another folder"):
        write_up(run, tmp_path / "nowhere" / "run.html")
    for recipe in (BUNDLED, replace(OWN, began_from="x"), replace(OWN, pen_share=1)):
        with pytest.raises(ScriptError):
            script(recipe)
