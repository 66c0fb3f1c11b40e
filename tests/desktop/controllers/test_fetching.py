"""What is asked of the library about one article."""

from __future__ import annotations

import pytest

from desktop.controllers.fetching import concerns, open_article
from index.changes import Changes
from index.notes.grades import Support
from index.text.spans import Span
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def library():
    return FakeLibrary()


def annotate(library, credibility):
    made, _ = library.annotate("a1", Span(0, 3))
    library.revise(made.id, credibility=credibility)


def test_confirmed_note_comes_with_what_it_rests_on(library):
    annotate(library, 1)
    assert [placed.support for placed in open_article(library, "a1").annotations] == [Support(3, 1)]


def test_note_of_another_grade_rests_on_nothing_that_is_asked_for(library):
    annotate(library, 2)
    assert [placed.support for placed in open_article(library, "a1").annotations] == [None]


@pytest.mark.parametrize(("credibility", "is_concerned"), [(1, True), (2, False)])
def test_note_on_another_article_concerns_one_with_a_confirmed_note_only(library, credibility, is_concerned):
    annotate(library, credibility)
    opened = open_article(library, "a1")
    assert concerns(Changes(noted_articles=frozenset({"a2"})), opened) is is_concerned


def test_its_own_change_concerns_an_article(library):
    assert concerns(Changes(articles=frozenset({"a1"})), open_article(library, "a1"))
