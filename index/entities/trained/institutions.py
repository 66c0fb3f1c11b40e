"""Organisations of which only the place was recognised: "Thames Valley Police", "Sacramento Kings".

A member that never met the whole name knows the place in it well. The words behind it say that more is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Setting, Tokenised
from index.entities.trained.tagger import Name, Tagged

_DIRECTIONS = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central"})
_LIKELY = 0.5  # how probable a name must be to be taken on the word of the rules
_LONGEST = 9  # tokens of a name that goes on behind its head
_SMALL = frozenset({"of", "for", "and"})


def institutions(
    tokens: Tokenised, tagged: Tagged, names: Iterable[Name], ruled: Iterable[Candidate], lexicon: Lexicon
) -> Iterator[Name]:
    """Yield the names, those of places that belong to an organisation's name as that organisation.

    Args:
        tokens: The text.
        tagged: What the members say of it.
        names: The names in it, in order.
        ruled: What the rules found in it.
        lexicon: The words of organisations.
    """
    wholes = _wholes(tokens, ruled, lexicon)
    held = _with_doubtful(tagged, list(names), wholes.values())
    index = 0
    while index < len(held):
        one = held[index]
        whole = _whole(tokens, held, index, wholes.get(one.first), lexicon) if one.kind is not Kind.ORG else None
        index += 1
        if whole is None:
            yield one
            continue
        yield whole
        while index < len(held) and held[index].first < whole.after:
            index += 1


def _with_doubtful(tagged: Tagged, names: list[Name], wholes: Iterable[Name]) -> list[Name]:
    """Return the names with those organisations on whose kind, not on whose being a name, the members disagree."""
    taken = bytearray(len(tagged.shares))
    for one in names:
        taken[one.first : one.after] = b"\1" * (one.after - one.first)
    free = {one for one in wholes if taken.find(1, one.first, one.after) < 0}
    return sorted([*names, *(one for one in free if tagged.probability(one.first, one.after) >= _LIKELY)])


def _wholes(tokens: Tokenised, ruled: Iterable[Candidate], lexicon: Lexicon) -> dict[int, Name]:
    """Return the organisations that the rules know by a sure word of theirs, by their first token."""
    found: dict[int, Name] = {}
    sure = lexicon.sure_organisation_heads | lexicon.organisation_openers
    for one in ruled:
        if one.kind is not Kind.ORG:
            continue
        first, after = tokens.at_or_after(one.start), tokens.at_or_after(one.end)
        first += tokens.words[first] in {"The", "THE"}
        if not sure.isdisjoint(tokens.words[first + 1 : after]) and tokens.setting[first] == Setting.SENTENCE:
            found[first] = Name(first, after, Kind.ORG)
            if tokens.words[first] in _DIRECTIONS:
                found[first + 1] = found[first]
    return found


def _whole(tokens: Tokenised, names: list[Name], index: int, ruled: Name | None, lexicon: Lexicon) -> Name | None:
    """Return the organisation that begins with the name ``index``; None where none does."""
    name = names[index]
    if team := _team(tokens, name, lexicon):
        return team
    if name.kind is not Kind.PLACE or ruled is None or ruled.after <= name.after:
        return None
    inside = [one for one in names[index + 1 : index + 3] if one.first < ruled.after]
    if any(one.after > ruled.after or one.kind in {Kind.PERSON, Kind.GROUP} for one in inside):
        return None
    return Name(ruled.first, _end(tokens, ruled.after), Kind.ORG)


def _team(tokens: Tokenised, name: Name, lexicon: Lexicon) -> Name | None:
    """Return the team whose name begins with the place or is taken for one: "Boise Bulls"."""
    words, teams = tokens.words, lexicon.team_heads
    last = name.after - 1
    if last > name.first and words[last] in teams and lexicon.names.known(words[name.first : name.after]) is None:
        place = lexicon.names.known(words[name.first : last])
        is_of_place = name.kind is Kind.PLACE or (place is not None and place.kind is Kind.PLACE)
        return name._replace(kind=Kind.ORG) if is_of_place else None
    after = name.after
    goes_on = after < len(words) and words[after] in teams and words[after].endswith("s")
    if name.kind is not Kind.PLACE or not goes_on or not tokens.is_beside(after):
        return None
    return Name(name.first, after + 1, Kind.ORG) if tokens.setting[after] == Setting.SENTENCE else None


def _end(tokens: Tokenised, after: int) -> int:
    """Return where the name ends that goes on with "of" or "for" and words with capitals."""
    words = tokens.words
    if after + 1 >= len(words) or words[after] not in {"of", "for"} or not words[after + 1][0].isupper():
        return after
    end = after + 1
    while end < len(words) and end - after < _LONGEST and tokens.is_beside(end):
        is_bound = words[end] in _SMALL and end + 1 < len(words) and words[end + 1][0].isupper()
        if not (words[end][0].isupper() or is_bound):
            break
        end += 1
    return end
