"""What makes two articles the same: the hash of their bytes, or the hash of their normalised text."""

from __future__ import annotations

import hashlib

from index.text.normalisation import folded_space


def bytes_hash(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def text_hash(text: str) -> str:
    """Return the SHA-256, in hexadecimal, of ``text`` in NFC with its white space folded, as UTF-8."""
    return hashlib.sha256(folded_space(text).encode("utf-8")).hexdigest()
