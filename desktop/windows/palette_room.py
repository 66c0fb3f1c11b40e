"""What the palette offers in this window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.actions import Actions
from desktop.controllers.reading import ReadingController
from desktop.controllers.title_finding import TitleFinder
from desktop.models.entities import kind_title
from desktop.models.palette import Offer, OfferKind, wanted_kind
from desktop.models.wording import counted, day
from desktop.widgets.palette import Palette
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.finding_room import FindingRoom
from desktop.windows.notes_room import NotesRoom
from desktop.windows.presenter import Presenter
from index.notes.labels import labels
from index.search.results import Hit

_HIDDEN = frozenset({"palette"})  # it is open already


class PaletteRoom(QObject):
    """Fills the palette from what the window shows and can do.

    Args:
        palette: The palette.
        actions: All actions.
        titles: Finds articles.
        desk: Shows names and takes labels.
        presenter: Knows what the library holds.
        reading: Opens articles.
        notes: Shows the notes of a tag.
        finding: Knows the recent and saved searches.
    """

    def __init__(
        self,
        palette: Palette,
        actions: Actions,
        titles: TitleFinder,
        desk: ReadingDesk,
        presenter: Presenter,
        reading: ReadingController,
        notes: NotesRoom,
        finding: FindingRoom,
    ) -> None:
        super().__init__(palette)
        self._palette = palette
        self._actions = actions
        self._desk = desk
        self._presenter = presenter
        self._reading = reading
        self._notes = notes
        self._finding = finding
        palette.typed.connect(lambda typed: self._look_for_titles(titles, typed))
        titles.found.connect(self._add_articles)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the palette do, by their ids."""
        return {"palette": self.open}

    def open(self) -> None:
        """Show the palette with everything that can be done now."""
        offers = (*self._searches(), *self._actions_offered(), *self._labels(), *self._entities(), *self._tags())
        self._palette.open(offers)

    def _look_for_titles(self, titles: TitleFinder, typed: str) -> None:
        kind, words = wanted_kind(typed)
        if kind is None and words:
            titles.find(typed)

    def _add_articles(self, typed: str, hits: tuple[Hit, ...]) -> None:
        self._palette.add_found(typed, tuple(self._article(hit) for hit in hits))

    def _article(self, hit: Hit) -> Offer:
        told = "  ".join(part for part in (hit.outlet, day(hit.published, short=True)) if part)
        return Offer(OfferKind.ARTICLE, hit.title or hit.path, lambda: self._reading.open(hit.article), told)

    def _actions_offered(self) -> Iterator[Offer]:
        for action in self._actions.all():
            if action.isEnabled() and action.objectName() not in _HIDDEN:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield Offer(OfferKind.ACTION, action.text(), action.trigger, keys)

    def _labels(self) -> Iterator[Offer]:
        if self._desk.pane.selected_span() is None:
            return
        for label in labels():
            yield Offer(OfferKind.LABEL, label.name, partial(self._desk.pane.highlight, label.key), str(label.digit))

    def _entities(self) -> Iterator[Offer]:
        if (opened := self._reading.opened) is None:
            return
        for number, entity in enumerate(opened.recognition.entities):
            if entity.count:
                told = f"{kind_title(entity.kind)}, {counted(entity.count, 'mention')}"
                yield Offer(OfferKind.ENTITY, entity.name, partial(self._desk.pane.step_mention, number, 1), told)

    def _tags(self) -> Iterator[Offer]:
        overview = self._presenter.overview
        for tag in overview.tags if overview else ():
            show = partial(self._notes.show_tag, tag.name)
            yield Offer(OfferKind.TAG, f"#{tag.name}", show, counted(tag.count, "note"))

    def _searches(self) -> Iterator[Offer]:
        for query in self._finding.known_searches():
            yield Offer(OfferKind.SEARCH, query, partial(self._finding.search_for, query))
