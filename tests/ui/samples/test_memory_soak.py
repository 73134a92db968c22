"""Whatever is corrected, undone and switched, the pad reads as with a memory made anew from what is on disk."""

import os
from pathlib import Path

import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter
from elsewhere import bundled_network, digest_of, package_from_elsewhere
from hand import DIGITS, Positions
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from pad import Pad

from digitpad.base import paths
from digitpad.base.paths import bundled_package_dir
from digitpad.ink.strokes import Drawing
from digitpad.recognition.models.model_store import active_package_dir, open_package
from digitpad.recognition.models.tried_models import remember
from digitpad.recognition.reading import read_drawing
from digitpad.samples.hands import add_hand, hands, remove_hand
from digitpad.samples.learned import learn
from digitpad.samples.store import read_samples

ACTIONS = int(os.environ.get("DIGITPAD_CORRECTIONS", "150"))
_A_RUN = 50


class RandomTeaching(RuleBasedStateMachine):
    """Teaches one window; each run begins with three hands without samples."""

    pad: Pad
    other_model: Path

    def __init__(self) -> None:
        super().__init__()
        self.pad.window.live_hand.use(None)
        self.pad.window.undo.forget()
        self.pad.canvas.show_drawing(Drawing())
        for hand in hands():
            remove_hand(hand)
        for name in "ABC":
            add_hand(name)

    @rule(strokes=st.sampled_from([DIGITS[digit] for digit in sorted(DIGITS)]), shift=st.integers(-9, 9))
    def draw(self, strokes: list[Positions], shift: int) -> None:
        self.pad.trigger("action_clear")
        bent = np.array([1 + shift / 40, 1 - shift / 60])
        self.pad.mouse.draw([positions * bent for positions in strokes])
        self.check()

    @rule(digit=st.integers(0, 9))
    def correct(self, digit: int) -> None:
        self.pad.trigger(f"action_label_{digit}")
        self.check()

    @rule(name=st.sampled_from(["confirm", "undo", "undo", "redo", "next_hand", "clear"]))
    def act(self, name: str) -> None:
        self.pad.trigger(f"action_{name}")
        self.check()

    @rule(digits=st.lists(st.integers(0, 9), max_size=3))
    def switch_models_and_correct_meanwhile(self, digits: list[int]) -> None:
        bundled = bundled_package_dir()
        other = self.other_model if active_package_dir() == bundled else bundled
        self.pad.window.models_menu._model.use(other)
        for digit in digits:
            self.pad.trigger(f"action_label_{digit}")
        self.check()

    def check(self) -> None:
        window, drawing = self.pad.window, self.pad.canvas.drawing
        self.pad.qtbot.waitUntil(lambda: not window.live_hand.is_loading, timeout=30_000)
        window.live_hand.save()
        shown = window.live_reading.reading_of(drawing)
        classifier = open_package(active_package_dir()).classifier
        hand = window.live_hand.hand
        if hand is None:
            expected = read_drawing(drawing, classifier)
        else:
            classifier = classifier.twin(gives_features=True)
            classifier.memory = learn(read_samples(hand, pytest.fail), classifier).memory
            expected = read_drawing(drawing, classifier)
        assert (shown is None) == (expected is None)
        if shown is not None and expected is not None:
            assert np.array_equal(shown.prediction.probabilities, expected.prediction.probabilities)
            assert shown.remembered == expected.remembered


@pytest.fixture
def other_package() -> Path:
    """Another model than the bundled one, with other features, that was tried."""
    content = bundled_network()
    interpreter = Interpreter(model_content=content, num_threads=1)
    (bias,) = (each for each in interpreter.get_tensor_details() if list(each["shape"]) == [512])
    added = interpreter.get_tensor(bias["index"])
    network = content.replace(added.tobytes(), (added * np.float32(1.7)).tobytes())
    remember(digest_of(network))
    paths.models_dir().mkdir(parents=True)
    return package_from_elsewhere(paths.models_dir() / "other", network)


def test_the_memory_is_as_one_made_anew(pad: Pad, monkeypatch: pytest.MonkeyPatch, other_package: Path) -> None:
    monkeypatch.setattr(RandomTeaching, "pad", pad, raising=False)
    monkeypatch.setattr(RandomTeaching, "other_model", other_package, raising=False)
    pad.settle()
    run_state_machine_as_test(
        RandomTeaching,
        settings=settings(
            max_examples=max(ACTIONS // _A_RUN, 1),
            stateful_step_count=_A_RUN,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    pad.window.live_hand.use(None)
