"""Applies corrections to what was recognised in an article."""

from __future__ import annotations

from collections.abc import Callable

from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.corrections.draft import Draft, Group, Named
from index.entities.corrections.places import locate, stretched, whole_words
from index.entities.corrections.rules import Rules, subject_key
from index.entities.mentions import Kind, Recognition
from index.entities.name_keys import own_key
from index.entities.reasons import Reason


def corrected(recognition: Recognition, text: str, rules: Rules, article: str) -> Recognition:
    """Return a recognition as the user's corrections have it.

    What concerns the article's own text comes first, then what holds for names everywhere; within each, corrections
    come in the order in which they were made. One that finds nothing to correct alters nothing.

    Args:
        recognition: What the recogniser found.
        text: The article's text.
        rules: The corrections.
        article: The article's id.
    """
    if not rules:
        return recognition
    draft = _revised(recognition, text, rules, article)
    _apply_meanings(draft, rules)
    _apply_names(draft, rules)
    return draft.finished()


def revised(recognition: Recognition, text: str, rules: Rules, article: str) -> Recognition:
    """Return a recognition with those corrections alone that concern the article's own text; see ``Rules``."""
    if not rules.in_text(article):
        return recognition
    return _revised(recognition, text, rules, article).finished()


def _revised(recognition: Recognition, text: str, rules: Rules, article: str) -> Draft:
    draft = Draft(recognition, text)
    for rule in rules.in_text(article):
        if rule.scope is Scope.HERE:
            _apply_here(draft, rule)
        else:
            _APPLY[rule.action](draft, rule)
    return draft


# at one place --------------------------------------------------------------------------------------------


def _apply_here(draft: Draft, rule: Correction) -> None:
    span = locate(rule.quote, draft.text) if rule.quote else None
    if span is None:
        return
    if rule.action is Action.NOT_ENTITY:
        draft.drop(lambda one: one.span.overlaps(span))
        return
    form = span.of(draft.text)
    if rule.action is Action.NOT_SAME:
        here = [one for one in draft.mentions if one.span.overlaps(span)]
        _part(draft, here, rule)
        return
    if rule.action is Action.SAME:
        kind, key = subject_key(rule.to_kind or rule.kind, rule.to_form)
        draft.put(span, draft.group_of(kind, key, rule.to_form), Reason.RULE)
        return
    kind = rule.to_kind if rule.action is Action.KIND and rule.to_kind else rule.kind
    draft.put(span, draft.group_of(*subject_key(kind, form), form), Reason.RULE)


# in a whole text -----------------------------------------------------------------------------------------


def _concerned(draft: Draft, rule: Correction) -> list[Named]:
    """Return the mentions of a rule's form, and all of the entity that has it for its name."""
    key = own_key(rule.form, rule.kind)
    return [
        one
        for one in draft.mentions
        if one.group.kind is rule.kind and key in {one.group.key, own_key(one.text, rule.kind)}
    ]


def _take_away(draft: Draft, rule: Correction) -> None:
    concerned = set(map(id, _concerned(draft, rule)))
    draft.drop(lambda one: id(one) in concerned)


def _change_kind(draft: Draft, rule: Correction) -> None:
    kind = rule.to_kind or rule.kind
    whole = own_key(rule.form, rule.kind)
    for one in _concerned(draft, rule):
        name = rule.form if one.group.key == whole else one.text
        draft.move([one], draft.group_of(kind, own_key(name, kind), name))


def _change_extent(draft: Draft, rule: Correction) -> None:
    key = own_key(rule.form, rule.kind)
    wrong = [one for one in draft.mentions if one.group.kind is rule.kind and own_key(one.text, rule.kind) == key]
    for one in wrong:
        span = stretched(one.span, one.text, rule.to_form, draft.text)
        if span is None:
            continue
        group = draft.group_of(*subject_key(rule.kind, rule.to_form), rule.to_form)
        draft.put(span, group, Reason.RULE)


def _join(draft: Draft, rule: Correction) -> None:
    kind, key = subject_key(rule.to_kind or rule.kind, rule.to_form)
    draft.move(_concerned(draft, rule), draft.group_of(kind, key, rule.to_form))


def _separate(draft: Draft, rule: Correction) -> None:
    key = own_key(rule.form, rule.kind)
    _part(draft, [one for one in _concerned(draft, rule) if own_key(one.text, rule.kind) == key], rule)


