"""What a verb of the library altered, so that a shell refreshes just that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that a verb touched.

    Attributes:
        articles: Articles added, changed, renamed or removed.
        annotations: Annotations made, revised, removed or brought back.
        noted_articles: Articles whose annotations are among them.
        folders: Whether the followed folders changed.
        verb: For undo and redo, what the action had been: "add", "revise", "remove" or "import".
        outlets: Outlets of the register that were made, graded, altered or removed.
        noted_entities: Entities whose notes changed, each as kind, "/" and name.
        decisions: On what the user's rulings changed: "entity", "block", "handling".
        read_articles: Articles that count as read now, or do so no longer.
    """

    articles: frozenset[str] = frozenset()
    annotations: frozenset[str] = frozenset()
    noted_articles: frozenset[str] = frozenset()
    folders: bool = False
    verb: str = ""
    outlets: frozenset[str] = frozenset()
    noted_entities: frozenset[str] = frozenset()
    decisions: frozenset[str] = frozenset()
    read_articles: frozenset[str] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        """Return the union of both."""
        return Changes(
            self.articles | other.articles,
            self.annotations | other.annotations,
            self.noted_articles | other.noted_articles,
            self.folders or other.folders,
            self.verb or other.verb,
            self.outlets | other.outlets,
            self.noted_entities | other.noted_entities,
            self.decisions | other.decisions,
            self.read_articles | other.read_articles,
        )

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        notes = (self.annotations, self.noted_articles, self.outlets, self.noted_entities, self.decisions)
        return self.folders or bool(self.articles | self.read_articles) or any(notes)
