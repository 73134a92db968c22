"""SavedModels are read as data: what would run on loading, or at any other time, is refused and does not run."""

import re
import shutil
from pathlib import Path

import pytest
import tensorflow as tf
from exported import write
from hostile_saved_models import (
    BROTHERS,
    MISPLACED_SAVERS,
    RUN_ON_LOADING,
    SAVING,
    changed,
    operations_in,
    restoring,
)
from small_networks import taught

from digitpad.base.errors import DigitpadError
from digitpad.cli import main
from digitpad.processes.conversion import Conversion
from digitpad.protocol.conversions import ImportOrder, Refused
from digitpad_training.formats.importing.importing import read_network

_SENTENCE = "has the operation 'WriteFile', which can do more than compute; do not use it."


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("honest") / "network"
    write("savedmodel", taught("mlp-128"), "network", folder)
    return folder


@pytest.fixture
def copy(honest: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(honest, tmp_path / "network"))


@pytest.mark.parametrize("kind", RUN_ON_LOADING)
def test_what_would_run_on_loading_is_refused(kind: str, copy: Path, tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    hostile = changed(copy, RUN_ON_LOADING[kind], marker)
    with pytest.raises(DigitpadError) as refused:
        read_network(hostile)
    assert str(refused.value) == f"{hostile} {_SENTENCE}"
    assert not marker.exists()
    tf.saved_model.load(str(hostile))
    assert marker.read_text() == "executed"  # so the file is as hostile as it is meant to be


def test_a_restore_function_of_an_object_is_refused(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    hostile = restoring(tmp_path / "network", marker)
    marker.unlink(missing_ok=True)
    with pytest.raises(DigitpadError, match="has functions of its own that restore its variables; do not use it"):
        read_network(hostile)
    assert not marker.exists()
    tf.saved_model.load(str(hostile))
    assert marker.read_text() == "executed"


@pytest.mark.parametrize("kind", BROTHERS)
def test_whatever_stands_anywhere_is_refused(kind: str, copy: Path, tmp_path: Path) -> None:
    change, sentence = BROTHERS[kind]
    hostile = changed(copy, change, tmp_path / "marker")
    with pytest.raises(DigitpadError, match=sentence):
        read_network(hostile)
    assert not (tmp_path / "marker").exists()


@pytest.mark.parametrize("place", MISPLACED_SAVERS)
def test_a_saver_is_refused_where_it_would_write(place: str, copy: Path, tmp_path: Path) -> None:
    hostile = changed(copy, MISPLACED_SAVERS[place], tmp_path / "marker")
    with pytest.raises(DigitpadError) as refused:
        read_network(hostile)
    whole = r"(?P<file>.+) has the operation '(?P<named>\w+)', which can do more than compute; do not use it\."
    said = re.fullmatch(whole, str(refused.value))
    assert said is not None
    assert said["file"] == str(hostile)
    assert said["named"] in SAVING & operations_in(hostile)  # any of them may come first


def test_the_command_refuses_it_and_writes_nothing(
    copy: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = changed(copy, RUN_ON_LOADING["saved_model_main_op"], tmp_path / "marker")
    assert main(["import", str(hostile)]) == 1
    assert capsys.readouterr().err == f"digitpad: {hostile} {_SENTENCE}\n"
    assert not (tmp_path / "marker").exists()
    assert not (home / "models").exists()


def test_a_conversion_refuses_it_and_writes_nothing(tmp_path: Path) -> None:
    hostile = restoring(tmp_path / "network", tmp_path / "marker")
    (tmp_path / "marker").unlink(missing_ok=True)
    outcome = Conversion(ImportOrder(hostile, tmp_path / "models")).outcome()
    assert isinstance(outcome, Refused)
    assert outcome.sentence == f"{hostile} has functions of its own that restore its variables; do not use it."
    assert [path.name for path in tmp_path.iterdir()] == ["network"]


def test_an_honest_one_is_read(honest: Path) -> None:
    assert read_network(honest).model.count_params() == taught("mlp-128").count_params()
