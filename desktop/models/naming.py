"""What can be corrected of a name, and the words for it: actions, scopes, reasons of merges, corrections made."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.models.entities import kind_name
from desktop.models.wording import isolated
from index.entities.corrections.correction import Action, Correction, Quote, Scope
from index.entities.mentions import Kind
from index.entities.reasons import in_words
from index.named import Alias
from index.text.spans import Span

_TR = "Naming"
ACTION_WORDS = {
    Action.NOT_ENTITY: "It is no name",
    Action.KIND: "It is of another kind",
    Action.EXTENT: "The name is longer or shorter",
    Action.SAME: "It is the same as …",
    Action.NOT_SAME: "It is not the same as …",
    Action.RENAME: "It is called otherwise",
    Action.ALIAS: "It has another name too",
    Action.ADD: "It is a name",
}
SCOPE_WORDS = {
    Scope.HERE: "Here only",
    Scope.ARTICLE: "In this article",
    Scope.EVERYWHERE: "In the whole library",
}
SENTENCES = {
    Action.NOT_ENTITY: "{form} is no name",
    Action.KIND: "{form} is of the kind {kind}",
    Action.EXTENT: "{form} is {to} in full",
    Action.SAME: "{form} is the same as {to}",
    Action.NOT_SAME: "{form} is not the same as {to}",
    Action.RENAME: "{form} is called {to}",
    Action.ALIAS: "{form} is also called {to}",
    Action.ADD: "{form} is a name of the kind {kind}",
}
FIELD_WORDS = {
    Action.EXTENT: "The name as it should be marked",
    Action.SAME: "Who or what it is",
    Action.NOT_SAME: "Who or what it is not",
    Action.RENAME: "What it is called",
    Action.ALIAS: "The other name",
}
"""What stands before the field of words, for the actions that have one."""

WITH_KIND = frozenset({Action.KIND, Action.ADD})
WITH_COMPLETION = frozenset({Action.SAME, Action.NOT_SAME, Action.RENAME})
_OF_AN_ENTITY = frozenset({Action.RENAME, Action.ALIAS})
_NARROW = frozenset({Action.EXTENT, Action.NOT_SAME})


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to be corrected: a mention in an article, an entity of the library, or a passage that is no name yet.

    Attributes:
        form: The words, as they stand in the text; the entity's name where there is no text.
        kind: What they are taken for.
        name: What the entity is called; empty for a passage.
        article: The id of the article; empty for an entity of the library.
        text: The article's text.
        span: Where the words stand, in code points of the text; None for an entity of the library.
    """

    form: str
    kind: Kind
    name: str = ""
    article: str = ""
    text: str = ""
    span: Span | None = None

    @property
    def actions(self) -> tuple[Action, ...]:
        """What can be said about it."""
        if not self.name:
            return (Action.ADD,)
        here = {Action.EXTENT, Action.NOT_SAME}
        return tuple(one for one in ACTION_WORDS if one is not Action.ADD and (self.span or one not in here))

    def scopes(self, action: Action) -> tuple[Scope, ...]:
        """Return where an action can hold, the narrowest first."""
        if self.span is None:
            return (Scope.EVERYWHERE,)
        return (Scope.ARTICLE, Scope.EVERYWHERE) if action in _OF_AN_ENTITY else tuple(SCOPE_WORDS)


def usual_scope(subject: Subject, action: Action) -> Scope:
    """Return where an action holds unless the user says otherwise."""
    if subject.span is None:
        return Scope.EVERYWHERE
    if action is Action.NOT_ENTITY:
        return Scope.ARTICLE  # it takes away, and what is taken away everywhere is not seen any more
    return Scope.HERE if action in _NARROW else Scope.EVERYWHERE


def correction_of(
    subject: Subject, action: Action, scope: Scope, *, kind: Kind | None = None, to: str = ""
) -> Correction | None:
    """Return the correction that says this, or None while something is missing.

    Args:
        subject: What is corrected.
        action: What is wrong with it.
        scope: Where the correction holds.
        kind: The right kind, for the actions that need one; for ``SAME`` the other entity's kind where it is known.
        to: The words of the field.
    """
    said = " ".join(to.split())
    span = subject.span
    if action is Action.EXTENT:
        span = extent_at(subject, said)
        if span is None or span == subject.span:
            return None
    quote = Quote.at(subject.text, span) if span is not None else None
    article = "" if scope is Scope.EVERYWHERE else subject.article
    is_of_entity = action in _OF_AN_ENTITY
    made = Correction(
        action,
        scope,
        subject.name if is_of_entity else subject.form,
        kind if action is Action.ADD and kind is not None else subject.kind,
        article,
        quote if scope is Scope.HERE or action in {Action.EXTENT, Action.ADD} else None,
        kind if action in {Action.KIND, Action.SAME} else None,
        said if action in FIELD_WORDS else "",
    )
    is_idle = action is Action.KIND and kind is subject.kind
    return None if is_idle or made.missing() else made


def extent_at(subject: Subject, wanted: str) -> Span | None:
    """Return where words stand that share a place with the subject, in code points; None where they do not."""
    if subject.span is None or not wanted:
        return None
    begin = max(0, subject.span.start - len(wanted) + 1)
    at = subject.text.find(wanted, begin, subject.span.end - 1 + len(wanted))
    return Span(at, at + len(wanted)) if at >= 0 else None


def action_name(action: Action) -> str:
    """Return what an action says, in the language of the interface."""
    return _words(ACTION_WORDS[action])


def field_name(action: Action) -> str:
    """Return what stands before the field of an action."""
    return _words(FIELD_WORDS[action])


def scope_name(scope: Scope) -> str:
    """Return a scope in words."""
    return _words(SCOPE_WORDS[scope])


def sentence(correction: Correction) -> str:
    """Return what a correction says: "“Dalca” is the same as “Irena Dalca”"."""
    kind = correction.to_kind or correction.kind
    said = _words(SENTENCES[correction.action])
    return said.format(form=_quoted(correction.form), to=_quoted(correction.to_form), kind=kind_name(kind))


def reason_in_words(reason: str) -> str:
    """Return why a name was taken for an entity's; empty for its own name."""
    return _words(in_words(reason)) if reason else ""


def alias_line(alias: Alias) -> str:
    """Return a further name with the reason of its merge."""
    why = reason_in_words(alias.reason)
    return f"{isolated(alias.name)} ({why})" if why else isolated(alias.name)


def _quoted(words: str) -> str:
    return isolated(f"“{words}”")


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
