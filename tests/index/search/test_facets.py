"""What the articles found have in common."""

from __future__ import annotations

from collections import Counter
from datetime import date
from threading import Thread

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from index.search.counts import FacetCount
from index.search.engine import SearchIndex
from index.search.facets import count_facets
from index.search.query import parse
from tests.support.search import document

PEOPLE = [("person", "Jane Doe"), ("person", "Bo Ray"), ("place", "Idlib")]
TAGGED = {"water": {"d0", "d1", "d2", "gone"}, "war": {"d4", "d5"}, "gone": {"gone"}}
VALUES = st.tuples(
    st.sampled_from(["Courier", "Post", ""]),
    st.sampled_from(["en", "tr", ""]),
    st.sampled_from([None, date(2021, 9, 1), date(2021, 9, 30), date(2021, 10, 1), date(2022, 9, 1)]),
    st.lists(st.sampled_from(PEOPLE), unique=True, max_size=3).map(tuple),
    st.sampled_from(["truce", "truce held", "nothing"]),
)


def counts(values, most=20):
    """The facet that these values should give; what is empty is left out."""
    ordered = sorted(Counter(value for value in values if value).items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(FacetCount(value, count) for value, count in ordered[:most])


@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(VALUES, max_size=9))
def test_facets_count_all_that_is_found(tmp_path_factory, values):
    index = SearchIndex.create(tmp_path_factory.mktemp("facets"))
    for begin in range(0, len(values), 4):
        with index.writer() as writer:
            for number, (outlet, language, published, entities, body) in enumerate(values[begin : begin + 4], begin):
                more = {
                    "outlet": outlet,
                    "language": language,
                    "published": published,
                    "entities": entities,
                    "format": "txt",
                }
                writer.put(document(f"d{number}", body, **more))
    with index.writer() as writer:
        writer.remove("d2")
    shelves = {"tags": TAGGED, "labels": {"claim": {"d1"}}, "states": {"read": {"d0", "d3", "gone"}}}
    facets = index.facets(parse("truce"), shelves=shelves)
    index.close()
    names = {f"d{number}" for number, one in enumerate(values) if number != 2 and "truce" in one[4]}
    assert {one.value: one.count for one in facets.tags} == {
        tag: len(having & names) for tag, having in TAGGED.items() if having & names
    }
    assert {one.value: one.count for one in facets.labels} == ({"claim": 1} if "d1" in names else {})
    read = len(names & {"d0", "d3"})
    states = {"read": read, "unread": len(names) - read}
    assert {one.value: one.count for one in facets.states} == {
        state: count for state, count in states.items() if count
    }
    found = [one for number, one in enumerate(values) if number != 2 and "truce" in one[4]]
    assert facets.outlets == counts([one[0] for one in found])
    assert facets.languages == counts([one[1] for one in found])
    days = Counter(f"{one[2]:%Y-%m-%d}" for one in found if one[2])
    assert [(one.value, one.count) for one in facets.days] == sorted(days.items())
    assert {one.value: one.count for one in facets.types} == ({"txt": len(found)} if found else {})
    months = Counter(f"{one[2]:%Y-%m}" for one in found if one[2])
    assert [(one.value, one.count) for one in facets.months] == sorted(months.items())
    years = Counter(f"{one[2]:%Y}" for one in found if one[2])
    assert [(one.value, one.count) for one in facets.years] == sorted(years.items())
    for kind in ("person", "place"):
        assert facets.entities.get(kind, ()) == counts([name for one in found for of, name in one[3] if of == kind])


@pytest.fixture
def index(tmp_path):
    made = SearchIndex.create(tmp_path / "search")
    with made.writer() as writer:
        for number, body in enumerate(["the reservoir", "a reservoir of words", "the reservist", "the truce"]):
            writer.put(document(f"d{number}", body, outlet=f"Outlet {number}"))
    yield made
    made.close()


def test_no_more_values_are_given_than_wanted(index):
    assert [one.value for one in index.facets(parse("the"), most=1).outlets] == ["Outlet 0"]


@pytest.mark.parametrize(
    ("query", "suggested"),
    [
        ("resevoir", [(0, "resevoir", "reservoir")]),
        ('the "big resrevoir"', [(9, "resrevoir", "reservoir")]),
        ("trcue AND rezervoir", [(0, "trcue", "truce"), (10, "rezervoir", "reservoir")]),
        ("reservoir", []),
        ("title:truce", []),
        ("-resevoir the", []),
        ("xylophone", []),
        ("resev*", []),
        ("th", []),  # a slip for "the" or for anything else
        ("x", []),
    ],
)
def test_words_that_no_article_has_get_the_nearest_spelling(index, query, suggested):
    found = [(one.position, one.typed, one.instead) for one in index.suggest(parse(query))]
    assert found == suggested


def test_a_search_does_not_wait_until_facets_are_counted(index, monkeypatch):
    with index.writer() as writer:
        writer.put(document("a", "an armistice", outlet="Courier"))
    answers = []

    def counting(*arguments):
        other = Thread(target=lambda: answers.append(index.search(parse("armistice")).total))
        other.start()
        other.join(30)
        answers.append("counted")
        return count_facets(*arguments)

    monkeypatch.setattr("index.search.engine.count_facets", counting)
    assert index.facets(parse("armistice")).outlets == (FacetCount("Courier", 1),)
    assert answers == [1, "counted"]
