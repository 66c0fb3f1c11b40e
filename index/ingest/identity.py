"""Which article a file holds: a new one, or one that was here before under another name or with another text."""

from __future__ import annotations

from collections.abc import Iterable

from index.catalogue.catalogue import Catalogue
from index.catalogue.records import place_of
from index.notes.annotation import NotedArticle

_ID_LENGTH = 16  # hexadecimal digits: 64 bits, so that a million articles collide with a chance of 3 in 100 million


class Identities:
    """Gives files the ids of their articles.

    An id is taken from the text that the article had when it was first seen, and stays when the file is renamed or
    edited. The notes store is asked too: the catalogue can be lost, and annotations must find their article again.

    Args:
        catalogue: What is known about files.
        noted: The articles that bear annotations, from the notes store.
    """

    def __init__(self, catalogue: Catalogue, noted: Iterable[NotedArticle]) -> None:
        self._catalogue = catalogue
        noted = list(noted)
        self._noted_digest = {article.sha256: article.id for article in noted}
        self._noted_text = {article.text_hash: article.id for article in noted}
        self._noted_path = {article.path: article.id for article in noted}
        self._noted_ids = frozenset(article.id for article in noted)

    def id_for(self, place: tuple[str, str], sha256: str, text_hash: str, previous: str) -> str:
        """Return the id of the article in a file.

        Args:
            place: The file's path, and the part of it that the article is.
            sha256: Of its bytes.
            text_hash: Of its normalised text.
            previous: The id of the article that was in this place before, or "".
        """
        if previous and self._catalogue.places_of(previous) == (place,):
            return previous  # the next version of the same article
        return (
            self._catalogue.article_of_digest(sha256)
            or self._catalogue.article_of_text(text_hash)
            or self._unclaimed(self._noted_digest.get(sha256, ""))
            or self._unclaimed(self._noted_text.get(text_hash, ""))
            or self._unclaimed(self._noted_path.get(place_of(*place), ""))
            or self._new_id(text_hash)
        )

    def _unclaimed(self, article: str) -> str:
        """Return the id unless a file with another text has it already."""
        return "" if article and self._catalogue.has_article(article) else article

    def _new_id(self, text_hash: str) -> str:
        """Return an id that nothing has: an edited article keeps the id that its first text gave it."""
        for start in range(len(text_hash) - _ID_LENGTH + 1):
            candidate = text_hash[start : start + _ID_LENGTH]
            if candidate not in self._noted_ids and not self._catalogue.has_article(candidate):
                return candidate
        raise AssertionError(f"every id of text {text_hash} is taken")
