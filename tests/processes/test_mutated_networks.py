"""Whatever is in a package's network, it is refused by its trial, or the window reads with it and survives."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from elsewhere import bundled_network, digest_of, package_from_elsewhere
from hand import SEVEN
from mutated_files import mutated
from pad import Pad
from trial_pool import TrialPool

from digitpad.base.paths import models_dir
from digitpad.recognition.classifier import ModelError
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.models.tried_models import remember

MUTATIONS = int(os.environ.get("DIGITPAD_MUTATIONS", "30"))
SEED = 2026
ONE_IN = 100  # is chosen in a window, where each has a process for its trial
OTHER_DIGITS = known_digits(50, seed=7).images


@pytest.fixture
def pool() -> Iterator[TrialPool]:
    made = TrialPool()
    yield made
    made.close()


def test_mutated_networks_are_refused_or_read_with(pool: TrialPool, open_pad: Callable[..., Pad]) -> None:
    chance, whole = np.random.default_rng(SEED), bundled_network()
    pad = open_pad()
    pad.qtbot.waitUntil(lambda: pad.window._model.folder is not None)
    faults: Counter[str] = Counter()
    failed_later = 0
    for number in range(MUTATIONS):
        network = mutated(whole, chance)
        package = package_from_elsewhere(models_dir() / "mutant", network)
        fault = pool.fault_of(package, digest_of(network))
        faults[fault] += 1
        if number % ONE_IN == 0:
            _use_in(pad, package, fault)
        if not fault:
            remember(digest_of(network))
            failed_later += not _reads(package)
    passed = faults.pop("")
    print(f"{MUTATIONS} networks: {passed} passed, {failed_later} of them failed later, {dict(faults)}")
    assert passed
    assert faults.total()


def _reads(package: Path) -> bool:
    """Read other digits than those of the trial in this process: whether all get probabilities and nothing else."""
    try:
        classifier = open_package(package).classifier
        answers = [classifier.classify(image).probabilities for image in OTHER_DIGITS]
    except ModelError:
        return False
    assert np.isfinite(answers).all()
    return True


def _use_in(pad: Pad, package: Path, fault: str) -> None:
    """Choose the package in the window, which says what is wrong with it or reads with it, and draw."""
    pad.window._model.use(package)
    pad.qtbot.waitUntil(lambda: "is being tried" not in pad.message.text(), timeout=180_000)
    assert (pad.window._model.folder == package) == (not fault)
    assert ("The model mutant" in pad.message.text()) == bool(fault)
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert "nan" not in pad.in_words.text()
    pad.trigger("action_clear")
    pad.window._model.use_bundled()
    pad.window.show_message("")
