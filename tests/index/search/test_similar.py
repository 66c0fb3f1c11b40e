"""Articles like another one."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from index.search.clauses import Like
from index.search.engine import SearchIndex
from index.search.executor import Executor
from index.search.query import ParsedQuery
from index.search.said import Said
from index.search.similar import telling_words
from tests.support.search import document

WORDS = st.lists(
    st.sampled_from(["dam", "river", "flood", "valley", "truce", "war", "envoy", "harbour", "of", "it"]), max_size=12
).map(" ".join)
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


def like(text, article=""):
    return Like(article, tuple(sorted(Counter(text.split()).items())))


def snapshot_of(index):
    """The state that the index shows."""
    assert index._snapshot is not None
    return index._snapshot


@settings(max_examples=30, deadline=None, phases=QUICK)
@given(st.lists(WORDS, min_size=1, max_size=8), st.integers(1, 4))
def test_what_has_enough_of_the_telling_words_is_found_and_nothing_else(tmp_path_factory, texts, batch):
    index = SearchIndex.create(tmp_path_factory.mktemp("similar"))
    for start in range(0, len(texts), batch):
        with index.writer() as writer:
            for number, text in enumerate(texts[start : start + batch], start):
                writer.put(document(f"d{number}", text))
    clause = like(texts[0], "d0")
    words = telling_words(snapshot_of(index), clause)
    having = {word: sum(word in text.split() for text in texts) for word in texts[0].split() if len(word) > 2}
    assert set(words) == {word for word, count in having.items() if count > 1}
    found = {match.article for match in index.search(ParsedQuery("", Said("everything"), clause), limit=100).matches}
    needed = max(1, math.ceil(len(words) * 0.3))
    assert found == {
        f"d{number}" for number, text in enumerate(texts) if number and len(set(words) & set(text.split())) >= needed
    }
    index.close()


@pytest.fixture
def index(tmp_path):
    made = SearchIndex.create(tmp_path / "search")
    with made.writer() as writer:
        writer.put(document("model", "the dam on the river held the flood back"))
        writer.put(document("close", "the flood broke the dam on the river"))
        writer.put(document("less", "the river is wide and the weather is fine on the coast"))
        writer.put(document("other", "the truce is kept in the mountains"))
    yield made
    made.close()


def test_the_nearest_comes_first_and_the_article_itself_is_left_out(index):
    clause = like("the dam on the river held the flood back", "model")
    found = [match.article for match in index.search(ParsedQuery("", Said("everything"), clause)).matches]
    assert found[0] == "close"
    assert "model" not in found


def test_an_article_without_telling_words_is_like_none(index):
    assert Executor(snapshot_of(index), lambda _: frozenset()).find(like("")).documents.tolist() == []
