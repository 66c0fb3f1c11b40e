"""Which entities of the library a name that somebody typed may mean."""

from __future__ import annotations

from collections.abc import Sequence

from index.catalogue.entity_lists import EntityRow
from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.corrections.rules import Rules, subject_key
from index.entities.linking.elsewhere import known_by_surname, names_elsewhere
from index.entities.linking.named import LINKED
from index.entities.mentions import Kind
from index.entities.name_keys import own_key
from index.entities.reasons import Reason
from index.library.articles import open_article
from index.library.rooms import Rooms
from index.text.folding import fold

_FAR_MORE = 5  # times as many articles as the next of a name
_NEAR = 3  # names that are offered in place of one that is not there
_LONG = 6  # letters; longer names may differ in two places, shorter ones in one
JOINING = frozenset({Action.SAME, Action.ALIAS})


def rows_called(rooms: Rooms, name: str) -> tuple[EntityRow, ...]:
    """Return the entities of a name or of a form of it, or else those that other languages call so.

    Those with most articles come first.
    """
    lists = rooms.catalogue.entity_lists
    spelled = {own_key(name, kind) for kind in LINKED}
    rows = {row.root: row for row in (*lists.called(name), *lists.with_form(spelled))}
    return tuple(sorted(rows.values(), key=lambda row: -row.articles)) or _rows_elsewhere(rooms, name)


def meant_of(rows: Sequence[EntityRow], name: str) -> EntityRow | None:
    """Return which of several entities a name means, that come with most articles first; None where that is open.

    It is the one that far more articles name ("US" is seldom an organisation), else the only one that is called so.
    """
    if len(rows) == 1 or rows[0].articles >= _FAR_MORE * rows[1].articles:
        return rows[0]
    own = [row for row in rows if fold(row.name) == fold(name)]
    return own[0] if len(own) == 1 else None


def _rows_elsewhere(rooms: Rooms, name: str) -> tuple[EntityRow, ...]:
    """Return the entities of a name that no article has in this form, as lists and other languages call them."""
    keys = [subject_key(kind, name) for kind in LINKED]
    wanted = [(kind, other) for kind, key in keys for other in (key, *names_elsewhere(kind, key))]
    wanted += [(Kind.PERSON, key) for key in known_by_surname(own_key(name, Kind.PERSON))]
    found = (rooms.catalogue.entity_lists.of_key(kind, key) for kind, key in wanted)
    rows = {row.root: row for row in found if row is not None}
    return tuple(sorted(rows.values(), key=lambda row: -row.articles))


def kinds_called(rooms: Rooms, name: str, article: str = "") -> tuple[Kind, ...]:
    """Return of which kinds somebody or something of a name is, in the order of ``Kind``.

    Args:
        rooms: The library's.
        name: As it stands in texts, or as an entity is called.
        article: The id of the article in whose text the name stands; where it is no name there, or there is none,
            the whole library is asked.
    """
    found = _kinds_in(rooms, name, article) if article else set()
    found = found or {Kind(row.kind) for row in rows_called(rooms, name)}
    return tuple(kind for kind in Kind if kind in found)


def _kinds_in(rooms: Rooms, name: str, article: str) -> set[Kind]:
    recognition = open_article(rooms, article).recognition
    return {
        one.kind
        for one in recognition.entities
        if own_key(name, one.kind) in {own_key(known, one.kind) for known in (one.name, *one.aliases)}
    }


def near_names(rooms: Rooms, typed: str) -> tuple[str, ...]:
    """Return what entities are called whose name, or one word of it, is nearly what was typed; the nearest first.

    A name differs in as many places as a word may that a search takes for a slip: the restricted distance of
    Damerau (1964).
    """
    from rapidfuzz.distance import OSA  # here: who asks for a name that is there needs none of it
    from rapidfuzz.process import extract

    wanted = fold(typed).strip()
    most = 2 if len(wanted) > _LONG else 1
    by_word: dict[str, list[int]] = {}
    names = rooms.catalogue.entity_lists.all_names()
    for number, (folded, _, _) in enumerate(names):
        for word in {folded, *folded.split()}:
            by_word.setdefault(word, []).append(number)
    found: dict[int, float] = {}
    for word, distance, _ in extract(wanted, by_word.keys(), scorer=OSA.distance, score_cutoff=most, limit=None):
        for number in by_word[word]:
            found[number] = min(distance, found.get(number, distance))
    ranked = sorted(found, key=lambda number: (found[number], -names[number][2], names[number][1]))
    return tuple(dict.fromkeys(names[number][1] for number in ranked))[:_NEAR]


def joined_already(rooms: Rooms, rules: Rules, correction: Correction) -> Reason | None:
    """Return why the two names of a correction that makes them one are one already; None where they are not."""
    if correction.action not in JOINING or correction.scope is not Scope.EVERYWHERE:
        return None
    lists = rooms.catalogue.entity_lists
    kind, to_kind = correction.kind, correction.to_kind or correction.kind
    one, other = (
        _only_root(rooms, rules, *named) for named in ((kind, correction.form), (to_kind, correction.to_form))
    )
    if one is None or one != other:
        return None
    spelled = {own_key(name, kind) for name in (correction.form, correction.to_form)}
    for name in lists.names(one):
        reason = "rule" if name.is_ruled else name.link or name.reason
        if reason and own_key(name.form, kind) in spelled:
            return Reason(reason)
    return Reason.SPELLING


def _only_root(rooms: Rooms, rules: Rules, kind: Kind, name: str) -> int | None:
    """Return the number of the one entity of a kind that a name speaks of; None where there is none, or several."""
    lists = rooms.catalogue.entity_lists
    known = lists.of_key(kind, rules.subject(kind, name)[1])
    found = {row.root for row in lists.with_form([own_key(name, kind)]) if row.kind == kind}
    if known is not None:
        found.add(known.root)
    return found.pop() if len(found) == 1 else None
