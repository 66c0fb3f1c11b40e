"""What both directions of the exchange with programs for qualitative analysis have to agree on.

REFI-QDA Project 1.5 (qdasoftware.org, 2019): a ZIP with ``project.qde``, which is XML, and the texts in ``sources``.
Everything in it is known by a GUID. Ours follow from what they stand for, so that the same notes give the same file,
and a file that comes back is known again. Those of annotations and articles hold the id itself (RFC 9562, version 8,
leaves 122 bits to whoever makes it), so that other libraries know an annotation by one id, whichever way it came.
"""

from __future__ import annotations

import hashlib
import re
import uuid

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT = "project.qde"
SOURCES = "sources"
INTERNAL = "internal://"
ORIGIN = "Lectern"
LABELS = "Labels"
GRADES = "Credibility"
HANDLING = "Handling"
MARKED = "Marked"
"""The code of a passage that has neither label nor tag: a selection without a code is lost in most programs."""

COPIES_ONLY = "copies of one text only"
"""The code, beside its grade, of a passage that counts as confirmed and rests on one text."""

_OURS = uuid.UUID("7c1b2f0e-5a55-4c3e-9c0a-3d0f6f6f1b52")  # drawn once; names of ours are hashed with it


_HOLDING = ("annotation", "article")  # kinds whose ids are random, of 16 Latin letters and digits
_ID = re.compile("[0-9a-z]{16}")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_ID_BITS = 83  # 36 ** 16 fits
_MARK_BITS = 122 - _ID_BITS


def guid(kind: str, name: str) -> str:
    """Return the GUID of a thing of ours.

    Args:
        kind: What it is, such as "article", "annotation", "label" or "tag".
        name: Its id or name.
    """
    if kind not in _HOLDING or not _ID.fullmatch(name):
        return former_guid(kind, name)
    value = _mark(kind) << _ID_BITS | int(name, 36)
    high, middle, low = value >> 74, value >> 62 & 0xFFF, value & (1 << 62) - 1
    return str(uuid.UUID(int=high << 80 | 8 << 76 | middle << 64 | 0b10 << 62 | low))


def held_in(kind: str, name: str) -> str:
    """Return the id that a GUID of ``guid`` holds; empty where it holds none of this kind."""
    try:
        whole = uuid.UUID(name).int
    except ValueError:
        return ""
    value = (whole >> 80) << 74 | (whole >> 64 & 0xFFF) << 62 | whole & (1 << 62) - 1
    number = value & (1 << _ID_BITS) - 1
    found = _in_letters(number) if value >> _ID_BITS == _mark(kind) and number < 36**16 else ""
    return found if found and guid(kind, found) == str(uuid.UUID(int=whole)) else ""


def former_guid(kind: str, name: str) -> str:
    """Return the GUID that does not hold the id; earlier versions gave such to everything."""
    return str(uuid.uuid5(_OURS, f"{kind}:{name}"))


def _mark(kind: str) -> int:
    return int.from_bytes(hashlib.sha256(_OURS.bytes + kind.encode()).digest()[:8], "big") >> 64 - _MARK_BITS


def _in_letters(number: int) -> str:
    found = ""
    for _ in range(16):
        number, digit = divmod(number, 36)
        found = _DIGITS[digit] + found
    return found
