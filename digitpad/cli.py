"""The command line. Without a subcommand it opens the window; each subcommand imports what it needs."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from digitpad import __version__
from digitpad.base.errors import DigitpadError
from digitpad.base.interruptions import EndedError, ctrl_c_ends_once
from digitpad.base.paths import printable
from digitpad.base.say import say

if TYPE_CHECKING:
    from digitpad.processes.image_reader import ImageReader
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.reading import Reading

EXIT_OK, EXIT_FAILED, EXIT_INTERRUPTED = 0, 1, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line ``argv`` (without the program's name); returns the exit status.

    0: done. 1: something could not be done, each with one sentence on stderr. 2: wrong usage. 130: Ctrl-C was
    pressed, whatever could be kept. 143 and 129: `train` was terminated, or its terminal was closed.
    """
    _make_streams_safe()
    try:
        return _run(sys.argv[1:] if argv is None else list(argv))
    except DigitpadError as error:
        return _fail(str(error))
    except EndedError as ended:
        return ended.status
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except ImportError as error:
        return _fail(_missing_library(error) or _unforeseen(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains at its end
        return EXIT_FAILED
    except Exception as error:  # noqa: BLE001 - the one door: whatever comes here goes to the log as a traceback
        return _fail(_unforeseen(error))


def _missing_library(error: ImportError) -> str | None:
    from digitpad.base.system_libraries import missing_library

    return missing_library(str(error))


def _unforeseen(error: Exception) -> str:
    from digitpad.base.log import log_unexpected

    return log_unexpected(error)


def _run(arguments: list[str]) -> int:
    if not arguments:
        return _open_window(None)  # the usual start, which is to be quick
    options = _parser().parse_args(arguments)
    if options.self_test:
        from digitpad.commands.self_test import self_test

        return self_test()
    if options.command is None:
        return _open_window(options.model)
    with ctrl_c_ends_once():
        return _carry_out(options)


def _carry_out(options: argparse.Namespace) -> int:
    if options.command == "predict":
        return _predict(options.files, options.model, options.json)
    if "carry_out" in options:
        return int(options.carry_out(options))
    from digitpad.commands import train as training_commands

    run: Callable[[argparse.Namespace], int] = getattr(training_commands, options.command)
    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="digitpad",
        description="A drawing pad that recognises handwritten digits while they are drawn. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"digitpad {__version__}")
    parser.add_argument("--self-test", action="store_true", help="try every part of the program, and say how it went")
    model = argparse.ArgumentParser(add_help=False)
    model.add_argument(
        "--model",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the model package to use (default: the one chosen in the program)",
    )
    parser.add_argument("--model", type=Path, metavar="DIR", help="the model package to use")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    predict = commands.add_parser(
        "predict",
        parents=[model],
        help="say which digit is on each image",
        description="Say which digit is on each image (PNG, JPEG, BMP, WebP, TIFF or GIF). Needs no display.",
    )
    predict.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an image file")
    predict.add_argument("--json", action="store_true", help="print one JSON object per line")
    _add_training_commands(commands, model)
    from digitpad.commands.models import add_model_commands

    add_model_commands(commands, model)
    return parser


def _add_training_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", model: argparse.ArgumentParser
) -> None:
    train = commands.add_parser(
        "train", help="train a network", description="Train a network by a preset, or train one on."
    )
    begin = train.add_mutually_exclusive_group(required=True)
    begin.add_argument("--preset", metavar="ID", help="the recipe, as mlp-128")
    begin.add_argument(
        "--from", dest="start", metavar="RUN", help="train on: a run, a folder with a model package, or bundled"
    )
    train.add_argument("--epochs", type=_epochs, metavar="N", help="instead of the recipe's own number")
    train.add_argument(
        "--data",
        type=Path,
        metavar="FILE",
        action="append",
        default=[],
        help="images or pen strokes, or a folder with them; may be repeated (default: DIGITPAD_DATA, or a cache)",
    )
    train.add_argument("--out", type=Path, metavar="DIR", help="where to keep the run (default: with the other runs)")
    train.add_argument(
        "--device", default="auto", metavar="ID", help="auto (the default), cpu, gpu:0 and so on, or gpus for all"
    )
    train.add_argument(
        "--resume", action="store_true", help="go on with the training that failed, or was cut off, on its way to --out"
    )
    train.add_argument("--json", action="store_true", help="print one JSON object per epoch")
    runs = commands.add_parser("runs", help="list the trainings that were kept")
    runs.add_argument("--json", action="store_true", help="print one JSON object per line")
    evaluate = commands.add_parser(
        "evaluate",
        parents=[model],
        help="measure a network on a data file",
        description="Measure a network on MNIST's test digits, or on all images or pen strokes of a file: IDX, CSV, "
        "npz, TFRecords, a folder or zip file of images in folders named 0 to 9, UNIPEN, or UCI's pendigits.tes.",
    )
    evaluate.add_argument("--data", type=Path, required=True, metavar="FILE", help="images or pen strokes")
    evaluate.add_argument("--json", action="store_true", help="print one JSON object")


def _epochs(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _make_streams_safe() -> None:
    """A character that the terminal cannot show is no reason to stop. Windowed programs have no streams."""
    if os.name == "posix":
        _fill_closed_descriptors()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _fill_closed_descriptors() -> None:
    """Put nothing where a stream was closed, or a pipe to a child process would get its number and be written over."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # which takes the lowest number that is free: this one


def _fail(sentence: str) -> int:
    say(sentence)
    return EXIT_FAILED


def _open_window(model: Path | None) -> int:
    status: int = load_ui().run(sys.argv, model)
    return status


def load_ui() -> ModuleType:
    """Load the window's code in the order that is quickest; returns ``digitpad.ui.app``."""
    gc.disable()  # nothing of what a start makes is garbage; the window turns it on when it is painted
    _spare_the_reading_of_sources()
    from digitpad.ui import app

    return app


def _spare_the_reading_of_sources() -> None:
    """Keep PySide6 from reading the source of each module loaded after it, to find whether it uses features.

    Those are other spellings of Qt's names, which nothing here asks for; looking for them in 66 modules takes
    some 4 ms. Where a version of PySide6 does not look in this way, nothing is changed.
    """
    import PySide6.QtCore  # noqa: F401 - which makes the next one known
    from shibokensupport import feature

    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False


def _predict(files: Sequence[Path], model: Path | None, as_json: bool) -> int:
    from digitpad.processes.image_reader import ImageReader

    with closing(ImageReader()) as reader:
        reader.start()  # which takes its time, as loading the network does
        from digitpad.processes.trial import open_tried
        from digitpad.recognition.classifier import ModelError
        from digitpad.recognition.model_store import active_package_dir

        classifier = open_tried(model or active_package_dir()).classifier
        status = EXIT_OK
        for file in files:
            try:
                reading = _read_file(file, reader, classifier)
            except ModelError:
                raise  # another file is not read by it either
            except DigitpadError as error:
                status = _fail(str(error))
                continue
            print(_json_line(file, reading) if as_json else _text_line(file, reading), flush=True)
        return status


def _read_file(file: Path, reader: "ImageReader", classifier: "Classifier") -> "Reading":
    from digitpad.ink.from_image.image_files import no_ink_in
    from digitpad.recognition.reading import read_grey_image

    found = reader.find_ink(file, printable(file))
    reading = read_grey_image(found.grey, classifier)
    if reading is None:
        raise no_ink_in(printable(file))
    if found.digits > 1:
        say(f"{printable(file)} shows {found.digits} digits; this is the largest.")
    return reading


def _json_line(file: Path, reading: "Reading") -> str:
    import json

    prediction = reading.prediction
    return json.dumps(
        {
            "file": str(file),
            "digit": prediction.digit,
            "probabilities": [float(p) for p in prediction.probabilities],
        }
    )


def _text_line(file: Path, reading: "Reading") -> str:
    from digitpad.recognition.prediction import in_words

    return f"{printable(file)}: {in_words(reading.prediction)}"
