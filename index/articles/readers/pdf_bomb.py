"""Finds packed streams in a PDF that would unpack to far more than a page or picture needs."""

from __future__ import annotations

import re
import zlib

from index.errors import ReadError

LARGEST_STREAM = 64 * 1024 * 1024  # bytes
_HIGHEST_RATIO = 200  # of unpacked to packed bytes; deflate itself reaches 1,032, and blank scans are below this
_SMALLEST_BOMB = LARGEST_STREAM // 1032  # bytes: no smaller stream can unpack to more than the limit
_MOST_UNPACKED = 512 * 1024 * 1024  # bytes of all streams, after which the rest is left to PDFium and the time limit
_STEP = 1024 * 1024
_STREAM = re.compile(rb"stream\r?\n(?=[\x08\x18\x28\x38\x48\x58\x68\x78])")  # where deflated data can begin


def refuse_bomb(data: bytes) -> None:
    """Raise where a stream of the PDF unpacks to an absurd size; PDFium would spend its time and memory on it.

    Raises:
        ReadError: "expands-too-much".
    """
    unpacked = 0
    mark = _STREAM.search(data)
    while mark and unpacked < _MOST_UNPACKED:
        end = data.find(b"endstream", mark.end())
        end = end if end >= 0 else len(data)
        if end - mark.end() >= _SMALLEST_BOMB:
            size = _unpacked_size(data[mark.end() : end])
            unpacked += size
            if size > max(LARGEST_STREAM, _HIGHEST_RATIO * (end - mark.end())):
                raise ReadError("expands-too-much", limit=LARGEST_STREAM)
        mark = _STREAM.search(data, end)  # each byte belongs to one stream, so the time is linear


def _unpacked_size(packed: bytes) -> int:
    """Return how many bytes a deflated stream has, as far as it can be unpacked and somewhat above the limits."""
    unpacker = zlib.decompressobj()
    size, rest = 0, packed
    try:
        while rest and not unpacker.eof and size <= max(LARGEST_STREAM, _HIGHEST_RATIO * len(packed)):
            size += len(unpacker.decompress(rest, _STEP))
            rest = unpacker.unconsumed_tail
    except zlib.error:
        return size
    return size
