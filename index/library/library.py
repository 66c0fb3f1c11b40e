"""The facade over all rooms: what the window and the command line can do with a library.

Verbs delegate. A verb that alters something returns ``Changes``. Reading verbs may be called from any thread;
verbs that write from one thread at a time.

What only an update, an export, a timeline or a diagnosis needs is imported by the verb that does it: a window is not
to wait for all of it before its first results.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from index.changes import Changes
from index.errors import LibraryError
from index.layout import Layout
from index.library import finding, listing, settings
from index.library.articles import open_article, resolve
from index.library.citing import with_evidence
from index.library.furniture import FurnitureVerbs
from index.library.handing_over import HandingOverVerbs
from index.library.marking import with_markings
from index.library.naming import NamingVerbs
from index.library.noting import NotingVerbs
from index.library.remembering import RememberingVerbs
from index.library.rooms import Rooms
from index.library.watching import WatchingVerbs
from index.progress import CancelToken, Report, ignore_progress
from index.search.counts import Facets
from index.search.results import Order, SearchResults
from index.text.spans import Span
from index.views import Finding, IngestReport, OpenedArticle, Overview

if TYPE_CHECKING:
    from index.library.concordance import ArticleHits
    from index.search.suggesting import Suggestion

_SETTLING = 5.0  # seconds to wait for another process that lets search follow a correction


class Library(FurnitureVerbs, NamingVerbs, NotingVerbs, RememberingVerbs, HandingOverVerbs, WatchingVerbs):
    """An opened set of folders, with its catalogue, search index, entities and notes.

    Attributes:
        repairs: Whether a damaged search index is made anew by the search that meets it. The window says no: its
            update process does it, and the search answers that it is incomplete meanwhile.
    """

    def __init__(self, layout: Layout, *, repairs: bool) -> None:
        self._layout = layout
        self._settings = settings.load(layout)
        self._rooms = Rooms(layout, has_folders=bool(self._settings.folders))
        self.repairs = repairs

    @classmethod
    def open(cls, data: Path, *, create: bool = True, repairs: bool = True) -> Library:
        """Open the library in a data folder.

        Args:
            data: Its private data folder.
            create: Whether to make one where the folder is missing or empty.
            repairs: See the class.

        Raises:
            LibraryError: there is none, something else is there, or it is from a newer version.
            NotesError: the notes store cannot be opened; it is left as it is. A damaged one is recovered from the
                newest whole backup first, see ``recovery``.
        """
        layout = Layout(data.expanduser().absolute())
        if create and settings.is_vacant(layout):
            settings.save(layout, settings.Settings())
        return cls(layout, repairs=repairs)

    def close(self) -> None:
        """Close all rooms."""
        self._rooms.close()

    # folders ---------------------------------------------------------------------------------------------

    @property
    def folders(self) -> tuple[Path, ...]:
        """The followed folders."""
        return self._settings.folders

    def follow(self, *folders: Path) -> Changes:
        """Follow more folders. Their articles come with the next update.

        Raises:
            LibraryError: a folder is missing or may not be read.
        """
        return self._keep(lambda present: settings.with_folders(present, folders))

    def unfollow(self, folder: Path) -> Changes:
        """Follow a folder no more. Its articles go with the next update; notes stay."""
        return self._keep(lambda present: settings.without_folder(present, folder))

    def _keep(self, change: Callable[[settings.Settings], settings.Settings]) -> Changes:
        before = self._settings
        self._settings = settings.change(self._layout, change)
        return Changes(folders=self._settings != before)

    @property
    def needs_update(self) -> bool:
        """Whether the catalogue had to be made anew, so that the files have to be read again."""
        return self._rooms.catalogue.is_lost and bool(self.folders)

    def ingest(self, report: Report = ignore_progress, cancel: CancelToken | None = None) -> IngestReport:
        """Bring the library up to date with its folders. Long; never on the window's thread.

        Raises:
            LibraryError: no folder is followed, or another process is updating.
            Cancelled: it was asked to stop; what was done is kept.
        """
        from index.ingest.update import Update

        if not self.folders:
            raise LibraryError("no-folders")
        with self._rooms.updating(_SETTLING):
            search = self._rooms.search(repair=True)
            rooms, lists = self._rooms, self._layout.gazetteers
            update = Update(rooms.catalogue, search, rooms.notes, lists, report, cancel or CancelToken())
            done = update.run(self.folders)
            listing.prepare_lists(self._rooms)
            return done

    def refresh(self) -> None:
        """See what another process has committed since."""
        self._rooms.refresh()

    # finding and reading ---------------------------------------------------------------------------------

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        offset: int = 0,
        order: Order = Order.RELEVANCE,
        collapse: bool = False,
    ) -> SearchResults:
        """Answer a query; an empty one with everything, newest first.

        Args:
            query: As typed.
            limit: How many hits to return at most.
            offset: How many to pass over.
            order: How to sort them.
            collapse: Whether of several copies of one text only the best is shown and counted.

        Raises:
            QueryError: the query cannot be understood.
        """
        wanted = finding.Wanted(limit, offset, order, collapse)
        return finding.search(self._rooms, query, wanted, repair=self.repairs)

    def article(self, reference: str) -> OpenedArticle:
        """Return an article by its id, its path, or the unique end of its path.

        Raises:
            NotFoundError: there is none, or more than one.
        """
        opened = open_article(self._rooms, resolve(self._rooms, reference))
        return with_evidence(self._rooms, with_markings(self._rooms, [opened]))[0]

    def hits(self, query: str, article: str) -> tuple[Span, ...]:
        """Return where a query matches in an article's text, in code points.

        Raises:
            QueryError: the query cannot be understood.
            NotFoundError: there is no such article.
        """
        return finding.hits_in_article(query, self.article(article))

    def facets(self, query: str, *, most: int = 20) -> Facets:
        """Return what all articles that a query finds have in common, with exact counts.

        Raises:
            QueryError: the query cannot be understood.
            DamagedError: the search index cannot be used, and this library does not repair it.
        """
        return finding.facets(self._rooms, query, most=most, repair=self.repairs)

    def suggestions(self, query: str) -> tuple[Suggestion, ...]:
        """Return other spellings for the words of a query that no article has; see ``facets`` for errors."""
        return finding.suggestions(self._rooms, query, repair=self.repairs)

    def concordance(self, query: str, *, words: int = 8) -> Iterator[ArticleHits]:
        """Yield every hit of a query with the words around it, article by article.

        Raises:
            QueryError: the query cannot be understood.
        """
        from index.library import concordance

        return concordance.concordance(self._rooms, query, words=words, repair=self.repairs)

    def report_hits(self, query: str, target: Path, *, words: int = 8) -> None:
        """Write every hit of a query in its context as a search report in Markdown.

        Raises:
            QueryError: the query cannot be understood.
            ExportError: the file cannot be written, or is there and no report.
        """
        from index.export.hits_report import write_hits_report
        from index.library import concordance

        write_hits_report(target, query, concordance.reported(self.concordance(query, words=words), self.folders))

    def overview(self) -> Overview:
        """Return what the library holds."""
        return listing.overview(self._rooms, self._settings)

    # looking after it -----------------------------------------------------------------------------------

    def diagnose(self) -> tuple[Finding, ...]:
        """Return what is wrong with the library; nothing when all is well."""
        from index.library import diagnosing

        return diagnosing.diagnose(self._rooms, self._settings)

    def repair(self, report: Report = ignore_progress, *, with_catalogue: bool = False) -> IngestReport:
        """Make the search index anew, and bring everything up to date.

        Args:
            report: Told about progress.
            with_catalogue: Whether to make the catalogue anew too, by reading every file again.

        Raises:
            LibraryError: no folder is followed, or another process is updating.
        """
        if with_catalogue:
            self.remake_catalogue()
        with self._rooms.updating():
            self._rooms.lose_search()
        return self.ingest(report)

    def remake_catalogue(self) -> None:
        """Put a damaged catalogue aside. The next update reads every file again; notes stay.

        Raises:
            LibraryError: another process is updating.
        """
        self._rooms.lose_catalogue()
