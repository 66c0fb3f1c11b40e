"""The verbs of the facade that concern what is remembered of reading, which is no action that can be undone."""

from __future__ import annotations

from dataclasses import replace

from index.changes import Changes
from index.library.articles import resolve
from index.library.rooms import Rooms
from index.notes.making import utc_now
from index.notes.memory import READ
from index.notes.read_states import UNREAD, ReadState, read_state_from_json, read_state_to_json
from index.views import OpenedArticle


class RememberingVerbs:
    """Which articles were read, and where the reader was in them. It goes along with the notes into backups."""

    _rooms: Rooms

    def read_states(self) -> dict[str, ReadState]:
        """Return what is remembered of every article that was read or begun, by its id."""
        kept = self._rooms.notes.memory.all(READ)
        return {article: read_state_from_json(value) for article, value in kept.items()}

    def read_state(self, article: str) -> ReadState:
        """Return what is remembered of an article, by its id; ``UNREAD`` where nothing is."""
        return read_state_from_json(self._rooms.notes.memory.get(READ, article))

    def mark_read(self, *articles: str) -> Changes:
        """Take note that articles were read; one that was read before keeps its date.

        Args:
            articles: By id or path.

        Raises:
            NotFoundError: there is no such article; none was marked.
        """
        return self._mark(articles, is_read=True)

    def mark_unread(self, *articles: str) -> Changes:
        """Forget that articles were read, and where the reader was in them; arguments and errors as above."""
        return self._mark(articles, is_read=False)

    def keep_place(self, article: str, place: int) -> None:
        """Remember where the reader is in an article.

        Args:
            article: Its id.
            place: In code points of its text; 0 for its beginning.
        """
        before = self.read_state(article)
        if before.place != place:
            self._put(article, replace(before, place=place))

    def encoding_of(self, opened: OpenedArticle) -> str:
        """Return the encoding of an article's file; empty where it is no plain text, or cannot be told any more."""
        from index.library.encodings import encoding_of

        return encoding_of(self._rooms, opened)

    def _mark(self, articles: tuple[str, ...], *, is_read: bool) -> Changes:
        names = [resolve(self._rooms, article) for article in articles]
        changed = [name for name in names if self.read_state(name).is_read is not is_read]
        for name in names:
            if not is_read:
                self._put(name, UNREAD)
            elif name in changed:
                self._put(name, replace(self.read_state(name), at=utc_now()))
        return Changes(read_articles=frozenset(changed))

    def _put(self, article: str, state: ReadState) -> None:
        memory = self._rooms.notes.memory
        if state == UNREAD:
            memory.forget(READ, article)
        else:
            memory.put(READ, article, read_state_to_json(state))
