"""What an update counts: each file once, by what became of it since the update began."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.ingest.tally import Deed, Tally

PATHS = st.sampled_from(["a", "b", "c"])


def test_a_new_file_that_is_edited_in_a_later_look_is_new():
    tally = Tally()
    tally.add("a")
    tally.change("a")
    assert tally.deeds == {"a": Deed.ADDED}


def test_a_new_file_that_goes_again_was_never_there():
    tally = Tally()
    tally.add("a")
    tally.remove("a")
    assert (tally.deeds, tally.removed) == ({}, set())


def test_a_file_that_comes_back_in_a_later_look_was_changed():
    tally = Tally()
    tally.remove("a")
    tally.add("a")
    assert (tally.deeds, tally.removed) == ({"a": Deed.CHANGED}, set())


def test_a_new_file_that_is_renamed_is_new_under_its_last_name():
    tally = Tally()
    tally.add("a")
    tally.move("a", "b")
    assert tally.deeds == {"b": Deed.ADDED}


def test_a_file_that_is_renamed_twice_counts_once():
    tally = Tally()
    tally.move("a", "b")
    tally.move("b", "c")
    assert tally.deeds == {"c": Deed.MOVED}


class Uncopied(set[str]):
    """A set of very many, which is not to be copied for each file."""

    def __sub__(self, _):
        raise AssertionError("copied")


def test_whether_a_file_was_renamed_is_told_without_copying_all_that_are_gone():
    tally = Tally(removed=Uncopied({"a", "b"}))
    assert tally.is_move("a", "c")
    assert not tally.is_move("a", "a")
    assert not tally.is_move("", "c")


@given(
    st.lists(
        st.one_of(
            st.tuples(st.sampled_from(["add", "change", "remove"]), PATHS),
            st.tuples(st.just("move"), st.permutations(["a", "b", "c"]).map(lambda names: (names[0], names[1]))),
        )
    )
)
def test_no_file_is_counted_twice(deeds):
    tally = Tally()
    for verb, what in deeds:
        if isinstance(what, tuple):
            tally.move(*what)
        else:
            getattr(tally, verb)(what)
    assert not tally.deeds.keys() & tally.removed
    assert sum(map(tally.count, Deed)) == len(tally.deeds)
