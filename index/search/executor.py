"""Finds what a query asks for, over one snapshot: whole arrays of documents at a time.

It walks Whoosh's trees of queries. What a node finds is an array of documents, ascending, with their scores; nodes
combine the arrays of their children. A node that it does not know is left to Whoosh's own searcher, which reads the
same segments through ``codec``.

Whoosh's searcher is not used for the rest: it walks from document to document in Python, scores each field by itself,
counts hits only roughly where it skips blocks, and recurses too deep for nested queries.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet
from typing import Any

import numpy as np

from index.search import clauses, codec
from index.search.backend import And, Every, Not, NullQuery, Or, Term
from index.search.clauses import Clause, HasNotes, Members
from index.search.collapsing import collapsed
from index.search.nearness import MOST_DOCUMENTS, bonuses, neighbours
from index.search.packing import Array
from index.search.ranking import Scored, in_notes, rank
from index.search.results import Match, Matches, Order
from index.search.schema import COLUMNS
from index.search.similar import similar
from index.search.snapshot import Snapshot, damage_is_reported
from index.search.trees import Alike, OfArticles, Passage, Published, tree

_DENSE = 32  # arrays of more than one document in so many are combined through one flag for each document


class Executor:
    """Answers queries over one snapshot.

    Args:
        snapshot: What is searched.
        members: As for ``trees.tree``.
    """

    def __init__(
        self, snapshot: Snapshot, members: Callable[[HasNotes | Members], AbstractSet[str] | Clause]
    ) -> None:
        self._snapshot = snapshot
        self._members = members
        self._in_notes: list[Array] = []  # documents that have a word or phrase of the query in their notes alone

    def page(
        self, root: Clause, limit: int, offset: int, order: Order, origins: Collection[Collection[str]] = ()
    ) -> Matches:
        """Return ``limit`` of the articles found, after the first ``offset``, and how many there are in all.

        Args:
            root: The query.
            limit: How many are returned at most.
            offset: How many are passed over.
            order: How they are sorted.
            origins: The ids of articles that are copies of one text, for each such text; the best of them stays.
        """
        with damage_is_reported():
            for segment, _ in self._snapshot.segments:
                segment.forget()
            found = self.find(root)
            if order is Order.RELEVANCE:
                found = self._with_nearness(found, root)
            copies = np.zeros(len(found.documents), np.int64)
            if origins:
                found, copies = collapsed(self._snapshot, found, self._ranks(found, order), origins)
            chosen = self._first(found, offset + limit, order)[offset:]
            scores = [0.0] * len(chosen)
            if order is Order.RELEVANCE and found.scores is not None:
                scores = found.scores[chosen].tolist()
            noted = set(np.concatenate(self._in_notes).tolist()) if self._in_notes else set()
            matches = (
                Match(self._snapshot.article(document), score, hidden, document in noted)
                for document, score, hidden in zip(
                    found.documents[chosen].tolist(), scores, copies[chosen].tolist(), strict=True
                )
            )
            return Matches(len(found.documents), tuple(matches), int(copies.sum()))

    def find(self, root: Clause) -> Scored:
        """Return all documents found."""
        return self._run(tree(root, self._members, self.articles_in_notes))

    def articles_in_notes(self, words: clauses.Passage) -> frozenset[str]:
        """Return the ids of the articles that have a word or phrase in a note."""
        return frozenset(map(self._snapshot.article, in_notes(self._snapshot, words)[0].tolist()))

    # sorting --------------------------------------------------------------------------------------------------

    def _with_nearness(self, found: Scored, root: Clause) -> Scored:
        """Return what was found, the scores of the best raised by how near to one another the words stand in them."""
        pairs = neighbours(root)
        if not pairs or found.scores is None or len(found.documents) < 2:
            return found
        best = self._first(found, MOST_DOCUMENTS, Order.RELEVANCE)
        scores = found.scores.copy()
        scores[best] += bonuses(self._snapshot, pairs, found.documents[best])
        return Scored(found.documents, scores)

    def _ranks(self, found: Scored, order: Order) -> Array:
        """Return the place of each document in an order."""
        ranks = np.empty(len(found.documents), np.int64)
        ranks[self._first(found, len(ranks), order)] = np.arange(len(ranks))
        return ranks

    def _first(self, found: Scored, count: int, order: Order) -> Array:
        """Return the indices of the first so many documents; all orders are total."""
        snapshot = self._snapshot
        dates = snapshot.oldest_first() if order is Order.OLDEST else snapshot.newest_first()
        scores = found.scores if order is Order.RELEVANCE else None
        candidates = np.arange(len(found.documents))
        if scores is not None and len(scores) > count > 0:
            threshold = np.partition(scores, len(scores) - count)[len(scores) - count]
            better = np.flatnonzero(scores > threshold)
            equal = _smallest(np.flatnonzero(scores == threshold), dates[found.documents], count - len(better))
            candidates = np.concatenate((better, equal))
        elif scores is None:
            candidates = _smallest(candidates, dates[found.documents], count)
        keys = dates[found.documents[candidates]]
        ranked = np.argsort(keys) if scores is None else np.lexsort((keys, -scores[candidates]))
        first: Array = candidates[ranked][:count]
        return first

    # nodes ----------------------------------------------------------------------------------------------------

    def _run(self, node: Any) -> Scored:  # noqa: ANN401 - Whoosh has no types
        """Return what a node finds."""
        if isinstance(node, And):
            return self._all(node.subqueries)
        if isinstance(node, Or):
            return self._any(node.subqueries)
        if isinstance(node, Not):
            return self._all((node,))
        return self._leaf(node)

    def _leaf(self, node: Any) -> Scored:  # noqa: ANN401, PLR0911 - as above; one line for each kind of node
        """Return what a node without others in it finds."""
        snapshot = self._snapshot
        if isinstance(node, Passage):
            found, in_notes_alone = rank(snapshot, node.words)
            if len(in_notes_alone):
                self._in_notes.append(in_notes_alone)
            return found
        if isinstance(node, Every) and node.fieldname is None:
            return Scored(snapshot.all_documents(), None)
        if isinstance(node, Published):
            days = snapshot.days()
            inside = np.flatnonzero((days >= node.first) & (days <= node.last))
            return Scored(snapshot.only_live(inside), None)
        if isinstance(node, Alike):
            return similar(snapshot, node.like)
        if isinstance(node, OfArticles):
            return Scored(snapshot.only_live(snapshot.of_articles(node.articles)), None)
        if isinstance(node, Term) and node.fieldname in COLUMNS:
            return self._valued(node.fieldname, node.text)
        if node is NullQuery:
            return Scored(np.zeros(0, np.int64), None)
        return codec.ask_whoosh(snapshot, node)

    def _all(self, nodes: tuple[Any, ...] | list[Any]) -> Scored:
        """Return the documents that all nodes find; scores add up."""
        found: Scored | None = None
        for node in nodes:
            if not isinstance(node, Not):
                one = self._run(node)
                found = one if found is None else self._both(found, one)
        found = found or Scored(self._snapshot.all_documents(), None)
        for node in nodes:
            if isinstance(node, Not) and len(found.documents):
                kept = ~self._inside(found.documents, self._run(node.query).documents)
                found = Scored(found.documents[kept], found.scores[kept] if found.scores is not None else None)
        return found

    def _both(self, one: Scored, other: Scored) -> Scored:
        """Return the documents of both, with the sum of their scores."""
        if len(one.documents) > len(other.documents):
            one, other = other, one
        kept = self._inside(one.documents, other.documents)
        documents = one.documents[kept]
        scores = one.scores[kept] if one.scores is not None else None
        if other.scores is not None:
            more = other.scores[np.searchsorted(other.documents, documents)]
            scores = more if scores is None else scores + more
        return Scored(documents, scores)

    def _any(self, nodes: list[Any]) -> Scored:
        """Return the documents that a node finds; scores add up."""
        found = [self._run(node) for node in nodes]
        documents = self._union([one.documents for one in found])
        scored = [(one.documents, one.scores) for one in found if one.scores is not None]
        if not scored:
            return Scored(documents, None)
        if len(documents) * _DENSE < self._snapshot.size:
            scores = np.zeros(len(documents), np.float32)
            for some, values in scored:
                scores[np.searchsorted(documents, some)] += values
            return Scored(documents, scores)
        total = np.zeros(self._snapshot.size, np.float32)
        for some, values in scored:
            total[some] += values
        return Scored(documents, total[documents])

    def _union(self, some: list[Array]) -> Array:
        """Return the documents of all, each once."""
        if sum(map(len, some)) * _DENSE < self._snapshot.size:
            return np.unique(np.concatenate(some))
        flags = np.zeros(self._snapshot.size, bool)
        for documents in some:
            flags[documents] = True
        return np.flatnonzero(flags)

    def _inside(self, some: Array, others: Array) -> Array:
        """Return for each of some documents whether it is among the others."""
        if len(some) * _DENSE < self._snapshot.size:
            at = np.minimum(np.searchsorted(others, some), max(len(others) - 1, 0))
            return others[at] == some if len(others) else np.zeros(len(some), bool)
        flags = np.zeros(self._snapshot.size, bool)
        flags[others] = True
        inside: Array = flags[some]
        return inside

    def _valued(self, column: str, value: str) -> Scored:
        """Return the documents that have a value in a column."""
        wanted = value.encode("utf-8", "surrogatepass")
        found = [base + one.documents(wanted) for one, base in self._snapshot.columns(column)]
        return Scored(self._snapshot.only_live(np.concatenate(found)) if found else np.zeros(0, np.int64), None)


def _smallest(which: Array, keys: Array, count: int) -> Array:
    """Return those of the indices with the smallest keys, in no order."""
    if len(which) <= count:
        return which
    if count <= 0:
        return which[:0]
    chosen: Array = which[np.argpartition(keys[which], count - 1)[:count]]
    return chosen
