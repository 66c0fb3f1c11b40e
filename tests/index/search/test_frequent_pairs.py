"""Phrases of frequent words, which are kept, are found and counted as by their places."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.search import frequent_pairs
from index.search.clauses import BODY, Words
from index.search.engine import SearchIndex
from index.search.families import Lexicon
from index.search.places import different_ends, sequences
from index.search.query import ParsedQuery
from index.search.ranking import Lookups, _counted
from index.search.said import Said
from index.search.terms import elements_of
from tests.support.search import document, scan

WORD = st.sampled_from(["the", "of", "in", "a", "A", "a-b", "the-of", "S-400", "400", "o'the", "日本", "x"])
TEXTS = st.lists(st.lists(WORD, max_size=30).map(" ".join), min_size=1, max_size=9)
PAIR = st.tuples(WORD, WORD).map(" ".join)


@pytest.fixture(autouse=True, scope="module")
def every_word_is_frequent():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frequent_pairs, "FEWEST_DOCUMENTS", 1)
        patch.setattr(frequent_pairs, "FREQUENT", 0)
        patch.setattr(frequent_pairs, "_AT_ONCE", 8)
        yield patch


def make(folder, texts, batch):
    """An index of the texts, of several commits, which are merged as they come, and one article removed again."""
    index = SearchIndex.create(Path(folder))
    for start in range(0, len(texts), batch):
        with index.writer() as writer:
            for number, text in enumerate(texts[start : start + batch], start):
                writer.put(document(f"d{number}", text, title="the of"))
    with index.writer() as writer:
        writer.remove("d1")
    while index.tidy():
        pass
    return index


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(1, 4), st.lists(PAIR, min_size=1, max_size=6), st.sampled_from([3, 40]))
def test_pairs_are_counted_as_by_the_keys_of_all_places(every_word_is_frequent, texts, batch, pairs, most):
    every_word_is_frequent.setattr(frequent_pairs, "MOST_WORDS", most)
    with tempfile.TemporaryDirectory() as folder:
        index = make(folder, texts, batch)
        for segment, _ in index._snapshot.segments:
            lexicon = Lexicon(segment, BODY)
            for elements in map(elements_of, pairs):
                kept = lexicon.pair(elements)
                if kept is not None:
                    expected = _counted(different_ends(sequences(elements, Lookups(lexicon))) - 1)
                    assert [one.tolist() for one in kept] == [one.tolist() for one in expected]
        index.close()


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.integers(1, 4), st.lists(PAIR, min_size=1, max_size=6))
def test_a_phrase_of_frequent_words_finds_what_a_scan_finds(every_word_is_frequent, texts, batch, pairs):
    every_word_is_frequent.setattr(frequent_pairs, "MOST_WORDS", 40)
    documents = [document(f"d{number}", text, title="the of") for number, text in enumerate(texts) if number != 1]
    with tempfile.TemporaryDirectory() as folder:
        index = make(folder, texts, batch)
        for pair in pairs:
            clause = Words(elements_of(pair))
            found = index.search(ParsedQuery("", Said("everything"), clause), limit=100).matches
            assert {match.article for match in found} == scan(documents, clause)
        index.close()


def segment_of(folder, texts):
    index = SearchIndex.create(folder)
    with index.writer() as writer:
        for number, text in enumerate(texts):
            writer.put(document(f"d{number}", text))
    assert index._snapshot is not None
    ((segment, _),) = index._snapshot.segments
    return index, segment


def test_words_that_span_several_positions_are_not_kept(tmp_path, every_word_is_frequent):
    index, segment = segment_of(tmp_path, ["the S-400 of the S-400", "of the"])
    assert segment.pair(b"of", b"the").documents.tolist() == [0, 1]
    assert segment.pair(b"the", b"s400") is None
    index.close()


def test_a_pair_that_no_text_has_is_known_not_to_be_there(tmp_path, every_word_is_frequent):
    index, segment = segment_of(tmp_path, ["of the", "the x"])
    assert segment.pair(b"x", b"of").documents.tolist() == []
    index.close()


def test_only_the_most_frequent_words_are_kept(tmp_path, every_word_is_frequent):
    every_word_is_frequent.setattr(frequent_pairs, "MOST_WORDS", 2)
    index, segment = segment_of(tmp_path, ["of the x of the", "x the of"])
    assert segment.pair(b"of", b"the").frequencies.tolist() == [2]
    assert segment.pair(b"the", b"x") is None
    index.close()
