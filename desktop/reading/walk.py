"""Going about in an article: from hit to hit, from note to note, from mention to mention."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.reading import marking, telling
from desktop.reading.entity_card import EntityCard
from desktop.reading.finding import MOST
from desktop.reading.marks import Mark
from desktop.reading.sheet import Sheet
from index.entities.mentions import Mention
from index.named import LinkedEntity
from index.text.spans import Span
from index.views import OpenedArticle

_LONGEST_FOUND = 80  # characters of a selection that is worth looking for


class Walk(Sheet):
    """A sheet that the reader goes about in. Spans and offsets are code points of ``Article.text``.

    Attributes:
        entity_card: Who or what the chosen mention stands for.

    Signals:
        entity_activated(int): The entity of this number was chosen.
        search_requested(str): The library is to be searched with this query.
        dossier_requested(int): All that the library knows of the entity of this number is wanted.
    """

    entity_activated = Signal(int)
    search_requested = Signal(str)
    dossier_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._mention: tuple[int, int] | None = None
        self.entity_card = EntityCard(theme, self.view)
        self.entity_card.stepped.connect(self._step_from_card)
        self.entity_card.search_wanted.connect(self._search)
        self.entity_card.dossier_wanted.connect(self._ask_for_dossier)
        self.entity_card.closed.connect(self.view.setFocus)
        self.find_bar.wanted.connect(self.find_text)
        self.find_bar.stepped.connect(self.step_find)
        self.find_bar.closed.connect(self._end_finding)
        self.view.verticalScrollBar().valueChanged.connect(self._keep_beside)
        self.view.laid_out.connect(self._keep_beside)

    @override
    def show_article(self, opened: OpenedArticle, hits: Sequence[Span] = ()) -> None:
        self._mention = None
        self.entity_card.dismiss()
        super().show_article(opened, hits)
        if self.find_bar.isVisible():
            self.find_text(self.find_bar.field.text())

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.entity_card.set_theme(theme)

    # Notes

    def activate_annotation(self, annotation: str) -> None:
        """Let the annotation of this id stand out, and bring its passage into sight."""
        placed = self._shown.annotation(annotation) if self._shown is not None else None
        if placed is None:
            return
        self._emphasise(annotation)
        if placed.placement.span is not None:
            self._go_to(placed.placement.span)
        telling.tell(self.view, telling.annotation_said(placed))

    def edit_note(self, annotation: str, field: str = "note") -> None:
        """Open the form on the annotation of this id, with the keys going to a field, see ``AnnotationCard.edit``."""
        self.activate_annotation(annotation)
        card = self.tray.card if self.view.arrangement.is_narrow else self.lane.card(annotation)
        if card is not None:
            card.edit(field)

    def step_annotation(self, by: int) -> None:
        """Go to the next annotation (1) or the one before (-1), round at the ends."""
        passages = self._shown.passages() if self._shown is not None else ()
        if not passages:
            return
        ids = [annotation for _, annotation in passages]
        active = self.view.emphasis.annotation
        if active in ids:
            chosen = (ids.index(active) + by) % len(ids)
        else:
            chosen = self._next_from_here([span for span, _ in passages], by)
        self.activate_annotation(ids[chosen])

    def select(self, span: Span) -> None:
        """Select a passage and bring it into sight; what of it lies outside the text is left out."""
        if self._shown is None:
            return
        self.reveal(span)
        stretches = self._shown.positions.stretches(span)
        self.view.select(stretches)

    # Hits

    def step_hit(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round at the ends; at first the next from here."""
        if self._shown is None or not self._shown.hits:
            return
        hits, current = self._shown.hits, self.view.emphasis.hit
        chosen = (current + by) % len(hits) if current is not None else self._next_from_here(hits, by)
        self.view.set_emphasis(replace(self.view.emphasis, hit=chosen))
        self._go_to(hits[chosen])
        self.hit_changed.emit(chosen + 1, len(hits))
        article = self._shown.opened.article
        telling.tell(self.view, telling.hit_said(article, hits[chosen], chosen, len(hits)))

    # Finding

    def open_find(self) -> None:
        """Open the bar for finding in the article; what is selected in one line is looked for at once."""
        if self._shown is not None:
            selected = self.view.selected_text()
            self.find_bar.open_bar(selected if "\n" not in selected and len(selected) <= _LONGEST_FOUND else "")

    def find_text(self, wanted: str) -> None:
        """Mark words wherever they stand in the article, and go to the first from here."""
        if self._shown is None:
            return
        self._shown.find(wanted)
        self.view.set_emphasis(replace(self.view.emphasis, find=None))
        self._mark(self._shown)
        self.step_find(1)

    def step_find(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1) where the words stand that are looked for."""
        finds = self._shown.finds if self._shown is not None else ()
        current = self.view.emphasis.find
        if finds:
            current = (current + by) % len(finds) if current is not None else self._next_from_here(finds, by)
            self.view.set_emphasis(replace(self.view.emphasis, find=current))
            self.reveal(finds[current])
        self.find_bar.show_count(current, len(finds), is_cut=len(finds) == MOST)

    def _end_finding(self) -> None:
        """Stop looking; where it had come to is selected, so that keys alone go from words to a note on them."""
        if self._shown is not None:
            finds, current = self._shown.finds, self.view.emphasis.find
            found = finds[current] if current is not None and current < len(finds) else None
            self._shown.find("")
            if (found is None or not self._shown.is_furniture(found)) and self._folds.look_away():
                self._typeset_again()
            if found is not None:
                self.select(found)
            self.view.set_emphasis(replace(self.view.emphasis, find=None))
            self._mark(self._shown)
        self.view.setFocus()

    # Mentions

    def step_mention(self, entity: int, by: int) -> None:
        """Go to the next place (1) or the one before (-1) where the entity of this number is named."""
        spans = self._shown.mentions(entity) if self._shown is not None else ()
        if self._shown is None or not spans:
            return
        if self._mention is not None and self._mention[0] == entity:
            chosen = (self._mention[1] + by) % len(spans)
        else:
            chosen = self._next_from_here(spans, by)
        self._mention = (entity, chosen)
        self.view.set_emphasis(replace(self.view.emphasis, entity=entity))
        self._go_to(spans[chosen])
        named = self._shown.opened.recognition.entities[entity]
        telling.tell(self.view, telling.mention_said(named, chosen, len(spans)))

    def step_chosen_mention(self, by: int) -> None:
        """Go to the next mention (1) or the one before (-1) of the entity that was chosen last."""
        if self._mention is not None:
            self.step_mention(self._mention[0], by)

    def introduce_mention(self, mark: Mark) -> None:
        """Choose the entity that a mark is a mention of, and tell about it beside the mark."""
        if self._shown is None or not isinstance(mark.owner, int):
            return
        at = self._shown.positions.offset_near(mark.start)
        starts = [span.start for span in self._shown.mentions(mark.owner)]
        self._mention = (mark.owner, max(0, bisect_right(starts, at) - 1))
        self.view.set_emphasis(replace(self.view.emphasis, entity=mark.owner))
        self.entity_activated.emit(mark.owner)
        self._introduce()

    def introduce_by_key(self) -> None:
        """Tell about the entity that was chosen last, or else the first one from here, and give the card the keys."""
        if self._shown is None:
            return
        if self._mention is None:
            mentions = self._shown.shown_mentions()
            if not mentions:
                return
            first = mentions[self._next_from_here([mention.span for mention in mentions], 1)]
            self.step_mention(first.entity, 1)
        if self._mention is not None:
            self.reveal(self._shown.mentions(self._mention[0])[self._mention[1]])
            self.entity_activated.emit(self._mention[0])
            self._introduce()
            self.entity_card.enter()

    def chosen_mention(self) -> Mention | None:
        """Return the mention that was chosen last."""
        if self._shown is None or self._mention is None:
            return None
        entity, number = self._mention
        mentions = self._shown.opened.recognition.mentions
        span = self._shown.mentions(entity)[number]
        return next((one for one in mentions if one.span == span and one.entity == entity), None)

    def show_linked(self, entity: int, linked: LinkedEntity) -> None:
        """Let the card of the entity of this number, if it is open, tell what the library knows."""
        if self._mention is not None and self._mention[0] == entity and self.entity_card.isVisible():
            self.entity_card.show_linked(linked)
            self._introduce()

    def _ask_for_dossier(self) -> None:
        if self._mention is not None:
            self.dossier_requested.emit(self._mention[0])

    def _step_from_card(self, by: int) -> None:
        if self._mention is not None:
            keeps_keys = self.entity_card.has_keys
            self.step_mention(self._mention[0], by)
            self._introduce()
            if keeps_keys:
                self.entity_card.enter()

    def _keep_beside(self) -> None:
        """Let the card go where its mention goes, and go away with it."""
        if self.entity_card.isVisible():
            self._introduce()

    def _introduce(self) -> None:
        if self._shown is None or self._mention is None:
            return
        entity, number = self._mention
        spans = self._shown.mentions(entity)
        stretches = self._shown.positions.stretches(spans[number])
        box = self.view.box(stretches[0].start, stretches[0].end) if stretches else QRect()
        if not self.view.viewport().rect().intersects(box):
            self.entity_card.dismiss()
            return
        self.entity_card.show_entity(self._shown.opened.recognition.entities[entity], number + 1, len(spans))
        room = self.view.rect().adjusted(0, 0, -self.view.verticalScrollBar().width(), 0)
        place = box.translated(self.view.viewport().pos())
        self.entity_card.stand_by(place, room, is_mirrored=self.view.is_mirrored)

    def _search(self, query: str) -> None:
        self.entity_card.dismiss()
        self.search_requested.emit(query)

    def _next_from_here(self, spans: Sequence[Span], by: int) -> int:
        """Return the number of the first span from the upper edge on, or of the last before it."""
        at = self.place() - 1 if by > 0 else self.place()
        return marking.step([span.start for span in spans], at, by)
