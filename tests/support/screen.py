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

# Programs and fonts for journeys through a real window, with the Debian packages that bring them.
_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool", "openbox": "openbox"}
_FONTS = {"/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf": "fonts-noto-core"}


def missing_packages() -> list[str]:
    """Return the Debian packages that a virtual screen still needs on this machine."""
    if not sys.platform.startswith("linux"):
        return []
    programs = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    return programs + [package for font, package in _FONTS.items() if not Path(font).exists()]


@contextmanager
def virtual_screen() -> Iterator[None]:
    """Have a screen for the time of the block: the present one, or a virtual one where X can bring it up."""
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
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
        del os.environ["DISPLAY"]


def _window_manager() -> subprocess.Popen[bytes] | None:
    """Start a window manager: without one no window has the keyboard focus."""
    if shutil.which("openbox") is None:
        return None
    return subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
