"""What macOS is told of the program, and where it finds it; looked at on any system, since none of it is run."""

import plistlib
import re
from pathlib import Path

import editions
import pytest
from editions import FULL, LITE, Edition
from folders import ROOT

from digitpad.ink.from_image.image_files import FORMATS

SPEC = (ROOT / "packaging" / "digitpad.spec").read_text(encoding="utf-8")
KINDS = {
    "PNG": "public.png",
    "JPEG": "public.jpeg",
    "BMP": "com.microsoft.bmp",
    "WEBP": "org.webmproject.webp",
    "TIFF": "public.tiff",
    "GIF": "com.compuserve.gif",
}


@pytest.fixture(params=[LITE, FULL], ids=lambda edition: edition.name)
def edition(request: pytest.FixtureRequest) -> Edition:
    chosen: Edition = request.param
    return chosen


def test_the_list_of_properties_can_be_written_and_read_back(edition: Edition) -> None:
    said = editions.info_plist(edition)
    assert plistlib.loads(plistlib.dumps(said)) == said
    assert said["CFBundleDisplayName"] == edition.title
    assert said["LSMinimumSystemVersion"] == "13.0"
    assert said["NSHighResolutionCapable"] is True


def test_open_with_offers_it_for_each_kind_of_image_and_nothing_opens_with_it_by_default(edition: Edition) -> None:
    """A rank of None would give such files its icon, and never offer it."""
    (images,) = editions.info_plist(edition)["CFBundleDocumentTypes"]
    assert images["LSHandlerRank"] == "Alternate"
    assert images["CFBundleTypeRole"] == "Viewer"
    assert set(images["LSItemContentTypes"]) == {KINDS[name] for name in FORMATS} | {"public.svg-image"}


def test_its_name_in_the_system_is_written_as_such_names_are(edition: Edition) -> None:
    assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+){2,}", f"{editions.REVERSE_DNS}.{edition.package}")
    assert re.fullmatch(r"\d+(\.\d+){2}", editions.version(ROOT))  # as CFBundleShortVersionString has to be


def test_the_bundle_is_made_of_the_whole_folder_under_the_name_that_is_wrapped(edition: Edition) -> None:
    """The disk image is made of ``dist/PACKAGE.app``, and the workflow starts ``Contents/MacOS/digitpad`` in it."""
    assert 'name=f"{edition.package}.app"' in SPEC
    assert re.search(r"BUNDLE\(\s+folder,", SPEC)
    assert (Path("dist") / edition.package).with_suffix(".app") == Path("dist") / f"{edition.package}.app"
    workflow = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    assert '"dist/$folder.app/Contents/MacOS/digitpad" --self-test' in workflow


@pytest.mark.parametrize("icon", ["digitpad.ico", "digitpad.icns"])
def test_its_icons_lie_where_the_build_draws_them(icon: str) -> None:
    build = (ROOT / "packaging" / "build.py").read_text(encoding="utf-8")
    assert 'BUILD / "icons"' in build
    assert icon in SPEC
    assert SPEC.count('ROOT / "build" / "icons" / icon') == 2
