"""An order carried out: the data read, a network trained, and its run written to disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from digitpad.errors import DigitpadError
from digitpad.recognition.classifier import Classifier
from training.backend import native_output_silenced
from training.comparison import figures_in_use
from training.datasets import Data, as_digit_images, load_files, load_mnist
from training.figures import evaluations, metrics
from training.files import check_batch_size
from training.messages import Failed, Finished, HeldOut, Message, Order, Preparing
from training.recipe import Recipe
from training.runs import read_card, write_run

with native_output_silenced():
    import keras

    from training.conversation import Conversation, EarlierConversation
    from training.export import load_network, write_package
    from training.fit import fit

Tell = Callable[[Message], None]
_MEASURED = ("mnist_test", "pen_held_out_writers")


class NothingLearnedError(DigitpadError):
    """A training ended, or cannot begin, without anything to keep."""


def carry_out(order: Order, tell: Tell, pipe: Connection) -> Finished | Failed:
    """Train by the order, which may be told to pause or stop through ``pipe``, and write the run.

    Returns what came of it; raises what nobody foresaw.
    """
    try:
        tell(Preparing("Reading the data"))
        data = load_files(order.mnist, order.pen)
        held_out = data.mnist_held_out
        tell(HeldOut(held_out.images.tobytes(), held_out.labels.tobytes()))
        earlier = _Earlier(data, tell, pipe)
        teacher, start = earlier.model(order.recipe.teacher), earlier.model(order.recipe.start)
        if order.start is not None:
            start = load_network(order.start, order.recipe)
        images = as_digit_images(held_out.images)
        check_batch_size(order.recipe, len(data.mnist_train.labels))
        conversation = Conversation(tell, pipe, images, held_out.labels, order.recipe.batch_size)
        model = fit(order.recipe, data, [conversation], teacher, start)
        return _kept(order, data, model, conversation, tell)
    except DigitpadError as error:
        return Failed(str(error))


class _Earlier:
    """Trains the networks from which another one learns, each once."""

    def __init__(self, data: Data, tell: Tell, pipe: Connection) -> None:
        self._data, self._tell, self._pipe = data, tell, pipe
        self._models: dict[Recipe, keras.Model] = {}

    def model(self, recipe: Recipe | None) -> keras.Model | None:
        """The network of a recipe; None for none."""
        if recipe is not None and recipe not in self._models:
            teacher, start = self.model(recipe.teacher), self.model(recipe.start)
            conversation = EarlierConversation(self._tell, self._pipe, recipe.name)
            self._models[recipe] = fit(recipe, self._data, [conversation], teacher, start)
            if conversation.was_stopped:
                raise _stopped_early()
        return None if recipe is None else self._models[recipe]


def _kept(order: Order, data: Data, model: keras.Model, conversation: Conversation, tell: Tell) -> Finished:
    best = conversation.best_epoch
    if best is None:
        raise _diverged_at_once() if conversation.diverged else _stopped_early()
    tell(Preparing("Testing and saving the network"))

    def measure(classifier: Classifier) -> Mapping[str, Any]:
        parts = [part for part in _MEASURED if data.pen_held_out or not part.startswith("pen_")]
        read = evaluations(classifier, data, load_mnist(order.mnist, "test"), parts)
        return metrics(read, data.pen_held_out)

    def write(folder: Path) -> None:
        write_package(model, order.recipe, as_digit_images(data.mnist_held_out.images), measure, folder)

    write_run(order.folder, write, order.recipe, conversation.epochs, best)
    card = read_card(order.folder)
    return Finished(
        folder=order.folder,
        epochs=len(conversation.epochs),
        best_epoch=best.epoch,
        held_out_accuracy=best.held_out_accuracy,
        stopped=conversation.was_stopped,
        diverged=conversation.diverged,
        ran_out_of_patience=conversation.ran_out_of_patience,
        in_use=figures_in_use(order.in_use, card.metrics, measure) if card else None,
    )


def _stopped_early() -> NothingLearnedError:
    return NothingLearnedError("The training was stopped before its first epoch was over; there is nothing to keep.")


def _diverged_at_once() -> NothingLearnedError:
    return NothingLearnedError("The loss became infinite in the first epoch; choose a smaller learning rate.")
