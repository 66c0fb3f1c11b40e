"""Searches that the user wants to find again."""

from __future__ import annotations

from index.library.library import Library


def test_saved_searches_stand_in_the_order_of_saving(library):
    for query in ("harbour", "gas -oil", "anna"):
        library.save_search(query, 3)
    assert [search.query for search in library.saved_searches()] == ["harbour", "gas -oil", "anna"]


def test_looking_again_takes_the_new_number_as_seen(library):
    library.save_search("harbour", 3)
    library.save_search("gas", 1)
    library.save_search(" harbour ", 5)
    assert [(one.query, one.seen) for one in library.saved_searches()] == [("harbour", 5), ("gas", 1)]


def test_a_dropped_search_is_gone(library):
    library.save_search("harbour", 3)
    library.drop_search("harbour")
    assert library.saved_searches() == ()


def test_saved_searches_are_there_the_next_time(library, tmp_path):
    library.save_search("harbour", 3)
    library.close()
    again = Library.open(tmp_path / "library")
    assert [one.query for one in again.saved_searches()] == ["harbour"]
    again.close()
