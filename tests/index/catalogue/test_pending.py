"""What search is being told of is neither forgotten nor told twice."""

from __future__ import annotations

import pytest

from index.catalogue.catalogue import Catalogue


@pytest.fixture
def pending(tmp_path):
    catalogue = Catalogue.open(tmp_path / "catalogue.sqlite", "rules")
    catalogue.pending.mark(["a", "b", "c"])
    yield catalogue.pending
    catalogue.close()


def test_what_is_being_told_is_not_pending(pending):
    pending.tell(["a", "b"])
    assert pending.all() == ("c",)


def test_what_was_told_and_not_settled_is_pending_after_a_recall(pending):
    pending.tell(["a", "b"])
    pending.settle(["a"])
    pending.recall()
    assert pending.all() == ("b", "c")


def test_what_changes_while_it_is_being_told_stays_pending(pending):
    pending.tell(["a", "b", "c"])
    pending.mark(["b"])
    pending.settle(["a", "b", "c"])
    assert pending.all() == ("b",)
