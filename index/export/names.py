"""Names for exported files that every file system takes."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 120
"""Bytes of a whole file name in UTF-8."""

# What Windows forbids, what breaks wiki links, and characters that turn the direction of the text around them.
_FORBIDDEN = re.compile(
    r'[\\/:*?"<>|#^\[\]\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]'
)
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
_JOINERS = "\u200c\u200d\ufe0f"  # what holds the parts of one emoji together
_SUFFIX = ".md"
_SHORT_ID = 8


def file_name(title: str, identity: str = "", *, whole_id: bool = False) -> str:
    """Return a file name for a title.

    Args:
        title: Any text.
        identity: An id of which a part is added, for a title that is taken already.
        whole_id: Whether to add all of the id.
    """
    own = re.sub(r"[^A-Za-z0-9]", "", identity.rpartition("-")[2])[: None if whole_id else _SHORT_ID]
    tail = f" ({own}){_SUFFIX}" if identity else _SUFFIX
    stem = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title)).split()).strip(" .-~")
    stem = _shortened(stem, LONGEST - len(tail.encode())).rstrip(" .")
    if _DEVICES.fullmatch(stem.split(".")[0].strip()):
        stem = f"_{stem}"
    return (stem or "Untitled article") + tail


def comparable(name: str) -> str:
    """Return what two names have in common that some file system holds for the same."""
    return unicodedata.normalize("NFC", name).casefold()


def _shortened(stem: str, limit: int) -> str:
    if len(stem.encode()) <= limit:
        return stem
    short = stem.encode()[: limit - len("…".encode())].decode(errors="ignore")
    while short and (unicodedata.combining(short[-1]) or short[-1] in _JOINERS):
        short = short[:-1]
    return short.rstrip() + "…"
