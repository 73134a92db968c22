"""Pen strokes in the format of UJIpenchars2: a part or the whole, and what is no such file."""

import gzip
from pathlib import Path

import pytest
from hand import DIGITS
from small_data import uji_text

from digitpad.data.formats.uji import is_uji, read_uji_samples
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.sources import UJI, find

WHOLE = """\
// ASCII char: a
WORD a trn_UJI_W01-01
  NUMSTROKES 1
  POINTS 2 # 1 2 3 4
WORD 7 trn_UPV_W12-02
  NUMSTROKES 2
  POINTS 3 # 200 400 1400 400 600 1600
  POINTS 2 # 500 900 900 900
WORD \xf1 trn_UPV_W12-01
  NUMSTROKES 1
  POINTS 1 # 5 6
WORD 1 trn_UJI_W03-01
  NUMSTROKES 1
  POINTS 2 # 500 100 480 900
WORD 1 tst_UPV_W40-01
  NUMSTROKES 1
  POINTS 2 # 500 100 480 900
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "ujipenchars2.txt"
    path.write_bytes(text.encode("latin-1"))
    return path


def test_digits_of_trn_writers_are_read_and_the_rest_skipped(tmp_path: Path) -> None:
    seven, one = read_uji_samples(write(tmp_path, WHOLE))
    assert (seven.label, one.label) == (7, 1)
    assert (seven.writer, one.writer) == (2, 1)  # the third and the twelfth of 60 are the first and the second here
    assert [len(stroke) for stroke in seven.drawing.strokes] == [3, 2]
    assert seven.drawing.strokes[0].xy.tolist() == [[0.1, 0.2], [0.7, 0.2], [0.3, 0.8]]


def test_a_part_is_known_by_the_digest_of_the_whole(tmp_path: Path) -> None:
    whole = write(tmp_path, uji_text().replace("// ASCII", WHOLE.split("WORD 7")[0] + "// ASCII"))
    part = tmp_path / "ujipenchars2-trn-digits.txt.gz"
    part.write_bytes(gzip.compress(uji_text().encode()))
    assert UJI.digest(whole) == UJI.digest(part)
    assert find(UJI, tmp_path) == whole
    whole.unlink()
    assert find(UJI, tmp_path) == part
    assert len(read_uji_samples(part)) == 34
    assert {sample.label for sample in read_uji_samples(part)} == set(DIGITS)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("NUMSTROKES 2", "NUMSTROKES two", 6),
        ("POINTS 3 #", "POINTS 4 #", 7),
        ("200 400 1400", "200 400 1400 7", 7),
        ("500 900 900 900", "500 900 9e99 900", 8),
        ("200 400", "200 99999999", 7),
        ("NUMSTROKES 2", "NUMSTROKES 3", 9),
    ],
)
def test_a_line_that_is_not_understood_is_named(tmp_path: Path, before: str, after: str, line: int) -> None:
    path = write(tmp_path, WHOLE.replace(before, after, 1))
    with pytest.raises(
        DataFileError, match=f"^Line {line} of .*ujipenchars2.txt is not understood: .*get the file anew"
    ):
        read_uji_samples(path)


def test_a_file_that_ends_too_soon(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="ends in the middle of a digit"):
        read_uji_samples(write(tmp_path, WHOLE.partition("  POINTS 2 # 500 900")[0]))
    cut = tmp_path / "cut.gz"
    cut.write_bytes(gzip.compress(uji_text().encode())[:-50])
    with pytest.raises(DataFileError, match=r"cut.gz cannot be read"):
        read_uji_samples(cut)


def test_other_files_are_none_of_this_kind(tmp_path: Path) -> None:
    assert is_uji(write(tmp_path, WHOLE))
    path = tmp_path / "notes.txt"
    for content in (b"", b"A WORD to the wise", b'.SEGMENT DIGIT 0 ? "7"', gzip.compress(b"WORD")[:12], bytes(100)):
        path.write_bytes(content)
        assert not is_uji(path)
    with pytest.raises(DataFileError, match="holds no digits of UJIpenchars2"):
        read_uji_samples(path)


def test_what_unpacks_to_far_more_than_was_promised_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(bytes(101_000_000), compresslevel=1))
    with pytest.raises(DataFileError, match="a line is too long"):
        read_uji_samples(path)
