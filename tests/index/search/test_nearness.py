"""Articles in which the words of a query stand together come first."""

from __future__ import annotations

import pytest

from index.search.engine import SearchIndex
from index.search.nearness import MOST_DOCUMENTS
from index.search.query import parse
from tests.support.search import document

FILLER = "nothing else was said about it on that day "


@pytest.fixture
def index(tmp_path):
    made = SearchIndex.create(tmp_path / "search")
    yield made
    made.close()


def put(index, *documents):
    with index.writer() as writer:
        for one in documents:
            writer.put(one)


def found(index, query, **options):
    return [match.article for match in index.search(parse(query), **options).matches]


@pytest.mark.parametrize("query", ["gas transit", "gas OR transit", "(gas transit) -truce"])
def test_a_phrase_comes_before_neighbours_and_these_before_words_far_apart(index, query):
    put(
        index,
        document("far", f"gas {FILLER} {FILLER} transit and more"),
        document("near", f"gas and oil transit {FILLER} {FILLER}"),
        document("phrase", f"gas transit and more {FILLER} {FILLER}"),
        document("turned", f"transit gas and more {FILLER} {FILLER}"),
    )
    assert found(index, query) == ["phrase", "turned", "near", "far"]


def test_forms_of_words_count_as_near(index):
    put(
        index,
        document("far", f"strikes {FILLER} {FILLER} of miners", language="en"),
        document("near", f"{FILLER} strikes of miners {FILLER}", language="en"),
    )
    assert found(index, "strike miner") == ["near", "far"]


def test_pages_join_to_the_whole_list_beyond_those_that_are_looked_at(index):
    amount = MOST_DOCUMENTS + 30
    put(index, *(document(f"n{n}", "gas " * (n % 7 + 1) + "x " * (n % 11) + "transit") for n in range(amount)))
    whole = found(index, "gas transit", limit=amount)
    pages = [one for offset in range(0, amount, 20) for one in found(index, "gas transit", limit=20, offset=offset)]
    assert (len(set(whole)), pages) == (amount, whole)
    scores = [match.score for match in index.search(parse("gas transit"), limit=amount).matches]
    assert scores == sorted(scores, reverse=True)
