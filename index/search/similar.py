"""Finds articles like another one: those with the words that set it apart.

The words of an article that are frequent in it and rare in the others are searched, each ranked by BM25F, and the
scores are added: what Lucene's MoreLikeThis does. An article has to have some of them, not one by chance.
"""

from __future__ import annotations

import math

import numpy as np

from index.search.clauses import BODY, TITLE, Atom, Element, Like, Words
from index.search.ranking import Scored, rank
from index.search.snapshot import Snapshot

_MOST_WORDS = 20  # that are searched
_MOST_WEIGHED = 120  # of the most frequent words, how rare they are is looked up
_SHORTEST = 3  # letters of a word
_LEAST_DOCUMENTS = 2  # a word that no other article has finds none
_SHARE = 0.3  # of the words, that an article has to have


def similar(snapshot: Snapshot, like: Like) -> Scored:
    """Return the articles that are like one, with scores; that one is left out."""
    words = telling_words(snapshot, like)
    scores, matched = np.zeros(snapshot.size, np.float32), np.zeros(snapshot.size, np.int16)
    for word in words:
        found, _ = rank(snapshot, Words((Element(((Atom(word),),), word),), (TITLE, BODY)))
        if found.scores is not None:
            scores[found.documents] += found.scores
            matched[found.documents] += 1
    matched[snapshot.of_articles(frozenset({like.article}))] = 0
    documents = np.flatnonzero(matched >= max(1, math.ceil(len(words) * _SHARE)))
    return Scored(documents, scores[documents])


def telling_words(snapshot: Snapshot, like: Like) -> tuple[str, ...]:
    """Return the words that set an article apart, the most telling first: tf-idf, the frequency dampened."""
    frequent = sorted((one for one in like.words if len(one[0]) >= _SHORTEST), key=lambda one: (-one[1], one[0]))
    weighed = []
    for word, count in frequent[:_MOST_WEIGHED]:
        having = sum(_having(snapshot, word))
        if having >= _LEAST_DOCUMENTS:
            weighed.append((-(1 + math.log(count)) * math.log(1 + snapshot.count / having), word))
    return tuple(word for _, word in sorted(weighed)[:_MOST_WORDS])


def _having(snapshot: Snapshot, word: str) -> list[int]:
    """Return in how many texts of each segment a word stands."""
    counts = []
    for part, _, _ in snapshot.parts(BODY):
        number = part.find(word.encode("utf-8", "replace"))
        counts.append(int(part.counts(np.array([number]))[0]) if number >= 0 else 0)
    return counts
