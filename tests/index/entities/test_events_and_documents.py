"""Events and documents in articles that no rule was written for: 68.6 and 63.8 before there were rules for them."""

from __future__ import annotations

from pathlib import Path

from index.entities.recognition import recognise
from index.entities.training.articles import read_marked
from index.entities.training.scoring import Score

ARTICLES = Path(__file__).resolve().parents[2] / "data" / "entities" / "events-and-documents.txt"


def test_most_events_and_documents_of_unseen_articles_are_found() -> None:
    score = Score()
    for record in read_marked(ARTICLES):
        found = {(one.span.start, one.span.end, one.kind.value) for one in recognise(record.text).mentions}
        score.add(set(record.marks), found)
    assert score.exact_f1(["EVENT"]) > 85
    assert score.exact_f1(["DOCUMENT"]) > 70
