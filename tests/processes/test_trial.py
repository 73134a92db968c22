"""A network from elsewhere is run in a separate process first, and only one that passes is loaded here."""

import json
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from elsewhere import (
    bundled_network,
    digest_of,
    network_that_fails_for_a_hand,
    network_with_a_broken_name,
    network_without_numbers,
    package_from_elsewhere,
    unseen_network,
)
from folders import SUPPORT
from hand import SEVEN, drawing
from PIL import Image

from digitpad.base.paths import bundled_package_dir, models_dir
from digitpad.cli import main
from digitpad.ink.raster import render
from digitpad.processes import trial
from digitpad.processes.trial import Trial, open_tried
from digitpad.recognition.classifier import ModelError
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_store import (
    ModelPackageError,
    UntriedModelError,
    active_package_dir,
    open_package,
    use_package,
)
from digitpad.recognition.models.tried_models import remember, tried_models_file, was_tried
from digitpad_training.measure.comparison import figures_in_use

ENDS_ITS_PROCESS = SUPPORT / "networks" / "ends_its_process.tflite"
"""A network of the preset linear-sigmoid with one or two changed numbers, at which LiteRT 2.3 ends by SIGSEGV."""

_BLANK = np.zeros((28, 28), np.float32)
NO_PROBABILITIES = "The model bad cannot be used (it gives answers that are no probabilities); use another one."


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A seven on white paper."""
    Image.fromarray(255 - render(drawing(SEVEN))).save(tmp_path / "seven.png")
    return tmp_path / "seven.png"


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A whole package with a network that was never seen here."""
    return package_from_elsewhere(tmp_path / "theirs", unseen_network())


def test_a_package_from_elsewhere_is_not_loaded_before_its_trial(foreign: Path) -> None:
    with pytest.raises(UntriedModelError, match="The model theirs comes from elsewhere and was not tried yet"):
        open_package(foreign)
    assert open_tried(foreign).card.name == "bundled"
    assert was_tried(digest_of(unseen_network()))
    assert open_package(foreign).card.name == "bundled"


def test_the_bundled_package_and_copies_of_it_need_no_trial(tmp_path: Path) -> None:
    for folder in (bundled_package_dir(), package_from_elsewhere(tmp_path / "copy", bundled_network())):
        assert open_package(folder).card.name == "bundled"
    assert not tried_models_file().exists()


@pytest.mark.parametrize(
    ("network", "fault"),
    [
        (b"TFL3", "cannot be loaded by LiteRT"),
        (b"\x00" * 4 + b"TFL3" + b"\xff" * 1000, "cannot be loaded by LiteRT|ended the process"),
        (network_without_numbers(), "gives answers that are no probabilities"),
        (network_with_a_broken_name(), "cannot be loaded by LiteRT"),
        (ENDS_ITS_PROCESS.read_bytes(), "ended the process in which it was tried|cannot be loaded by LiteRT"),
    ],
)
def test_a_network_that_fails_its_trial_is_refused_in_one_sentence(tmp_path: Path, network: bytes, fault: str) -> None:
    package = package_from_elsewhere(tmp_path / "theirs", network)
    with pytest.raises(
        ModelPackageError, match=f"^The model theirs cannot be used \\(it ({fault})\\); use another one\\.$"
    ):
        open_tried(package)
    with pytest.raises(UntriedModelError):
        open_package(package)


def test_a_network_that_crashes_its_process_crashes_no_other(foreign: Path) -> None:
    begun = _begun(foreign)
    begun.kill()
    with pytest.raises(
        ModelPackageError, match=r"The model theirs cannot be used \(it ended the process in which it was tried\); use"
    ):
        begun.wait()
    assert not was_tried(digest_of(unseen_network()))


def test_a_network_that_hangs_is_abandoned(foreign: Path) -> None:
    before = time.monotonic()
    begun = _begun(foreign, start_limit_s=0.2)
    psutil.Process(begun._process.pid).suspend()
    with pytest.raises(
        ModelPackageError, match=r"The model theirs cannot be used \(it has not read 20 digits within 0\.2 s"
    ):
        begun.wait()
    assert time.monotonic() - before >= 0.2


def _begun(package: Path, **limits: float) -> Trial:
    with pytest.raises(UntriedModelError) as untried:
        open_package(package)
    return Trial(untried.value, **limits)


def test_a_network_that_is_too_slow_is_refused() -> None:
    images = known_digits(3).images
    assert trial.fault_of(bundled_network(), images) == ""
    assert "seconds to read a digit" in trial.fault_of(bundled_network(), images, slowest_s=0.0)


def test_a_network_is_tried_as_it_is_read_for_a_hand_too() -> None:
    images = known_digits(5).images
    assert trial.fault_of(network_that_fails_for_a_hand(), images) == "it cannot be loaded by LiteRT"


def test_what_changes_during_the_trial_is_not_loaded(foreign: Path) -> None:
    begun = _begun(foreign)
    begun.wait()
    (foreign / "model.tflite").write_bytes(network_without_numbers())
    with pytest.raises(ModelPackageError, match=r"has a damaged or changed model\.tflite"):
        open_package(foreign)


def test_answers_that_are_no_numbers_are_never_given(tmp_path: Path) -> None:
    """Not even by a network that passed its trial, as one that fails on some digits only may."""
    package = package_from_elsewhere(tmp_path / "theirs", network_without_numbers())
    remember(digest_of(network_without_numbers()))
    classifier = open_package(package).classifier
    with pytest.raises(ModelError, match=r"The model cannot be used \(it gives answers that are no probabilities\)"):
        classifier.classify(_BLANK)


def test_commands_try_a_network_first(image: Path, capfd: pytest.CaptureFixture[str]) -> None:
    good = package_from_elsewhere(models_dir() / "good", unseen_network())
    bad = package_from_elsewhere(models_dir() / "bad", network_without_numbers())
    assert main(["predict", "--model", str(good), str(image), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["digit"] == 7
    for command in (["predict", "--model", str(bad), str(image), str(image)], ["models", "use", "bad"]):
        assert main(command) == 1
        out, err = capfd.readouterr()
        assert (out, err) == ("", f"digitpad: {NO_PROBABILITIES}\n")
    assert active_package_dir() == bundled_package_dir()
    assert main(["models", "use", "good"]) == 0
    assert active_package_dir() == good


def test_evaluate_tries_a_network_first(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bad = package_from_elsewhere(tmp_path / "bad", network_without_numbers())
    assert main(["evaluate", "--model", str(bad), "--data", str(tmp_path / "mnist.npz")]) == 1
    assert capfd.readouterr().err == f"digitpad: {NO_PROBABILITIES}\n"


def test_a_choice_is_not_saved_without_a_trial() -> None:
    own = package_from_elsewhere(models_dir() / "mine", unseen_network())
    with pytest.raises(UntriedModelError):
        use_package(own)
    assert active_package_dir() == bundled_package_dir()


def test_if_the_model_in_use_fails_a_training_loses_only_the_comparison(tmp_path: Path) -> None:
    package = package_from_elsewhere(tmp_path / "bad", network_without_numbers())
    for _known in (False, True):
        figures = figures_in_use(package, {"mnist_test": {}}, lambda used: {"read": used.classify(_BLANK).digit})
        assert figures is None
        remember(digest_of(network_without_numbers()))
    assert figures_in_use(bundled_package_dir(), {"mnist_test": {}}, lambda used: {"read": str(used)}) is not None
