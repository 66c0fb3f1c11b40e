"""The quick look into a text finds what a look at every term finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.search.clauses import Atom, Form
from index.search.locating import Locator
from index.search.vocabulary import matching
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


@given(ATOMS, st.lists(TEXT, max_size=3), st.sampled_from(["", "en", "fr"]))
def test_places_are_those_of_the_terms_in_one_text_after_the_other(atoms, texts, language):
    locator = Locator(atoms, language)
    for text in texts:
        places = locator.places(text, in_order=True)
        found = {
            atom: [(one.begin, one.end - one.begin, one.first, one.last) for one in sorted(places.get(atom, ()))]
            for atom in atoms
        }
        assert found == looked_through(atoms, text, language)


@given(ATOMS, TEXT)
def test_without_an_order_the_spans_are_the_same(atoms, text):
    locator = Locator(atoms, "en")
    loose, ordered = (locator.places(text, in_order=is_ordered) for is_ordered in (False, True))
    for atom in atoms:
        spans = [{(one.first, one.last) for one in places.get(atom, ())} for places in (loose, ordered)]
        assert spans[0] == spans[1]
