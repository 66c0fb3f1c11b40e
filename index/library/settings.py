"""The small file that makes a folder a library: its format, and the folders it follows."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import LibraryError
from index.layout import Layout

FORMAT = 1
_PATIENCE = 10.0  # seconds to wait for another process that changes the settings


@dataclass(frozen=True, slots=True)
class Settings:
    """What a library remembers of itself.

    Attributes:
        folders: The followed folders, absolute.
    """

    folders: tuple[Path, ...] = ()


def is_vacant(layout: Layout) -> bool:
    """Whether the folder of a library is missing or empty, or a library was only begun there.

    Raises:
        LibraryError: it cannot be looked at.
    """
    try:
        return not layout.root.exists() or set(layout.root.iterdir()) <= {_aside(layout)}
    except OSError as error:
        raise LibraryError("library-not-writable", path=layout.root, detail=error.strerror) from error


def load(layout: Layout) -> Settings:
    """Read the settings of a library.

    A damaged file is put aside: the folders have to be named again, and nothing else is lost.

    Raises:
        LibraryError: there is no library here, or a newer version of Lectern wrote it.
    """
    try:
        return parse(layout.settings.read_bytes(), layout)
    except FileNotFoundError as error:
        # Only the settings are gone, or whoever began the library was killed before they had their name.
        if layout.notes.exists() or layout.backups.exists() or _aside(layout).exists():
            return Settings()
        raise LibraryError("not-a-library", path=layout.root) from error
    except OSError as error:
        raise LibraryError("not-a-library", path=layout.root) from error
    except (ValueError, KeyError, TypeError):
        layout.settings.replace(layout.settings.with_suffix(".damaged"))
        return Settings()


def parse(content: bytes, layout: Layout) -> Settings:
    """Return the settings that a file of them holds.

    Args:
        content: The file's bytes.
        layout: Of the library, for the error.

    Raises:
        LibraryError: newer-library.
        ValueError, KeyError, TypeError: these are no settings.
    """
    value = json.loads(content)
    if int(value["format"]) > FORMAT:
        raise LibraryError("newer-library", path=layout.root)
    return Settings(tuple(Path(folder) for folder in value["folders"]))


def save(layout: Layout, settings: Settings) -> None:
    """Write the settings of a library, durably and all at once.

    Raises:
        LibraryError: the data folder cannot be written.
    """
    value = {"format": FORMAT, "folders": [str(folder) for folder in settings.folders]}
    aside = _aside(layout)
    try:
        layout.root.mkdir(parents=True, exist_ok=True)
        with aside.open("w", encoding="utf-8") as file:
            json.dump(value, file, indent=2, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(layout.settings)
    except FileNotFoundError as error:  # all folders above it were to be made, so it is not that one is missing
        raise LibraryError("library-not-writable", path=layout.root, detail="no folder can be made there") from error
    except OSError as error:
        raise LibraryError("library-not-writable", path=layout.root, detail=error.strerror) from error


def _aside(layout: Layout) -> Path:
    """Return where settings are written before they take their place: the first file that a library has."""
    return layout.settings.with_suffix(".new")


def change(layout: Layout, how: Callable[[Settings], Settings]) -> Settings:
    """Change the settings as they are on disk now: another process may have changed them since they were read.

    Raises:
        LibraryError: the data folder cannot be written, or whatever ``how`` raises.
    """
    try:
        with FileLock(layout.settings.with_suffix(".lock"), timeout=_PATIENCE):
            present = load(layout)
            changed = how(present)
            if changed != present:
                save(layout, changed)
            return changed
    except (OSError, Timeout) as error:
        raise LibraryError("library-not-writable", path=layout.root, detail=str(error)) from error


def without_folder(settings: Settings, folder: Path) -> Settings:
    """Return the settings with a folder followed no more."""
    return Settings(tuple(known for known in settings.folders if known != folder))


def with_folders(settings: Settings, folders: Sequence[Path]) -> Settings:
    """Return the settings with more folders followed; one inside another is followed already.

    Raises:
        LibraryError: a folder is missing, is none, or may not be read.
    """
    followed = list(settings.folders)
    for folder in folders:
        whole = folder.expanduser().absolute()
        check_folder(whole)
        if any(whole == known or whole.is_relative_to(known) for known in followed):
            continue
        followed = [known for known in followed if not known.is_relative_to(whole)]
        followed.append(whole)
    return Settings(tuple(followed))


def short_path(path: str, folders: Iterable[Path]) -> str:
    """Return the path of a file from the name of the followed folder on: not where that is.

    Args:
        path: The file; "" stays that.
        folders: The followed folders.
    """
    whole = Path(path)
    folder = next((folder for folder in folders if path and whole.is_relative_to(folder)), None)
    return whole.relative_to(folder.parent).as_posix() if folder else path


def check_folder(folder: Path) -> None:
    """Look whether a folder can be followed.

    Raises:
        LibraryError: it is missing, is none, may not be read, or has a name that cannot be stored.
    """
    if not folder.is_dir():
        raise LibraryError("not-a-folder" if folder.exists() else "folder-missing", path=folder)
    try:
        str(folder.absolute()).encode()
    except UnicodeEncodeError as error:
        raise LibraryError("bad-folder-name", path=folder) from error
    if not os.access(folder, os.R_OK | os.X_OK):
        raise LibraryError("folder-unreadable", path=folder)
