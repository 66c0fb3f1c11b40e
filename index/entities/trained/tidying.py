"""Mends names whose extent goes against what is certain: a title inside a name, a place before a person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised
from index.entities.trained.tagger import Name


def tidied(tokens: Tokenised, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names: people without the titles and places that stand before them, pairs of places as two."""
    found = list(names)
    places = {tuple(tokens.words[one.first : one.after]) for one in found if one.kind is Kind.PLACE}
    for one in found:
        if one.kind is Kind.PERSON and one.after - one.first > 1:
            yield from _parts_of_person(tokens, one, places, lexicon)
        elif _is_pair_of_places(tokens.words[one.first : one.after], lexicon):
            yield Name(one.first, one.first + 1, Kind.PLACE)
            yield Name(one.after - 1, one.after, Kind.PLACE)
        else:
            yield one


def _parts_of_person(
    tokens: Tokenised, name: Name, places: Collection[tuple[str, ...]], lexicon: Lexicon
) -> Iterator[Name]:
    first = _end_of_place(tokens.words, name, places, lexicon)
    if first > name.first:
        yield Name(name.first, first, Kind.PLACE)
    yield Name(_behind_titles(tokens, first, name.after, lexicon), name.after, Kind.PERSON)


def _is_pair_of_places(words: list[str], lexicon: Lexicon) -> bool:
    """Whether two known places stand around a hyphen or stroke: "Turkey-Russia"."""
    if len(words) != 3 or words[1] not in {"-", "/"}:
        return False
    return all(lexicon.names.is_known(word, Kind.PLACE) for word in (words[0], words[2]))


def _end_of_place(words: list[str], name: Name, places: Collection[tuple[str, ...]], lexicon: Lexicon) -> int:
    """Return where a place at the start of a person's name ends: "Varnholm Province Anna Berg"; its start if none."""
    for cut in range(name.after - 2, name.first, -1):
        place = tuple(words[name.first : cut])
        is_headed = len(place) > 1 and place[-1] in lexicon.place_heads
        if words[cut][0].isupper() and (is_headed or (place in places and place[0] not in lexicon.given)):
            return cut
    return name.first


def _behind_titles(tokens: Tokenised, first: int, after: int, lexicon: Lexicon) -> int:
    """Return where the name begins behind its titles; a title alone stays, as it may be all there is."""
    words = tokens.words
    if first + 2 < after and lexicon.is_ordinary(words[first]) and _is_title(words[first + 1], lexicon):
        first += 1  # "Retired Lt. Col. …"
    while first + 1 < after and _is_title(words[first], lexicon):
        behind = first + 1
        if words[behind] == "." and behind + 1 < after:
            behind += 1
        if not words[behind][0].isalpha():
            break
        first = behind
    return first


def _is_title(word: str, lexicon: Lexicon) -> bool:
    return (word.lower(),) in lexicon.titles.get(word.lower(), ())
