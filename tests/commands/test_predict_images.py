"""`predict` as it is installed: its answers, exit statuses and one-line reasons, without a display."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN, drawing
from photos import photograph
from PIL import Image

from digitpad.base.paths import bundled_package_dir
from digitpad.ink.raster import render

COMMAND = Path(sysconfig.get_path("scripts")) / "digitpad"


def digitpad(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    inherited = {name: value for name, value in os.environ.items() if name not in displays}
    return subprocess.run(
        [COMMAND, *arguments],
        cwd=cwd,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def picture(path: Path, strokes: list[np.ndarray]) -> Path:
    Image.fromarray(255 - np.pad(render(drawing(strokes)), 30)).save(path)
    return path


def test_a_line_per_file(tmp_path: Path) -> None:
    picture(tmp_path / "a.png", SEVEN)
    picture(tmp_path / "b.jpg", FOUR)
    done = digitpad("predict", "a.png", "b.jpg", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first.startswith("a.png: 7")
    assert second.startswith("b.jpg: 4")


def test_a_photograph_and_a_number_in_one_image(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(photograph(drawing(FOUR), 3))
    seven, four = (render(drawing(strokes)) for strokes in (SEVEN, FOUR))
    both = np.zeros((240, 500), np.uint8)
    both[40 : 40 + four.shape[0], 40 : 40 + four.shape[1]] = four
    both[60 : 60 + seven[::2].shape[0], 200 : 200 + seven[:, ::2].shape[1]] = seven[::2, ::2]
    Image.fromarray(255 - both).save(tmp_path / "47.png")
    done = digitpad("predict", "photo.jpg", "47.png", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first.startswith("photo.jpg: 4")
    assert second.startswith("47.png: 47, ")


def test_json_lines(tmp_path: Path) -> None:
    picture(tmp_path / "a.png", SEVEN)
    picture(tmp_path / "b.png", FOUR)
    done = digitpad("predict", "--json", "a.png", "b.png", cwd=tmp_path)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [list(answer) for answer in answers] == [
        ["file", "number", "digit", "is_digit", "probabilities", "digits"]
    ] * 2
    assert [(answer["file"], answer["digit"]) for answer in answers] == [("a.png", 7), ("b.png", 4)]
    for answer in answers:
        assert len(answer["probabilities"]) == 10
        assert sum(answer["probabilities"]) == pytest.approx(1, abs=1e-5)
        assert int(np.argmax(answer["probabilities"])) == answer["digit"]
        assert answer["number"] == str(answer["digit"])
        assert answer["is_digit"]


def test_what_cannot_be_read_is_reported_and_the_rest_is_read(tmp_path: Path) -> None:
    picture(tmp_path / "good.png", SEVEN)
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.png").write_text("seven")
    Image.new("L", (50, 50), 255).save(tmp_path / "blank.png")
    (tmp_path / "nothing").mkdir()
    bad = ["empty.png", "text.png", "missing.png", "blank.png", "nothing"]
    done = digitpad("predict", *bad, "good.png", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("good.png: 7")
    assert done.stdout.count("\n") == 1
    reasons = done.stderr.splitlines()
    assert len(reasons) == len(bad)
    assert [reason.split()[1] for reason in reasons] == ["nothing", *bad[:-1]]
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_names_of_all_kinds(tmp_path: Path, locale: str) -> None:
    names = ["-dash.png", "sieben 七.png", "two\nlines.png", "\udcff.png"]
    for name in names:
        picture(tmp_path / "seven.png", SEVEN).rename(tmp_path / name)
    for flag in ([], ["--json"]):
        done = digitpad("predict", *flag, "--", *names, cwd=tmp_path, LC_ALL=locale, PYTHONIOENCODING="ascii")
        assert done.returncode == 0, done.stderr
        assert done.stdout.count("\n") == len(names)
        if flag:
            assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == names
    for name in names:
        (tmp_path / name).write_bytes(b"")
    done = digitpad("predict", "--", *names, cwd=tmp_path, LC_ALL=locale)
    assert done.returncode == 1
    assert done.stderr.count("\n") == len(names)


def test_another_model(tmp_path: Path) -> None:
    picture(tmp_path / "a.png", SEVEN)
    shutil.copytree(bundled_package_dir(), tmp_path / "mine")
    assert digitpad("predict", "--model", "mine", "a.png", cwd=tmp_path).stdout.startswith("a.png: 7")
    assert digitpad("--model", "mine", "predict", "a.png", cwd=tmp_path).stdout.startswith("a.png: 7")
    (tmp_path / "mine" / "model.tflite").write_bytes(b"")
    done = digitpad("predict", "--model", "mine", "a.png", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("digitpad: The model mine cannot be used (it has a damaged or changed model.tflite);")
    assert done.stderr.count("\n") == 1


def test_a_closed_pipe_gives_no_traceback(tmp_path: Path) -> None:
    picture(tmp_path / "a.png", SEVEN)
    command = [str(COMMAND), "predict", *["a.png"] * 50]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ)
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_it_works_where_nothing_can_be_written(tmp_path: Path) -> None:
    picture(tmp_path / "a.png", SEVEN)
    (tmp_path / "file").touch()
    done = digitpad("predict", "a.png", cwd=tmp_path, DIGITPAD_HOME=str(tmp_path / "file" / "home"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("a.png: 7")


def test_predicting_loads_neither_qt_nor_keras(tmp_path: Path) -> None:
    picture(tmp_path / "a.png", SEVEN)
    code = (
        "import sys; from digitpad.cli import main; main(['predict', 'a.png']);"
        "print(sorted({'PySide6', 'keras', 'tensorflow'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
