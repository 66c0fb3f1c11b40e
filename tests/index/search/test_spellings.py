"""Names that are written in several ways."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from index.search.engine import SearchIndex
from index.search.query import parse
from index.search.spellings import other_spellings
from index.text.folding import fold
from index.text.tokens import tokens
from tests.support.search import document

LINES = files("resources").joinpath("spellings", "names.txt").read_text(encoding="utf-8").splitlines()
NAMES = [line.split(", ") for line in LINES if line and not line.startswith("#")]


def test_no_spelling_stands_for_two_names():
    counts = Counter(spelling for names in NAMES for spelling in {fold(one) for one in names})
    assert [spelling for spelling, count in counts.items() if count > 1] == []


def test_every_line_has_several_spellings_that_are_single_words():
    assert all(len({fold(one) for one in names}) > 1 for names in NAMES)
    assert all([token.term for token in tokens(one)] == [fold(one)] for names in NAMES for one in names)


def test_a_name_has_the_other_spellings_of_its_line():
    assert "qadhafi" in other_spellings("gaddafi")
    assert "dokovic" in other_spellings("djokovic")
    assert other_spellings("hradvek") == ()


@pytest.mark.parametrize(
    ("query", "offered"),
    [
        ("gaddafi", [("qadhafi", True), ("kadafi", True)]),
        ("Qadhafi", [("kadafi", True)]),
        ("-gaddafi", []),
        ("outlet:gaddafi", []),
        ("kadafy", [("kadafi", False)]),
    ],
)
def test_only_spellings_that_articles_have_are_offered(tmp_path, query, offered):
    index = SearchIndex.create(tmp_path / "search")
    with index.writer() as writer:
        for number, body in enumerate(["Qadhafi spoke", "of Qadhafi", "Kadafi left"]):
            writer.put(document(f"d{number}", body))
    found = index.suggest(parse(query))
    index.close()
    assert [(one.instead, one.is_same_name) for one in found] == offered
