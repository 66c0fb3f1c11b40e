"""Stands in for the library where a test is about the window: articles in memory, answers at once, or when let go."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from index.articles.article import Role
from index.catalogue.records import Summary
from index.changes import Changes
from index.errors import NotFoundError, QueryError
from index.library.concordance import ArticleHits
from index.library.watching import SavedSearch
from index.notes.annotation import PlacedAnnotation, Placement, State
from index.notes.importing import Imported
from index.notes.read_states import UNREAD, ReadState
from index.notes.recovery import Recovery
from index.search.concordance import InContext
from index.search.counts import FacetCount, Facets
from index.search.results import Hit, Order, SearchResults, Snippet
from index.search.suggesting import Suggestion
from index.text.spans import Span
from index.views import ExportReport, KeptExport, OpenedArticle, Overview, Tally, UnreadableFile
from tests.support.fake_articles import MOMENT, make_article
from tests.support.fake_naming import FakeNaming
from tests.support.fake_noting import FakeNoting


def make_hit(number: int) -> Hit:
    """Return the hit that stands for ``make_article(number)``."""
    opened = make_article(number)
    known = opened.article
    snippet = Snippet("The harbour council of Velmora met", (Span(4, 11),))
    return Hit(opened.id, opened.path, known.title, known.outlet, known.published, "en", 1.0, snippet, 0, 2)


def make_overview(articles: int = 3, unreadable: int = 0, annotations: int = 1) -> Overview:
    """Return what a small library holds."""
    files = tuple(
        UnreadableFile(f"/articles/bad{n}.bin", "not-text", "The file is not text.") for n in range(unreadable)
    )
    return Overview(
        (Tally("/articles", articles),),
        articles,
        annotations,
        annotations,
        (Tally("Velmora Courier", articles),),
        (Tally("en", articles),),
        (Tally("port", 1),),
        files,
    )


def make_facets(count: int = 3) -> Facets:
    """Return what the articles of a small library have in common."""
    return Facets(
        outlets=(FacetCount("Velmora Courier", count),),
        languages=(FacetCount("en", count), FacetCount("tr", 1)),
        years=(FacetCount("2030", 1), FacetCount("2031", count)),
        months=(FacetCount("2030-12", 1), FacetCount("2031-09", count)),
        days=(FacetCount("2030-12-30", 1), FacetCount("2031-09-29", count)),
        entities={"PERSON": (FacetCount("Ilse Brandvik", 2),), "PLACE": (FacetCount("Karsholm", 1),)},
        tags=(FacetCount("port", 1),),
        labels=(FacetCount("claim", 1),),
        states=(FacetCount("unread", count),),
    )


class FakeLibrary(FakeNoting, FakeNaming):
    """As much of ``Library`` as the window asks of it.

    Attributes:
        gate: Searches wait for it; open from the start.
        asked: Every query, in order.
        counted: Every query whose facets were counted, in order.
    """

    def __init__(self, articles: int = 3, folders: Sequence[Path] = (Path("/articles"),)) -> None:
        self.count = articles
        self.annotations = min(1, articles)
        self.folders = tuple(folders)
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[str] = []
        self.counted: list[str] = []
        self.exported: list[dict[str, Any]] = []
        self.kept: tuple[KeptExport, ...] = ()
        self.in_step: list[frozenset[str] | None] = []
        self.hindrances: tuple[tuple[Path, str], ...] = ()
        self.red: tuple[tuple[str, str], ...] = ()
        self.is_closed = False
        self.cited_in = ""
        self.brought_in: tuple[Path, ...] = ()
        self.imported = Imported(added=2)
        self.recovery: Recovery | None = None
        self.refreshed = 0
        self.retried: list[str] = []
        self.respelled: tuple[Suggestion, ...] = ()
        super().__init__()
        self.ruled: list[tuple[str, Span, bool, bool]] = []
        self.read_states: dict[str, ReadState] = {}
        self.saved: dict[str, int] = {}

    def follow(self, *folders: Path) -> Changes:
        """As the library does."""
        self.folders = (*self.folders, *folders)
        return Changes(folders=bool(folders))

    def unfollow(self, folder: Path) -> Changes:
        """As the library does."""
        self.folders = tuple(other for other in self.folders if other != folder)
        return Changes(folders=True)

    def suggestions(self, _query: str) -> tuple[Suggestion, ...]:
        """Offer the spellings that a test has put in."""
        return self.respelled

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        offset: int = 0,
        order: Order = Order.RELEVANCE,
        collapse: bool = False,
    ) -> SearchResults:
        """Find every article, or none for "nothing"; refuse an open quote."""
        self.asked.append(query)
        self.gate.wait(10)
        if query.count('"') % 2:
            raise QueryError("error", position=query.index('"'), detail="a quotation mark is open")
        total = 0 if "nothing" in query else self.count
        numbers = range(1, total + 1) if order is not Order.OLDEST else range(total, 0, -1)
        hits = tuple(make_hit(number) for number in numbers[offset : offset + limit])
        copies = 2 if collapse and hits else 0
        hits = tuple(replace(hit, copies=copies) if number == 0 else hit for number, hit in enumerate(hits))
        return SearchResults(query, query, total, 1.0, hits, copies=copies)

    def concordance(self, query: str, *, words: int = 8) -> Iterator[ArticleHits]:
        """Yield two hits in the second article."""
        self.asked.append(query)
        opened = make_article(2)
        body = next(block.span.start for block in opened.article.blocks if block.role is Role.BODY)
        summary = Summary("a2", opened.path, opened.article.title, opened.article.outlet, None, "en", 0)
        hits = (
            InContext(Span(body, body + 3), "they met again in the", "port", "of Karsholm"),
            InContext(Span(body + 4, body + 6), "unions of the", "Port", "agreed at once"),
        )
        yield ArticleHits(summary, hits)

    def report_hits(self, query: str, target: Path, *, words: int = 8) -> None:
        """Write a file."""
        target.write_text(f"{query} {words}", encoding="utf-8")

    def facets(self, query: str, *, most: int = 20) -> Facets:
        """Count a few values, or refuse an open quote."""
        self.counted.append(query)
        if query.count('"') % 2:
            raise QueryError("error", position=query.index('"'), detail="a quotation mark is open")
        return make_facets(self.count)

    def article(self, reference: str) -> OpenedArticle:
        """Return an article with its annotations."""
        number = int(reference.removeprefix("a")) if reference.removeprefix("a").isdecimal() else 0
        if not 1 <= number <= self.count:
            raise NotFoundError("no-such-article", reference=reference)
        placed = tuple(
            PlacedAnnotation(made, Placement(State.EXACT, made.selector.span))
            for made in self._annotations.values()
            if made.article == reference
        )
        read = self.read_states.get(reference, UNREAD)
        grade = self.graded[-1][1] if self.graded else "F"
        linked, names = ("PERSON/irena dalca", "PLACE/velmora"), ("Irena Dalca", "Velmora")
        opened = replace(make_article(number), linked=linked, linked_names=names)
        return replace(opened, annotations=placed, read=read, reliability=grade)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return what was saved."""
        return tuple(SavedSearch(query, seen, MOMENT) for query, seen in self.saved.items())

    def save_search(self, query: str, seen: int) -> None:
        """Save a query, or take its number as seen."""
        self.saved[query] = seen

    def drop_search(self, query: str) -> None:
        """Save a query no longer."""
        self.saved.pop(query)

    def mark_read(self, *articles: str) -> Changes:
        """Remember that they were read."""
        for article in articles:
            self.read_states[article] = replace(self.read_states.get(article, UNREAD), at=MOMENT)
        return Changes(read_articles=frozenset(articles))

    def mark_unread(self, *articles: str) -> Changes:
        """Forget that they were read."""
        for article in articles:
            self.read_states.pop(article, None)
        return Changes(read_articles=frozenset(articles))

    def rule_block(self, article: str, span: Span, *, is_boilerplate: bool, everywhere: bool = False) -> Changes:
        """Remember the ruling."""
        self.ruled.append((article, span, is_boilerplate, everywhere))
        return Changes(articles=frozenset({article}), decisions=frozenset({"block"}))

    def citation(self, article: str, span: Span | None = None, style: str = "full", *, annotation: str = "") -> str:
        """Return something that says what was asked for."""
        self.cited_in = style
        return f"Velmora Courier, {annotation or span}"

    def keep_place(self, article: str, place: int) -> None:
        """Remember the place."""
        self.read_states[article] = replace(self.read_states.get(article, UNREAD), place=place)

    def hits(self, query: str, article: str) -> tuple[Span, ...]:
        """Return where the query stands in the text as it is."""
        text = self.article(article).article.text
        found = text.find(query)
        return (Span(found, found + len(query)),) if query and found >= 0 else ()

    def overview(self) -> Overview:
        """Return a small overview."""
        return make_overview(self.count, annotations=self.annotations)

    def export(self, target: Path, **wanted: Any) -> ExportReport:
        """Remember what was asked for."""
        self.exported.append({"target": target, **wanted})
        red = () if wanted.get("allow_red", True) else self.red
        return ExportReport((target / "one.md",), (target / "two.md",), (), refused=red)

    def keep_export(self, target: Path, **wanted: Any) -> tuple[KeptExport, ExportReport]:
        """Export, and remember it as kept."""
        self.kept = (*self.kept, KeptExport(f"k{len(self.kept) + 1}", str(target), **wanted))
        return self.kept[-1], self.export(target, **wanted)

    def bring_in(self, *files: Path) -> tuple[Imported, Changes]:
        """Remember the files."""
        self.brought_in += files
        return self.imported, Changes(noted_articles=frozenset({"a1"}))

    def backup(self, file: Path) -> None:
        """Write a file."""
        file.write_bytes(b"backup")

    def kept_exports(self) -> tuple[KeptExport, ...]:
        """Return what is kept."""
        return self.kept

    def drop_kept_export(self, identity: str) -> None:
        """Keep it no more."""
        self.kept = tuple(one for one in self.kept if one.id != identity)

    def bring_exports_in_step(self, articles: Collection[str] | None = None) -> ExportReport:
        """Remember whose files were asked for."""
        self.in_step.append(None if articles is None else frozenset(articles))
        return ExportReport((), (), self.hindrances)

    def refresh(self) -> None:
        """Count how often it was asked."""
        self.refreshed += 1

    def retry(self, *paths: str) -> Changes:
        """Remember what was asked for."""
        self.retried += paths
        return Changes()

    def close(self) -> None:
        """Remember that it was closed."""
        self.is_closed = True
