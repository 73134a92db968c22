from pathlib import Path

from digitpad.base.paths import printable


def test_names_stay_on_one_line() -> None:
    assert printable(Path("sieben-七.png")) == "sieben-七.png"
    assert printable(Path("at 5.00\u202fPM.png")) == "at 5.00\u202fPM.png"
    assert printable(Path("two\nlines.png")) == r"'two\nlines.png'"
    assert printable(Path("\udcff.png")) == r"'\udcff.png'"
