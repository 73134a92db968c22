"""Report where the data files are, and fetch what is missing: ``python -m digitpad_training.sources``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import downloads_dir
from digitpad.data.download import Download
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.sources import SOURCES, Source, check, find


def main(argv: Sequence[str] | None = None) -> int:
    """Say where each file is and whether it is whole; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.sources", description=__doc__)
    parser.add_argument("--data", type=Path, help="look only in this folder")
    parser.add_argument("--download", action="store_true", help="fetch what is not found")
    options = parser.parse_args(argv)
    try:
        for source in SOURCES:
            path = _found_or_fetched(source, options.data, options.download)
            check(source, path)
            print(f"{source.file}: {path}")
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _found_or_fetched(source: Source, named: Path | None, may_download: bool) -> Path:
    try:
        return find(source, named)
    except DataFileError:
        if not may_download:
            raise
    with tqdm(desc=source.file, unit="B", unit_scale=True) as bar:

        def show(there: int, whole: int | None) -> None:
            bar.total = whole
            bar.update(there - bar.n)

        return Download(source, named or downloads_dir()).carry_out(show)


if __name__ == "__main__":
    sys.exit(main())
