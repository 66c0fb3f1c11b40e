"""The verbs of the facade that concern what in an article is the page's furniture."""

from __future__ import annotations

from index.articles.article import Article
from index.articles.decoding import known_encoding
from index.articles.rulings import Scope, ruling_on, ruling_to_json
from index.changes import Changes
from index.errors import NotFoundError
from index.ingest.overlay import about
from index.library.articles import as_read, resolve
from index.library.rooms import Rooms
from index.notes.decisions import Decision, Topic
from index.notes.memory import ENCODINGS
from index.text.spans import Span


class FurnitureVerbs:
    """How files are read when the user knows better; ``undo`` takes a ruling back."""

    _rooms: Rooms

    def rule_block(self, article: str, span: Span, *, is_boilerplate: bool, everywhere: bool = False) -> Changes:
        """Say whether a block is the page's furniture. What is shown follows at once, search with the next update.

        Args:
            article: The article.
            span: A place in the block, in code points of its text; the first block that it touches is meant.
            is_boilerplate: Whether it is furniture.
            everywhere: Whether this holds for the same line in every article of the outlet; one without an outlet
                can be ruled on by itself only.

        Raises:
            NotFoundError: there is no such article, or no block at this place.
            NotesError: the ruling cannot be stored.
        """
        name = resolve(self._rooms, article)
        own = as_read(self._rooms, name)
        scope = Scope.OUTLET if everywhere and own.outlet else Scope.ARTICLE
        ruling = ruling_on(own, _block_at(own, span), scope, is_boilerplate=is_boilerplate)
        decision = Decision("", Topic.BLOCK, about(ruling, name, own.outlet), ruling_to_json(ruling))
        self._rooms.notes.decisions.put(decision)
        return Changes(articles=frozenset({name}), decisions=frozenset({Topic.BLOCK.value}))

    def retry(self, *paths: str) -> Changes:
        """Let the next update read these files again, though they look unchanged, and recognise where that failed."""
        catalogue = self._rooms.catalogue
        articles = catalogue.forget_times(paths)
        failed = tuple(article for article, path, _ in catalogue.recognitions.failures() if path in paths)
        if failed:
            with catalogue.transaction():
                catalogue.recognitions.forget(failed)
        return Changes(articles=frozenset(articles))

    def reopen_as(self, path: str, encoding: str) -> Changes:
        """Let the next update read a file again, and from now on in this encoding.

        Args:
            path: The file.
            encoding: One of ``index.articles.decoding.ENCODINGS``; "" finds out again.

        Raises:
            ReadError: there is no such encoding.
            NotesError: it cannot be stored.
        """
        if encoding:
            self._rooms.notes.memory.put(ENCODINGS, path, known_encoding(encoding))
        else:
            self._rooms.notes.memory.forget(ENCODINGS, path)
        return self.retry(path)


def _block_at(article: Article, span: Span) -> int:
    """Return the number of the first block that a span touches.

    Raises:
        NotFoundError: it touches none.
    """
    for number, block in enumerate(article.blocks):
        if block.span.start <= span.start < block.span.end or block.span.overlaps(span):
            return number
    raise NotFoundError("no-such-block", start=span.start)
