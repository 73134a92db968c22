"""The subcommand that reads images: predict."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import printable
from digitpad.base.say import say

if TYPE_CHECKING:
    from digitpad.processes.image_reader import ImageReader
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.reading import Reading

EXIT_OK, EXIT_FAILED = 0, 1


def add_predict_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], model: argparse.ArgumentParser
) -> None:
    """Add this subcommand to the parser of the command line."""
    command = commands.add_parser(
        "predict",
        parents=[model],
        help="say which digit is on each image",
        description="Say which digit is on each image (PNG, JPEG, BMP, WebP, TIFF or GIF). Needs no display.",
    )
    command.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an image file")
    command.add_argument("--json", action="store_true", help="print one JSON object per line")
    command.set_defaults(carry_out=predict)


def predict(options: argparse.Namespace) -> int:
    """Read each image; returns the exit status, 1 if one could not be read. Raises ModelError, after which none is."""
    from digitpad.processes.image_reader import ImageReader

    with closing(ImageReader()) as reader:
        reader.start()  # which takes its time, as loading the network does
        from digitpad.processes.trial import open_tried
        from digitpad.recognition.classifier import ModelError
        from digitpad.recognition.model_store import active_package_dir

        classifier = open_tried(options.model or active_package_dir()).classifier
        status = EXIT_OK
        for file in options.files:
            try:
                reading = read_file(file, reader, classifier)
            except ModelError:
                raise  # another file is not read by it either
            except DigitpadError as error:
                say(str(error))
                status = EXIT_FAILED
                continue
            print(_as_json(file, reading) if options.json else _as_text(file, reading), flush=True)
        return status


def read_file(file: Path, reader: ImageReader, classifier: Classifier) -> Reading:
    """Read an image file; of several digits the largest, which is said. Raises DigitpadError."""
    from digitpad.ink.from_image.image_files import no_ink_in
    from digitpad.recognition.reading import read_grey_image

    found = reader.find_ink(file, printable(file))
    reading = read_grey_image(found.grey, classifier)
    if reading is None:
        raise no_ink_in(printable(file))
    if found.digits > 1:
        say(f"{printable(file)} shows {found.digits} digits; this is the largest.")
    return reading


def _as_json(file: Path, reading: Reading) -> str:
    prediction = reading.prediction
    return json.dumps(
        {
            "file": str(file),
            "digit": prediction.digit,
            "probabilities": [float(p) for p in prediction.probabilities],
        }
    )


def _as_text(file: Path, reading: Reading) -> str:
    from digitpad.recognition.prediction import in_words

    return f"{printable(file)}: {in_words(reading.prediction)}"
