"""A hand that draws on the exported page."""

from typing import Any

from hand import Positions
from playwright.sync_api import CDPSession, Page


class Hand:
    """Draws on the page's canvas, in canvas sides, by what the browser itself makes pointer events of."""

    def __init__(self, page: Page) -> None:
        box = page.locator("#canvas").bounding_box()
        assert box is not None
        self._box = box
        self._page = page
        self._devices: CDPSession = page.context.new_cdp_session(page)

    def _at(self, place: Any) -> dict[str, float]:
        x, y = place
        return {"x": self._box["x"] + x * self._box["width"], "y": self._box["y"] + y * self._box["height"]}

    def mouse(self, stroke: Positions) -> None:
        self._move_to(stroke[0])
        self._page.mouse.down()
        for place in stroke[1:]:
            self._move_to(place)
        self._page.mouse.up()

    def _move_to(self, place: Any) -> None:
        at = self._at(place)
        self._page.mouse.move(at["x"], at["y"])

    def touch(self, stroke: Positions) -> None:
        kinds = ["touchStart", *["touchMove"] * (len(stroke) - 1)]
        for kind, place in zip(kinds, stroke, strict=True):
            self._devices.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [self._at(place)]})
        self._devices.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def fingers(self, kind: str, *places: Any) -> None:
        """All fingers that are down, each at its place."""
        points = [{**self._at(place), "id": number} for number, place in enumerate(places)]
        self._devices.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def pen(self, stroke: Positions) -> None:
        kinds = ["mousePressed", *["mouseMoved"] * (len(stroke) - 1), "mouseReleased"]
        for kind, place in zip(kinds, [*stroke, stroke[-1]], strict=True):
            pressed = {"button": "left", "buttons": 1, "clickCount": 1, "pointerType": "pen", "force": 0.5}
            self._devices.send("Input.dispatchMouseEvent", {"type": kind, **self._at(place), **pressed})


def answer_is(page: Page, text: str) -> None:
    page.wait_for_function("text => document.getElementById('prediction').textContent === text", arg=text)
