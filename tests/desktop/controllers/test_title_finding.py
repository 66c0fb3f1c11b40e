"""Finding articles by their titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.title_finding import TitleFinder, title_query
from index.search.query import parse

pytestmark = pytest.mark.qt


def test_articles_are_found_as_the_user_types(shell, qtbot):
    finder = TitleFinder(shell.access)
    with qtbot.waitSignal(finder.found) as found:
        finder.find("harb tal")
    typed, hits = found.args
    assert (typed, len(hits), shell.library.asked[-1]) == ("harb tal", 3, "title:(harb* tal*)")


@given(st.text(max_size=40))
def test_whatever_is_typed_makes_a_query_or_none(typed):
    query = title_query(typed)
    assert not query or parse(query)
