"""The most frequent values of a column over several segments."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.search import frequent_values
from index.search.columns import Column, write_lists
from index.search.counts import FacetCount
from index.search.frequent_values import Seen, by_kind, most_frequent
from index.search.sections import SectionFile, SectionWriter

NAMES = st.text(st.characters(exclude_characters="\t"), max_size=5) | st.sampled_from(["Ann", "Änne", "Bo", "𝕏"])
SEGMENTS = st.lists(st.lists(NAMES, max_size=40), max_size=4)


def segment(folder, number, values):
    """Return the values of one segment, all of them seen as often as they are given."""
    file = SectionWriter(folder / f"{number}.segment")
    write_lists(file, "names", [[value.encode("utf-8", "surrogatepass") for value in values]])
    file.finish({})
    column = Column(SectionFile(folder / f"{number}.segment"), "names")
    counts = np.bincount(column.codes.astype(np.int64), minlength=len(column))
    return Seen(column, np.arange(len(column)), counts)


def expected(segments, most):
    """Return what counting one by one gives."""
    counts = Counter(value for values in segments for value in values)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(FacetCount(*pair) for pair in ordered[:most])


@pytest.fixture
def counts_as_arrays(monkeypatch):
    """Let even few values be counted as many are."""
    monkeypatch.setattr(frequent_values, "_FEW", 0)


@settings(deadline=None, max_examples=60)
@given(segments=SEGMENTS, most=st.integers(1, 6))
def test_values_are_counted_together_over_all_segments(tmp_path_factory, segments, most):
    folder = tmp_path_factory.mktemp("values")
    some = [segment(folder, number, values) for number, values in enumerate(segments)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frequent_values, "_FEW", 0)
        assert most_frequent(some, most) == expected(segments, most)


@pytest.mark.usefixtures("counts_as_arrays")
def test_among_equals_the_first_in_the_alphabet_are_taken(tmp_path):
    some = [segment(tmp_path, 0, ["d", "c", "b"]), segment(tmp_path, 1, ["a", "e", "f", "g"])]
    assert most_frequent(some, 2) == (FacetCount("a", 1), FacetCount("b", 1))


@pytest.mark.usefixtures("counts_as_arrays")
def test_values_that_share_a_hash_are_told_apart(tmp_path, monkeypatch):
    monkeypatch.setattr(frequent_values, "_hashes", lambda one: np.zeros(len(one.codes), np.uint64))
    segments = [["a", "a", "b", "c"], ["a", "d", "d", "d", "e"]]
    some = [segment(tmp_path, number, values) for number, values in enumerate(segments)]
    assert most_frequent(some, 2) == expected(segments, 2)


def test_names_are_given_by_their_kinds(tmp_path):
    one = segment(tmp_path, 0, ["place\tRome", "per\tA", "person\tAnn", "person\tBo", "plain"])
    kinds = by_kind([one, segment(tmp_path, 1, ["person\tAnn"])])
    assert list(kinds) == ["per", "person", "place", "plain"]
    assert most_frequent(kinds["person"], 5, skipped=len("person\t")) == (FacetCount("Ann", 2), FacetCount("Bo", 1))
    assert most_frequent(kinds["plain"], 5, skipped=len("plain\t")) == (FacetCount("", 1),)


def test_of_many_values_only_those_that_are_wanted_are_looked_at(tmp_path, monkeypatch):
    names = [f"name {number % 700}" for number in range(2_000)]
    some = [segment(tmp_path, 0, names), segment(tmp_path, 1, names[::3])]
    looked_at = []
    real = Column.value

    def value(column, code):
        looked_at.append(code)
        return real(column, code)

    monkeypatch.setattr(Column, "value", value)
    assert most_frequent(some, 20) == expected([names, names[::3]], 20)
    assert len(looked_at) <= 4 * 20


@settings(deadline=None, max_examples=30)
@given(values=st.lists(NAMES, min_size=1, max_size=30, unique=True))
def test_a_hash_depends_on_the_bytes_alone(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("hashes")
    some = segment(folder, 0, values), segment(folder, 1, [*values, "another", "0"])
    first, second = (
        dict(zip(map(one.column.value, range(len(one.column))), frequent_values._hashes(one).tolist(), strict=True))
        for one in some
    )
    assert first == {value: second[value] for value in first}
    assert len(set(second.values())) == len(second)
