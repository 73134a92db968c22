"""The command line. Without a subcommand it opens the window; each subcommand imports what it needs."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad import __version__
from digitpad.base.errors import DigitpadError
from digitpad.base.exit_status import EXIT_FAILED, EXIT_INTERRUPTED
from digitpad.base.paths import is_file, may_be_there

if TYPE_CHECKING:
    import argparse


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line ``argv`` (without the program's name); returns the exit status.

    0: done. 1: something could not be done, each with one sentence on stderr. 2: wrong usage. 130: Ctrl-C was
    pressed, whether or not anything could be saved. 143 and 129: `train` was terminated, or its terminal was closed.
    """
    _make_streams_safe()
    try:
        return _run(sys.argv[1:] if argv is None else list(argv))
    except DigitpadError as error:
        return _fail(str(error))
    except KeyboardInterrupt as interruption:
        return getattr(interruption, "status", EXIT_INTERRUPTED)  # that of EndedError
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
        return _open_window(None)  # the usual start, which has to be quick
    if Path(arguments[0]).suffix and is_file(Path(arguments[0])):  # as "Open with" starts it; no command has a suffix
        return _open_window(None, [Path(each) for each in arguments])
    parser = _parser()
    if arguments[0] not in parser.get_default("commands") and _is_meant_as_file(arguments[0]):
        return _open_window(None, [_existing(Path(arguments[0])), *map(Path, arguments[1:])])
    options = parser.parse_args(arguments)
    if options.self_test:
        from digitpad.commands.self_test import self_test

        return self_test()
    if options.command is None:
        return _open_window(options.model)
    from digitpad.base.interruptions import ctrl_c_ends_once

    with ctrl_c_ends_once():
        return int(options.carry_out(options))


def _is_meant_as_file(word: str) -> bool:
    path = Path(word)
    has_separator = any(separator and separator in word for separator in (os.sep, os.altsep))
    return not word.startswith("-") and (bool(path.suffix) or has_separator or may_be_there(path))


def _existing(path: Path) -> Path:
    """The path; raises DigitpadError if there is nothing."""
    from digitpad.base.language import tr
    from digitpad.base.paths import printable

    if not may_be_there(path):
        raise DigitpadError(tr("{name} does not exist; check the name.", name=printable(path)))
    return path


def _parser() -> argparse.ArgumentParser:
    import argparse

    from digitpad.commands.evaluate import add_evaluate_command
    from digitpad.commands.explain import add_explain_command
    from digitpad.commands.models import add_model_commands
    from digitpad.commands.predict import add_predict_command
    from digitpad.commands.samples import add_samples_command
    from digitpad.commands.train import add_training_commands

    parser = argparse.ArgumentParser(
        prog="digitpad",
        description="A drawing pad that recognises handwritten digits while they are drawn. "
        "Without a command it opens the window, with the digits in the image files that are named, if any.",
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
    add_predict_command(commands, model)
    add_explain_command(commands, model)
    add_training_commands(commands)
    add_evaluate_command(commands, model)
    add_model_commands(commands, model)
    add_samples_command(commands)
    parser.set_defaults(commands=tuple(commands.choices))
    return parser


def _make_streams_safe() -> None:
    """Replace characters that the terminal cannot show, rather than fail. Windowed programs have no streams."""
    if os.name == "posix":
        _fill_closed_descriptors()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _fill_closed_descriptors() -> None:
    """Open the null device where a stream was closed, or a pipe to a child could get its number and be written over."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # which takes the lowest number that is free: this one


def _fail(sentence: str) -> int:
    from digitpad.base.say import say

    say(sentence)
    return EXIT_FAILED


def _open_window(model: Path | None, images: Sequence[Path] = ()) -> int:
    from digitpad.quick_start import load_ui

    status: int = load_ui().run(sys.argv, model, images)
    return status
