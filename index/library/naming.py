"""The verbs of the facade that concern who and what the library names."""

from __future__ import annotations

from index.changes import Changes
from index.entities.corrections.correction import Correction
from index.entities.mentions import Kind
from index.library import correcting
from index.library.rooms import Rooms
from index.named import (
    CorrectionPreview,
    Dossier,
    Doubt,
    EntityOrder,
    EntityPage,
    LinkedEntity,
    MadeCorrection,
    TimelineEntry,
)


class NamingVerbs:
    """What can be asked about entities, and corrected of them; ``undo`` takes a correction back."""

    _rooms: Rooms
    repairs: bool

    def entities(
        self,
        query: str = "",
        *,
        kind: Kind | None = None,
        limit: int = 50,
        offset: int = 0,
        order: EntityOrder = EntityOrder.ARTICLES,
    ) -> EntityPage:
        """Return some of the entities that articles name.

        Args:
            query: What a name of theirs contains, accents and case aside; all where it is empty.
            kind: Of this kind only.
            limit: How many at most.
            offset: How many to pass over.
            order: How to sort them.
        """
        from index.library import entity_listing

        return entity_listing.page(self._rooms, query, kind, limit=limit, offset=offset, order=order)

    def entity(self, reference: str) -> LinkedEntity:
        """Return an entity by its id, its name or one of its other names.

        Raises:
            NotFoundError: there is none, or more than one.
        """
        from index.library import entity_listing

        return entity_listing.entity(self._rooms, reference)

    def kinds_called(self, name: str, article: str = "") -> tuple[Kind, ...]:
        """Return of which kinds somebody or something of a name is: in an article, else in the whole library.

        Args:
            name: As it stands in texts, or as an entity is called.
            article: The id of an article.

        Raises:
            NotFoundError: there is no article of this id.
        """
        from index.library import called

        correcting.settled_rules(self._rooms)
        return called.kinds_called(self._rooms, name, article)

    def dossier(self, reference: str) -> Dossier:
        """Return all that the library knows of an entity; see ``entity`` for how it is named, and for errors."""
        from index.library import dossiers

        return dossiers.dossier(self._rooms, reference)

    def dossier_to_hand_over(self, reference: str) -> Dossier:
        """Return a dossier without what may leave only when that is asked for; see ``dossier``."""
        from index.library import dossiers

        return dossiers.without_red(self._rooms, self.dossier(reference))

    def timeline(self, *, query: str = "", article: str = "", entity: str = "") -> tuple[TimelineEntry, ...]:
        """Return the dated sentences of a search, of one article, or about one entity, in the order of their dates.

        Raises:
            QueryError: the query cannot be understood.
            NotFoundError: there is no such article or entity.
        """
        from index.library import timelines

        return timelines.timeline(self._rooms, query=query, article=article, entity=entity, repair=self.repairs)

    def review_queue(self, limit: int = 50) -> tuple[Doubt, ...]:
        """Return the entities of which the recogniser is least sure, the least sure first."""
        from index.library import entity_listing

        return entity_listing.doubts(self._rooms, limit)

    def count_doubts(self) -> int:
        """Return how many entities there are in the review queue, however many are shown."""
        from index.library import entity_listing

        return entity_listing.count_doubts(self._rooms)

    # corrections -----------------------------------------------------------------------------------------

    def correct(self, *corrections: Correction) -> Changes:
        """Correct what was recognised; several corrections are one action for ``undo``.

        Lists, dossiers and opened articles follow at once, and so does search where few articles are concerned;
        otherwise with the next update.

        Raises:
            NotesError: a correction lacks something, or it cannot be stored; nothing was changed.
            NotFoundError: there is no article of the id that a correction names.
        """
        return correcting.correct(self._rooms, corrections)

    def preview_correction(self, correction: Correction) -> CorrectionPreview:
        """Return what a correction would change; see ``correct`` for errors."""
        return correcting.preview(self._rooms, correction)

    def corrections(self) -> tuple[MadeCorrection, ...]:
        """Return the corrections that hold, in the order in which they were made."""
        return correcting.made(self._rooms)

    def withdraw_corrections(self, *ids: str) -> Changes:
        """Take corrections back, as one action for ``undo``.

        Raises:
            NotFoundError: there is no correction of one of these ids; none was taken back.
        """
        return correcting.withdraw(self._rooms, ids)

    def settle_entities(self) -> bool:
        """Let lists and search follow corrections that came by undo, redo or import; quick where there are none.

        Returns:
            Whether search waits for the next update: so many articles are concerned, or another process is at it.
        """
        return correcting.settle(self._rooms)
