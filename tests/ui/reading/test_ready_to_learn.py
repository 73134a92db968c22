"""What the first correction needs is computed before, while nobody draws."""

from hand import ONE
from pad import Pad


def test_it_is_computed_a_little_at_a_time_but_not_while_the_pen_is_down(pad: Pad) -> None:
    ready, live_reading = pad.window.live_hand.ready_to_learn, pad.window.live_reading
    pad.settle()
    pad.mouse.press(0.5, 0.2)
    with pad.qtbot.waitSignal(ready._timer.timeout, timeout=10_000):
        pass
    assert ready._steps is None
    pad.mouse.release(0.5, 0.2)
    pad.qtbot.waitUntil(lambda: not ready.is_under_way, timeout=60_000)
    assert len(list(live_reading.prepare_to_learn())) == 1  # only the network that gives features is made anew
    pad.trigger("action_clear")
    pad.mouse.draw(ONE)
    pad.settle()
    pad.trigger("action_label_7")
    assert pad.prediction.text() == "7"
