"""An order carried out: the data read, a network trained, and its run written to disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.data.datasets import Data, DataFiles, as_digit_images
from digitpad.data.named import check_batch_size
from digitpad.processes.sandbox import no_network_and_no_programs
from digitpad.processes.spawn import keep_temporary_files_in
from digitpad.protocol.messages import (
    NOTHING_LEARNED,
    EpochFinished,
    Failed,
    Finished,
    HeldOut,
    Message,
    Order,
    Preparing,
)
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.models.model_card import ModelCard
from digitpad.runs.held_out import HeldOutAnswers
from digitpad.runs.inside_file import as_json
from digitpad.runs.run_folder import INSIDE_FILE, write_run
from digitpad.runs.unfinished import Unfinished, forget
from digitpad.samples.hands import hand_in
from digitpad.samples.to_learn_from import own_digits
from digitpad_training.learn.backend import computing_on, device_name, native_output_silenced
from digitpad_training.measure.comparison import figures_in_use
from digitpad_training.measure.figures import Measure, measuring

with native_output_silenced():
    import keras
    import tensorflow as tf

    from digitpad_training.child import prepared
    from digitpad_training.child.conversation import (
        Conversation,
        EarlierConversation,
        StoppedError,
        answers_and_certainty,
    )
    from digitpad_training.child.insides import Insides
    from digitpad_training.child.record import Record
    from digitpad_training.learn.divergence import DivergedError
    from digitpad_training.learn.fit import Compiled, fit
    from digitpad_training.packages.litert import UnfaithfulExportError
    from digitpad_training.packages.load import load_network
    from digitpad_training.packages.write import write_package

Tell = Callable[[Message], None]
_FAILURES_OF_A_DEVICE = (
    tf.errors.AbortedError,
    tf.errors.InternalError,
    tf.errors.UnavailableError,
    tf.errors.UnknownError,
)
_COMPARED = 1_000  # held-out digits by which networks are compared and looked into; Stop waits for them


class NothingLearnedError(DigitpadError):
    """A training ended, or cannot begin, and there is nothing to keep."""


def carry_out(order: Order, tell: Tell, pipe: Connection, ready: prepared.Prepared | None = None) -> Finished | Failed:
    """Train by the order, which may be told to pause or stop through ``pipe``, and write the run.

    Data that are ``ready`` are not read again if they are those of the order, and a network that is ready is used if
    it is the one that is ordered. Returns how it ended; unexpected errors are raised.
    """
    try:
        unfinished = Unfinished(order.folder, order.recipe, order.resumes)
        keep_temporary_files_in(unfinished.temporary_dir)
        with computing_on(order.device):
            if device_name() == "CPU":  # a GPU's libraries start programs of their own
                no_network_and_no_programs()
            tell(Preparing(tr("Reading the data")))
            files = DataFiles(order.mnist, order.pen, order.scans, order.uji)
            network = ready.network_for(order.recipe, files) if ready is not None else None
            if ready is None or not ready.is_of(files):
                ready = prepared.read(files)  # with the test digits, so that Stop need not wait for them
            if order.samples is not None:
                ready = _with_samples(ready, order.samples, tell)
            data = ready.data
            if data.mnist_train.remark:
                tell(Preparing(data.mnist_train.remark))
            insides = Insides(tell, as_digit_images(data.mnist_held_out.images[:_COMPARED]), order.drawing)
            conversation = _train(order, data, network, unfinished, tell, pipe, insides)
        return _keep(order, data, conversation, insides, ready.measure, unfinished, tell)
    except (NothingLearnedError, UnfaithfulExportError) as error:
        forget(order.folder)
        return Failed(str(error), would_repeat=True)
    except DigitpadError as error:
        return Failed(str(error))
    except (tf.errors.ResourceExhaustedError, MemoryError) as error:
        what = tr(
            "The memory of the {device} is not enough, a smaller batch or network needs less", device=device_name()
        )
        return Failed.because_of(error, what)
    except _FAILURES_OF_A_DEVICE as error:
        return Failed.because_of(error, tr("The {device} failed", device=device_name()))


def _with_samples(ready: prepared.Prepared, samples: Path, tell: Tell) -> prepared.Prepared:
    """The data with the samples of a hand among them."""
    own = own_digits(hand_in(samples), lambda said: tell(Preparing(said)))
    data = replace(ready.data, own_train=own.train, own_held_out=own.held_out)
    return replace(ready, data=data, measure=measuring(ready.files.mnist, data))


def _train(
    order: Order,
    data: Data,
    network: Compiled | None,
    unfinished: Unfinished,
    tell: Tell,
    pipe: Connection,
    insides: Insides,
) -> Conversation:
    check_batch_size(order.recipe, len(data.mnist_train.labels))
    held_out = data.mnist_held_out
    tell(HeldOut(held_out.images.tobytes(), held_out.labels.tobytes()))
    record = Record(unfinished.events_dir, held_out.images, order.recipe.epochs, order.recipe.keeps_answers)
    images, size = as_digit_images(held_out.images), order.recipe.batch_size
    conversation = Conversation(tell, pipe, images, held_out.labels, size, record)
    try:
        teacher = _teacher(order.recipe.teacher, data, unfinished, tell, pipe)
        start = load_network(order.start, order.recipe) if order.start else None
        checkpoints = unfinished.checkpoints(order.recipe)
        fit(order.recipe, data, [conversation, insides], teacher, start, checkpoints, network)
    except StoppedError:
        if conversation.best_epoch is None:
            raise NothingLearnedError(NOTHING_LEARNED) from None
        record.restore_best(conversation.model)
    except DivergedError as error:
        if conversation.best_epoch is None:
            raise NothingLearnedError(str(error)) from error
        conversation.diverged_in = error.epoch
        record.restore_best(conversation.model)
    return conversation


def _teacher(
    recipe: Recipe | None, data: Data, unfinished: Unfinished, tell: Tell, pipe: Connection
) -> keras.Model | None:
    """The network from which another one learns, trained first; None if there is none. Raises StoppedError."""
    if recipe is None:
        return None
    teacher = _teacher(recipe.teacher, data, unfinished, tell, pipe)
    conversation = EarlierConversation(tell, pipe, recipe.name)
    try:
        return fit(recipe, data, [conversation], teacher, checkpoints=unfinished.checkpoints(recipe))
    except DivergedError as error:
        raise NothingLearnedError(tr("First the {name}: {error}", name=recipe.name, error=error)) from error


def _keep(
    order: Order,
    data: Data,
    conversation: Conversation,
    insides: Insides,
    measure: Measure,
    unfinished: Unfinished,
    tell: Tell,
) -> Finished:
    best = conversation.best_epoch
    assert best is not None
    tell(Preparing(tr("Testing and saving the network")))
    unfinished.temporary_dir.mkdir(parents=True, exist_ok=True)  # the folder of models may have been removed meanwhile
    compared = as_digit_images(data.mnist_held_out.images[:_COMPARED])

    def write(folder: Path) -> ModelCard:
        card = write_package(conversation.model, order.recipe, compared, measure, folder)
        (folder / INSIDE_FILE).write_bytes(as_json(insides.kept))
        return card

    answers = _answers(best, data, conversation.model)
    card = write_run(
        order.folder,
        write,
        order.recipe,
        conversation.epochs,
        best,
        unfinished.events_dir,
        answers,
        conversation.steps,
    )
    unfinished.remove()
    return Finished(
        folder=order.folder,
        epochs=len(conversation.epochs),
        best_epoch=best.epoch,
        held_out_accuracy=best.held_out_accuracy,
        stopped=conversation.was_stopped,
        diverged_in=conversation.diverged_in,
        ran_out_of_patience=conversation.ran_out_of_patience,
        in_use=figures_in_use(order.in_use, card.metrics, None if conversation.was_stopped else measure),
    )


def _answers(best: EpochFinished, data: Data, model: keras.Model) -> HeldOutAnswers:
    """What the network answers to the held-out digits, asked again if its best epoch was before it was resumed."""
    images, labels = data.mnist_held_out.images, data.mnist_held_out.labels.astype(np.uint8)
    if best.answers:
        answers, certainty = np.frombuffer(best.answers, np.uint8), np.frombuffer(best.certainty, np.uint8)
    else:
        answers, certainty = answers_and_certainty(model.predict(as_digit_images(images), batch_size=1000, verbose=0))
    return HeldOutAnswers(images, labels, answers, certainty)
