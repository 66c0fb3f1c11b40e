"""Packages of files (ZIP): opened within limits, because a small package can hold more than any memory.

What the headers say about sizes is not believed: each part is read with a bound. The limits hold for a whole file,
packages inside packages included.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath

from index.errors import ReadError

MOST_PARTS = 25_000
LARGEST_PART = 64 * 1024 * 1024  # bytes
LARGEST_TOTAL = 192 * 1024 * 1024  # bytes of all parts that are read
HIGHEST_RATIO = 200  # of unpacked to packed bytes; text reaches 20, and styles of Word 60
DEEPEST = 4  # packages or mails inside each other
_SMALL = 1024 * 1024  # bytes that a part may always have, whatever its ratio
_ENCRYPTED = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, LookupError)


@dataclass(slots=True)
class Allowance:
    """How much may still be unpacked from one file.

    Attributes:
        total: Bytes of all parts.
        parts: Parts that are looked into.
    """

    total: int = LARGEST_TOTAL
    parts: int = 2000

    def take(self, size: int) -> None:
        """Account for one part.

        Raises:
            ReadError: "archive-too-large" or "too-many-parts".
        """
        self.total -= size
        self.parts -= 1
        if self.total < 0:
            raise ReadError("archive-too-large", limit=LARGEST_TOTAL)
        if self.parts < 0:
            raise ReadError("too-many-parts")


class Package:
    """A ZIP file in memory.

    Raises:
        ReadError: "broken-file" or "too-many-parts".
    """

    def __init__(self, data: bytes, allowance: Allowance) -> None:
        self._allowance = allowance
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise ReadError("broken-file", detail=str(error)) from error
        self._parts = {part.filename: part for part in self._zip.infolist() if not part.is_dir()}
        if len(self._parts) > MOST_PARTS:
            raise ReadError("too-many-parts")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in the package's order; they are never used as paths."""
        return tuple(self._parts)

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            ReadError: "broken-file", "encrypted", "expands-too-much", "archive-too-large" or "too-many-parts".
        """
        part = self._parts.get(name)
        if part is None:
            raise ReadError("broken-file", detail=f"the part {PurePosixPath(name).name} is missing")
        if part.flag_bits & _ENCRYPTED:
            raise ReadError("encrypted")
        limit = max(_SMALL, min(LARGEST_PART, HIGHEST_RATIO * part.compress_size))
        if part.file_size > limit:
            raise ReadError("expands-too-much", limit=limit)
        try:
            with self._zip.open(part) as file:
                data = file.read(limit + 1)
        except RuntimeError as error:  # what zipfile raises where a password is wanted
            raise ReadError("encrypted") from error
        except _DAMAGE as error:
            raise ReadError("broken-file", detail=str(error)) from error
        if len(data) > limit:
            raise ReadError("expands-too-much", limit=limit)
        self._allowance.take(len(data))
        return data
