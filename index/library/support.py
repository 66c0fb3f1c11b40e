"""What a credibility of 1 rests on: "confirmed by other independent sources" is not said by copies of one text.

A copy counts whether its file is still there or not: what was confirmed by copies is not confirmed by fewer of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from index.catalogue.origins import COPY
from index.ingest.kept_texts import whole_text
from index.library.rooms import Rooms
from index.notes.annotation import Annotation
from index.notes.grades import Support
from index.notes.handling import plain_tags
from index.text.folding import fold
from index.views import OpenedArticle

CONFIRMED = 1


def supports(rooms: Rooms, annotations: Iterable[Annotation]) -> dict[str, Support]:
    """Return what each of these annotations that is graded as confirmed rests on, by id; others are left out."""
    confirmed = [one for one in annotations if one.credibility == CONFIRMED]
    if not confirmed:
        return {}
    beside = _beside(rooms, confirmed)
    everyone = set().union(*beside.values())
    copies = {name: {name, *(copy.id for copy in rooms.catalogue.copies(name))} for name in everyone}
    origins = _Origins(rooms.catalogue.editions.origins_of(set().union(*copies.values())))
    for name, gone in _gone_copies(rooms, everyone).items():
        copies[name] |= gone
        for other in gone:
            origins.join(name, other)
    found = {}
    for one in confirmed:
        articles = set().union(*(copies[name] for name in beside[one.id]))
        found[one.id] = Support(len(articles), len({origins.of(name) for name in articles}))
    return found


def with_supports(rooms: Rooms, articles: Iterable[OpenedArticle]) -> tuple[OpenedArticle, ...]:
    """Return articles with what those of their annotations rest on that are graded as confirmed."""
    whole = tuple(articles)
    found = supports(rooms, (placed.annotation for opened in whole for placed in opened.annotations))
    return tuple(_with_those(opened, found) for opened in whole) if found else whole


def _with_those(opened: OpenedArticle, found: Mapping[str, Support]) -> OpenedArticle:
    annotations = tuple(replace(placed, support=found.get(placed.annotation.id)) for placed in opened.annotations)
    return replace(opened, annotations=annotations)


def _beside(rooms: Rooms, confirmed: Iterable[Annotation]) -> dict[str, set[str]]:
    """Return the articles that speak for each annotation, by its id: its own, and those that share a tag with it."""
    tags = {one.id: {fold(tag) for tag in plain_tags(one.tags)} for one in confirmed}
    of_tag: dict[str, set[str]] = {tag: set() for those in tags.values() for tag in those}
    for one in rooms.notes.roster.annotations().values():
        for tag in map(fold, one.tags):
            if tag in of_tag:
                of_tag[tag].add(one.article)
    return {one.id: {one.article}.union(*(of_tag[tag] for tag in tags[one.id])) for one in confirmed}


def _gone_copies(rooms: Rooms, names: Iterable[str]) -> dict[str, set[str]]:
    """Return which articles are copies of these where the file of the one or the other is gone, by their ids."""
    signatures = {one.article: one.signature for one in rooms.catalogue.departed.all()}
    wanted = {}
    for name in names:
        own = rooms.catalogue.origins.signature_of(name) or signatures.get(name) or _signature_of_gone(rooms, name)
        wanted[name] = own
        if not rooms.catalogue.has_article(name):
            signatures[name] = own
    gone = {name: signature for name, signature in signatures.items() if signature}
    if not gone:
        return {}
    from index.text.similarity import likeness_to_each, stacked  # it brings numpy

    table = stacked(list(gone.values()))
    return {
        name: {
            other
            for other, like in zip(gone, likeness_to_each(own, table), strict=True)
            if like >= COPY and other != name
        }
        for name, own in wanted.items()
        if own
    }


def _signature_of_gone(rooms: Rooms, name: str) -> bytes:
    """Return the signature of the last text that is kept of an article; empty where there is none that is whole."""
    made = rooms.notes.annotations(name)
    if not made or rooms.catalogue.has_article(name):
        return b""
    from index.text.similarity import signature

    return signature(whole_text(rooms.notes, max(made, key=lambda one: one.created).text_hash) or "")


class _Origins:
    """Which articles go back to one text, once some turned out to.

    Args:
        known: The origin of each article that has one; any other is its own.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self._merged: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Return the origin of an article."""
        origin = self._known.get(name, name)
        while origin in self._merged:
            origin = self._merged[origin]
        return origin

    def join(self, name: str, other: str) -> None:
        """Let two articles have one origin."""
        first, second = self.of(name), self.of(other)
        if first != second:
            self._merged[second] = first
