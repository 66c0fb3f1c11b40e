r"""A file of named sections: flat arrays that are used where they lie, each with a checksum.

::

    header    64 bytes: "LECTERN SECTIONS 1\n" and zeros
    sections  each begins at a multiple of 64 bytes and is filled up with zeros to the next; empty ones are left out
    table     JSON: {name: [offset, bytes, type of number, CRC-32 with the filling]}, and what else the owner says
    trailer   20 bytes: offset of the table (8), its bytes (4), its CRC-32 (4), "END\n"

Numbers are little-endian. Nothing in the file is ever executed or unpickled. A file is never changed once written.
"""

from __future__ import annotations

import contextlib
import io
import json
import mmap
import os
import struct
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from index.errors import DamagedError
from index.search.packing import Array

_HEADER = b"LECTERN SECTIONS 1\n".ljust(64, b"\0")
_TRAILER = struct.Struct("<QII4s")
_END = b"END\n"
_ALIGNMENT = 64
_BYTES = "bytes"


class SectionWriter:
    """Writes one file; it is complete and durable after ``finish``.

    Args:
        target: Its path, or a place in memory.
    """

    def __init__(self, target: Path | io.BytesIO) -> None:
        self._path = target if isinstance(target, Path) else None
        self._file: BinaryIO = target.open("wb") if isinstance(target, Path) else target
        try:
            self._file.write(_HEADER)
        except BaseException:
            self.abandon()
            raise
        self._position = len(_HEADER)
        self._table: dict[str, tuple[int, int, str, int]] = {}

    def put(self, name: str, pieces: Iterable[Array] | bytes, kind: str = "") -> None:
        """Write a section: bytes, or arrays one after the other. One that is empty is left out.

        Args:
            name: What it is called.
            pieces: All of one type of number.
            kind: That type, for sections that may have no pieces.
        """
        start, total = self._position, 0
        if isinstance(pieces, bytes):
            kind, pieces = _BYTES, (np.frombuffer(pieces, np.uint8),)
        sum_ = 0
        for piece in pieces:
            kind = kind or piece.dtype.newbyteorder("<").str
            data = np.ascontiguousarray(piece, dtype=None if kind == _BYTES else kind).data.cast("B")
            sum_ = zlib.crc32(data, sum_)
            total += self._file.write(data)
        if not total:
            return
        filling = bytes(-total % _ALIGNMENT)
        self._position += total + self._file.write(filling)
        self._table[name] = (start, total, kind or "|u1", zlib.crc32(filling, sum_))

    def finish(self, facts: dict[str, Any]) -> tuple[int, int]:
        """Write the table, with further facts; return the bytes of the file and the CRC-32 of the table."""
        table = json.dumps({"sections": self._table, "facts": facts}).encode()
        sum_ = zlib.crc32(table)
        self._file.write(table)
        self._file.write(_TRAILER.pack(self._position, len(table), sum_, _END))
        if self._path is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        return self._position + len(table) + _TRAILER.size, sum_

    def abandon(self) -> None:
        """Close and delete the file."""
        with contextlib.suppress(OSError):  # the disk is full: what could not be written is not wanted any more
            self._file.close()
        if self._path is not None:
            self._path.unlink(missing_ok=True)


class SectionFile:
    """An open file of sections, mapped into memory.

    Args:
        source: Its path, or all of it.

    Attributes:
        facts: What else its owner said.
        sum: The CRC-32 of its table.
        size: Its bytes.

    Raises:
        DamagedError: it is missing, or not a whole file of sections.
    """

    def __init__(self, source: Path | bytes) -> None:
        self._name = source.name if isinstance(source, Path) else "memory"
        self._map: mmap.mmap | bytes = source if isinstance(source, bytes) else self._mapped(source)
        self.size = len(self._map)
        offset, length, self.sum, end = _TRAILER.unpack(self._map[-_TRAILER.size :])
        table = self._map[offset : offset + length]
        is_whole = end == _END and offset + length + _TRAILER.size == self.size and zlib.crc32(table) == self.sum
        if not is_whole or self._map[: len(_HEADER)] != _HEADER:
            raise self._damage("is not whole")
        content = json.loads(table)
        self._table: dict[str, tuple[int, int, str, int]] = content["sections"]
        self._table_offset = offset
        self.facts: dict[str, Any] = content["facts"]

    def _mapped(self, path: Path) -> mmap.mmap:
        try:
            with path.open("rb") as file:
                if os.fstat(file.fileno()).st_size < len(_HEADER) + _TRAILER.size:
                    raise self._damage("is cut off")
                return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError as error:
            raise self._damage(f"cannot be opened: {error.strerror}") from error

    def __contains__(self, name: str) -> bool:
        return name in self._table

    def array(self, name: str) -> Array:
        """Return a section of numbers, as it lies in the file; no numbers where there is no such section."""
        if name not in self._table:
            return np.zeros(0, np.uint8)
        offset, length, kind, _ = self._table[name]
        number = np.dtype(np.uint8 if kind == _BYTES else kind)
        return np.frombuffer(self._map, number, count=length // number.itemsize, offset=offset)

    def rest(self) -> None:
        """Give back the memory of what was read; the system's cache keeps it, and it is mapped again on use."""
        if hasattr(self._map, "madvise"):  # Windows has no such thing
            self._map.madvise(mmap.MADV_DONTNEED)

    def verify(self) -> tuple[str, ...]:
        """Read everything and return what is not as it was written, in words."""
        wrong = []
        ends = sorted({offset for offset, *_ in self._table.values()} | {self._table_offset})
        for name, (offset, length, _, expected) in self._table.items():
            filled = length + -length % _ALIGNMENT
            if filled and zlib.crc32(memoryview(self._map)[offset : offset + filled]) != expected:
                wrong.append(f"{self._name} is not what was written: {name}")
        if ends and ends[0] != len(_HEADER):
            wrong.append(f"{self._name} is not what was written: its sections do not begin after its header")
        return tuple(wrong)

    def close(self) -> None:
        """Let go of the file. What was taken from it as arrays stays readable as long as it is in use."""
        if isinstance(self._map, bytes):
            return
        try:
            self._map.close()
        except BufferError:  # an array is still in use; the map goes with it
            return

    def _damage(self, what: str) -> DamagedError:
        return DamagedError(part="search", detail=f"{self._name} {what}")
