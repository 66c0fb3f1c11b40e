"""Entries of lists that were made before, as long as nothing of them changed: most of ten thousand never do."""

from __future__ import annotations

from datetime import date

from index.catalogue.editions import Edition
from index.notes.annotation import Annotation, NotedArticle, PlacedAnnotation, Placement
from index.notes.outlets import UNJUDGED_RELIABILITY, Register
from index.views import ListedNote


class About:
    """What a list shows of an article: as the catalogue has it, or as it was when it went.

    Args:
        noted: What the notes store knows of it.
        edition: What the catalogue has today; None where it is gone.
        register: Of outlets.
    """

    def __init__(self, noted: NotedArticle, edition: Edition | None, register: Register) -> None:
        self._made_of = (noted, edition, register)
        known = edition or noted
        self.path = edition.path if edition else ""
        self.last_path = "" if edition else noted.path
        self.is_gone = edition is None
        self.title: str = known.title
        self.outlet: str = known.outlet
        self.published: date | None = known.published
        entry = register.find(known.outlet, noted.url)
        self.reliability = entry.reliability if entry else UNJUDGED_RELIABILITY
        self.names = (self.outlet, *((entry.name, *entry.aliases) if entry else ()))

    def is_made_of(self, noted: NotedArticle, edition: Edition | None, register: Register) -> bool:
        """Whether it would be the same if it were made again."""
        return self._made_of[0] is noted and self._made_of[1] == edition and self._made_of[2] is register


class Listed:
    """Keeps the entries of the last lists. May be used from several threads: what one overwrites is made again."""

    def __init__(self) -> None:
        self._about: dict[str, About] = {}
        self._notes: dict[str, tuple[ListedNote, About]] = {}
        self._placed: dict[str, PlacedAnnotation] = {}

    def about(self, noted: NotedArticle, edition: Edition | None, register: Register) -> About:
        """Return what a list shows of an article."""
        known = self._about.get(noted.id)
        if known is None or not known.is_made_of(noted, edition, register):
            known = self._about[noted.id] = About(noted, edition, register)
        return known

    def placed(self, annotation: Annotation, placement: Placement) -> PlacedAnnotation:
        """Return an annotation at its place."""
        known = self._placed.get(annotation.id)
        if known is None or known.annotation is not annotation or known.placement is not placement:
            known = self._placed[annotation.id] = PlacedAnnotation(annotation, placement)
        return known

    def note(self, placed: PlacedAnnotation, about: About) -> ListedNote:
        """Return the entry of an annotation."""
        known = self._notes.get(placed.annotation.id)
        if known is not None and known[0].placed is placed and known[1] is about:
            return known[0]
        made = ListedNote(
            *(placed, about.path, about.title, about.outlet, about.reliability, about.published),
            is_gone=about.is_gone,
            last_path=about.last_path,
        )
        self._notes[placed.annotation.id] = (made, about)
        return made
