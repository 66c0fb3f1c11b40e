"""Of several copies of one text only the best."""

from __future__ import annotations

from datetime import date

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from index.search.engine import SearchIndex
from index.search.query import parse
from index.search.results import Order
from tests.support.search import document

QUICK = (Phase.explicit, Phase.reuse, Phase.generate)
TEXT = st.sampled_from(["truce", "truce truce", "truce held", "nothing", "truce " * 5])
DAYS = st.sampled_from([None, date(2021, 1, 1), date(2022, 1, 1)])


@settings(max_examples=40, deadline=None, phases=QUICK)
@given(st.lists(st.tuples(TEXT, st.integers(0, 3), DAYS), max_size=9), st.sampled_from(Order), st.integers(1, 4))
def test_the_first_of_each_origin_stays_in_its_place(tmp_path_factory, drawn, order, batch):
    index = SearchIndex.create(tmp_path_factory.mktemp("collapsing"))
    for start in range(0, len(drawn), batch):
        with index.writer() as writer:
            for number, (text, _, day) in enumerate(drawn[start : start + batch], start):
                writer.put(document(f"d{number}", text, published=day))
    by_origin = {origin: [f"d{n}" for n, one in enumerate(drawn) if one[1] == origin] for origin in range(4)}
    origins = [(*some, "gone") for some in by_origin.values() if len(some) > 1]
    origin_of = {article: origin for origin, some in by_origin.items() for article in some}
    whole = [match.article for match in index.search(parse("truce"), limit=20, order=order).matches]
    expected: dict[int, list[str]] = {}
    for article in whole:
        expected.setdefault(origin_of[article], []).append(article)
    found = index.search(parse("truce"), limit=20, order=order, origins=origins)
    assert [(one.article, one.copies) for one in found.matches] == [
        (some[0], len(some) - 1) for some in expected.values()
    ]
    assert (found.total, found.copies) == (len(expected), len(whole) - len(expected))
    index.close()


def test_pages_of_what_is_left_join(tmp_path):
    index = SearchIndex.create(tmp_path / "search")
    with index.writer() as writer:
        for number in range(20):
            writer.put(document(f"d{number:02}", "truce " * (number + 1)))
    origins = [tuple(f"d{number:02}" for number in range(start, start + 2)) for start in range(0, 20, 2)]
    pages = [
        one.article
        for offset in range(0, 12, 4)
        for one in index.search(parse("truce"), limit=4, offset=offset, origins=origins).matches
    ]
    index.close()
    assert len(set(pages)) == 10
