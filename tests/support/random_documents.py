"""Random articles and notes, of few words, so that queries find something in them."""

from __future__ import annotations

from datetime import date

from hypothesis import Phase
from hypothesis import strategies as st

from index.search.document import SearchDocument
from index.search.margins import Note

VOCABULARY = [
    "a",
    "b",
    "ab",
    "S-400",
    "S400",
    "400",
    "a-b",
    "a-b-a",
    "b's",
    "o'b",
    "日本",
    "日",
    "本日",
    "U.S.",
    "us",
    "1,000",
    "strike",
    "strikes",
    "gifts",
]
WORD = st.sampled_from(VOCABULARY)
TEXT = st.lists(WORD, max_size=8).map(" ".join)
NAMES = st.lists(st.lists(WORD, min_size=1, max_size=2).map(" ".join), max_size=2).map(tuple)
DAY = st.sampled_from([date(2020, 12, 31), date(2021, 1, 1), date(2021, 6, 15), date(2022, 1, 1)])
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)  # shrinking would make a thousand indexes
NOTED = frozenset({"d0", "d3"})

DOCUMENTS = st.lists(
    st.builds(
        SearchDocument,
        article=st.just(""),
        title=TEXT,
        body=TEXT,
        outlet=st.one_of(st.just(""), WORD),
        authors=NAMES,
        published=st.one_of(st.none(), DAY),
        language=st.sampled_from(["", "en", "tr", "fr"]),
        people=NAMES,
        folder=TEXT,
        boilerplate=TEXT,
        format=st.sampled_from(["", "pdf", "txt"]),
    ),
    max_size=8,
)
NOTES = st.dictionaries(  # by their ids; some are on articles that the index does not have
    st.sampled_from([f"n{number}" for number in range(6)]),
    st.builds(Note, st.sampled_from(["d0", "d1", "d2", "d9"]), TEXT),
    max_size=6,
)
