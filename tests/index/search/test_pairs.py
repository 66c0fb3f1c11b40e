"""Which spellings and forms of a word find which, in many languages: one table, with and without an index."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from index.search.engine import SearchIndex
from index.search.highlights import find_hits
from index.search.query import parse
from tests.support.search import document

LINES = (Path(__file__).parent / "pairs.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]
PAIRS = [
    (language, *(re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), one) for one in (text, query)), says)
    for language, text, query, says in ROWS
]


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What an index of all texts finds: the numbers of the pairs by query."""
    index = SearchIndex.create(tmp_path_factory.mktemp("pairs"))
    with index.writer() as writer:
        for number, (language, text, *_) in enumerate(PAIRS):
            writer.put(document(f"{number}", text, language=language))
    answers: defaultdict[str, set[int]] = defaultdict(set)
    for query in {pair[2] for pair in PAIRS}:
        matches = index.search(parse(query), limit=len(PAIRS)).matches
        answers[query] = {int(match.article) for match in matches}
    yield answers
    index.close()


def test_there_are_enough_pairs():
    assert len({tuple(row) for row in ROWS}) == len(ROWS) >= 200


@pytest.mark.parametrize("number", range(len(PAIRS)), ids=[f"{query}-in-{text}" for _, text, query, _ in PAIRS])
def test_the_query_finds_what_it_should(found, number):
    language, text, query, says = PAIRS[number]
    assert bool(find_hits(parse(query), text, language=language)) is (says == "yes")
    assert (number in found[query]) is (says == "yes")
