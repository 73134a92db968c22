"""The subcommands for samples: samples, samples add, export, import, remove."""

from __future__ import annotations

import argparse
import json
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import printable
from digitpad.base.say import say
from digitpad.commands.new_file import add_force, check_new

if TYPE_CHECKING:
    from digitpad.processes.image_reader import ImageReader
    from digitpad.samples.hands import Hand
    from digitpad.samples.sample import Sample
    from digitpad.samples.store import StoredSample

EXIT_OK, EXIT_FAILED = 0, 1
_MOST_DIGITS = 20  # on an image to learn the largest of: what holds more is a page


def add_samples_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add these subcommands to the parser of the command line."""
    of_a_hand = argparse.ArgumentParser(add_help=False)
    of_a_hand.add_argument("--hand", metavar="NAME", default="", help="whose (default: the only hand there is)")
    samples = commands.add_parser("samples", help="list what each hand has taught, and take samples in and out")
    samples.add_argument("--json", action="store_true", help="print one JSON object per line")
    samples.set_defaults(carry_out=list_samples)
    ways = samples.add_subparsers(metavar="add|export|import|remove")
    add = ways.add_parser("add", parents=[of_a_hand], help="learn images of one digit")
    add.add_argument("--digit", type=int, choices=range(10), required=True, metavar="N", help="0 to 9")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an image of the digit")
    add.set_defaults(carry_out=add_images)
    export = ways.add_parser("export", parents=[of_a_hand], help="write samples to .zip, .npz, .unipen or .inkml")
    export.add_argument("out", type=Path, metavar="OUT", help="the file, whose suffix names the format")
    add_force(export)
    export.set_defaults(carry_out=export_samples)
    take_in = ways.add_parser("import", parents=[of_a_hand], help="learn what was exported, or any file of digits")
    take_in.add_argument("file", type=Path, metavar="FILE", help="labelled digits")
    take_in.set_defaults(carry_out=import_samples)
    remove = ways.add_parser("remove", parents=[of_a_hand], help="delete samples, or a hand with all its samples")
    remove.add_argument("ids", nargs="*", metavar="ID", help="from the list; none: the whole hand")
    remove.set_defaults(carry_out=remove_samples)


def list_samples(options: argparse.Namespace) -> int:
    """List the samples of all hands; returns the exit status."""
    from digitpad.samples.hands import hands

    for hand in hands():
        stored = _read(hand)
        if not options.json:
            print(f"{hand.name}: {len(stored):,} {'sample' if len(stored) == 1 else 'samples'}")
        for each in stored:
            print(_as_json(hand, each) if options.json else _as_text(each))
    return EXIT_OK


def _as_json(hand: Hand, stored: StoredSample) -> str:
    sample = stored.sample
    known = {"hand": hand.name, "id": stored.file.stem, **sample.to_json_value()}
    del known["drawing"]
    return json.dumps(known)


def _as_text(stored: StoredSample) -> str:
    sample = stored.sample
    day = time.strftime("%Y-%m-%d", time.localtime(sample.at))
    read = "" if sample.answer is None else ", read right" if sample.is_confirmed else f", read as {sample.answer}"
    held_back = ", held back" if sample.held_back else ""
    return f"  {stored.file.stem}  {day}  {sample.label}{read}{held_back}"


def add_images(options: argparse.Namespace) -> int:
    """Learn the digit on each image; returns the exit status, 1 if one could not be read."""
    from digitpad.processes.image_reader import ImageReader
    from digitpad.samples.store import add_sample

    hand, status = hand_of(options.hand, may_be_new=True), EXIT_OK
    with closing(ImageReader()) as reader:
        reader.start()
        for file in options.files:
            try:
                add_sample(hand, _sample_on(file, options.digit, reader))
            except DigitpadError as error:
                say(str(error))
                status = EXIT_FAILED
    return status


def _sample_on(file: Path, digit: int, reader: ImageReader) -> Sample:
    from digitpad.ink.ink_image import InkImage
    from digitpad.ink.strokes import Drawing
    from digitpad.samples.sample import Sample

    found = reader.find_ink(file, printable(file))
    if found.digits > _MOST_DIGITS:
        raise DigitpadError(f"{printable(file)} shows {found.digits} digits; cut out the one to learn from.")
    return Sample(Drawing(image=InkImage.centred(found.grey)), digit, int(time.time()))


def export_samples(options: argparse.Namespace) -> int:
    """Write the samples of a hand to a file; returns the exit status."""
    from digitpad.samples.taking_out import write_samples

    check_new(options.out, options.force)
    stored = _read(hand_of(options.hand))
    write_samples([each.sample for each in stored], options.out)
    print(f"{len(stored):,} samples are in {printable(options.out)}.")
    return EXIT_OK


def import_samples(options: argparse.Namespace) -> int:
    """Learn what a file holds; returns the exit status."""
    from digitpad.processes.sample_reader import read_in_child
    from digitpad.samples.store import add_samples

    samples = read_in_child(options.file)
    hand = hand_of(options.hand, may_be_new=True)
    print(f"{add_samples(hand, samples):,} samples of {printable(options.file)} were added to the hand {hand.name}.")
    return EXIT_OK


def remove_samples(options: argparse.Namespace) -> int:
    """Delete samples, or a whole hand; returns the exit status."""
    from digitpad.samples.hands import SamplesError, remove_hand
    from digitpad.samples.store import delete, sample_files

    hand = hand_of(options.hand)
    if not options.ids:
        if not options.hand:
            raise SamplesError("Name samples by their ID, or a whole hand with --hand NAME; the list has both.")
        remove_hand(hand)
        return EXIT_OK
    files = {file.stem: file for file in sample_files(hand)}
    unknown = [each for each in options.ids if each not in files]
    if unknown:
        raise SamplesError(f"The hand {hand.name} has no sample {unknown[0]!r}; take an ID from the list.")
    for each in options.ids:
        delete(files[each])
    return EXIT_OK


def names_samples(path: Path) -> bool:
    """Whether ``--data samples`` is meant, and not a file of that name."""
    return str(path) == "samples" and not path.exists()


def hand_of(name: str, may_be_new: bool = False) -> Hand:
    """The hand of this name, or the only one there is. Raises SamplesError."""
    from digitpad.samples.hands import SamplesError, add_hand, find_hand, hands, only_hand

    known = hands()
    if name:
        is_new = may_be_new and name not in [hand.name for hand in known]
        return add_hand(name) if is_new else find_hand(name)
    if len(known) > 1:
        raise SamplesError(f"There are several hands; name one with --hand: {', '.join(hand.name for hand in known)}.")
    return add_hand("My hand") if may_be_new and not known else only_hand()


def _read(hand: Hand) -> list[StoredSample]:
    from digitpad.samples.store import read_samples

    return read_samples(hand, say)
