"""What is kept of the beginnings of words is what adding up their postings gives."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.search import beginnings
from index.search.clauses import BODY, TITLE
from index.search.engine import SearchIndex
from index.search.query import parse
from tests.support.search import document, scan

WORD = st.sampled_from(["a", "ab", "abc", "b", "ba", "éa", "войска", "во", "日本", "1,000", "s-400"])
TEXT = st.lists(WORD, max_size=30).map(" ".join)
DOCUMENTS = st.lists(st.builds(document, st.just(""), TEXT, TEXT), min_size=1, max_size=8)
STARTS = ("a", "ab", "b", "e", "ea", "в", "во", "日", "1", "s")


@pytest.fixture(autouse=True, scope="module")
def all_beginnings_are_kept():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beginnings, "FEWEST_DOCUMENTS", 1)
        patch.setattr(beginnings, "FREQUENT", 0)
        yield


def make(folder, documents, batch):
    """An index with several commits, which are merged as they come."""
    index = SearchIndex.create(Path(folder))
    for start in range(0, len(documents), batch):
        with index.writer() as writer:
            for number, one in enumerate(documents[start : start + batch], start):
                writer.put(document(f"d{number}", one.body, one.title))
    return index


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS, st.integers(1, 4), st.sampled_from(STARTS))
def test_the_sums_are_those_of_all_postings(documents, batch, start):
    with tempfile.TemporaryDirectory() as folder:
        index = make(folder, documents, batch)
        for segment, _ in index._snapshot.segments:
            for part in (segment.part(BODY), segment.part(TITLE)):
                numbers = part.with_prefix(start.encode())
                sums = part.sums(start.encode())
                assert (sums is None) == (not len(numbers))
                if sums is not None:
                    found = part.found(numbers)
                    assert sums.tolist() == np.bincount(found.documents, found.frequencies, part.size).tolist()
        index.close()


@settings(max_examples=40, deadline=None)
@given(DOCUMENTS, st.integers(1, 4), st.sampled_from(STARTS))
def test_a_beginning_finds_what_a_scan_finds(documents, batch, start):
    with tempfile.TemporaryDirectory() as folder:
        index = make(folder, documents, batch)
        numbered = [document(f"d{number}", one.body, one.title) for number, one in enumerate(documents)]
        query = parse(f"{start}*")
        found = [match.article for match in index.search(query, limit=100).matches]
        assert set(found) == scan(numbered, query.root)
        assert len(found) == len(set(found))
        index.close()


def test_more_places_than_a_byte_counts_are_kept(tmp_path):
    index = make(tmp_path, [document("", "ab ac " * 200), document("", "ab")], 2)
    ((segment, _),) = index._snapshot.segments
    assert segment.part(BODY).sums(b"a").tolist() == [400, 1]
    index.close()


def test_scores_do_not_depend_on_whether_sums_are_kept(tmp_path, monkeypatch):
    documents = [document("", "ab ac " * many + "other " * 9, "abba") for many in range(1, 6)]
    with_sums = make(tmp_path / "with", documents, 5)
    monkeypatch.setattr(beginnings, "FREQUENT", 1000)
    without = make(tmp_path / "without", documents, 5)
    matches = [index.search(parse("a*")).matches for index in (with_sums, without)]
    assert matches[0] == matches[1]
    assert all(match.score > 0 for match in matches[0])
    with_sums.close()
    without.close()


def test_small_segments_keep_none(tmp_path, monkeypatch):
    monkeypatch.setattr(beginnings, "FEWEST_DOCUMENTS", 2)
    index = make(tmp_path, [document("", "ab ac ad")], 1)
    ((segment, _),) = index._snapshot.segments
    assert segment.part(BODY).sums(b"a") is None
    index.close()
