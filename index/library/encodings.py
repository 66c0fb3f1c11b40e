"""In which encoding the file of an article is: found out anew, for nothing of the library depends on it."""

from __future__ import annotations

from pathlib import Path

from index.articles.documents import kind_of
from index.articles.opening import read_bytes
from index.articles.packages import Allowance
from index.errors import ReadError
from index.library.rooms import Rooms
from index.notes.memory import ENCODINGS
from index.views import OpenedArticle


def encoding_of(rooms: Rooms, opened: OpenedArticle) -> str:
    """Return the encoding of an article's file; empty where it is no plain text, is gone or is one part of a file."""
    if opened.part or opened.is_gone or not opened.path:
        return ""
    path = Path(opened.path)
    chosen = rooms.notes.memory.get(ENCODINGS, opened.path) or ""
    try:
        return kind_of(read_bytes(path), None, path, Allowance(), chosen).encoding
    except ReadError:  # it was changed since: the next update says so
        return ""
