"""The quick way to count phrases and nearness counts what the general way does."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.search import adjacency
from index.search.adjacency import following, near, steps_of
from index.search.clauses import BODY, Atom, Element, Form
from index.search.engine import SearchIndex
from index.search.families import Lexicon
from index.search.places import different_ends, sequences, unique
from index.search.places import near as near_places
from index.search.ranking import Lookups, _counted
from tests.support.search import document

WORD = st.sampled_from(["a", "b", "c", "strike", "strikes", "striking", "none"])
TEXTS = st.lists(st.lists(WORD, max_size=40).map(" ".join), min_size=1, max_size=12)
ATOM = st.builds(
    Atom, st.sampled_from(["a", "b", "c", "strike", "absent"]), st.sampled_from([Form.WORD, Form.STEM, Form.PREFIX])
)
ELEMENTS = st.lists(ATOM.map(lambda atom: Element(((atom,),), "")), min_size=1, max_size=4).map(tuple)
BLOCKS = st.sampled_from([1, 30, 200, 1 << 20])
DENSE = st.sampled_from([0, 1, 6, 1000])


def counted(found):
    documents, counts = found
    return dict(zip(documents.tolist(), counts.tolist(), strict=True))


class Segments:
    """Opens one index for each set of texts, and closes them all."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._open = []

    def lexicon(self, texts):
        index = SearchIndex.create(Path(self._folder.name) / str(len(self._open)))
        self._open.append(index)
        with index.writer() as writer:
            for number, text in enumerate(texts):
                writer.put(document(f"d{number}", text, language="en" if number % 2 else "fr"))
        snapshot = index._snapshot
        assert snapshot is not None
        ((segment, _),) = snapshot.segments
        return Lexicon(segment, BODY)

    def close(self):
        for index in self._open:
            index.close()
        self._folder.cleanup()


@pytest.fixture(scope="module")
def segments():
    made = Segments()
    yield made
    made.close()


@pytest.fixture(scope="module")
def limits():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def steps_in(lexicon, elements):
    """The words of elements that stand for plain words."""
    steps = steps_of(lexicon, elements)
    assert steps is not None
    return steps


@settings(max_examples=60, deadline=None)
@given(TEXTS, ELEMENTS, BLOCKS, DENSE)
def test_phrases_are_counted_as_by_the_keys_of_all_places(segments, limits, texts, elements, block, dense):
    limits.setattr(adjacency, "_AT_ONCE", block)
    limits.setattr(adjacency, "_DENSE", dense)
    lexicon = segments.lexicon(texts)
    expected = _counted(different_ends(sequences(elements, Lookups(lexicon))) - 1)
    assert counted(following(lexicon.part, steps_in(lexicon, elements))) == counted(expected)


@settings(max_examples=60, deadline=None)
@given(TEXTS, ELEMENTS.filter(lambda some: len(some) > 1), st.integers(1, 12), st.booleans(), BLOCKS, DENSE)
def test_nearness_is_counted_as_by_the_keys_of_all_places(
    segments, limits, texts, elements, distance, is_ordered, block, dense
):
    limits.setattr(adjacency, "_AT_ONCE", block)
    limits.setattr(adjacency, "_DENSE", dense)
    lexicon = segments.lexicon(texts)
    lookups = Lookups(lexicon)
    operands = [unique([sequences([one], lookups)]) for one in elements]
    expected = _counted(near_places(operands, distance, is_ordered=is_ordered))
    found = near(lexicon.part, steps_in(lexicon, elements), distance, is_ordered=is_ordered)
    assert counted(found) == counted(expected)


def test_words_that_span_several_positions_are_left_to_the_general_way(segments):
    lexicon = segments.lexicon(["the S-400 missile"])
    assert steps_of(lexicon, [Element(((Atom("s400"),),), "")]) is None
    assert steps_in(lexicon, [Element(((Atom("missile"),),), "")]) is not None


def test_words_with_alternatives_are_left_to_the_general_way(segments):
    lexicon = segments.lexicon(["the missile"])
    assert steps_of(lexicon, [Element(((Atom("missile"),), (Atom("the"), Atom("missile"))), "")]) is None


def test_very_far_is_left_to_the_general_way(segments):
    lexicon = segments.lexicon(["the missile"])
    steps = steps_in(lexicon, [Element(((Atom(word),),), "") for word in ("the", "missile")])
    assert near(lexicon.part, steps, 1000, is_ordered=False) is None
