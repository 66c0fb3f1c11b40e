"""The folder that is exported to: whose file is whose, and writing without ever leaving half a file."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.durable import sync_folder
from index.errors import ExportError
from index.export.frontmatter import identity, split
from index.export.names import comparable, file_name
from index.export.regions import owner_of_region

_HEAD_BYTES = 256 * 1024  # front matter is looked for no further
_LARGEST = 64 * 1024 * 1024  # bytes; a note file of more is something else


class Target:
    """A folder of exported files.

    Raises:
        ExportError: target-missing, target-not-a-folder, target-not-writable.
    """

    def __init__(self, folder: Path) -> None:
        with _writing(folder):
            if not folder.exists():
                folder.mkdir()
            self.folder = folder.resolve(strict=True)
        if not self.folder.is_dir():
            raise ExportError("target-not-a-folder", path=folder)
        self._files: dict[str, list[Path]] = defaultdict(list)
        self._taken: set[str] = set()
        self._look_around()

    def _look_around(self) -> None:
        with _writing(self.folder):
            self._taken = {comparable(entry.name) for entry in self.folder.iterdir()}
            for parent, folders, names in os.walk(self.folder):
                folders[:] = sorted(folder for folder in folders if not folder.startswith("."))
                for name in sorted(names):
                    self._take_in(Path(parent, name))

    def _take_in(self, path: Path) -> None:
        """Remember the file if its front matter or its region names an id of ours; unreadable ones are not ours."""
        if path.suffix.casefold() != ".md" or not _is_regular(path):
            return
        try:
            with path.open("rb") as file:
                start = file.read(_HEAD_BYTES).decode("utf-8", "replace")
        except OSError:
            return
        head, rest = split(start)
        if owner := identity(head) or owner_of_region(rest):
            self._files[owner].append(path)

    def file_of(self, owner: str, title: str) -> Path:
        """Return the path of the file of an id, which may have been renamed, or of the one to be made.

        Raises:
            ExportError: export-twice, or export-not-a-file where something else took the place of the file.
        """
        mine = self._files[owner]
        if len(mine) > 1:
            raise ExportError("export-twice", paths=", ".join(map(str, mine)))
        if mine:
            return mine[0]
        for name in (file_name(title), file_name(title, owner), file_name(title, owner, whole_id=True)):
            path = self.folder / name
            if os.path.lexists(path) and not _is_regular(path):
                raise ExportError("export-not-a-file", path=path)
            if comparable(name) not in self._taken:
                return path
        raise ExportError("export-name-taken", path=path)

    @property
    def owners(self) -> tuple[str, ...]:
        """The ids of which the folder holds files."""
        return tuple(owner for owner, files in self._files.items() if files)

    def has_file_of(self, owner: str) -> bool:
        """Whether the folder holds a file of this id."""
        return bool(self._files.get(owner))

    def read(self, path: Path) -> str:
        """Return the text of a file, line ends as they are.

        Raises:
            ExportError: export-not-utf8, export-not-a-file, export-read-only.
        """
        content = self.read_bytes(path)
        if content is None:
            raise ExportError("export-not-a-file", path=path)
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise ExportError("export-not-utf8", path=path) from error

    def read_bytes(self, path: Path) -> bytes | None:
        """Return the content of a file; None where there is none.

        Raises:
            ExportError: export-not-a-file, export-read-only.
        """
        if not os.path.lexists(path):
            return None
        if not _is_regular(path) or path.stat().st_size > _LARGEST:
            raise ExportError("export-not-a-file", path=path)
        if not os.access(path, os.W_OK):
            raise ExportError("export-read-only", path=path)
        try:
            return path.read_bytes()
        except OSError as error:
            raise ExportError("export-read-only", path=path) from error

    def write(self, path: Path, text: str, owner: str, before: str | None) -> None:
        """Write a file of notes aside and put it in its place, all of it or nothing.

        Args:
            path: As ``file_of`` gave it.
            text: The whole content.
            owner: Whose file it is.
            before: What the file held when it was read; None for a new one.

        Raises:
            ExportError: target-not-writable, target-full, target-missing, or export-changed-meanwhile.
        """
        self.write_bytes(path, text.encode("utf-8"), None if before is None else before.encode("utf-8"))
        self._files[owner] = [path]

    def write_bytes(self, path: Path, content: bytes, before: bytes | None) -> None:
        """Write any file in the same way; see ``write``."""
        if not path.parent.resolve().is_relative_to(self.folder):
            raise ExportError("export-not-a-file", path=path)
        with _writing(self.folder):
            aside = path.with_name(f".lectern-{secrets.token_hex(8)}.tmp")
            try:
                with aside.open("xb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                self._put(aside, path, before)
            finally:
                aside.unlink(missing_ok=True)
        self._taken.add(comparable(path.name))

    def _put(self, aside: Path, path: Path, before: bytes | None) -> None:
        if self.read_bytes(path) != before:
            raise ExportError("export-changed-meanwhile", path=path)
        if before is not None:
            shutil.copymode(path, aside)
        aside.replace(path)
        sync_folder(path.parent)


def _is_regular(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Raise an ``ExportError`` for what the system says of the target."""
    codes = {
        errno.ENOENT: "target-missing",
        errno.ENOTDIR: "target-not-a-folder",
        errno.ENOSPC: "target-full",
        errno.EDQUOT: "target-full",
        errno.EFBIG: "target-full",
    }
    try:
        yield
    except OSError as error:
        code = codes.get(error.errno or 0, "target-not-writable")
        raise ExportError(code, path=folder, detail=error.strerror or str(error)) from error
