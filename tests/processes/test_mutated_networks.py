"""Whatever is in a package's network, it is refused by its trial, or the window reads with it and looks into it."""

import os
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from elsewhere import bundled_network, digest_of, package_from_elsewhere
from hand import FOUR, SEVEN
from mutated_networks import mutated_network
from pad import Pad
from parts import found
from PySide6.QtWidgets import QLabel
from trial_pool import TrialPool

from digitpad.base.paths import models_dir
from digitpad.recognition.models.tried_models import remember
from digitpad.samples.hands import add_hand
from digitpad.ui.inside.look_inside import LookInside
from digitpad.ui.why.why_map import WhyMap

MUTATIONS = int(os.environ.get("DIGITPAD_MUTATIONS", "20"))
SEED = int(os.environ.get("DIGITPAD_SEED", "2026"))
ONE_IN = 100  # is tried by the window itself, which has a process for each; the others are tried by one for all
LOOKED_INTO = 4  # one in so many of those that passed is looked into as well, which takes seconds in a long search
_PATIENCE_MS = 120_000


@pytest.fixture
def pool() -> Iterator[TrialPool]:
    made = TrialPool()
    yield made
    made.close()


class Chooser:
    """A window in which one package after another is chosen, with *Why* and *Look inside* switched on or off."""

    def __init__(self, pad: Pad) -> None:
        self._pad = pad
        self._model, self._live_reading = pad.window._model, pad.window.live_reading
        self.counted: Counter[str] = Counter()
        pad.qtbot.waitUntil(lambda: self._model.folder is not None)
        add_hand("Ann")
        pad.mouse.draw(SEVEN)
        self.look_into(True)
        self._inside, self._map = found(pad.window, LookInside, "inside"), found(pad.window, WhyMap, "why_map")
        self._why_fault = found(pad.window, QLabel, "why_fault")
        self._await_panes()

    def look_into(self, is_looked_into: bool) -> None:
        """Switch *Why* and *Look inside* on or off."""
        for name in ("action_why", "action_look_inside"):
            if self._pad.action(name).isChecked() != is_looked_into:
                self._pad.trigger(name)

    def choose(self, package: Path, fault: str) -> None:
        """Choose the package; the window says what is wrong with it, or reads with it, and shows no NaN."""
        self._model.use(package)
        self._pad.qtbot.waitUntil(lambda: "is being tried" not in self._pad.message.text(), timeout=_PATIENCE_MS)
        assert (self._model.folder == package) == (not fault)
        assert (f"The model {package.name} " in self._pad.message.text()) == bool(fault)
        for strokes in (FOUR, SEVEN):
            self._pad.trigger("action_clear")
            self._pad.mouse.draw(strokes)
            self._read()
        self._pad.trigger("action_next_hand")  # with features, or without them again
        self._read()
        self.counted["refused" if fault else self._what_is_said()] += 1

    def remove_all_but_the_one_in_use(self) -> None:
        for package in models_dir().glob("mutant-*"):
            if package != self._model.folder:
                shutil.rmtree(package)

    def _read(self) -> None:
        self._live_reading.read_now(self._pad.canvas.drawing)
        if self._live_reading.classifier is not None:
            self._await_panes()
        texts = [label.text() for label in self._pad.window.findChildren(QLabel) if label.isVisible()]
        assert not [text for text in texts if "nan" in text.lower().replace("ann", "")]

    def _await_panes(self) -> None:
        self._pad.qtbot.waitUntil(self._are_panes_up_to_date, timeout=_PATIENCE_MS)

    def _are_panes_up_to_date(self) -> bool:
        """Whether both say something of the network in use and of the drawing, or are switched off."""
        classifier = self._live_reading.classifier
        if classifier is None or not self._pad.action("action_why").isChecked():
            return True
        activity, why = self._inside.activity, self._map.why
        looked = activity is not None and activity.content is classifier.content
        is_why = why is not None and why.question.classifier is classifier
        return looked and (is_why or (why is None and self._why_fault.isVisibleTo(self._pad.window)))

    def _what_is_said(self) -> str:
        if self._live_reading.classifier is None:
            return "failed later: " + self._pad.message.text()
        if not self._pad.action("action_why").isChecked():
            return "read with"
        return (self._inside.activity and self._inside.activity.fault) or self._why_fault.text() or "looked into"


def _networks(folder: Path) -> list[bytes]:
    """The bundled network; for a long search, others with more kinds of layers as well."""
    if MUTATIONS < 1_000:
        return [bundled_network()]
    import foreign_networks

    from digitpad_training.packages.litert import export_litert

    made = [folder / "branching.tflite", folder / "many_activations.tflite"]
    for file, model in zip(made, (foreign_networks.branching(), foreign_networks.many_activations()), strict=True):
        export_litert(model, file)
    return [bundled_network(), *(file.read_bytes() for file in made)]


def test_mutated_networks_are_refused_or_read_with(
    pool: TrialPool, open_pad: Callable[..., Pad], tmp_path: Path
) -> None:
    chance, wholes = np.random.default_rng(SEED), _networks(tmp_path)
    chooser, faults, seconds = Chooser(open_pad()), Counter[str](), []
    for number in range(MUTATIONS):
        network = mutated_network(wholes[number % len(wholes)], chance)
        package = package_from_elsewhere(models_dir() / f"mutant-{number}", network)
        fault = pool.fault_of(package, digest_of(network))
        faults[fault] += 1
        if number % ONE_IN == 0:
            began = time.monotonic()
            chooser.choose(package, fault)
            seconds.append(time.monotonic() - began)
        elif not fault:
            remember(digest_of(network))
            chooser.look_into(MUTATIONS < 1_000 or sum(chooser.counted.values()) % LOOKED_INTO == 0)
            chooser.choose(package, fault)
        chooser.remove_all_but_the_one_in_use()
    passed = faults.pop("")
    print(f"{MUTATIONS} networks, {passed} passed, {pool.deaths} ended a process, {pool.hangs} hung: {dict(faults)}")
    print(f"in the window: {dict(chooser.counted)}; its own trial took {np.mean(seconds):.2f} s")
    assert passed
    assert faults.total()
