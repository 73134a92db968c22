from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from digitpad.base.paths import bundled_package_dir

if TYPE_CHECKING:
    import keras
    from playwright.sync_api import Browser, Page


@pytest.fixture(autouse=True)
def no_leaks() -> None:
    """A browser starts and ends processes at will until it is closed, after the last test here."""


@pytest.fixture(scope="module")
def model() -> keras.Model:
    import keras  # not every installation has it

    return keras.models.load_model(bundled_package_dir() / "model.keras", compile=False)


@pytest.fixture(scope="module")
def address(model: keras.Model, tmp_path_factory: pytest.TempPathFactory) -> str:
    from exported import write

    folder = tmp_path_factory.mktemp("page") / "out"
    write("web", model, "bundled", folder)
    return (folder / "index.html").as_uri()


@pytest.fixture(params=["light", "dark"])
def page(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The page, which by the end of the test must have logged no error and requested nothing outside itself."""
    page = browser.new_page(has_touch=True, color_scheme=request.param, viewport={"width": 800, "height": 700})
    faults: list[str] = []
    asked_for: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda sent: asked_for.append(sent.url))
    page.goto(address)
    yield page
    page.close()
    assert faults == []
    assert [url for url in asked_for if not url.startswith(address.removesuffix("index.html"))] == []
