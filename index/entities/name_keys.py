"""What equal names have in common, so that names can be compared by one string."""

from __future__ import annotations

from functools import lru_cache

from index.entities.forms import plain
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised

_PARTICLES = frozenset(
    [
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "bint",
        "-",
        ".",
        "von",
        "van",
        "der",
        "den",
        "de",
        "da",
        "di",
        "do",
        "dos",
        "la",
        "le",
    ]
)


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters, without accents."""
    return tuple(word.lower() for word in Tokenised(plain(name)).words)


def main_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a person's name without particles and marks, which writers use as they like."""
    return tuple(word for word in words if word not in _PARTICLES)


def thing_key(name: str, kind: Kind) -> str:
    """Return the key of a name that is no person's: without accents, case, hyphens or a plural of a designation."""
    key = " ".join(plain(name).lower().replace("-", " - ").split())
    if kind is Kind.WEAPON and len(key) > 2 and key.endswith("s") and key[-2].isdigit():
        key = key[:-1]
    return key.removeprefix("the ")


@lru_cache(maxsize=65536)
def own_key(name: str, kind: Kind) -> str:
    """Return the key of a name as it is spelled, whatever lists say of it."""
    if kind is not Kind.PERSON:
        return thing_key(name, kind)
    words = name_words(name)
    return " ".join(main_words(words) or words)
