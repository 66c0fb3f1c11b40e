"""Which article a file holds: a new one, or one that was here before under another name or with another text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import place_of
from index.ingest.next_versions import UNLIKE, NextVersions
from index.notes.annotation import NotedArticle
from index.text.folding import fold
from index.text.similarity import likeness

_ID_LENGTH = 16  # hexadecimal digits: 64 bits, so that a million articles collide with a chance of 3 in 100 million


@dataclass(frozen=True, slots=True)
class Found:
    """An article as it was found in a file, before it has an id.

    Attributes:
        path: The file.
        part: The part of it that the article is.
        sha256: Of its bytes.
        text_hash: Of its normalised text.
        signature: Of what it tells; see ``index.text.similarity``.
        article: The text and what is known about it.
        previous: The id of the article that was in this place before, or "".
    """

    path: str
    part: str
    sha256: str
    text_hash: str
    signature: bytes
    article: Article
    previous: str = ""


class Identities:
    """Gives files the ids of their articles.

    An id is taken from the text that the article had when it was first seen, and stays when the file is renamed or
    edited. The same content comes before the same place, so that two files that exchange their names exchange no
    notes; the same place before a similar text, unless neither text nor title have to do with what was there. The
    notes store is asked too: the catalogue can be lost, and annotations must find their article again.

    Args:
        catalogue: What is known about files.
        noted: The articles that bear annotations, from the notes store.
        earlier: The texts that annotations were made on: the ids of their articles, by the hash of the text.
        gone: Those whose files are gone; None for none.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        noted: Iterable[NotedArticle],
        earlier: Mapping[str, str],
        gone: NextVersions | None,
    ) -> None:
        self._catalogue = catalogue
        self._earlier = earlier
        self._gone = gone
        noted = list(noted)
        self._noted_digest = {article.sha256: article.id for article in noted}
        self._noted_text = {article.text_hash: article.id for article in noted}
        self._noted_path = {article.path: article.id for article in noted}
        self._noted_ids = frozenset(article.id for article in noted)

    def id_for(self, found: Found) -> str:
        """Return the id of the article in a file."""
        return self._of_content(found) or self._of_place(found) or self._gone_like(found) or self._new_id(found)

    def _of_content(self, found: Found) -> str:
        """Return the id of the article of the same bytes or text, or ""."""
        return (
            self._catalogue.article_of_digest(found.sha256)
            or self._catalogue.article_of_text(found.text_hash)
            or self._unclaimed(self._noted_digest.get(found.sha256, ""))
            or self._unclaimed(self._noted_text.get(found.text_hash, ""))
            or self._unclaimed(self._catalogue.departed.of_text(found.text_hash))
            or self._unclaimed(self._earlier.get(found.text_hash, ""))
        )

    def _of_place(self, found: Found) -> str:
        """Return the id of the article whose next version stands where it stood, or ""."""
        place = (found.path, found.part)
        if not found.previous or self._catalogue.places_of(found.previous) != (place,):
            return self._gone_from(found)
        before = self._catalogue.origins.signature_of(found.previous)
        if likeness(before, found.signature) >= UNLIKE:
            return found.previous
        # A file that was renamed over another one, and edited; or another page that was saved under the same name.
        previous = self._catalogue.article(found.previous)
        is_another = previous is not None and _is_another(found, before, previous.article.title)
        return self._gone_like(found) or ("" if is_another else found.previous)

    def _gone_from(self, found: Found) -> str:
        """Return the id of the annotated article that was in this place until its file went, or ""."""
        name = self._unclaimed(self._noted_path.get(place_of(found.path, found.part), ""))
        gone = self._gone.departed(name) if self._gone and name else None
        if gone is None or likeness(gone.signature, found.signature) >= UNLIKE:
            return name
        return "" if _is_another(found, gone.signature, gone.title) else name

    def _gone_like(self, found: Found) -> str:
        """Return the id of the article that is gone and was renamed and edited to what was found, or ""."""
        return self._gone.of(found.article, found.signature, found.path) if self._gone else ""

    def _unclaimed(self, article: str) -> str:
        """Return the id unless a file with another text has it already."""
        return "" if article and self._catalogue.has_article(article) else article

    def _new_id(self, found: Found) -> str:
        """Return an id that nothing has: an edited article keeps the id that its first text gave it."""
        for start in range(len(found.text_hash) - _ID_LENGTH + 1):
            candidate = found.text_hash[start : start + _ID_LENGTH]
            if candidate not in self._noted_ids and not self._catalogue.has_article(candidate):
                return candidate
        raise AssertionError(f"every id of text {found.text_hash} is taken")


def _is_another(found: Found, before: bytes, title: str) -> bool:
    """Whether the title, too, of a text that is unlike the one before it in its place is another one."""
    titles = {fold(one).strip() for one in (found.article.title, title)}
    return bool(before and found.signature) and len(titles) == 2 and "" not in titles
