"""Corrections of entities: storing them, and letting the library follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.changes import Changes
from index.entities.corrections.correction import Action, Correction, Scope, correction_to_json
from index.entities.corrections.places import locate, whole_words
from index.entities.corrections.rules import Rules, spellings
from index.entities.mentions import Kind, Mention, Recognition
from index.entities.name_keys import own_key
from index.errors import DamagedError, LibraryError, NotesError, NotFoundError
from index.ingest.naming import Naming, is_settled, rules_of
from index.library.called import JOINING, joined_already
from index.library.recognised import Opener
from index.library.rooms import Rooms
from index.library.sentences import Sentences, in_context
from index.named import CorrectionPreview, MadeCorrection, MentionInContext
from index.notes.decisions import Decision, Topic
from index.text.spans import Span

_FED_AT_ONCE = 200  # articles that search is told of while the user waits; more wait for the next update
_EXAMPLES = 5
_LOOKED_THROUGH = 40  # articles opened for examples


def settled_rules(rooms: Rooms) -> Rules:
    """Return the corrections, after the entities of the library followed them.

    Where another process is writing the catalogue just now, they follow a moment later, with the next question.
    """
    rules = rules_of(rooms.notes)
    if is_settled(rooms.catalogue, rules):
        return rules
    try:
        with rooms.catalogue.transaction(is_urgent=True):
            rules = rules_of(rooms.notes)  # inside, as another process may have followed newer ones
            Naming(rooms.catalogue, rules).follow_rules()
    except LibraryError as error:
        if error.code != "catalogue-unavailable":
            raise
    return rules


def settle(rooms: Rooms) -> bool:
    """Let lists follow the corrections, and search too where few articles wait to be told.

    Returns:
        Whether search waits for the next update.
    """
    settled_rules(rooms)
    waiting = rooms.catalogue.pending.about()
    if not 0 < waiting <= _FED_AT_ONCE:
        return waiting > 0
    try:
        with rooms.updating():
            from index.ingest.feeding import feed

            feed(rooms.catalogue, rooms.search(repair=False), rooms.overlay())
    except LibraryError as error:
        if error.code != "library-busy":  # whoever is updating tells search of these too
            raise
    except DamagedError as error:
        if error.data.get("part") != "search":  # whoever makes it anew tells it of everything
            raise
    return rooms.catalogue.pending.about() > 0


def followed(rooms: Rooms, changes: Changes) -> Changes:
    """Let the library follow where corrections are among what changed; return the changes."""
    if Topic.ENTITY.value in changes.decisions:
        settle(rooms)
    return changes


def correct(rooms: Rooms, corrections: Sequence[Correction]) -> Changes:
    """Store corrections as one action, and let the library follow.

    Raises:
        NotesError: a correction lacks something, could never apply, or cannot be stored; nothing was changed.
        NotFoundError: there is no article of the id that a correction names.
    """
    for one in corrections:
        _check(rooms, one)
    decisions = [Decision("", Topic.ENTITY, _about(one), correction_to_json(one)) for one in corrections]
    rooms.notes.decisions.put(*decisions)
    settle(rooms)
    return _changes(corrections)


def _check(rooms: Rooms, correction: Correction) -> None:
    lacking = correction.missing()
    if lacking:
        raise NotesError("correction-incomplete", action=correction.action.value, lacking=lacking)
    if correction.is_idle() and correction.action in JOINING:
        raise NotesError("correction-joined", form=correction.form, to_form=correction.to_form)
    if correction.is_idle():
        raise NotesError("correction-idle", action=correction.action.value, form=correction.form)
    if correction.article and not rooms.catalogue.has_article(correction.article):
        raise NotFoundError("no-such-article", reference=correction.article)
    if correction.article and not _stands_there(rooms, correction):
        raise NotesError("correction-elsewhere", form=correction.form)


def _stands_there(rooms: Rooms, correction: Correction) -> bool:
    """Whether the article of a correction has its passage or its name: without them it could never apply there."""
    opened = Opener(rooms, rules_of(rooms.notes)).open(correction.article)
    if opened is None:
        return False
    article, recognised = opened
    if correction.scope is Scope.HERE and correction.quote is not None:
        return locate(correction.quote, article.text) is not None
    names = {name for one in recognised.recognition.entities for name in (one.name, *one.aliases)}
    wanted = own_key(correction.form, correction.kind)
    if wanted in {own_key(name, correction.kind) for name in names.union(recognised.names)}:
        return True
    return next(whole_words(correction.form, article.text), None) is not None


def _about(correction: Correction) -> str:
    """Return what a correction is filed under: the article in which it holds, else the name."""
    return correction.article or f"{correction.kind}/{correction.form}"


def _changes(corrections: Iterable[Correction]) -> Changes:
    """Return what follows: the articles to which corrections are confined; for the others, lists are asked anew."""
    articles = frozenset(one.article for one in corrections if one.article)
    return Changes(articles=articles, decisions=frozenset({Topic.ENTITY.value}))


def made(rooms: Rooms) -> tuple[MadeCorrection, ...]:
    """Return the corrections that hold, in the order in which they were made."""
    understood = rules_of(rooms.notes).by_id
    return tuple(
        MadeCorrection(one.id, understood[one.id], one.made)
        for one in rooms.notes.decisions.of(Topic.ENTITY)
        if one.id in understood
    )


def withdraw(rooms: Rooms, ids: Sequence[str]) -> Changes:
    """Take corrections back as one action.

    Raises:
        NotFoundError: there is no correction of one of these ids; none was taken back.
    """
    known = {one.id: one for one in rooms.notes.decisions.of(Topic.ENTITY)}
    for name in ids:
        if name not in known:
            raise NotFoundError("no-such-correction", correction=name)
    rooms.notes.decisions.remove(*ids)
    settle(rooms)
    return Changes(
        articles=frozenset(one for one in (known[name].value.get("article") for name in ids) if one),
        decisions=frozenset({Topic.ENTITY.value}),
    )


# what a correction would change --------------------------------------------------------------------------


def preview(rooms: Rooms, correction: Correction) -> CorrectionPreview:
    """Return what a correction would change.

    Raises:
        NotesError: it lacks something, or could never apply.
        NotFoundError: there is no article of the id that it names.
    """
    _check(rooms, correction)
    rules = settled_rules(rooms)
    if correction.article:
        return _in_articles(rooms, rules, correction, [correction.article])
    names = rooms.catalogue.names
    if correction.action in {Action.ADD, Action.EXTENT}:
        return _in_texts(rooms, rules, correction, names.articles_saying(correction.form))
    joined = joined_already(rooms, rules, correction)
    uses = _uses(rooms, rules, correction)
    if correction.action is Action.ALIAS and (joined is None or _is_unmarked(rooms, rules, correction)):
        named = names.some_articles_with(uses, limit=_LOOKED_THROUGH + 1)
        return _in_texts(rooms, rules, correction, {*names.articles_saying(correction.to_form), *named})
    if joined is not None:
        return CorrectionPreview(0, 0, (), joined=joined.value)
    articles_count, mentions = names.count_articles_and_mentions(uses)
    some = names.some_articles_with(uses, limit=_LOOKED_THROUGH)
    seen = _in_articles(rooms, rules, correction, some, is_for_examples=True)
    return CorrectionPreview(articles_count, mentions, seen.examples)


def _in_texts(rooms: Rooms, rules: Rules, correction: Correction, articles: Iterable[str]) -> CorrectionPreview:
    """Return what a correction changes that alters where mentions stand; an estimate where many articles have it."""
    found = sorted(articles)
    seen = _in_articles(rooms, rules, correction, found[:_LOOKED_THROUGH])
    is_cut = len(found) > _LOOKED_THROUGH
    return CorrectionPreview(len(found), seen.mentions, seen.examples, is_cut) if is_cut else seen


def _is_unmarked(rooms: Rooms, rules: Rules, alias: Correction) -> bool:
    """Whether the words of an alias stand somewhere where they are not marked yet."""
    articles = rooms.catalogue.names.articles_saying(alias.to_form)[:_LOOKED_THROUGH]
    before, after = Opener(rooms, rules), Opener(rooms, with_rule(rules, alias))
    return any(_marked(after, name) - _marked(before, name) for name in articles)


def _marked(opener: Opener, name: str) -> set[Span]:
    opened = opener.open(name)
    return {one.span for one in opened[1].recognition.mentions} if opened else set()


def _uses(rooms: Rooms, rules: Rules, correction: Correction) -> list[int]:
    """Return the uses of names that count otherwise with a correction than without."""
    then = with_rule(rules, correction)
    asked = {*spellings(correction.form), rules.subject(correction.kind, correction.form)[1]}
    if correction.to_form:
        asked |= {*spellings(correction.to_form)} if correction.action is Action.ALIAS else set()
    found = []
    for use, kind, key, form in rooms.catalogue.names.uses_spelled(asked):
        if _end(rules, kind, key, form) != _end(then, kind, key, form) or correction.action is Action.RENAME:
            found.append(use)
    return found


def _end(rules: Rules, kind: str, key: str, form: str) -> object:
    meant = rules.meaning(Kind(kind), key, form)
    return rules.targets.get(meant, meant) if meant else None


def with_rule(rules: Rules, correction: Correction) -> Rules:
    """Return the rules with one more, which is not stored."""
    return Rules({**rules.by_id, "": correction})


def _in_articles(
    rooms: Rooms,
    rules: Rules,
    correction: Correction,
    articles: Sequence[str],
    *,
    is_for_examples: bool = False,
) -> CorrectionPreview:
    """Return what a correction changes in some articles, by making it there.

    Args:
        rooms: The library's.
        rules: The corrections that hold.
        correction: One more.
        articles: The ids of the articles.
        is_for_examples: Whether to look no further when there are enough examples: the counts are known otherwise.
    """
    then = with_rule(rules, correction)
    before, after = Opener(rooms, rules), Opener(rooms, then)
    examples: list[MentionInContext] = []
    mentions = concerned = 0
    for name in articles:
        if is_for_examples and len(examples) >= _EXAMPLES:
            break
        old, new = before.open(name), after.open(name)
        if old is None or new is None:
            continue
        article = old[0]
        changed = _differences(old[1].recognition, new[1].recognition)
        mentions += len(changed)
        concerned += bool(changed)
        sentences = Sentences(article)
        examples += (in_context(name, article, sentences, one) for one in changed[: _EXAMPLES - len(examples)])
    return CorrectionPreview(concerned, mentions, tuple(examples))


def _differences(old: Recognition, new: Recognition) -> list[Span]:
    """Return where two recognitions of one text differ: mentions of one only, of another kind or another entity."""
    one = {_told(old, mention): mention.span for mention in old.mentions}
    other = {_told(new, mention): mention.span for mention in new.mentions}
    differing = {one.get(told) or other[told] for told in one.keys() ^ other.keys()}
    return sorted(differing)


def _told(recognition: Recognition, mention: Mention) -> tuple[Span, str, str]:
    return mention.span, mention.kind.value, recognition.entities[mention.entity].name
