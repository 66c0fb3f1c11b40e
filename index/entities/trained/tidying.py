"""Mends names whose extent goes against what is certain: a title inside a name, a place before a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised
from index.entities.trained.labels import KINDS
from index.entities.trained.marks import without_marks
from index.entities.trained.nicknames import with_nicknames
from index.entities.trained.tagger import Name

_LONGEST_PLACE = 4  # tokens
_ABBREVIATION = 4  # letters; a shorter word in capitals may be somebody's initials
_SEATED = frozenset({"University", "College", "Academy", "Institute", "Polytechnic", "Bank"})
_NUMERALS = frozenset(
    {"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XXIII"}
)
_GENERATIONS = frozenset({"Jr", "Sr"})
_POSSESSIVE = frozenset({"'s", "’s", "'S", "’S"})
_CAPITALS = frozenset({"D.C.", "DC"})  # behind a comma they belong to Washington
_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Forms:
    """The names of the text, as words: places, organisations, people with more than one name; and small words."""

    places: set[_Words]
    organisations: set[_Words]
    people: set[_Words]
    small: set[str]


def tidied(tokens: Tokenised, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names: people without titles and places, pairs of places as two, institutions with their country."""
    found = list(without_marks(tokens, names))
    forms = _forms(tokens.words, found)
    mended = [part for one in found for part in _parts(tokens, one, forms, lexicon)]
    yield from _joined(tokens, mended, lexicon)


def _forms(words: list[str], names: Iterable[Name]) -> _Forms:
    by_kind: dict[Kind, set[_Words]] = {kind: set() for kind in KINDS}
    for one in names:
        by_kind[one.kind].add(tuple(words[one.first : one.after]))
    people = {form for form in by_kind[Kind.PERSON] if len(form) > 1}
    return _Forms(by_kind[Kind.PLACE], by_kind[Kind.ORG], people, {word for word in words if word.islower()})


def _parts(tokens: Tokenised, name: Name, forms: _Forms, lexicon: Lexicon) -> Iterator[Name]:
    words = tokens.words
    if name.after - name.first == 1:
        yield name
        return
    if name.kind is not Kind.ORG and words[name.after - 1] in _POSSESSIVE:
        name = name._replace(after=name.after - 1)
    if name.kind is Kind.PERSON and words[name.after - 1] in lexicon.sure_place_heads:
        yield name._replace(kind=Kind.PLACE)
    elif owner := _owner(words, name, lexicon):
        yield from _owned(words, name, owner, lexicon)
    elif name.kind is Kind.PERSON and _begins_with_abbreviation(words, name, forms):
        yield name._replace(kind=Kind.ORG)
    elif name.kind is Kind.PERSON:
        yield from _parts_of_person(tokens, name, forms, lexicon)
    else:
        yield from _parts_of_thing(words, name, forms, lexicon)


def _parts_of_thing(words: list[str], name: Name, forms: _Forms, lexicon: Lexicon) -> Iterator[Name]:
    """Yield a name that is no person's, or the names of which it is made by mistake."""
    person = _start_of_person(words, name, forms)
    comma = _comma_before_country(words, name, lexicon)
    if person:
        yield name._replace(after=person)
        yield Name(person, name.after, Kind.PERSON)
    elif comma:
        yield name._replace(after=comma)
        yield name._replace(first=comma + 1)
    elif cut := _end_of_place(words, name, lexicon):
        yield name._replace(after=cut)
        yield Name(cut, name.after, Kind.PERSON)
    elif _is_pair_of_places(words[name.first : name.after], lexicon):
        yield Name(name.first, name.first + 1, Kind.PLACE)
        yield Name(name.after - 1, name.after, Kind.PLACE)
    else:
        yield name


def _owner(words: list[str], name: Name, lexicon: Lexicon) -> Name | None:
    """Return whom a list knows as the owner of what the rest of the name is: "Apple's Siri"; None if nobody is."""
    for at in range(name.first + 1, name.after - 1):
        known = lexicon.names.known(words[name.first : at]) if words[at] in _POSSESSIVE else None
        if known is not None and known.kind in {Kind.ORG, Kind.PLACE}:
            return Name(name.first, at, known.kind)
    return None


