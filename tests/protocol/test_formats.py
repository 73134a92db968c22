"""What is said about formats that this edition of the program does not make."""

import sys

import pytest

from digitpad.protocol.formats import FORMATS, Format, FormatError, check_installed


@pytest.mark.parametrize("wanted", FORMATS, ids=[each.id for each in FORMATS])
def test_a_package_makes_all_but_what_would_make_it_too_large(wanted: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)  # as PyInstaller sets it
    if wanted.id not in ("onnx", "tfjs"):
        check_installed(wanted)
        return
    with pytest.raises(FormatError, match=f"Not in the packaged digitpad: export to {wanted.id}"):
        check_installed(wanted)
