"""People whose name is written with a nickname inside it: 'Anna "Nan" Berg' is one name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised
from index.entities.trained.tagger import Name

_OPENING = frozenset("\"“‘'«„")
_CLOSING = frozenset("\"”’'»“")
_LONGEST = 4  # tokens of a nickname


def with_nicknames(tokens: Tokenised, names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names, a person's before, in and behind quotation marks as one."""
    held = list(names)
    starts = {one.first: index for index, one in enumerate(held)}
    index = 0
    while index < len(held):
        one = held[index]
        last = _last_part(tokens, one, starts, held) if one.kind is Kind.PERSON else index
        if last > index:
            one = Name(one.first, held[last].after, Kind.PERSON)
            index = last
        yield one
        index += 1


def _last_part(tokens: Tokenised, name: Name, starts: dict[int, int], names: Sequence[Name]) -> int:
    """Return the number of the person's name behind the nickname; -1 where there is none."""
    words = tokens.words
    opening = name.after
    if opening + 2 >= len(words) or words[opening] not in _OPENING:
        return -1
    if tokens.touches(opening) or not tokens.is_beside(opening):
        return -1
    for closing in range(opening + 2, min(opening + 2 + _LONGEST, len(words) - 1)):
        if not tokens.is_beside(closing) or not words[closing - 1][0].isalnum():
            return -1
        if words[closing] in _CLOSING:
            behind = starts.get(closing + 1, -1)
            is_person = behind >= 0 and names[behind].kind is Kind.PERSON
            return behind if is_person and tokens.is_beside(closing + 1) and not tokens.touches(closing + 1) else -1
    return -1
