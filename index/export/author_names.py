"""Names of authors in the orders that styles of citing ask for.

Which word is the surname cannot be known for certain. A name is turned round only where it looks like a person's; an
agency, a desk or a single word stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_MOST_WORDS = 4
# Words that no person is called, but many an author of news.
_NO_PERSON = frozenset(
    {
        *("agency", "agencies", "associated", "board", "bureau", "correspondent", "correspondents", "daily", "desk"),
        *("editor", "editorial", "editors", "foundation", "group", "institute", "journal", "magazine", "media"),
        *("network", "news", "newsroom", "office", "post", "press", "reporter", "reporters", "service", "staff"),
        *("team", "the", "times", "tribune", "university", "wire", "and", "of", "for"),
    }
)
_PARTICLES = frozenset(
    {
        *("al", "bin", "bint", "ben", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn"),
        *("la", "le", "ten", "ter", "van", "von", "zu"),
    }
)
_CAPITALS_ONLY = re.compile(r"[A-Z]{2,}")


def listed(names: Sequence[str], last: str, shown: Callable[[str, int], str] = lambda name, _: name) -> str:
    """Return names as a list in words.

    Args:
        names: The names.
        last: What stands before the last of several, such as " and ".
        shown: Gives a name and its place, returns how it is written.
    """
    written = [shown(name, place) for place, name in enumerate(names)]
    if len(written) < 2:
        return "".join(written)
    return (
        ", ".join(written[:-1]) + ("," if len(written) > 2 and not last.startswith(",") else "") + last + written[-1]
    )


def inverted(name: str) -> str:
    """Return "Surname, Given names" for a person, and any other name as it is."""
    given, surname = _parts(name)
    return f"{surname}, {given}" if given else name


def with_initials(name: str) -> str:
    """Return "Surname, G. N." for a person, and any other name as it is."""
    given, surname = _parts(name)
    initials = " ".join("-".join(f"{part[0]}." for part in word.split("-") if part) for word in given.split())
    return f"{surname}, {initials}" if given else name


def _parts(name: str) -> tuple[str, str]:
    """Return given names and surname; ("", the name) for what does not look like a person's."""
    words = name.split()
    is_person = (
        2 <= len(words) <= _MOST_WORDS
        and not any(word.casefold().strip(".,") in _NO_PERSON for word in words)
        and not _CAPITALS_ONLY.fullmatch(words[-1])
        and all(word[0].isupper() or word.casefold() in _PARTICLES for word in words)
        and "," not in name
    )
    if not is_person:
        return "", name
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])
