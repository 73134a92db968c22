"""The course of a training, by the messages that it sends; trainings themselves are carried out in test_train_tab."""

from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.protocol.messages import (
    EpochFinished,
    Failed,
    Finished,
    Message,
    Order,
    Paused,
    Preparing,
    Progressed,
    Resumed,
    Started,
)
from digitpad.protocol.recipe import Recipe
from digitpad.ui.train.session import Course, State

BEGUN = Course(State.PREPARING, Order(Recipe("any"), Path("mnist.npz"), None, Path("run")))
STARTED = Started(epochs=3, steps=16, digits=1024, device="GPU:0")
PROGRESSED = Progressed(1, 1, 0.5, 0.5, 1000, 10)
EPOCH = EpochFinished(1, 1, 0.5, 0.5, 0.5, 0.5, (), b"", b"")
FINISHED = Finished(Path("run"), epochs=1, best_epoch=1, held_out_accuracy=0.5, stopped=False)
FAILED = Failed("It failed.", can_resume=True)


@pytest.mark.parametrize(
    ("before", "message", "after"),
    [
        (State.PREPARING, Preparing("Loading TensorFlow"), State.PREPARING),
        (State.PREPARING, STARTED, State.PREPARING),
        (State.PREPARING, PROGRESSED, State.TRAINING),
        (State.TRAINING, Paused(), State.PAUSED),
        (State.PAUSED, Resumed(), State.TRAINING),
        (State.STOPPING, PROGRESSED, State.STOPPING),
        (State.STOPPING, FINISHED, State.FINISHED),
        (State.TRAINING, FINISHED, State.FINISHED),
        (State.TRAINING, FAILED, State.FAILED),
    ],
)
def test_messages_change_the_state(before: State, message: Message, after: State) -> None:
    assert replace(BEGUN, state=before).after(message).state is after


def test_what_was_learned_and_what_may_follow_are_kept() -> None:
    course = BEGUN
    for message in (STARTED, PROGRESSED, EPOCH, FAILED):
        course = course.after(message)
    assert (course.started, course.epochs) == (STARTED, (EPOCH,))
    assert course.order is not None
    assert course.following == replace(course.order, device="cpu", resumes=True)
