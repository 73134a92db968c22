"""The ink of an image -> the numbers on it, line by line, where it shows more than one digit.

As in `digitpad.recognition.numbers.number`, candidates are scored by two networks, and the best chain of them is the
number; here they are pieces of ink, and the parts of such pieces as may be digits that touch. A piece may also be left
out, which costs little if it is small.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from digitpad.base.language import listed, tr
from digitpad.ink.grouping import Group, Span
from digitpad.ink.ink_image import InkImage
from digitpad.ink.page.drawn_on import drawn_on
from digitpad.ink.page.lines import in_lines
from digitpad.ink.page.pieces import MOST_PIECES, Page, Piece, page_of, with_cuts
from digitpad.ink.page.runs import runs
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.numbers.number import Number, ReadDigit
from digitpad.recognition.reading import Reading, read_grey_image

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage
    from digitpad.ink.strokes import Stroke

CUT = 0.5
"""What each width of the pen costs that a cut crosses."""

EACH_CUT = 0.2
"""What each cut costs besides."""

LEFT_OUT = (0.3, 5.0)
"""What it costs to leave out a piece of no size, and what more for one of the usual height."""

SMALL = 0.4
"""Of the usual height: of what is no larger and no digit, nothing is said."""

ALONE, WIDEST = 0.5, 1.1
"""Of the usual height: what is no longer is a part of a digit. And of its height: how wide a digit may be."""

HIGH, NARROW = 0.6, 0.5
"""Of the usual height: what is lower, or narrower, is not cut."""

DOUBTFUL = -1.5
"""The score of one digit, below which it may be two."""

UNLIKE = 3.0
"""What it costs to be half as high as the usual digit, or twice as high."""

TOO_WIDE = 3.0
"""What each width of the usual height costs by which a digit is wider than high."""

SEVERAL = 2.0
"""By how much the score of several digits must exceed that of one, if some of their ink hangs together."""

SEPARATE = 1.0
"""How much lower it may be for each digit, if each stands by itself."""

APART = 1.2
"""Of the usual height: digits of a line that are farther apart belong to two numbers."""

FEWEST_FIELDS, EVENLY = 3, 1.4
"""But not if there are at least so many digits in it, the widest step being less than that times the narrowest."""

LEAST_DIGITS = 0.6
"""Of what stands in a line: where fewer are digits, it is text."""

LEAST_LINES = 0.5
"""Of all parts of a page: where fewer stand in lines of digits, it is a page of text."""

LEAST_SCORE = -1.0
"""On the average of a line: where it is lower, it is text."""

LONG, DOUBTED, MOST_DOUBTED = 5, -0.3, 0.3
"""A line of so many parts is text if more than that share of them have a lower score."""

VERY_LONG, LEAST_MEDIAN, MOST_DOUBTED_OF_MANY = 8, -0.03, 0.2
"""A line of so many parts is text if most of them have a lower score, or more than that share of them are doubted.

