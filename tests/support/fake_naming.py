"""What the library in memory knows of entities: three of them, and what a test corrects."""

from __future__ import annotations

from datetime import date
from typing import Any

from index.changes import Changes
from index.entities.corrections.correction import Action, Correction
from index.entities.mentions import Kind
from index.errors import NotFoundError
from index.named import (
    Alias,
    Companion,
    CorrectionPreview,
    Dossier,
    Doubt,
    EntityOrder,
    EntityPage,
    LinkedEntity,
    MadeCorrection,
    MentionInContext,
    MonthCount,
    TimelineEntry,
)
from index.text.spans import Span
from tests.support.fake_articles import MOMENT, make_article

ENTITIES = (
    LinkedEntity(
        "PERSON/irena dalca",
        Kind.PERSON,
        "Irena Dalca",
        (Alias("Irena Dalca", "", 3, 3), Alias("Dalca", "surname", 3, 2)),
        3,
        6,
    ),
    LinkedEntity("PLACE/velmora", Kind.PLACE, "Velmora", (Alias("Velmora", "", 3, 3),), 3, 3),
    LinkedEntity("ORG/harbour council", Kind.ORG, "Harbour Council", (), 1, 1),
)


def in_context(number: int) -> MentionInContext:
    """Return the first mention of the mayor in ``make_article(number)``."""
    opened = make_article(number)
    span, article = opened.recognition.mentions[1].span, opened.article
    return MentionInContext(
        *(opened.id, article.title, article.outlet, article.published, span),
        *("Mayor ", span.of(article.text), " spoke first, and Dalca left early."),
    )


class FakeNaming:
    """As much of ``NamingVerbs`` as the window asks of it.

    Attributes:
        corrected: The corrections that hold.
        further_doubts: How many entities are in doubt besides those of the queue.
        followed: What timelines were asked of.
        is_search_behind: Whether search waits for an update after a correction.
    """

    def __init__(self) -> None:
        self.is_search_behind = False
        self.corrected: list[MadeCorrection] = []
        self.further_doubts = 0
        self.followed: list[str] = []

    def entities(self, query: str = "", *, kind: Kind | None = None, **page: Any) -> EntityPage:
        """List three entities."""
        found = [one for one in ENTITIES if query.lower() in one.name.lower() and kind in {None, one.kind}]
        if page.get("order") is EntityOrder.NAME:
            found.sort(key=lambda one: one.name)
        begin = page.get("offset", 0)
        return EntityPage(len(found), tuple(found[begin : begin + page.get("limit", 50)]))

    def entity(self, reference: str) -> LinkedEntity:
        """Return an entity by its id or name."""
        for one in ENTITIES:
            if reference in {one.id, one.name}:
                return one
        raise NotFoundError("no-such-entity", entity=reference)

    def dossier_to_hand_over(self, reference: str) -> Dossier:
        """Return the dossier: nothing in it is held back."""
        return self.dossier(reference)

    def dossier(self, reference: str) -> Dossier:
        """Return what there is of an entity: two mentions, a companion."""
        entity = self.entity(reference)
        months = (MonthCount("2031-02", 1), MonthCount("2031-04", 2), MonthCount("", 1))
        companions = (Companion("PLACE/velmora", Kind.PLACE, "Velmora", 2, 2),)
        notes = ((entity.name, self.note_on_entity(entity.kind, entity.name)),)
        return Dossier(entity, months, companions, (in_context(1), in_context(2)), notes, ())

    def timeline(self, *, query: str = "", article: str = "", entity: str = "") -> tuple[TimelineEntry, ...]:
        """Return three dated sentences."""
        self.followed.append(query or article or entity)
        return tuple(
            TimelineEntry(
                *("a2", "Harbour talks", "Velmora Courier", MOMENT.date(), Span(20, 60), f"They met {said}.", said),
                *(Span(30, 30 + len(said)), first, last, precision),
            )
            for said, first, last, precision in (
                ("in 2029", date(2029, 1, 1), date(2029, 12, 31), "year"),
                ("in March 2031", date(2031, 3, 1), date(2031, 3, 31), "month"),
                ("on Tuesday", date(2031, 4, 1), date(2031, 4, 1), "day"),
            )
        )

    def review_queue(self, limit: int = 50) -> tuple[Doubt, ...]:
        """Return two doubts, less those that are no names; what was said to be right is in doubt elsewhere still."""
        known = {one.correction.form for one in self.corrected if one.correction.action is not Action.ADD}
        doubts = [Doubt(one.id, one.kind, one.name, 0.4, one.articles, in_context(1)) for one in ENTITIES[:2]]
        return tuple(one for one in doubts if one.name not in known)[:limit]

    def count_doubts(self) -> int:
        """Return how many doubts there are, with those that the queue leaves out."""
        return len(self.review_queue()) + self.further_doubts

    def correct(self, *corrections: Correction) -> Changes:
        """Remember the corrections."""
        self.corrected += [MadeCorrection(f"c{len(self.corrected)}", one, MOMENT) for one in corrections]
        return Changes(articles=frozenset({"a2"}), decisions=frozenset({"entity"}))

    def preview_correction(self, correction: Correction) -> CorrectionPreview:
        """Say that it changes three mentions in two articles."""
        return CorrectionPreview(2, 3, (in_context(1),))

    def corrections(self) -> tuple[MadeCorrection, ...]:
        """Return what was corrected."""
        return tuple(self.corrected)

    def withdraw_corrections(self, *ids: str) -> Changes:
        """Forget corrections."""
        self.corrected = [one for one in self.corrected if one.id not in ids]
        return Changes(decisions=frozenset({"entity"}))

    def settle_entities(self) -> bool:
        """There is nothing to settle, unless a test says that search waits for an update."""
        return self.is_search_behind

    def note_on_entity(self, kind: str, name: str) -> str:
        """There is no note yet."""
        return ""