def _part(draft: Draft, mentions: list[Named], rule: Correction) -> None:
    """Take mentions out of the entity that they do not name, into one of their own."""
    other = {subject_key(rule.kind, rule.to_form)[1], own_key(rule.to_form, rule.kind)}
    for one in mentions:
        key = own_key(one.text, one.group.kind)
        if one.group.key in other and key != one.group.key:
            own = next((group for group in draft.groups() if (group.kind, group.key) == (one.group.kind, key)), None)
            draft.move([one], own or Group(one.group.kind, key, one.text))


def _add(draft: Draft, rule: Correction) -> None:
    _mark(draft, rule.kind, rule.form)


def _mark(draft: Draft, kind: Kind, form: str) -> None:
    """Let a form be a mention wherever it stands; a longer name of which it is a part stays."""
    for span in list(whole_words(form, draft.text)):
        if not any(one.span.contains(span) for one in draft.mentions):
            group = draft.group_of(*subject_key(kind, form), span.of(draft.text))
            draft.put(span, group, Reason.RULE)


def _rename(draft: Draft, rule: Correction) -> None:
    kind, key = subject_key(rule.kind, rule.form)
    for group in draft.groups():
        if (group.kind, group.key) == (kind, key):
            _call(draft, group, rule.to_form)


def _call(draft: Draft, group: Group, name: str) -> None:
    """Give a group a name; the forms that spell its old one are the user's merge."""
    for one in draft.mentions:
        if one.group is group and one.text != name:
            group.reasons.setdefault(one.text, Reason.RULE)
    group.name = name


def _add_alias(draft: Draft, rule: Correction) -> None:
    """Mark an alias wherever it stands; whom one that holds everywhere names is decided with the other names."""
    _mark(draft, rule.kind, rule.to_form)
    if rule.scope is Scope.EVERYWHERE:
        return
    alias = own_key(rule.to_form, rule.kind)
    kind, key = subject_key(rule.kind, rule.form)
    group = draft.group_of(kind, key, rule.form)
    draft.move([one for one in draft.mentions if own_key(one.text, kind) == alias], group)


_APPLY: dict[Action, Callable[[Draft, Correction], None]] = {
    Action.NOT_ENTITY: _take_away,
    Action.KIND: _change_kind,
    Action.EXTENT: _change_extent,
    Action.SAME: _join,
    Action.NOT_SAME: _separate,
    Action.ADD: _add,
    Action.RENAME: _rename,
    Action.ALIAS: _add_alias,
}


# everywhere ----------------------------------------------------------------------------------------------


def _apply_meanings(draft: Draft, rules: Rules) -> None:
    """Apply what forms mean everywhere."""
    kept = []
    for one in draft.mentions:
        kind, key = one.group.kind, one.group.key
        meant = rules.meaning(kind, key, one.text)
        if meant is None:
            continue
        kept.append(one)
        if meant != (kind, key):
            own = next((group for group in draft.groups() if (group.kind, group.key) == meant), None)
            name = one.group.name if own_key(one.group.name, meant[0]) == meant[1] else one.text
            draft.move([one], own or Group(*meant, name))
    draft.mentions = kept


def _apply_names(draft: Draft, rules: Rules) -> None:
    """Join what the user declared the same, and give entities the names that the user gave them."""
    for group in list(draft.groups()):
        kind, key = end = (group.kind, group.key)
        seen = {end}
        while end in rules.targets and rules.targets[end] not in seen:
            end = rules.targets[end]
            seen.add(end)
        if end != (kind, key):
            target = next((one for one in draft.groups() if (one.kind, one.key) == end), None)
            members = [one for one in draft.mentions if one.group is group]
            draft.move(members, target or Group(*end, _target_name(rules, end) or group.name))
    for group in draft.groups():
        name = rules.names.get((group.kind, group.key))
        if name:
            _call(draft, group, name)


def _target_name(rules: Rules, end: tuple[Kind, str]) -> str:
    """Return the name by which a correction called the entity that others are the same as."""
    for one in rules.everywhere():
        if one.action is Action.SAME and rules.subject(one.to_kind or one.kind, one.to_form) == end:
            return one.to_form
        if one.action is Action.ALIAS and rules.subject(one.kind, one.form) == end:
            return one.form
    return ""
