"""The subcommand that reads images: predict."""

from __future__ import annotations

import argparse
import json
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.exit_status import EXIT_FAILED, EXIT_OK
from digitpad.base.paths import printable
from digitpad.base.say import say

if TYPE_CHECKING:
    from digitpad.processes.image_reader import ImageReader
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.numbers.drawing_reader import DrawingReader
    from digitpad.recognition.numbers.number import Number, ReadDigit


def add_predict_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], model: argparse.ArgumentParser
) -> None:
    """Add this subcommand to the parser of the command line."""
    command = commands.add_parser(
        "predict",
        parents=[model],
        help="say which digit or number is on each image",
        description="Say which digit or number is on each image (PNG, JPEG, BMP, WebP, TIFF or GIF) and in each "
        "drawing that was saved as SVG, in the order given. Of a folder, all images in it and below are read. Needs no "
        "display. The exit status is 1 if one could not be read, with a sentence on stderr; the others are still read.",
    )
    command.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an image file, or a folder of them")
    command.add_argument("--json", action="store_true", help="print one JSON object per line")
    command.add_argument(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="how many images to read at the same time (default: one for each processor core)",
    )
    command.add_argument("--hand", metavar="NAME", default="", help="read with what this hand has taught")
    command.set_defaults(carry_out=predict)


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1_000:
        raise argparse.ArgumentTypeError("a number from 1 to 1000")
    return int(text)


@dataclass(frozen=True, eq=False)
class _Answer:
    """What is to be said of one file: what was read, or None and in the remark why; "" for no remark."""

    file: Path
    number: Number | None
    remark: str = ""


def predict(options: argparse.Namespace) -> int:
    """Read each image; returns the exit status, 1 if one could not be read. Raises ModelError, after which none is."""
    from digitpad.commands.image_paths import image_paths
    from digitpad.processes.many_images import started_readers, usable_cores

    files, faults = image_paths(options.files)
    for fault in faults:
        say(fault)
    if not files:
        return EXIT_FAILED
    with started_readers(min(options.jobs or usable_cores(), len(files))) as readers:
        from digitpad.processes.trial import open_tried  # while the readers start: loading a network takes time too
        from digitpad.recognition.models.model_store import active_package_dir

        network = open_tried(options.model or active_package_dir()).classifier
        classifier = _taught(network, options.hand) if options.hand else network
        with closing(_answers(files, readers, classifier)) as answers:
            are_all_read = _print_all(answers, len(files), options.json)
    return EXIT_OK if are_all_read and not faults else EXIT_FAILED


def _taught(network: Classifier, hand: str) -> Classifier:
    from digitpad.samples.learned import of_hand

    return of_hand(hand, network, say)


def _answers(files: list[Path], readers: list[ImageReader], classifier: Classifier) -> Generator[_Answer, None, None]:
    from digitpad.processes.many_images import in_order
    from digitpad.recognition.digit_or_not import DigitOrNot
    from digitpad.recognition.numbers.drawing_reader import DrawingReader

    numbers = {reader: DrawingReader(classifier.twin(), DigitOrNot.bundled()) for reader in readers}
    return in_order(files, readers, lambda file, reader: _read(file, reader, numbers[reader]))


def _read(file: Path, reader: ImageReader, numbers: DrawingReader) -> _Answer:
    from digitpad.base.log import log_unexpected
    from digitpad.recognition.classifier import ModelError

    try:
        number, remark = read_number(file, reader, numbers)
    except ModelError:
        raise  # another file is not read by it either
    except DigitpadError as error:
        return _Answer(file, None, str(error))
    except Exception as error:  # noqa: BLE001 - a file's own door: the log gets the traceback, the others are read
        return _Answer(file, None, f"{printable(file)} is not read. {log_unexpected(error)}")
    return _Answer(file, number, remark)


def read_number(file: Path, reader: ImageReader, numbers: DrawingReader) -> tuple[Number, str]:
    """Read a file: the number that a drawing or an image shows. Raises DigitpadError.

    Returns a remark too, "" for none, if a drawing has too much ink for a number.
    """
    from digitpad.ink.from_image.image_files import no_ink_in
    from digitpad.ink.ink_image import InkImage
    from digitpad.ink.strokes import Drawing

    name = printable(file)
    found = reader.find_ink(file, name)
    ink = found.grey if found.page is None else found.page
    number = numbers.read(found.drawing or Drawing(image=InkImage.centred(ink)))
    if number is None:
        raise no_ink_in(name)
    if number.has_too_much:
        return number, f"{name} has too much ink for a number; it is read as one digit."
    return number, ""


def _print_all(answers: Iterable[_Answer], count: int, as_json: bool) -> bool:
    """Print each, below a bar that shows how many there are; returns whether each was read."""
    from digitpad.commands.progress_bar import FilesBar

    in_form = _as_json if as_json else _as_text
    are_all_read = True
    with closing(FilesBar(count)) as bar:
        for answer in answers:
            with bar.hidden():
                if answer.remark:
                    say(answer.remark)
                if answer.number is not None:
                    print(in_form(answer.file, answer.number), flush=True)
            are_all_read &= answer.number is not None
            bar.advance()
    return are_all_read


def _as_json(file: Path, number: Number) -> str:
    digits = [_described(group, is_digit) for group, is_digit in zip(number.groups, number.are_digits, strict=True)]
    alone = digits[0] if len(digits) == 1 else {"digit": None, "is_digit": bool(number.digits), "probabilities": None}
    ten = ("digit", "is_digit", "probabilities")
    return json.dumps(
        {
            "file": str(file),
            "number": number.text or None,
            **{name: alone[name] for name in ten},
            "digits": digits,
        }
    )


def _described(group: ReadDigit, is_digit: bool) -> dict[str, object]:
    """One digit of a number; ``digit`` is null where it is none. The box is a share of the longer side of the ink."""
    prediction = group.reading.prediction
    span = group.group.span
    return {
        "digit": prediction.digit if is_digit else None,
        "is_digit": is_digit,
        "probabilities": [float(probability) for probability in prediction.probabilities],
        "box": [round(side, 4) for side in (span.left, span.top, span.right, span.bottom)],
    }


def _as_text(file: Path, number: Number) -> str:
    """A line for each line of digits."""
    from digitpad.recognition.numbers.number_on_page import NumberOnPage

    lines: Sequence[Number] = number.lines if isinstance(number, NumberOnPage) else ()
    return "\n".join(f"{printable(file)}: {line.in_words}" for line in lines or [number])
