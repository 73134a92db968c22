"""A drawing that was saved as SVG comes back as the same drawing, and no other file as any."""

from contextlib import suppress

import numpy as np
import pytest
from hand import FOUR, drawing
from hypothesis import example, given
from hypothesis import strategies as st

from digitpad.ink.from_svg import LONGEST_HEADER, from_svg, is_ours
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ink.svg import HEADER, PaperAndInk, to_svg

PLACE = 0.005 / 400 + 1e-12
"""Of a place that is written with two decimals of 400 units."""

places = st.floats(-0.5, 1.5)
pressures = st.sampled_from([0.0, 0.25, 0.5, 1.0]) | st.floats(0, 1)
strokes = st.builds(
    Stroke.of, st.lists(st.tuples(places, places, pressures), min_size=1, max_size=12), st.floats(0.01, 0.2)
)


@st.composite
def ink_images(draw: st.DrawFn) -> InkImage:
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    levels = draw(st.binary(min_size=width * height, max_size=width * height))
    return InkImage(levels, width, draw(places), draw(places), draw(st.floats(0.005, 0.05)))


colors = st.none() | st.just(PaperAndInk("#22423a", "#f5f3ea"))
drawings = st.builds(Drawing, st.lists(strokes, max_size=5).map(tuple), st.none() | ink_images())


@given(drawings, colors)
def test_what_was_saved_comes_back(saved: Drawing, colors: PaperAndInk | None) -> None:
    text = to_svg(saved, colors)
    assert is_ours(text[:LONGEST_HEADER])
    opened = from_svg(text)
    assert len(opened.strokes) == len(saved.strokes)
    for one, other in zip(opened.strokes, saved.strokes, strict=True):
        assert len(one) == len(other)
        assert one.width == pytest.approx(other.width, abs=PLACE)
        assert np.abs(one.xy - other.xy).max() <= PLACE
        assert np.abs(one.points[:, 2] - other.points[:, 2]).max() <= 0.011 / (400 * other.width) / 0.4
    assert (opened.image is None) == (saved.image is None)
    if opened.image is not None and saved.image is not None:
        assert (opened.image.packed, opened.image.width) == (saved.image.packed, saved.image.width)
        assert opened.image.left == pytest.approx(saved.image.left, abs=PLACE)
        assert opened.image.pixel * opened.image.width == pytest.approx(
            saved.image.pixel * saved.image.width, abs=PLACE
        )


@given(drawings)
@example(Drawing((Stroke.of([(0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 6e-5)], 0.197),)))
def test_what_came_back_is_saved_as_it_was(saved: Drawing) -> None:
    opened = from_svg(to_svg(saved))
    assert to_svg(from_svg(to_svg(opened))) == to_svg(opened)


def test_a_file_of_a_version_that_wrote_no_pens_is_read() -> None:
    points = [(0.25, 0.25, 1.0), (0.5, 0.25, 1.0), (0.5, 0.75, 0.5), (0.25, 0.75, 0.5), (0.3, 0.8, 1.0)]
    saved = Drawing((Stroke.of(points), Stroke.starting(0.5, 0.5), Stroke.through([(0.1, 0.1), (0.2, 0.2)])))
    text = to_svg(saved)
    pen = ' data-pen="20.00 1.0000"'
    assert text.count(pen) == 3
    assert from_svg(text.replace(pen, "")) == from_svg(text) == saved


def test_lines_may_end_as_on_windows() -> None:
    text = to_svg(drawing(FOUR))
    assert from_svg(text.replace("\n", "\r\n")) == from_svg(text)


PATH = '<path stroke-width="20.00" d="M1.00,1.00L2.00,2.00L3.00,3.00"/>'


def test_the_lines_of_the_next_test_are_read_as_they_are() -> None:
    assert len(from_svg(f"{HEADER}\n{PATH}\n</svg>\n").strokes) == 1
    assert from_svg(f"{HEADER}\n\n</svg>\n") == Drawing()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        HEADER,
        f"{HEADER}\n{PATH}\n",
        f"{PATH}\n</svg>\n",
        f'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n{HEADER}\n{PATH}\n</svg>\n',
        f'<?xml version="1.0"?>\n{HEADER}\n{PATH}\n</svg>\n',
        f"{HEADER}\n<script>alert(1)</script>\n</svg>\n",
        f'{HEADER}\n<image x="0.00" y="0.00" width="9.00" height="9.00" href="file:///etc/passwd"/>\n</svg>\n',
        f'{HEADER}\n<image x="0.00" y="0.00" width="9.00" height="9.00" href="data:image/png;base64,AAAA"/>\n</svg>\n',
        f"{HEADER}\n{PATH} {PATH}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('20.00', '0.00')}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('20.00', '401.00')}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('20.00', '1e999')}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('1.00,', '99999.00,')}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('L3.00,3.00', '')}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('L', 'C')}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('M1.00,1.00', '')}\n</svg>\n",
        f"{HEADER}\n{PATH.replace('3.00', '٣.٠٠')}\n</svg>\n",
    ],
)
def test_nothing_else_is_taken_for_a_drawing(text: str) -> None:
    with pytest.raises(ValueError, match=r"a|not"):
        from_svg(text)


@given(st.text(max_size=50), st.integers(0, 500), st.integers(0, 20))
def test_damaged_files_are_read_or_refused(added: str, at: int, removed: int) -> None:
    text = to_svg(drawing(FOUR))
    damaged = text[:at] + added + text[at + removed :]
    if is_ours(damaged):
        with suppress(ValueError):  # any other error fails
            from_svg(damaged)
