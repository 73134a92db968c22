"""*Why* on the exported page, in a real Chromium: as the pad explains it, live, and for networks with no way back."""

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
from elsewhere import bundled_network
from exported import write
from hand import SEVEN, Positions, drawing
from playwright.sync_api import Browser, Page

from digitpad.base.paths import bundled_package_dir
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.inside.network import Network


def opened(browser: Browser, model: keras.Model, folder: Path) -> Page:
    write("web", model, "a network", folder)
    page = browser.new_page(viewport={"width": 1200, "height": 800})
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto((folder / "index.html").as_uri())
    return page


def seven() -> np.ndarray:
    image = normalize(render(drawing(SEVEN)))
    assert image is not None
    return image


def draw(page: Page, digit: list[Positions]) -> None:
    box = page.locator("#canvas").bounding_box()
    assert box is not None
    for strokes in digit:
        places = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in strokes.tolist()]
        page.mouse.move(*places[0])
        page.mouse.down()
        for place in places[1:]:
            page.mouse.move(*place)
        page.mouse.up()


def relevance(page: Page) -> dict[str, Any]:
    """What the page makes of a seven, and the masks that it hid the ink behind."""
    script = """image => {
      const explainer = makeExplainer(MODEL);
      return {
        hasWayBack: explainer.hasWayBack,
        masks: masks().map((mask) => Array.from(mask)),
        values: Array.from(explainer.relevance(image, 7)),
        fields: explainer.fields(image).map(({ shape }) => shape),
      };
    }"""
    found: dict[str, Any] = page.evaluate(script, seven().ravel().tolist())
    return found


def test_it_explains_as_the_pad_does_and_follows_the_drawing(browser: Browser, tmp_path: Path) -> None:
    model = keras.models.load_model(bundled_package_dir() / "model.keras", compile=False)
    page = opened(browser, model, tmp_path / "page")
    found = relevance(page)
    assert found["hasWayBack"]
    assert found["fields"] == [[1536], [1024], [512], [10]]
    masks = np.array(found["masks"], np.float32).reshape(-1, 28, 28)
    weights = np.full(10, -1 / 9)
    weights[7] = 1
    slopes = Network.of(bundled_network()).gradients(seven() * masks, weights).mean(axis=0)
    expected, values = (seven() * slopes).ravel(), np.array(found["values"])
    assert np.corrcoef(expected, values)[0, 1] > 0.99  # the pad's weights have 8 bits
    section, words = page.locator(".why"), page.locator("#why_words")
    assert not section.is_visible()
    page.keyboard.press("w")
    assert section.is_visible()
    page.wait_for_function("document.getElementById('why_words').textContent.startsWith('Draw a digit')")
    draw(page, SEVEN)
    page.wait_for_function("document.getElementById('why_words').textContent.startsWith('Blue ink speaks for 7')")
    assert page.locator("#fields canvas").count() == 4
    is_coloured = """() => {
      const { data } = document.getElementById("why_map").getContext("2d").getImageData(0, 0, 28, 28);
      return data.some((level, i) => i % 4 === 2 && level > data[i - 2] + 60);
    }"""
    assert page.evaluate(is_coloured)
    page.locator("#clear").click()
    page.wait_for_function("document.getElementById('why_words').textContent.startsWith('Draw a digit')")
    page.locator("#why").click()
    assert not words.is_visible()
    page.close()


def test_a_network_of_convolutions_is_explained_by_hiding(browser: Browser, tmp_path: Path) -> None:
    image = keras.Input((28, 28))
    x = keras.layers.Conv2D(4, 5, strides=2, activation="relu")(keras.layers.Reshape((28, 28, 1))(image))
    answers = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(x))
    page = opened(browser, keras.Model(image, answers), tmp_path / "page")
    found = relevance(page)
    assert not found["hasWayBack"]
    assert found["fields"] == [[12, 12, 4], [10]]
    values = np.array(found["values"]).reshape(28, 28)
    assert values.any()
    assert not values[seven() == 0].any()
    page.close()
