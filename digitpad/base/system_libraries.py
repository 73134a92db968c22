"""System libraries that Qt needs on Linux: which one is missing, and which package has it."""

import ctypes
import os
import re
from pathlib import Path

_MISSING = re.compile(r"(lib[^\s:/]+\.so[.\d]*): cannot open shared object file")
_PACKAGES = {  # on Debian and Ubuntu, Fedora, Arch
    "libEGL.so": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libGLdispatch.so": ("libglvnd0", "libglvnd", "libglvnd"),
    "libGLX.so": ("libglx0", "libglvnd-glx", "libglvnd"),
    "libOpenGL.so": ("libopengl0", "libglvnd-opengl", "libglvnd"),
    "libdbus-1.so": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so": ("libglib2.0-0", "glib2", "glib2"),
    "libwayland-client.so": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl.so": ("libwayland-egl1", "libwayland-egl", "wayland"),
    "libX11.so": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb.so": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util.so": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-xfixes.so": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xinerama.so": ("libxcb-xinerama0", "libxcb", "libxcb"),
    "libxcb-xkb.so": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon.so": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}


def missing_library(reason: str) -> str | None:
    """What to install, in a sentence, if ``reason``, the text of an error, says that a library is missing."""
    found = _MISSING.search(reason)
    if not found:
        return None
    library = found.group(1)
    name = library.partition(".so")[0] + ".so"
    if name not in _PACKAGES:
        return f"The system library {library} is missing; install the package that has it."
    debian, fedora, arch = _PACKAGES[name]
    return (
        f"The system library {library} is missing; install {debian} (Debian, Ubuntu), {fedora} (Fedora) "
        f"or {arch} (Arch)."
    )


def missing_for_window(plugins: Path) -> str | None:
    """What to install so that Qt can open a window on this display, in a sentence.

    ``plugins`` is the folder of Qt's plugins. None if nothing is missing, or there is no display.
    """
    display = {"WAYLAND_DISPLAY": "libqwayland.so", "DISPLAY": "libqxcb.so"}
    for variable, plugin in display.items():
        path = plugins / "platforms" / plugin
        if os.environ.get(variable) and path.exists():
            try:
                ctypes.CDLL(str(path))
            except OSError as error:
                return missing_library(str(error))
    return None
