"""What has to be settled before the window: is there a display, which library is meant, where the log goes."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import resources as packaged
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.links import is_link
from index.cli.arguments import OneLineParser
from index.layout import Layout, default_library, sample_library

_PLATFORMS_WITHOUT_DISPLAY = frozenset({"offscreen", "minimal", "vnc"})
_LOG_SIZE = 1024 * 1024  # bytes, and one older file beside it

NO_DISPLAY = (
    "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); these commands need none: "
    "lectern index, search, show, annotate, notes, export, entities, read, doctor."
)


@dataclass(frozen=True, slots=True)
class Launch:
    """Which library the window opens.

    Attributes:
        data: Its data folder.
        follow: Folders that it is to follow from now on.
        things: Paths of article files, and links, to be opened in it.
    """

    data: Path
    follow: tuple[Path, ...] = ()
    things: tuple[str, ...] = ()


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be opened: only on Linux and its like may there be nothing to open it on."""
    if not platform.startswith(("linux", "freebsd", "openbsd")):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return bool(
        environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or chosen in _PLATFORMS_WITHOUT_DISPLAY
    )


def launch_of(arguments: Sequence[str]) -> Launch:
    """Return what the arguments of ``lectern [FOLDER or FILE or LINK …] [--library DIR]`` ask for.

    Raises:
        SystemExit: they cannot be understood; a line has said why, and the code is 2.
    """
    parser = OneLineParser(prog="lectern", description="Open the window.", allow_abbrev=False)
    parser.add_argument(
        "given", metavar="FOLDER, FILE or LINK", nargs="*", help="folders of articles, article files, lectern: links"
    )
    parser.add_argument("--library", metavar="DIR", type=Path, help="the library's data folder")
    chosen = parser.parse_args(arguments)
    things = [one if is_link(one) else _absolute(one) for one in chosen.given if is_link(one) or Path(one).is_file()]
    folders = [Path(_absolute(one)) for one in chosen.given if not (is_link(one) or Path(one).is_file())]
    for folder in folders:
        if not folder.is_dir():
            parser.error(f"there is no command, folder or file {folder.name}")
    if len(folders) == 1 and Layout(folders[0]).settings.is_file():
        return Launch(folders[0], (), tuple(things))
    if chosen.library is not None:
        return Launch(chosen.library, tuple(folders), tuple(things))
    if folders:
        return Launch(default_library(), tuple(folders), tuple(things))
    return replace(_last_or_sample(), things=tuple(things))


def _absolute(path: str) -> str:
    return str(Path(path).expanduser().absolute())


def sample() -> Launch:
    """Return the launch of the sample library."""
    return Launch(sample_library(), (Path(str(packaged.files("resources") / "sample")),))


def log_to(data: Path) -> None:
    """Send warnings and errors to the log file of a library, and nowhere else."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, _LibraryLog):
            root.removeHandler(handler)
            handler.close()
    root.addHandler(_LibraryLog(Layout(data).log))


def _last_or_sample() -> Launch:
    """The user's own library once it has a folder; before that, the sample."""
    data = default_library()
    return Launch(data) if _follows_a_folder(data) else sample()


def _follows_a_folder(data: Path) -> bool:
    """Whether a library follows a folder. A look at its file only: opening it takes longer and comes later."""
    try:
        found = json.loads(Layout(data).settings.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(found, dict) and bool(found.get("folders"))


class _LibraryLog(RotatingFileHandler):
    """The log file of the open library; made on the first line."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_LOG_SIZE, backupCount=1, encoding="utf-8", delay=True)
        self.setLevel(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
