"""The index finds exactly what a look at every document finds."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import query

from index.search import backend
from index.search.clauses import (
    PLAIN_PARTS,
    All,
    Any,
    Atom,
    Dates,
    Element,
    Everything,
    Form,
    HasNotes,
    Language,
    Members,
    Near,
    Not,
    Outlets,
    Type,
    Words,
)
from index.search.codec import ask_whoosh
from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.executor import Executor
from index.search.highlights import find_hits
from index.search.margins import Margins
from index.search.query import ParsedQuery
from index.search.results import Order
from index.search.said import Said
from index.search.terms import elements_of
from index.search.trees import tree
from tests.support.random_documents import DAY, DOCUMENTS, NOTED, NOTES, QUICK, TEXT, WORD
from tests.support.search import scan


def _words(words: list[str], parts: tuple[str, ...], prefixed: bool) -> Words:
    return Words(elements_of(" ".join(words) + ("*" if prefixed else "")), parts)


ELEMENTS = st.lists(WORD, min_size=1, max_size=2).map(lambda words: elements_of(" ".join(words)))
PARTS = st.sampled_from([PLAIN_PARTS, ("title",), ("body",), ("people",), ("folder",), ("boilerplate",), ("notes",)])
STEMS = st.builds(Atom, st.sampled_from(["strike", "striking", "gift", "ab"]), st.just(Form.STEM))
TERMS = st.one_of(
    STEMS,
    st.builds(
        Atom, st.sampled_from(["a", "ab", "s4", "日本", "4000", "sd400"]), st.sampled_from([Form.PREFIX, Form.FUZZY])
    ),
    st.builds(Atom, st.sampled_from(["*0", "s*0", "?b", "*日*", "a?", "s?00"]), st.just(Form.PATTERN)),
)
OUTLETS = Outlets(frozenset({"a", "S-400", "nobody"}))
LEAVES = st.one_of(
    st.builds(
        lambda one, other, distance, parts: Near(
            ((Element(((one,),), ""),), (Element(((other,),), ""),)), distance, parts=parts
        ),
        STEMS,
        TERMS,
        st.integers(1, 3),
        PARTS,
    ),
    st.builds(
        Near,
        st.lists(ELEMENTS, min_size=2, max_size=3).map(tuple),
        st.integers(1, 4),
        st.just(False),
        PARTS,
    ),
    st.builds(Near, st.lists(ELEMENTS, min_size=2, max_size=2).map(tuple), st.integers(1, 4), st.just(True), PARTS),
    st.builds(lambda atom, parts: Words((Element(((atom,),), ""),), parts), TERMS, PARTS),
    st.builds(
        _words,
        st.lists(WORD, min_size=1, max_size=3),
        st.sampled_from([PLAIN_PARTS, ("title",), ("body",), ("people",), ("notes",)]),
        st.booleans(),
    ),
    st.builds(lambda one, other: Dates(min(one, other), max(one, other)), DAY, DAY),
    st.sampled_from(
        [
            Language("en"),
            Type("pdf"),
            OUTLETS,
            HasNotes(),
            Members("tag", "water"),
            Everything(),
            Words((Element(((Atom("none"),),), "none"),)),
        ]
    ),
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


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=QUICK)
@given(DOCUMENTS, st.lists(TREES, min_size=1, max_size=12), st.integers(1, 4), st.sampled_from(Order), NOTES)
def test_the_index_finds_what_a_scan_finds(documents, trees, batch, order, notes):
    numbered = [replace(one, article=f"d{number}") for number, one in enumerate(documents)]
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex.create(Path(folder))
        for start in range(0, len(numbered), batch):
            with index.writer() as writer:
                for one in numbered[start : start + batch]:
                    writer.put(one)
        index.take_notes(1, lambda: notes)
        for clause in trees:
            query = ParsedQuery("", Said("everything"), clause)
            matches = index.search(query, limit=100, order=order, noted=NOTED, resolve=lambda _: NOTED)
            found = [match.article for match in matches.matches]
            assert (set(found), len(found)) == (
                scan(numbered, clause, NOTED, notes.values()),
                matches.total,
            )
        index.close()


def whole_index(folder, documents, batch):
    """An index of the documents, a few in each commit, and one of them removed again."""
    index = SearchIndex.create(Path(folder))
    for start in range(0, len(documents), batch):
        with index.writer() as writer:
            for one in documents[start : start + batch]:
                writer.put(one)
    with index.writer() as writer:
        writer.remove("d1")
    return index


def is_beyond_whoosh(clause):
    """Whether a tree holds what Whoosh's own searcher is known to answer wrongly; the scan says what is right there.

    WORKAROUND for Whoosh-Reloaded 2.7.5: its negation may give deleted documents, give some that it should not beside
    another one, and miss some over several segments; its nearness misses words that share a place with their parts.
    """
    return isinstance(clause, Not | Near) or any(map(is_beyond_whoosh, getattr(clause, "clauses", ())))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=QUICK)
@given(DOCUMENTS, st.lists(TREES, min_size=1, max_size=8), st.integers(1, 4), NOTES)
def test_whoosh_finds_the_same_in_the_same_index(documents, trees, batch, notes):
    numbered = [replace(one, article=f"d{number}") for number, one in enumerate(documents)]
    with tempfile.TemporaryDirectory() as folder:
        index = whole_index(folder, numbered, batch)
        index._snapshot.show(Margins().updated(notes))
        executor = Executor(index._snapshot, lambda _: NOTED)
        for clause in trees:
            ours = executor.find(clause).documents.tolist()
            left = [one for one in numbered if one.article != "d1"]
            assert len(ours) == len(scan(left, clause, NOTED, notes.values()))
            if not is_beyond_whoosh(clause):
                theirs = ask_whoosh(index._snapshot, tree(clause, lambda _: NOTED, executor.articles_in_notes))
                assert ours == theirs.documents.tolist()
        index.close()


def test_a_node_that_only_whoosh_knows_is_left_to_it(tmp_path):
    index = whole_index(tmp_path, [SearchDocument("d0", "", "strikes"), SearchDocument("d2", "", "truce")], 1)
    found = Executor(index._snapshot, lambda _: NOTED)._run(
        backend.Or([query.Regex("body", "str.*"), backend.Every()])
    )
    assert found.documents.tolist() == [0, 1]
    assert found.scores is not None
    assert found.scores[0] > 0 == found.scores[1]
    index.close()


@given(TEXT, st.lists(ELEMENTS, min_size=2, max_size=3).map(tuple), st.integers(1, 4))
def test_words_near_one_another_are_marked_exactly_where_they_are_found(text, operands, distance):
    clause = Near(operands, distance, parts=("body",))
    found = scan([SearchDocument("d", "", text)], clause)
    assert bool(find_hits(ParsedQuery("", Said("everything"), clause), text)) == bool(found)


@given(TEXT, st.lists(WORD, min_size=1, max_size=3), st.booleans())
def test_a_text_has_marks_exactly_where_it_is_found(text, words, prefixed):
    clause = _words(words, ("body",), prefixed)
    found = scan([SearchDocument("d", "", text)], clause)
    assert bool(find_hits(ParsedQuery("", Said("everything"), clause), text)) == bool(found)
