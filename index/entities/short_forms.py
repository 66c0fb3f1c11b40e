"""Short forms of organisations: "the Courier" for the Ilvar Courier, "Brightwater" for Brightwater Ferries.

A name that the article gives in full stands later by its last or first words alone. It is taken for the longer one
only where that is the only one, and where no list knows the short form as a name of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from index.entities.name_keys import name_words

_Words = tuple[str, ...]
_BOUND = frozenset({"of", "for"})
_MOST = 60  # organisations of one article that share a first or a last word; a longer list is no article


def short_forms(names: Iterable[str], known: AbstractSet[str], ordinary: AbstractSet[str]) -> dict[str, str]:
    """Return the names that are short forms, each with the longer name of which it is one.

    Args:
        names: The names of organisations in one text, as they stand there.
        known: Those of them that a list knows, or the text explains; they are no short forms.
        ordinary: Words in lower case that many names share: "bank", "council". A name does not begin with one of
            these alone, unless "of" or "for" goes on: the "Supreme Court" is that of Kenya, the "House" no committee.
    """
    words = {name: _plain(name_words(name)) for name in dict.fromkeys(names)}
    distinct = sorted(set(words.values()), key=len, reverse=True)
    by_last, by_first = _by_end(distinct, -1), _by_end(distinct, 0)
    found = {}
    for name, few in words.items():
        if not few or name in known:
            continue
        longer = {one for one in by_last[few[-1]] if len(few) < len(one) and one[-len(few) :] == few}
        longer |= {one for one in by_first[few[0]] if _begins(one, few, ordinary)}
        whole = _only(longer)
        if whole is not None:
            found[name] = next(other for other, many in words.items() if many == whole)
    return found


def _plain(words: _Words) -> _Words:
    return words[1:] if words[:1] == ("the",) else words


def _by_end(names: Sequence[_Words], end: int) -> dict[str, list[_Words]]:
    found: dict[str, list[_Words]] = {}
    for words in names:
        if words:
            found.setdefault(words[end], []).append(words)
    return {word: those[:_MOST] for word, those in found.items()}


def _begins(many: _Words, few: _Words, ordinary: AbstractSet[str]) -> bool:
    """Whether a longer name begins with a shorter one that can stand for it."""
    if len(few) >= len(many) or many[: len(few)] != few:
        return False
    return few[-1] not in ordinary or many[len(few)] in _BOUND


def _only(longer: AbstractSet[_Words]) -> _Words | None:
    """Return the longest of the names, if all others are parts of it; None where two differ or there is none."""
    whole = max(longer, key=lambda one: (len(one), one), default=None)
    if whole is None:
        return None
    spelled = f" {' '.join(whole)} "
    return whole if all(f" {' '.join(one)} " in spelled for one in longer) else None
