"""Frees names of what no name has inside it: brackets that belong to the sentence, and letters of other scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised
from index.entities.trained.tagger import Name

_BRACKETS = frozenset("()[]{}")


def without_marks(tokens: Tokenised, names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names without brackets around them, people's parted at brackets; none in a script without capitals.

    In a passage of an English text that quotes Hindi nothing tells a name, and the members see names everywhere.
    """
    for name in names:
        if any(_has_no_case(word) for word in tokens.words[name.first : name.after]):
            continue
        yield from _parted(tokens.words, name) if name.kind is Kind.PERSON else _stripped(tokens.words, name)


def _has_no_case(word: str) -> bool:
    """Whether a word is of letters that have no capitals."""
    return any(map(str.isalpha, word)) and word.lower() == word.upper()


def _parted(words: list[str], name: Name) -> Iterator[Name]:
    """Yield the parts of a person's name between brackets: "Anna Berg))  Karl" is two people."""
    first = name.first
    for at in range(name.first, name.after + 1):
        if at == name.after or words[at][0] in _BRACKETS:
            if at > first:
                yield name._replace(first=first, after=at)
            first = at + 1


def _stripped(words: list[str], name: Name) -> Iterator[Name]:
    """Yield a name without the brackets at its ends that have no fellow inside it."""
    first, after = name.first, name.after
    while first < after and words[first][0] in _BRACKETS:
        first += 1
    opened = sum(word[0] in "([{" for word in words[first:after])
    closed = sum(word[0] in ")]}" for word in words[first:after])
    while after > first and words[after - 1][0] in _BRACKETS and opened != closed:
        closed -= words[after - 1][0] in ")]}"
        opened -= words[after - 1][0] in "([{"
        after -= 1
    if first < after:
        yield name._replace(first=first, after=after)