Of 143 numbers by people, 141 pass, and of 353 lines of text 8; with -0.04 and 0.3, as many and 20.
"""

TOO_WIDE_FOR_ONE = 1.6
"""Of its height: what is wider is no single digit."""

FEW = 4
"""What has so many parts or more that stand by themselves is no single digit."""

MOST_CANDIDATES = 1_200
"""The most runs of pieces that are read: a bound on the time that an image takes."""


@dataclass(frozen=True, eq=False)
class DigitOnPage(ReadDigit):
    """A digit of an image: ``line`` says in which line it stands, and ``word`` in which number of that, both from 0.

    ``image`` is its ink, at its place on the canvas.
    """

    image: InkImage
    line: int = 0
    word: int = 0


@dataclass(frozen=True, eq=False)
class NumberOnPage(Number):
    """What an image was read as: its digits line by line, each line from left to right.

    Its `text` has a space between two numbers of a line, and a break between two lines; ``tried`` are all runs of
    pieces that were read.
    """

    @property
    def signs(self) -> list[tuple[str, int | None]]:
        """The signs of `text`, each with the place of its digit; None for what is between two numbers."""
        found: list[tuple[str, int | None]] = []
        before: tuple[int, int] | None = None
        for place, (group, is_digit) in enumerate(zip(self.groups, self.are_digits, strict=True)):
            if not is_digit:
                continue
            if before is not None and before != _where(group):
                found.append((" " if before[0] == _where(group)[0] else "\n", None))
            found.append((str(group.reading.prediction.digit), place))
            before = _where(group)
        return found

    @property
    def lines(self) -> list[NumberOnPage]:
        """Each line that has a digit, from top to bottom."""
        both = list(zip(self.groups, self.are_digits, strict=True))
        rows = sorted({_where(digit)[0] for digit in self.digits})
        lines = [[each for each in both if _where(each[0])[0] == row] for row in rows]
        return [NumberOnPage(tuple(group for group, _ in line), tuple(is_one for _, is_one in line)) for line in lines]

    @property
    def in_words(self) -> str:
        """As of any number; of several lines, how many there are."""
        if len(self.lines) < 2:
            return super().in_words
        return self._how_many()

    def _how_sure(self) -> str:
        return super()._how_sure() if len(self.lines) < 2 else self._how_many()

    def _how_many(self) -> str:
        return listed([tr("{n} digit(s)", "", len(self.digits)), tr("{n} line(s)", "", len(self.lines))])


def _where(digit: ReadDigit) -> tuple[int, int]:
    return (digit.line, digit.word) if isinstance(digit, DigitOnPage) else (0, 0)


class _Candidate(NamedTuple):
    """Some neighbouring pieces of a line, as a digit; without ``digit``, left out."""

    pieces: tuple[Piece, ...]
    score: float
    digit: DigitOnPage | None


class PageReader:
    """Reads the digits on an image, which may be many in several lines."""

    def __init__(self, classifier: Classifier, digit_or_not: DigitOrNot) -> None:
        self._classifier, self._digit_or_not = classifier, digit_or_not
        self._known: dict[bytes, tuple[Reading, float] | None] = {}  # of the image before
        self._read: dict[bytes, tuple[Reading, float] | None] = {}
        self._tried: list[Group] = []

    def read(self, image: InkImage, strokes: Sequence[Stroke], whole: Number) -> NumberOnPage | None:
        """The digits on an image with strokes drawn upon it; None if it is better read as ``whole``, one digit."""
        image = drawn_on(image, strokes)
        self._known, self._read, self._tried = self._read, {}, []
        page = page_of(image.grey)
        components = {piece.component for piece in page.pieces}
        if not 0 < len(components) <= MOST_PIECES or (whole.digits and _may_be_one(page)):
            return None
        page = with_cuts(page, [piece for piece in page.pieces if self._may_be_two(piece, page)])
        lines = [self._best_chain(page, image, line) for line in in_lines(page.pieces, page.height)]
        rows = [self._in_words(line, row, page) for row, line in enumerate(lines)]
        number = self._number(rows)
        if len(number.groups) < 2:
            return None
        chosen = [each for line in lines for each in line]
        if (sum(map(len, rows)) >= FEW and len(components) >= FEW) or _is_wide(page):
            return number
        are_separate = max(map(len, rows)) > 1 and not any(each.pieces[0].cut for each in chosen)
        least = whole.groups[0].score + (-SEPARATE * len(number.groups) if are_separate else SEVERAL)
        return None if whole.digits and sum(each.score for each in chosen) <= least else number

    def _may_be_two(self, piece: Piece, page: Page) -> bool:
        """Whether a piece is high enough and not narrow, and reads badly as one digit."""
        if piece.height < HIGH * page.height or not NARROW * page.height < piece.width:
            return False
        read = self._read_as_digit(page.ink_of((piece,))[0])
        if read is None:
            return False
        reading, is_digit = read
        return log(is_digit) + log(float(reading.prediction.probabilities.max())) < DOUBTFUL

    def _number(self, rows: Sequence[Sequence[DigitOnPage]]) -> NumberOnPage:
        """All lines but those of text; but where text is most of it, all of it, as no digits."""
        everything = tuple(group for row in rows for group in row)
        groups = tuple(group for row in rows if row and self._are_digits(row) for group in row)
        if len(groups) < LEAST_LINES * len(everything):
            return NumberOnPage(everything, (False,) * len(everything), tried=tuple(self._tried))
        return NumberOnPage(_in_fields(groups), tuple(map(self._is_digit, groups)), tried=tuple(self._tried))

    def _are_digits(self, row: Sequence[DigitOnPage]) -> bool:
        """Whether it is a line of digits, not of text."""
        digits, score = sum(map(self._is_digit, row)), sum(digit.score for digit in row) / len(row)
        doubted = sum(digit.score < DOUBTED for digit in row)
        is_text = len(row) >= LONG and doubted > MOST_DOUBTED * len(row)
        if len(row) >= VERY_LONG:
            is_text |= np.median([digit.score for digit in row]) < LEAST_MEDIAN
            is_text |= doubted > MOST_DOUBTED_OF_MANY * len(row)
        return not is_text and digits >= LEAST_DIGITS * len(row) and score >= LEAST_SCORE

    def _is_digit(self, digit: ReadDigit) -> bool:
        return digit.is_digit >= self._digit_or_not.threshold

    def _in_words(self, line: Sequence[_Candidate], row: int, page: Page) -> list[DigitOnPage]:
        """The digits of a line, and what is no digit and is not small."""
        kept = [
            each
            for each in line
            if each.digit is not None
            and (self._is_digit(each.digit) or max(piece.extent for piece in each.pieces) > SMALL * page.height)
        ]
        groups = [each.digit for each in kept if each.digit is not None]
        if not groups:
            return []
        words = [0]
        for before, after in pairwise(kept):
            gap = min(piece.left for piece in after.pieces) - max(piece.right for piece in before.pieces)
            words.append(words[-1] + (gap > APART * page.height))
        return [replace(group, line=row, word=word) for group, word in zip(groups, words, strict=True)]

    def _best_chain(self, page: Page, image: InkImage, line: Sequence[Piece]) -> list[_Candidate]:
        """The chain with the highest score in which each piece of the line occurs once."""
        best: list[tuple[float, list[_Candidate]] | None] = [(0.0, []), *[None] * len(line)]
        for first, end in runs(line, page.height):
            before = best[first]
            if before is None:
                continue
            candidate = self._candidate(page, image, tuple(line[first:end]))
            score = before[0] + candidate.score - (CUT * line[first].cut + EACH_CUT if line[first].cut else 0)
            after = best[end]
            if after is None or score > after[0]:
                best[end] = (score, [*before[1], candidate])
        last = best[-1]
        return last[1] if last else []

    def _candidate(self, page: Page, image: InkImage, pieces: tuple[Piece, ...]) -> _Candidate:
        grey, left, top = page.ink_of(pieces)
        read = self._read_as_digit(grey)
        size = max(piece.extent for piece in pieces) / page.height
        left_out = -(LEFT_OUT[0] + LEFT_OUT[1] * min(size, 1.0) ** 2) * len(pieces)
        if read is None:
            return _Candidate(pieces, left_out, None)
        reading, is_digit = read
        group = Group((), _span(pieces, image), 0.0)
        self._tried.append(group)
        corner = image.left + left * image.pixel, image.top + top * image.pixel
        ink = InkImage(grey.tobytes(), grey.shape[1], *corner, image.pixel, image.how)
        digit = DigitOnPage(group, reading, is_digit, ink)
        return _Candidate(pieces, max(digit.score - _unlike_the_rest(pieces, page.height), left_out), digit)

    def _read_as_digit(self, grey: GreyImage) -> tuple[Reading, float] | None:
        """What this ink is read as, and how likely it is to be a digit; None without ink."""
        key = grey.shape[1].to_bytes(4, "little") + grey.tobytes()
        if key not in self._read:
            known = key in self._known
            self._read[key] = self._known[key] if known else self._read_now(grey)
        return self._read[key]

    def _read_now(self, grey: GreyImage) -> tuple[Reading, float] | None:
        reading = read_grey_image(grey, self._classifier) if len(self._read) < MOST_CANDIDATES else None
        if reading is None:
            return None
        return reading, 1.0 if reading.is_known else self._digit_or_not.probability(reading.digit_image)


def _in_fields(groups: tuple[DigitOnPage, ...]) -> tuple[DigitOnPage, ...]:
    """As one number, if they are digits in one line at even steps, as in the fields of a form."""
    if len(groups) < FEWEST_FIELDS or groups[0].line != groups[-1].line:
        return groups
    steps = np.diff([group.group.span.middle for group in groups])
    return tuple(replace(group, word=0) for group in groups) if steps.max() < EVENLY * steps.min() else groups


def _may_be_one(page: Page) -> bool:
    """Whether there is only one piece of the size of a digit, and that is not wider than one."""
    large = [piece for piece in page.pieces if piece.extent > ALONE * page.height]
    return len(large) == 1 and large[0].width <= WIDEST * large[0].height


def _is_wide(page: Page) -> bool:
    """Whether all together is too wide for one digit."""
    large = [piece for piece in page.pieces if piece.extent > ALONE * page.height]
    width = max(piece.right for piece in large) - min(piece.left for piece in large)
    return width > TOO_WIDE_FOR_ONE * (max(piece.bottom for piece in large) - min(piece.top for piece in large))


def _unlike_the_rest(pieces: Sequence[Piece], usual: float) -> float:
    """What it costs to be another size than the digits of the page are, or very wide."""
    height = max(piece.bottom for piece in pieces) - min(piece.top for piece in pieces)
    width = max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
    return UNLIKE * log(max(height, 1) / usual) ** 2 / log(2) ** 2 + TOO_WIDE * max(width / usual - 1, 0)


def _span(pieces: Sequence[Piece], image: InkImage) -> Span:
    """The box around the pieces, in canvas sides."""
    corners = np.array(
        [
            [min(piece.left for piece in pieces), min(piece.top for piece in pieces)],
            [max(piece.right for piece in pieces), max(piece.bottom for piece in pieces)],
        ]
    )
    (left, top), (right, bottom) = (corners * image.pixel + [image.left, image.top]).tolist()
    return Span(left, top, right, bottom)
