"""Tells of which article that is gone a new text is the next version: its file was renamed and edited.

Texts are compared by their signatures, see ``index.text.similarity``; words that are replaced here and there break
four runs each. Measured over 294 news articles, share of runs that an article has in common with what it was: a tenth
of its words replaced at random 0.34 to 0.55, a tenth of its sentences 0.42 to 0.85, a quarter of its sentences 0.29
to 0.65, each but for one article in a hundred; a quarter of its words at random, 0.08 to 0.25, cannot be told from
articles that are filled into one form. Two different ones of them share up to 0.36 where both are interviews with the
same questions, else less than 0.05. Two editions of a daily briefing share 0.55, and their title. So a text has to
agree very well where neither day nor address say the same, and less will do where one of them does. A wrong merger
would put notes on an article that they were not made on: where anything speaks against it, or two articles that are
gone might be meant, the text is that of a new article.

Known again of those 294, with none taken for another: where the day is known, 293 of which a tenth of the sentences
was replaced, 285 with a quarter (274 if the title was edited too), 291 with a tenth of the words at random; where it
is not, 247, 9 and 15.

Of several files that might be next versions of one article, the most alike is taken; see ``index.ingest.rivals``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING

from index.articles.article import Article
from index.catalogue.departed import DepartedArticle
from index.text.folding import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Likeness, 0 to 1, from which a text is the next version of one that is gone.
_SAID_TO_BE = 0.33  # where address, or day and title, are the same; one form filled in twice may come to 0.32
_BY_TEXT = 0.4  # where the day is the same, and the title is not
_AGAINST = 0.55  # where the address differs; what counts as a copy, see ``index.catalogue.origins``
_RECURRING = 0.65  # where the days differ, or are not known: two editions of a daily briefing come to 0.55
_MARGIN = 0.08  # by how much the best has to be better than any other
_REMEMBERED = 2048  # texts
UNLIKE = 0.125
"""Likeness below which nothing in the texts speaks for their being one."""

_PAGE = re.compile(r"(?:\w+:)?(?://)?(?:www\.|m\.|amp\.)?([^?#]*)")


class NextVersions:
    """The articles that are gone, as candidates. Made for one look at the folders.

    Args:
        departed: What is remembered of them.
        may_be_there: Whether a path may still have its file: an article is not taken from it.
        has_article: Whether the article of an id is there again by now.
        nearest: How like the text of a signature the nearest article is that is there, 0 to 1.
    """

    def __init__(
        self,
        departed: Sequence[DepartedArticle],
        may_be_there: Callable[[str], bool],
        has_article: Callable[[str], bool],
        nearest: Callable[[bytes], float],
    ) -> None:
        self._departed = [one for one in departed if one.signature]
        self._by_name = {one.article: one for one in self._departed}
        self._may_be_there = may_be_there
        self._has_article = has_article
        self._nearest = nearest
        self._alike = lru_cache(maxsize=_REMEMBERED)(self._all_alike)  # a text is asked about twice

    def departed(self, article: str) -> DepartedArticle | None:
        """Return what is remembered of an article that is gone; None where nothing by which it could be told is."""
        return self._by_name.get(article)

    def of(self, article: Article, signature: bytes, path: str) -> str:
        """Return the id of the article that a text is the next version of, or "".

        Args:
            article: The text, and what is known about it.
            signature: Of the text.
            path: Its file.
        """
        if not signature or not self._departed:
            return ""
        ranked = self._ranked(signature)
        if not ranked:
            return ""
        likeness, best = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        if likeness < needed(best, article) or likeness - second < _MARGIN:
            return ""
        is_left = best.path != path and self._may_be_there(best.path)
        return "" if is_left or self._nearest(signature) > likeness else best.article

    def claim(self, article: Article, signature: bytes, path: str) -> tuple[float, bool] | None:
        """Return how strong a text's claim is to be the next version of an article, to be compared with others.

        Args:
            article: As for ``of``.
            signature: As for ``of``.
            path: As for ``of``.

        Returns:
            How alike they are, and whether their files are called the same; None where it has no claim.
        """
        if not signature or not self._departed:
            return None
        for alike, gone in self._ranked(signature):
            if alike >= needed(gone, article):
                return alike, PurePath(gone.path).name == PurePath(path).name
        return None

    def _ranked(self, signature: bytes) -> list[tuple[float, DepartedArticle]]:
        """Return the two that are most alike, and alike at all, the better one first."""
        still_gone = (one for one in self._alike(signature) if not self._has_article(one[1].article))
        return list(islice(still_gone, 2))

    def _all_alike(self, signature: bytes) -> list[tuple[float, DepartedArticle]]:
        """Return all that are alike at all, the best first."""
        from index.text.similarity import likeness_to_each

        alike = likeness_to_each(signature, self._signatures)
        found = [(float(alike[number]), self._departed[number]) for number in (alike >= UNLIKE).nonzero()[0]]
        return sorted(found, key=lambda one: (-one[0], one[1].path, one[1].article))

    @cached_property
    def _signatures(self) -> NDArray[np.uint32]:
        from index.text.similarity import stacked

        return stacked([one.signature for one in self._departed])


def needed(gone: DepartedArticle, article: Article) -> float:
    """Return how like a text has to be to one that is gone, given what is known about both; above 1 for never."""
    if _is_of_other_outlet(gone, article):
        return 2.0  # another outlet runs the same report
    is_of_one_day = gone.published is not None and gone.published == article.published
    is_at_one_address = _agree(_both(gone.url, article.url))
    if is_of_other_day(gone, article) or not (is_of_one_day or is_at_one_address):
        return _RECURRING
    if _is_at_other_address(gone, article):
        return _AGAINST
    return _SAID_TO_BE if is_at_one_address or has_same_title(gone, article) else _BY_TEXT


def is_doubtful(gone: DepartedArticle, article: Article) -> bool:
    """Return whether outlet, day or address of a text are known to be others than those of one that is gone."""
    differs = (_is_of_other_outlet, is_of_other_day, _is_at_other_address)
    return any(differ(gone, article) for differ in differs)


def is_of_other_day(gone: DepartedArticle, article: Article) -> bool:
    """Return whether the days of both are known, and differ."""
    return len({gone.published, article.published} - {None}) == 2


def has_same_title(gone: DepartedArticle, article: Article) -> bool:
    """Return whether both have one title."""
    return _agree(_both(gone.title, article.title))


def _is_of_other_outlet(gone: DepartedArticle, article: Article) -> bool:
    return _differ(_both(gone.outlet, article.outlet))


def _is_at_other_address(gone: DepartedArticle, article: Article) -> bool:
    return _differ(_both(_page(gone.url), _page(article.url)))


def _both(first: str, second: str) -> tuple[str, str]:
    return fold(first).strip(), fold(second).strip()


def _agree(pair: tuple[str, str]) -> bool:
    return pair[0] != "" and pair[0] == pair[1]


def _differ(pair: tuple[str, str]) -> bool:
    return all(pair) and pair[0] != pair[1]


def _page(url: str) -> str:
    """Return what is left of an address without the ways in which one page is fetched; a query may be one of them."""
    found = _PAGE.match(url)
    return found[1].rstrip("/") if found else ""