def _owned(words: list[str], name: Name, owner: Name, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the owner, and what it owns where that is an organisation by its last word."""
    yield owner
    if words[name.after - 1] in lexicon.organisation_heads:
        yield Name(owner.after + 1, name.after, Kind.ORG)


def _begins_with_abbreviation(words: list[str], name: Name, forms: _Forms) -> bool:
    """Whether a name begins with the abbreviation of an organisation of this text: "EUNAVFOR Atalanta"."""
    first = words[name.first]
    is_two = name.after - name.first == 2
    return is_two and first.isupper() and len(first) >= _ABBREVIATION and (first,) in forms.organisations


def _start_of_person(words: list[str], name: Name, forms: _Forms) -> int:
    """Return where a person who is named in full elsewhere begins at the end: "House Anna Berg"; 0 if none does."""
    for cut in range(name.first + 1, name.after - 1):
        if tuple(words[cut : name.after]) in forms.people and words[cut - 1] not in {"of", "for"}:
            return cut
    return 0


def _end_of_place(words: list[str], name: Name, lexicon: Lexicon) -> int:
    """Return where a place ends that a person's full name follows: "Varnholm Province Anna Berg"; 0 if none does."""
    if name.kind is not Kind.PLACE:
        return 0
    for cut in range(name.first + 1, name.after - 1):
        rest = words[cut : name.after]
        is_person = all(word.istitle() and not _is_of_things(word, lexicon) for word in rest)
        is_ended = cut > name.first + 1 and words[cut - 1] in lexicon.sure_place_heads
        is_named = _is_listed(tuple(words[name.first : cut]), lexicon) and rest[0] in lexicon.given
        if is_person and (is_ended or is_named):
            return cut
    return 0


def _is_of_things(word: str, lexicon: Lexicon) -> bool:
    heads = lexicon.place_heads | lexicon.organisation_heads
    return word in heads or lexicon.names_something(word) or lexicon.is_ordinary(word)


def _comma_before_country(words: list[str], name: Name, lexicon: Lexicon) -> int:
    """Return where a comma parts two places: "Istanbul, Turkey"; 0 if none does."""
    for at in range(name.first + 1, name.after - 1) if name.kind is Kind.PLACE else ():
        behind = tuple(words[at + 1 : name.after])
        if words[at] == "," and behind[0] not in _CAPITALS and _is_listed(behind, lexicon):
            return at
    return 0


def _joined(tokens: Tokenised, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names, the parts of an institution's as one: "Syrian Army", "University of Oslo"."""
    held: Name | None = None
    for name in with_nicknames(tokens, names):
        one = _with_people(tokens, _with_head(tokens, name, held), held, lexicon)
        if held is not None and (one.first < held.after or _is_institution(tokens, held, one, lexicon)):
            held = Name(held.first, one.after, Kind.ORG)
            continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held


def _with_head(tokens: Tokenised, name: Name, before: Name | None) -> Name:
    """Return a place with the university or bank that is of it, which may be the end of the name before."""
    head = name.first - 2
    if name.kind is not Kind.PLACE or head < 0 or tokens.words[head + 1] != "of" or tokens.words[head] not in _SEATED:
        return name
    is_free = before is None or before.after <= head or (before.kind is Kind.ORG and before.after == head + 1)
    return Name(head, name.after, Kind.ORG) if is_free else name


def _with_people(tokens: Tokenised, name: Name, before: Name | None, lexicon: Lexicon) -> Name:
    """Return an institution with the adjective before it that a list knows: "British Ministry of Defence"."""
    adjective = name.first - 1
    if adjective < 0 or (before is not None and before.after > adjective):
        return name
    whole = Name(adjective, name.after, Kind.ORG)
    people = Name(adjective, name.first, Kind.GROUP)
    is_people = lexicon.names.is_known(tokens.words[adjective], Kind.GROUP)
    return whole if is_people and _is_institution(tokens, people, name, lexicon) else name


def _is_institution(tokens: Tokenised, before: Name, name: Name, lexicon: Lexicon) -> bool:
    """Whether an adjective stands directly before the words of an institution."""
    if before.kind is not Kind.GROUP or name.kind is not Kind.ORG or before.after != name.first:
        return False
    ends = {tokens.words[name.first], tokens.words[name.after - 1]}
    return tokens.is_beside(name.first) and not ends.isdisjoint(lexicon.organisation_heads)


def _parts_of_person(tokens: Tokenised, name: Name, forms: _Forms, lexicon: Lexicon) -> Iterator[Name]:
    before = _before_person(tokens.words, name, forms, lexicon)
    first = before.after if before else name.first
    if before:
        yield before
    rest = tuple(tokens.words[first + 1 : name.after])
    if rest in forms.people and tokens.words[first].lower() in forms.small and tokens.words[first] != rest[0]:
        first += 1  # "Astronomer Anna Berg" over a text about the astronomer Anna Berg
    origin = _origin(tokens.words, first, name.after, forms, lexicon)
    yield Name(_behind_titles(tokens, first, origin, lexicon), _with_suffix(tokens, origin), Kind.PERSON)
    if origin < name.after:
        yield Name(origin + 1, name.after, Kind.PLACE)


def _with_suffix(tokens: Tokenised, after: int) -> int:
    """Return where a person's name ends with what tells namesakes apart: "II", ", Jr."."""
    words = [*tokens.words[after : after + 3], "", "", ""]
    if words[0] in _NUMERALS and tokens.is_beside(after):
        return after + 1
    comma = words[0] == ","
    if words[comma] not in _GENERATIONS or not tokens.is_beside(after + comma):
        return after
    end = after + comma + 1
    return end + (words[comma + 1] == "." and tokens.touches(end))


def _is_pair_of_places(words: list[str], lexicon: Lexicon) -> bool:
    """Whether two known places stand around a hyphen or stroke: "Turkey-Russia"."""
    if len(words) != 3 or words[1] not in {"-", "/"}:
        return False
    return all(lexicon.names.is_known(word, Kind.PLACE) for word in (words[0], words[2]))


def _before_person(words: list[str], name: Name, forms: _Forms, lexicon: Lexicon) -> Name | None:
    """Return a place or organisation at the start of a person's name: "Varnholm Province Anna Berg"; None if none."""
    for cut in range(name.after - 2, name.first, -1):
        form = tuple(words[name.first : cut])
        if not words[cut][0].isupper():
            continue
        is_headed = len(form) > 1 and (form[-1] in lexicon.place_heads or _is_listed(form, lexicon))
        is_before_given = words[cut] in lexicon.given and _is_listed(form, lexicon)
        if is_headed or ((is_before_given or form in forms.places) and form[0] not in lexicon.given):
            return Name(name.first, cut, Kind.PLACE)
        is_clear = len(form) > 1 or (form[0].isupper() and len(form[0]) > 1)
        if is_clear and (form in forms.organisations or _is_listed(form, lexicon, Kind.ORG)):
            return Name(name.first, cut, Kind.ORG)
    return None


def _origin(words: list[str], first: int, after: int, forms: _Forms, lexicon: Lexicon) -> int:
    """Return where "of" and a place begin behind a full name: "Anna Berg of Norway"; the end if they do not.

    "Isabella of France" stays whole: where there is but one name, the place is part of it.
    """
    for at in range(max(first + 2, after - 1 - _LONGEST_PLACE), after - 1):
        place = tuple(words[at + 1 : after])
        if words[at] == "of" and (place in forms.places or _is_listed(place, lexicon)):
            return at
    return after


def _is_listed(form: _Words, lexicon: Lexicon, kind: Kind = Kind.PLACE) -> bool:
    known = lexicon.names.known(form)
    return known is not None and known.kind is kind


def _behind_titles(tokens: Tokenised, first: int, after: int, lexicon: Lexicon) -> int:
    """Return where the name begins behind its titles; a title alone stays, as it may be all there is."""
    words = tokens.words
    if words[first - 1] == "of" and first > 1 and _is_title(words[first - 2], lexicon):
        while first + 1 < after and words[first].lower() in lexicon.role_words:
            first += 1  # "Secretary of State Anna Berg"
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
