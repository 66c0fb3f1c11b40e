"""The index finds exactly what a look at every document finds."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.search.clauses import (
    PLAIN_PARTS,
    All,
    Any,
    Atom,
    Dates,
    Element,
    Everything,
    HasNotes,
    Language,
    Not,
    Words,
)
from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.highlights import find_hits
from index.search.query import ParsedQuery
from index.search.results import Order
from index.search.terms import elements_of
from tests.support.search import scan

VOCABULARY = [
    "a",
    "b",
    "ab",
    "S-400",
    "S400",
    "400",
    "a-b",
    "a-b-a",
    "b's",
    "o'b",
    "日本",
    "日",
    "本日",
    "U.S.",
    "us",
    "1,000",
]
WORD = st.sampled_from(VOCABULARY)
TEXT = st.lists(WORD, max_size=8).map(" ".join)
NAMES = st.lists(st.lists(WORD, min_size=1, max_size=2).map(" ".join), max_size=2).map(tuple)
DAY = st.sampled_from([date(2020, 12, 31), date(2021, 1, 1), date(2021, 6, 15), date(2022, 1, 1)])
NOTED = frozenset({"d0", "d3"})

DOCUMENTS = st.lists(
    st.builds(
        SearchDocument,
        article=st.just(""),
        title=TEXT,
        body=TEXT,
        outlet=st.one_of(st.just(""), WORD),
        authors=NAMES,
        published=st.one_of(st.none(), DAY),
        language=st.sampled_from(["", "en", "tr"]),
        people=NAMES,
    ),
    max_size=8,
)


def _words(words: list[str], parts: tuple[str, ...], prefixed: bool) -> Words:
    return Words(elements_of(" ".join(words) + ("*" if prefixed else "")), parts)


LEAVES = st.one_of(
    st.builds(
        _words,
        st.lists(WORD, min_size=1, max_size=3),
        st.sampled_from([PLAIN_PARTS, ("title",), ("body",), ("people",)]),
        st.booleans(),
    ),
    st.builds(lambda one, other: Dates(min(one, other), max(one, other)), DAY, DAY),
    st.sampled_from([Language("en"), HasNotes(), Everything(), Words((Element(((Atom("none"),),), "none"),))]),
)
TREES = st.recursive(
    LEAVES,
    lambda trees: st.one_of(
        st.lists(trees, min_size=2, max_size=3).map(lambda some: All(tuple(some))),
        st.lists(trees, min_size=2, max_size=3).map(lambda some: Any(tuple(some))),
        trees.map(Not),
    ),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS, st.lists(TREES, min_size=1, max_size=12), st.integers(1, 4), st.sampled_from(Order))
def test_the_index_finds_what_a_scan_finds(documents, trees, batch, order):
    numbered = [
        SearchDocument(
            f"d{number}", one.title, one.body, one.outlet, one.authors, one.published, one.language, "", one.people
        )
        for number, one in enumerate(documents)
    ]
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex.create(Path(folder))
        for start in range(0, len(numbered), batch):
            with index.writer() as writer:
                for one in numbered[start : start + batch]:
                    writer.put(one)
        for tree in trees:
            matches = index.search(ParsedQuery("", "", tree), limit=100, order=order, noted=NOTED)
            found = [match.article for match in matches.matches]
            assert (set(found), len(found)) == (scan(numbered, tree, NOTED), matches.total)
        index.close()


@given(TEXT, st.lists(WORD, min_size=1, max_size=3), st.booleans())
def test_a_text_has_marks_exactly_where_it_is_found(text, words, prefixed):
    clause = _words(words, ("body",), prefixed)
    found = scan([SearchDocument("d", "", text)], clause)
    assert bool(find_hits(ParsedQuery("", "", clause), text)) == bool(found)
