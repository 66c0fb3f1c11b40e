"""How names are compared: without accents and typographic variants, with capitals kept."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose, and typographic variants of apostrophe and hyphen.
_VARIANTS = str.maketrans(
    {
        "ı": "i",
        "İ": "I",
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ə": "a",
        "ʼ": "'",
        "ʻ": "'",
        "’": "'",
        "‘": "'",
        "`": "'",
        "‐": "-",
        "‑": "-",
        "–": "-",
        "—": "-",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ى": "ي",
        "ـ": "",
        "ё": "е",
        "Ё": "Е",
    }
)
_WHOLE = frozenset("йЙ")  # a letter of its own, though Unicode makes it of two parts


def plain(word: str) -> str:
    """Return ``word`` without accents, Arabic vowel signs and typographic variants; its capitals are kept."""
    return word if word.isascii() else _plain(word)


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    composed = unicodedata.normalize("NFKC", word.translate(_VARIANTS))
    return "".join(letter if letter in _WHOLE else _without_marks(letter) for letter in composed)


def _without_marks(letter: str) -> str:
    decomposed = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in decomposed if not unicodedata.combining(part))
