"""A document is the same after it was sent to another process, and a segment that is made apart is a segment."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.loading import SegmentMaker, document_from_json, document_to_json, facts_from_json, facts_to_json
from index.search.query import parse
from tests.support.search import document

TEXTS = st.text(st.characters() | st.just("\ud800"))
VALUES = {
    "str": TEXTS,
    "tuple[str, ...]": st.lists(TEXTS, max_size=3).map(tuple),
    "date | None": st.none() | st.dates(),
    "tuple[tuple[str, str], ...]": st.lists(st.tuples(TEXTS, TEXTS), max_size=3).map(tuple),
}


@given(st.fixed_dictionaries({one.name: VALUES[str(one.type)] for one in fields(SearchDocument)}))
def test_a_document_is_the_same_after_its_way_through_json(values):
    sent = SearchDocument(**values)
    assert document_from_json(json.loads(json.dumps(document_to_json(sent)))) == sent


def made(tmp_path, *documents):
    maker = SegmentMaker(tmp_path)
    for one in documents:
        maker.put(one)
    return maker.finish()


def test_nothing_makes_no_segment(tmp_path):
    assert made(tmp_path) is None


def test_a_segment_that_was_made_apart_is_adopted(tmp_path):
    facts = made(tmp_path, document("a", "harbour", title="boats", published=date(2021, 9, 1)), document("b", "sea"))
    index = SearchIndex.create(tmp_path / "search")
    with index.writer() as writer:
        writer.put(document("a", "old"))
        told = facts_from_json(json.loads(json.dumps(facts_to_json(facts))))
        assert writer.adopt(tmp_path / facts.name, told, ["a", "b"])
        writer.put(document("b", "newer"))
    totals = {word: index.search(parse(word)).total for word in ("harbour", "title:boats", "sea", "newer", "old")}
    assert totals == {"harbour": 1, "title:boats": 1, "sea": 0, "newer": 1, "old": 0}
    assert (index.count(), index.verify(), list(tmp_path.glob("*.segment"))) == (2, (), [])
    index.close()
