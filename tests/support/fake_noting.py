"""What the library in memory knows of notes and outlets: what a test makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from index.changes import Changes
from index.notes.annotation import Annotation, PlacedAnnotation, Placement, Selector, State
from index.notes.grades import Support
from index.notes.journal import Verb
from index.notes.looking_ahead import UndoLabel
from index.notes.outlets import Outlet
from index.notes.records import Kind as RecordKind
from index.notes.revising import Revision, revised
from index.notes.subject_notes import ListedSubjectNote, Subject
from index.notes.suggesting import Suggestion
from index.text.spans import Span
from index.views import CountedOutlet, ListedNote, OpenedArticle
from tests.support.fake_articles import MOMENT


class FakeNoting:
    """Annotations, notes on articles and entities, markings, and the register of outlets."""

    def __init__(self) -> None:
        super().__init__()
        self.register: dict[str, Outlet] = {}
        self.markings: dict[str, str] = {}
        self.notes_on: dict[tuple[Subject, str], str] = {}
        self.unplaced: set[str] = set()
        self.reattached: list[tuple[str, Span]] = []
        self._annotations: dict[str, Annotation] = {}
        self._undone: list[Annotation] = []
        self.graded: list[tuple[str, str, str]] = []

    def article(self, reference: str) -> OpenedArticle:
        """Return an article; the library in memory has them."""
        raise NotImplementedError

    def grade_outlet(self, name: str, reliability: str, reason: str = "") -> Changes:
        """Remember the grade."""
        self.graded.append((name, reliability, reason))
        return Changes(outlets=frozenset({name}))

    def annotate(self, article: str, span: Span, *, label: str = "", author: str = "") -> tuple[Annotation, Changes]:
        """Make an annotation."""
        quote = span.of(self.article(article).article.text)
        name = f"n{len(self._annotations) + 1}"
        selector = Selector(quote, "", "", span, 1)
        made = Annotation(name, article, selector, "0" * 64, label, "", (), 6, MOMENT, MOMENT, author)
        self._annotations[name] = made
        return made, self._changes(made)

    def revise(self, annotation: str, **fields: Any) -> Changes:
        """Change an annotation."""
        given = {name: value for name, value in fields.items() if value is not None}
        self._annotations[annotation] = replace(self._annotations[annotation], **given)
        return self._changes(self._annotations[annotation])

    def revise_all(self, annotations: Sequence[str], revision: Revision) -> Changes:
        """Change several annotations alike."""
        changes = Changes()
        for name in annotations:
            before = self._annotations[name]
            self._annotations[name] = revised(before, revision, MOMENT)
            changes |= self._changes(before)
        return changes

    def remove(self, annotation: str) -> Changes:
        """Remove an annotation."""
        self._undone.append(self._annotations.pop(annotation))
        return self._changes(self._undone[-1])

    def next_undo(self) -> UndoLabel | None:
        """Say what would come back, or else what was made last."""
        verb, about = Verb.REMOVE, self._undone
        if not about:
            verb, about = Verb.ADD, list(self._annotations.values())
        return self._label(verb, about[-1]) if about else None

    def next_redo(self) -> UndoLabel | None:
        """There is nothing to do again."""
        return None

    @staticmethod
    def _label(verb: Verb, about: Annotation) -> UndoLabel:
        return UndoLabel(verb, RecordKind.ANNOTATION, 1, "", about.selector.quote, about.article, "")

    def undo(self) -> Changes:
        """Bring back what was removed last."""
        if not self._undone:
            return Changes()
        back = self._undone.pop()
        self._annotations[back.id] = back
        return self._changes(back)

    def redo(self) -> Changes:
        """There is nothing to do again."""
        return Changes()

    def notes(self, *, article: str = "", tag: str = "") -> tuple[ListedNote, ...]:
        """Return the annotations of an article, or of a tag."""
        return tuple(
            ListedNote(PlacedAnnotation(made, self._placement(made)), "", "", "")
            for made in self._annotations.values()
            if (not article or made.article == article) and (not tag or tag in made.tags)
        )

    def subject_notes(self) -> tuple[ListedSubjectNote, ...]:
        """Return the notes on whole articles and on entities."""
        return tuple(
            ListedSubjectNote(f"s{about}", subject, about, note, MOMENT, MOMENT, "", about.partition("/")[2] or about)
            for (subject, about), note in self.notes_on.items()
        )

    def write_note_on_article(self, article: str, note: str) -> Changes:
        """Remember it; an empty one goes."""
        self.notes_on[Subject.ARTICLE, article] = note
        if not note:
            del self.notes_on[Subject.ARTICLE, article]
        return Changes(noted_articles=frozenset({article}))

    def article_marking(self, article: str) -> str:
        """Return what it was marked with last."""
        return self.markings.get(article, "")

    def mark_article(self, article: str, marking: str) -> Changes:
        """Remember the marking."""
        self.markings[article] = marking
        return Changes(noted_articles=frozenset({article}), decisions=frozenset({"handling"}))

    def annotation(self, annotation: str) -> Annotation:
        """Return what was made."""
        return self._annotations[annotation]

    def mark(self, annotations: Sequence[str], marking: str) -> Changes:
        """Remember the marking, and the tag by which annotations bear it."""
        for name in annotations:
            made = self._annotations[name]
            others = tuple(tag for tag in made.tags if not tag.startswith("tlp/"))
            self._annotations[name] = replace(made, tags=(*others, f"tlp/{marking}") if marking else others)
        return Changes(annotations=frozenset(annotations))

    def write_note_on_entity(self, kind: str, name: str, note: str) -> Changes:
        """Remember it."""
        self.notes_on[Subject.ENTITY, f"{kind}/{name}"] = note
        return Changes(noted_entities=frozenset({f"{kind}/{name}"}))

    def names_in_notes(self, notes: Iterable[ListedNote]) -> dict[str, tuple[str, ...]]:
        """Let every passage name one place."""
        return {note.placed.annotation.id: ("PLACE/Velmora",) for note in notes}

    def supports(self, annotations: Iterable[str]) -> dict[str, Support]:
        """Let each rest on copies."""
        return {name: Support(3, 1) for name in annotations}

    def suggestion(self, annotation: str) -> Suggestion | None:
        """Suggest the beginning of the text for what is unplaced."""
        return Suggestion(Span(0, 7), 0.8) if annotation in self.unplaced else None

    def reattach(self, annotation: str, span: Span) -> Changes:
        """Remember where to."""
        self.unplaced.discard(annotation)
        self.reattached.append((annotation, span))
        return self._changes(self._annotations[annotation])

    def outlets(self) -> tuple[Outlet, ...]:
        """Return the register."""
        return tuple(self.register.values())

    def counted_outlets(self) -> tuple[CountedOutlet, ...]:
        """Return the register, and the outlet of the articles where it does not stand in it."""
        present = self.article_outlet("a1")
        known = [CountedOutlet(outlet, 1) for outlet in self.register.values()]
        return (*known, *([] if present.id else [CountedOutlet(present, 1)]))

    def article_outlet(self, article: str) -> Outlet:
        """Return the outlet of every article, as the register has it or as a new one."""
        name = self.article(article).article.outlet
        return next((one for one in self.register.values() if one.name == name), Outlet("", name))

    def put_outlet(self, outlet: Outlet) -> Changes:
        """Store it."""
        stored = replace(outlet, id=outlet.id or f"o{len(self.register) + 1}")
        self.register[stored.id] = stored
        return Changes(outlets=frozenset({stored.id}))

    def remove_outlet(self, outlet: str) -> Changes:
        """Take it out."""
        del self.register[outlet]
        return Changes(outlets=frozenset({outlet}))

    def _placement(self, made: Annotation) -> Placement:
        is_placed = made.id not in self.unplaced
        return Placement(State.EXACT, made.selector.span) if is_placed else Placement(State.UNPLACED, None)

    @staticmethod
    def _changes(annotation: Annotation) -> Changes:
        return Changes(annotations=frozenset({annotation.id}), noted_articles=frozenset({annotation.article}))
