"""The quick look into a text finds what a look at every term finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.search.clauses import Atom, Form
from index.search.fitting import matching
from index.search.locating import Locator
from index.text.tokens import tokens

TEXT = st.lists(
    st.one_of(
        st.sampled_from(
            ["strikes", "Strike,", "S-400", "s.400", "U.S.", "1,000", "C++", "don't", "—", "...", "日本", "é"]
        ),
        st.text(alphabet="aS4 .,-'’&+#\n\u3000日é\u0301\u200c", max_size=12),
    ),
    max_size=8,
).map(" ".join)
ATOMS = st.frozensets(
    st.one_of(
        st.builds(
            Atom,
            st.sampled_from(["strike", "s400", "us", "1000", "c++", "c", "dont", "日本", "a", "4", "3.5", "e"]),
            st.sampled_from([Form.WORD, Form.PREFIX, Form.STEM]),
        ),
        st.builds(Atom, st.sampled_from(["s*", "?00"]), st.just(Form.PATTERN)),
        st.builds(Atom, st.just("strkie"), st.just(Form.FUZZY)),
    ),
    min_size=1,
    max_size=3,
)


def looked_through(atoms, text, language):
    """Where each atom stands, by comparing it with every term."""
    return {
        atom: sorted(
            (one.position, one.width, one.span.start, one.span.end)
            for one in tokens(text)
            if matching(atom, one.term, language)
        )
        for atom in atoms
    }


def from_the_first(places):
    """The places of each atom, positions counted from the first of all."""
    first = min((position for some in places.values() for position, *_ in some), default=0)
    return {atom: [(position - first, *rest) for position, *rest in some] for atom, some in places.items()}


def placed(locator, atoms, text, reach):
    places = locator.places(text, reach)
    return {
        atom: [(one.begin, one.end - one.begin, one.first, one.last) for one in sorted(places.get(atom, ()))]
        for atom in atoms
    }


@given(ATOMS, st.lists(TEXT, max_size=3), st.sampled_from(["", "en", "fr"]))
def test_places_are_those_of_the_terms_in_one_text_after_the_other(atoms, texts, language):
    locator = Locator(atoms, language)
    for text in texts:
        found = from_the_first(placed(locator, atoms, text, 1_000))
        assert found == from_the_first(looked_through(atoms, text, language))


@given(ATOMS, TEXT, st.integers(1, 3))
def test_what_stands_beyond_reach_seems_no_nearer_than_that(atoms, text, reach):
    locator = Locator(atoms, "en")
    near, true = (
        sorted(one for some in places.values() for one in some)
        for places in (placed(locator, atoms, text, reach), looked_through(atoms, text, "en"))
    )
    by_span = {(first, last): position for position, _, first, last in near}
    for one in true:
        for other in true:
            distance = other[0] - (one[0] + one[1])
            seen = by_span[other[2:]] - (by_span[one[2:]] + one[1])
            assert seen == distance if 0 <= distance <= reach else seen > reach or distance < 0


@given(ATOMS, TEXT)
def test_without_an_order_the_spans_are_the_same(atoms, text):
    locator = Locator(atoms, "en")
    loose, ordered = (locator.places(text, reach) for reach in (0, 1_000))
    for atom in atoms:
        spans = [{(one.first, one.last) for one in places.get(atom, ())} for places in (loose, ordered)]
        assert spans[0] == spans[1]
