"""The subcommand that says why an image is read as it is: explain."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.exit_status import EXIT_OK
from digitpad.base.paths import printable
from digitpad.base.say import say
from digitpad.commands.new_file import add_force, check_new
from digitpad.commands.predict import read_number

if TYPE_CHECKING:
    from digitpad.recognition.reading import Reading
    from digitpad.recognition.why.relevance import Relevance

_DIGITS = range(10)


def add_explain_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], model: argparse.ArgumentParser
) -> None:
    """Add this subcommand to the parser of the command line."""
    command = commands.add_parser(
        "explain",
        parents=[model],
        help="say why an image is read as it is",
        description="Say which parts of the ink speak for the digit that is read, and which against it.",
    )
    command.add_argument("file", type=Path, metavar="IMAGE", help="an image file")
    command.add_argument("--out", type=Path, metavar="PNG", help="a picture to write: blue speaks for, orange against")
    add_force(command)
    command.add_argument(
        "--against", type=int, choices=_DIGITS, metavar="DIGIT", help="why it is read so rather than as this digit"
    )
    command.add_argument("--json", action="store_true", help="print a JSON object with the value of each pixel")
    command.set_defaults(carry_out=explain)


def explain(options: argparse.Namespace) -> int:
    """Read the image, and say why it is read so; returns the exit status. Raises DigitpadError."""
    from digitpad.processes.image_reader import ImageReader

    if options.out:
        check_new(options.out, options.force)
    with closing(ImageReader()) as reader:
        reader.start()
        from digitpad.processes.trial import open_tried
        from digitpad.recognition.digit_or_not import DigitOrNot
        from digitpad.recognition.models.model_store import active_package_dir
        from digitpad.recognition.numbers.drawing_reader import DrawingReader
        from digitpad.recognition.numbers.number_on_page import NumberOnPage
        from digitpad.recognition.why.explainer import Explainer

        explainer = Explainer.of(open_tried(options.model or active_package_dir()).classifier)
        numbers = DrawingReader(explainer.classifier, DigitOrNot.bundled())
        number, remark = read_number(options.file, reader, numbers)
    if remark:
        say(remark)
    place = number.newest
    if isinstance(number, NumberOnPage) and len(number.digits) > 1:
        say(f"{printable(options.file)} shows {len(number.digits)} digits; this is the largest.")
        place = max(range(len(number.groups)), key=lambda each: number.groups[each].group.span.height)
    reading = number.groups[place].reading
    if not number.are_digits[place]:
        say(f"{printable(options.file)} may show no digit; this is why the network takes it for one.")
    digit = reading.prediction.digit
    if options.against == digit:
        raise DigitpadError(f"{printable(options.file)} is read as {digit}; let --against name another digit.")
    if explainer.fault:
        say(explainer.fault)
    why = explainer.why(reading.digit_image, digit, options.against)
    if options.out:
        _write(options.out, reading, why)
    print(_as_json(options.file, reading, why) if options.json else _as_text(options.file, reading, why), flush=True)
    return EXIT_OK


def _write(path: Path, reading: Reading, why: Relevance) -> None:
    from digitpad.base.files.staging import replace_file
    from digitpad.commands.why_picture import why_picture

    try:
        replace_file(path, why_picture(reading.digit_image, why))
    except OSError as error:
        raise DigitpadError(
            f"{printable(path)} cannot be written ({error.strerror}); choose another folder with --out."
        ) from error


def _as_json(file: Path, reading: Reading, why: Relevance) -> str:
    from digitpad.recognition.why.words import in_words

    return json.dumps(
        {
            "file": str(file),
            "digit": why.digit,
            "against": why.against,
            "probabilities": [float(each) for each in reading.prediction.probabilities],
            "words": in_words(why),
            "values": [[round(float(each), 5) for each in row] for row in why.values],
        }
    )


def _as_text(file: Path, reading: Reading, why: Relevance) -> str:
    from digitpad.recognition import prediction
    from digitpad.recognition.why import words

    return f"{printable(file)}: {prediction.in_words(reading.prediction)}. {words.in_words(why)}"
