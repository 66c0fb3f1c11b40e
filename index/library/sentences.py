"""The sentences of an article, to quote what stands around a mention."""

from __future__ import annotations

import re
from bisect import bisect_right

from index.articles.article import Article, Role
from index.named import MentionInContext
from index.text.sentences import sentence_spans
from index.text.spans import Span

_FURNITURE = frozenset({Role.BOILERPLATE})
BESIDE_THE_TEXT = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.DATELINE})
"""What tells nothing itself: who wrote, when and where."""

_BLANKS = re.compile(r"\s+")
_LONGEST = 300  # code points of a sentence on each side of a mention; a longer one is cut there


class Sentences:
    """The sentences of an article in order, its furniture apart.

    Attributes:
        spans: Where they stand, in code points of the article's text.
    """

    def __init__(self, article: Article, without: frozenset[Role] = _FURNITURE) -> None:
        """Cut an article into sentences, but for the blocks of some roles."""
        self._text = article.text
        self.spans = tuple(
            span.shifted(block.span.start)
            for block in article.blocks
            if block.role not in without
            for span in sentence_spans(block.span.of(article.text))
        )
        self._starts = [span.start for span in self.spans]

    def around(self, place: Span) -> Span | None:
        """Return the sentence in which a place begins; None where it lies in none."""
        number = bisect_right(self._starts, place.start) - 1
        return self.spans[number] if number >= 0 and place.start < self.spans[number].end else None

    def context(self, place: Span) -> tuple[str, str]:
        """Return what stands before and behind a place in its sentence, as one line each.

        White space beside the place is kept as one blank, so that the three can be written one after the other.
        """
        sentence = self.around(place) or place
        before = self._text[max(sentence.start, place.start - _LONGEST) : place.start]
        after = self._text[place.end : min(max(sentence.end, place.end), place.end + _LONGEST)]
        return _line(before).lstrip(), _line(after).rstrip()


def _line(text: str) -> str:
    return _BLANKS.sub(" ", text)


def in_context(name: str, article: Article, sentences: Sentences, span: Span) -> MentionInContext:
    """Return a mention with the words around it; the span counts code points of the article's text."""
    before, after = sentences.context(span)
    return MentionInContext(
        name, article.title, article.outlet, article.published, span, before, span.of(article.text), after
    )
