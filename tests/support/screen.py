"""A virtual screen with a window manager, where there is no real one. Standard library only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = "1600x1000x24"

# What journeys through a real window and its accessibility tree need, with the Debian packages that bring it.
_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "setxkbmap": "x11-xkb-utils",
    "xdotool": "xdotool",
    "openbox": "openbox",
}
_FILES = {
    "usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf": "fonts-noto-core",
    "usr/bin/dbus-daemon": "dbus-daemon",
    "usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}


def missing_packages() -> list[str]:
    """Return the Debian packages that a virtual screen still needs on this machine."""
    if not sys.platform.startswith("linux"):
        return []
    programs = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    return programs + [package for pattern, package in _FILES.items() if not any(Path("/").glob(pattern))]


@contextmanager
def virtual_screen(*, is_own: bool = False) -> Iterator[None]:
    """Have a screen for the time of the block: the present one, or a virtual one where X can bring it up.

    Args:
        is_own: Whether a virtual one is wanted even where there is a screen: two windows cannot both have the keys.
    """
    before = os.environ.get("DISPLAY")
    has_screen = not is_own and bool(before or os.environ.get("WAYLAND_DISPLAY"))
    if has_screen or not sys.platform.startswith("linux") or shutil.which("Xvfb") is None:
        yield
        return
    read, write = os.pipe()
    # The server chooses a free number itself and writes it to the pipe when it is ready.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as ready:
        os.environ["DISPLAY"] = f":{ready.readline().strip()}"
    manager = _window_manager()
    try:
        yield
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()
        if before is None:
            del os.environ["DISPLAY"]
        else:
            os.environ["DISPLAY"] = before


def _window_manager() -> subprocess.Popen[bytes] | None:
    """Start a window manager: without one no window has the keyboard focus."""
    if shutil.which("openbox") is None:
        return None
    return subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
