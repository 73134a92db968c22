"""The subcommands for models: `models`, `export`, `import`."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.exit_status import EXIT_OK
from digitpad.base.log import logger
from digitpad.base.say import say

if TYPE_CHECKING:
    from digitpad.protocol.conversions import Order, Outcome
    from digitpad.recognition.models.model_card import ModelCard
    from digitpad.recognition.models.model_store import StoredModel

_FORMATS = (
    *("keras", "h5", "savedmodel", "litert", "litert-float16", "litert-int8", "litert-full-int8", "c", "c-full-int8"),
    *("onnx", "tfjs", "web"),
)


class ConversionError(DigitpadError):
    """An export or an import failed."""


def add_model_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], model: argparse.ArgumentParser
) -> None:
    """Add these subcommands to the parser of the command line."""
    models = commands.add_parser(
        "models", help="list the models, or choose one", description="List the models; the one in use has a *."
    )
    models.add_argument("--json", action="store_true", help="print one JSON object per line")
    models.set_defaults(carry_out=list_models)
    choose = models.add_subparsers(metavar="use")
    use = choose.add_parser("use", help="use the model of this name from now on")
    use.add_argument("name", metavar="NAME", help="a name from the list, such as bundled")
    use.set_defaults(carry_out=use_model)
    export = commands.add_parser(
        "export",
        parents=[model],
        help="write a model in another format, and check it there",
        description="Write a model in another format. It is run there on 1,000 digits, and kept only if it reads "
        "them as the model does; OUT.check.json has the figures, and OUT.README.md says what it is.",
    )
    export.add_argument("--to", required=True, metavar="FORMAT", dest="format", help=f"one of {', '.join(_FORMATS)}")
    export.add_argument("out", type=Path, metavar="OUT", help="a new file, or a new folder")
    export.add_argument("--force", action="store_true", help="replace an earlier export of this name")
    export.set_defaults(carry_out=export_model)
    take_in = commands.add_parser(
        "import",
        help="make a model of a file from elsewhere",
        description="Make a model of a network from elsewhere: .keras, .h5, .tflite, .onnx, the folder of a SavedModel "
        "or of a layers model of TensorFlow.js, with one image of 28x28 in and ten outputs. No code in it is run. How "
        "it wants its images is found out by trying.",
    )
    take_in.add_argument("file", type=Path, metavar="FILE", help="the network")
    take_in.add_argument(
        "--name", default="", metavar="NAME", help="what to call the model (default: the name of the file)"
    )
    take_in.add_argument("--json", action="store_true", help="print one JSON object")
    take_in.set_defaults(carry_out=import_model)


def list_models(options: argparse.Namespace) -> int:
    """List all models, with what their cards say; returns the exit status."""
    from digitpad.recognition.models.model_store import stored_models

    in_use = _in_use()
    for model in stored_models():
        if model.card is None:
            say(model.fault)
        elif options.json:
            print(_as_json(model, model.card, model.folder == in_use))
        else:
            print(_as_text(model, model.card, model.folder == in_use))
    return EXIT_OK


def _in_use() -> Path | None:
    """The folder of the package in use; None, after a sentence, if the choice cannot be read."""
    from digitpad.recognition.models.model_store import active_package_dir

    try:
        return active_package_dir()
    except DigitpadError as error:
        say(str(error))
        return None


def _as_json(model: StoredModel, card: ModelCard, is_in_use: bool) -> str:
    found = {"model": model.name, "folder": str(model.folder), "in_use": is_in_use, "card": card._asdict()}
    return json.dumps(found)


def _as_text(model: StoredModel, card: ModelCard, is_in_use: bool) -> str:
    from digitpad.recognition.models.figures import share_in_words

    mark = "*" if is_in_use else " "
    return f"{mark} {model.name}: {card.architecture}; {share_in_words(card.metrics)}"


def use_model(options: argparse.Namespace) -> int:
    """Choose the model that the pad and the commands use; returns the exit status."""
    from digitpad.processes.trial import tried_first
    from digitpad.recognition.models import model_store

    tried_first(lambda: model_store.use_model(options.name))
    print(f"{options.name} is in use from now on.")
    return EXIT_OK


def export_model(options: argparse.Namespace) -> int:
    """Export a model package; returns the exit status."""
    from digitpad.protocol.conversions import Exported, ExportOrder
    from digitpad.protocol.formats import check_installed, check_out, format_named
    from digitpad.recognition.models.model_store import active_package_dir

    wanted = format_named(options.format)
    check_installed(wanted)
    check_out(options.out, wanted, options.force)
    package = options.model or active_package_dir()
    outcome = _outcome(ExportOrder(wanted.id, package.absolute(), options.out.absolute(), options.force))
    if isinstance(outcome, Exported):
        print(f"{options.out}: {outcome.check.in_words()}")
    return EXIT_OK


def import_model(options: argparse.Namespace) -> int:
    """Import a network; returns the exit status."""
    from digitpad.base.paths import models_dir
    from digitpad.protocol.conversions import Imported, ImportOrder
    from digitpad.protocol.formats import check_can_import
    from digitpad.protocol.kinds import kind_of

    check_can_import()
    kind_of(options.file)  # what is plainly wrong is reported at once
    outcome = _outcome(ImportOrder(options.file.absolute(), models_dir().absolute(), options.name))
    if isinstance(outcome, Imported):
        found = {"model": outcome.folder.name, "folder": str(outcome.folder), "assumed": outcome.assumed}
        found |= asdict(outcome.convention)
        print(json.dumps(found) if options.json else outcome.in_words())
    return EXIT_OK


def _outcome(order: Order) -> Outcome:
    """Carry an order out in a child process. Raises ConversionError if it fails."""
    from digitpad.processes.conversion import Conversion
    from digitpad.protocol.conversions import Refused

    conversion = Conversion(order)
    try:
        outcome = conversion.outcome()
    finally:
        conversion.close()
    if isinstance(outcome, Refused):
        if outcome.trace:
            logger().error("%s\n%s", outcome.sentence, outcome.trace)
        raise ConversionError(outcome.sentence)
    return outcome
