"""Actions that belong to no part of the window."""

from pad import Pad


def test_full_screen_and_back(pad: Pad) -> None:
    pad.action("action_full_screen").trigger()
    assert pad.window.isFullScreen()
    pad.action("action_full_screen").trigger()
    assert not pad.window.isFullScreen()
