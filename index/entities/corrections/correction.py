"""One correction of the recogniser's work, and its form in JSON.

A correction speaks of names as they stand in texts, and of a place by the words around it; never by the number of a
mention. So it holds for the next version of the recogniser too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.entities.mentions import Kind
from index.entities.name_keys import own_key
from index.json_values import JsonObject
from index.text.spans import Span

CONTEXT = 32  # code points kept before and after a passage, as for annotations


class Action(StrEnum):
    """What a correction does."""

    NOT_ENTITY = "not-entity"
    KIND = "kind"
    EXTENT = "extent"
    SAME = "same"
    NOT_SAME = "not-same"
    ADD = "add"
    RENAME = "rename"
    ALIAS = "alias"


class Scope(StrEnum):
    """Where a correction holds."""

    HERE = "here"
    ARTICLE = "article"
    EVERYWHERE = "everywhere"


_WITH_FORM = frozenset({Action.EXTENT, Action.SAME, Action.NOT_SAME, Action.RENAME, Action.ALIAS})
_NEVER_HERE = frozenset({Action.RENAME, Action.ALIAS})
OF_TWO_NAMES = frozenset({Action.SAME, Action.NOT_SAME, Action.ALIAS})
"""Actions that speak of two names of somebody or something; the new name of a renaming is nobody's yet."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage of an article, described so that it is found again after small changes.

    Attributes:
        exact: The passage.
        prefix: Up to ``CONTEXT`` code points before it.
        suffix: Up to ``CONTEXT`` code points after it.
        start: Where it stood, in code points.
    """

    exact: str
    prefix: str
    suffix: str
    start: int

    @classmethod
    def at(cls, text: str, span: Span) -> Quote:
        """Return the description of a passage of ``text``; the span counts code points."""
        before = text[max(0, span.start - CONTEXT) : span.start]
        return cls(span.of(text), before, text[span.end : span.end + CONTEXT], span.start)


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction.

    Attributes:
        action: What it does.
        scope: Where it holds.
        form: The name it is about: as it stands in the text, or as an entity is called.
        kind: What that name is taken for now, or, to add it, what it is.
        article: The id of the article in which it holds; empty where it holds everywhere.
        quote: The passage, where it holds here; for an extent, the right passage.
        to_kind: The right kind; for ``SAME``, the kind of the other entity, if it is another.
        to_form: The right extent, the other entity's name, the new name or the further alias.
    """

    action: Action
    scope: Scope
    form: str
    kind: Kind
    article: str = ""
    quote: Quote | None = None
    to_kind: Kind | None = None
    to_form: str = ""

    def missing(self) -> str:
        """Return what the correction lacks, as the name of a field; "" where it is complete."""
        if not self.form.strip():
            return "form"
        if self.action is Action.KIND and self.to_kind is None:
            return "to_kind"
        if self.action in _WITH_FORM and not self.to_form.strip():
            return "to_form"
        if self.scope is not Scope.EVERYWHERE and not self.article:
            return "article"
        if self.scope is Scope.HERE and (self.quote is None or not self.quote.exact):
            return "quote"
        return "scope" if self.scope is Scope.HERE and self.action in _NEVER_HERE else ""

    def is_idle(self) -> bool:
        """Whether a complete correction could never alter anything: a kind that is the same kind, a name as it is.

        A name may be given anew as it is: it then goes before the one of a list.
        """
        if self.action is Action.KIND:
            return self.to_kind is self.kind
        if self.action is Action.EXTENT and self.scope is not Scope.HERE:
            is_part = self.form in self.to_form or self.to_form in self.form
            return self.form == self.to_form or not is_part
        if self.action in OF_TWO_NAMES:
            kind = self.to_kind or self.kind
            return kind is self.kind and own_key(self.form, kind) == own_key(self.to_form, kind)
        return False


def correction_to_json(correction: Correction) -> JsonObject:
    """Return a correction as an object of plain JSON values."""
    value: JsonObject = {
        "action": correction.action.value,
        "scope": correction.scope.value,
        "form": correction.form,
        "kind": correction.kind.value,
    }
    if correction.article:
        value["article"] = correction.article
    if correction.quote is not None:
        quote = correction.quote
        value["quote"] = {
            "exact": quote.exact,
            "prefix": quote.prefix,
            "suffix": quote.suffix,
            "start": quote.start,
        }
    if correction.to_kind is not None:
        value["to_kind"] = correction.to_kind.value
    if correction.to_form:
        value["to_form"] = correction.to_form
    return value


def correction_from_json(value: JsonObject) -> Correction:
    """Return the correction that ``correction_to_json`` gave this object for.

    Raises:
        KeyError, TypeError, ValueError: the object is not of that form, or the correction is not complete.
    """
    quote = value.get("quote")
    to_kind = value.get("to_kind")
    correction = Correction(
        Action(value["action"]),
        Scope(value["scope"]),
        _text(value["form"]),
        Kind(value["kind"]),
        _text(value.get("article", "")),
        None if quote is None else _quote(quote),
        None if to_kind is None else Kind(to_kind),
        _text(value.get("to_form", "")),
    )
    if correction.missing():
        raise ValueError(f"the correction lacks {correction.missing()}")
    return correction


def _quote(value: JsonObject) -> Quote:
    start = value["start"]
    if type(start) is not int or start < 0:
        raise ValueError(f"{start!r} is no offset")
    return Quote(_text(value["exact"]), _text(value["prefix"]), _text(value["suffix"]), start)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
