"""Groups the mentions of one text into entities, and says why.

People are grouped by the parts of their names (``namesakes``), everything else by what the text or a list says: an
abbreviation that the text explains comes first, then the lists of known names, then the same form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from index.entities.candidates import Candidate
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.entities.name_keys import thing_key as _key
from index.entities.namesakes import Identity, identify_people
from index.entities.reasons import Reason, in_words
from index.entities.short_forms import short_forms
from index.entities.tokenised import Tokenised
from index.text.spans import Span

_IN_SHORT = (Kind.ORG, Kind.WEAPON)  # of weapons, ships: "the Northern Star" for MV Northern Star
_BY_LIST = frozenset({Kind.PLACE, Kind.GROUP})  # their name in the list is the one that readers expect


def group(
    tokens: Tokenised,
    found: Sequence[Candidate],
    *,
    names_from_lists: bool = False,
    ordinary: AbstractSet[str] = frozenset(),
) -> Recognition:
    """Return mentions and entities for resolved candidates, which are in order and do not overlap.

    Entities stand in the order of their first mention.

    Args:
        tokens: The text.
        found: The candidates.
        names_from_lists: Whether the lists name every entity that they know: where names are inflected, the form in
            the text may be any case.
        ordinary: Words in lower case that many organisations share; see ``short_forms``.
    """
    text = tokens.text
    people = identify_people([one for one in found if one.kind is Kind.PERSON], text)
    explained = _explained_abbreviations(text, found)
    if not names_from_lists:
        explained |= _shortened(text, found, explained, ordinary)
    numbers: dict[tuple[Kind, str], int] = {}
    members: list[list[tuple[Candidate, Identity]]] = []
    mentions = []
    for candidate in found:
        identity = people.get(candidate.start) or _identity(candidate, text, explained)
        number = numbers.setdefault((candidate.kind, identity.key), len(members))
        if number == len(members):
            members.append([])
        members[number].append((candidate, identity))
        span = Span(candidate.start, candidate.end)
        certainty = round(min(max(candidate.score, 0.0), 1.0), 3)
        mentions.append(Mention(span, candidate.kind, span.of(text), number, certainty))
    return Recognition(
        tuple(mentions), tuple(_entity(text, one, names_from_lists=names_from_lists) for one in members)
    )


def _explained_abbreviations(text: str, found: Sequence[Candidate]) -> dict[tuple[Kind, str], Identity]:
    """Return what each abbreviation that the text explains stands for; its first explanation counts."""
    explained: dict[tuple[Kind, str], Identity] = {}
    for one in found:
        if one.alias_of:
            meant = Identity(_key(one.canonical or one.alias_of, one.kind), name=one.alias_of, why=Reason.EXPLAINED)
            explained.setdefault((one.kind, _key(text[one.start : one.end], one.kind)), meant)
    return explained


def _shortened(
    text: str, found: Sequence[Candidate], explained: dict[tuple[Kind, str], Identity], ordinary: AbstractSet[str]
) -> dict[tuple[Kind, str], Identity]:
    """Return what each short form stands for: the only longer name of its kind that ends or begins with it."""
    shortened = {}
    for kind in _IN_SHORT:
        named = {text[one.start : one.end]: one for one in found if one.kind is kind}
        known = {
            name
            for name, one in named.items()
            if one.canonical or one.alias_of or (kind, _key(name, kind)) in explained
        }
        for name, longer in short_forms(named, known, ordinary).items():
            meant = _identity(named[longer], text, explained)
            shortened[kind, _key(name, kind)] = replace(meant, why=Reason.PARTS)
    return shortened


def _identity(candidate: Candidate, text: str, explained: dict[tuple[Kind, str], Identity]) -> Identity:
    key = _key(text[candidate.start : candidate.end], candidate.kind)
    meant = explained.get((candidate.kind, key))
    if meant is not None:
        return meant
    if candidate.canonical:
        return Identity(_key(candidate.canonical, candidate.kind), name=candidate.canonical, why=Reason.LISTED)
    return Identity(key, why=Reason.SPELLING)


def _entity(text: str, members: Sequence[tuple[Candidate, Identity]], *, names_from_lists: bool) -> Entity:
    forms = Counter(text[one.start : one.end] for one, _ in members)
    kind = members[0][0].kind
    identities = [identity for _, identity in members]
    listed = next((one.name for one in identities if one.name), "")
    name = listed if listed and names_from_lists else _name(forms, kind, identities)
    aliases = tuple(form for form, _ in forms.most_common() if form != name)
    reasons = {text[one.start : one.end]: identity.why for one, identity in members}
    return Entity(
        name,
        kind,
        aliases,
        len(members),
        explained_in_words(name, aliases, reasons),
        tuple(reasons[one] for one in aliases),
    )


def explained_in_words(name: str, aliases: Sequence[str], reasons: Mapping[str, Reason]) -> str:
    """Return why aliases were taken for a name, in words; nothing where there is nothing to explain."""
    return "; ".join(
        f"‘{alias}’ taken for ‘{name}’: {in_words(reasons[alias])}" for alias in aliases if reasons.get(alias)
    )


def _name(forms: Counter[str], kind: Kind, identities: Sequence[Identity]) -> str:
    """Return the canonical name: the fullest that the text gives; for places and groups the one of the list.

    A person whom the text names by surname alone has the full name of the list.
    """
    proposed = next((one.name for one in identities if one.name), "")
    if kind in _BY_LIST and proposed:
        return proposed
    explained = next((one.name for one in identities if one.why == Reason.EXPLAINED), "")
    if explained:
        return explained
    fullest = max(forms, key=lambda form: (_words(form), forms[form], len(form) if _words(form) > 1 else 0))
    if kind is Kind.PERSON and proposed and _words(fullest) == 1:
        return proposed
    if kind is Kind.WEAPON and fullest.endswith("s") and fullest[-2:-1].isdigit():
        return fullest[:-1]
    return fullest


def _words(form: str) -> int:
    return len(form.split())
