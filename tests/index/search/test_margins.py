"""Notes are searched beside the articles, and what is found is always what they say at this moment."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.search.engine import SearchIndex
from index.search.margins import Margins, Note
from index.search.query import parse
from index.search.results import Order
from tests.support.random_documents import DOCUMENTS, NOTES, QUICK, WORD
from tests.support.search import document, scan


@pytest.fixture
def index(tmp_path):
    index = SearchIndex.create(tmp_path)
    with index.writer() as writer:
        writer.put(document("a", "the dam above the valley", "Dam", language="en"))
        writer.put(document("b", "the flood in the valley", "Flood", language="en"))
        writer.put(document("c", "a truce", language="ar"))
    yield index
    index.close()


def found(index, query, **options):
    matches = index.search(parse(query), **options)
    return [(match.article, match.is_in_notes) for match in matches.matches]


def take(index, version, **notes):
    index.take_notes(version, lambda: notes)


def test_a_plain_word_finds_what_only_a_note_says(index):
    take(index, 1, n=Note("b", "Ask Rukavec again."))
    assert found(index, "rukavec") == [("b", True)]


def test_what_the_article_says_too_is_not_told_as_of_its_notes(index):
    take(index, 1, n=Note("b", "The flood, again."))
    assert found(index, "flood") == [("b", False)]
    assert found(index, "flood again") == [("b", True)]


def test_a_note_lifts_its_article(index):
    def scores():
        return {match.article: match.score for match in index.search(parse("valley")).matches}

    assert scores()["a"] == scores()["b"]
    take(index, 1, n=Note("b", "valley"))
    assert scores()["a"] < scores()["b"]


def test_an_excluded_word_excludes_by_a_note_as_well(index):
    take(index, 1, n=Note("b", "doubtful"))
    assert found(index, "valley -doubtful") == [("a", False)]


def test_forms_of_a_word_are_found_whatever_the_language_of_the_article(index):
    take(index, 1, n=Note("c", "the miners are striking"))
    assert found(index, "strike") == [("c", True)]
    assert found(index, "=strike") == []


def test_a_phrase_runs_through_one_note_only(index):
    take(index, 1, n=Note("c", "ask again"), m=Note("c", "tomorrow"))
    assert found(index, 'note:"ask again"') == [("c", True)]
    assert found(index, 'note:"again tomorrow"') == []
    assert found(index, "again tomorrow") == [("c", True)]


def test_the_field_of_notes_looks_nowhere_else(index):
    take(index, 1, n=Note("c", "a dam"))
    assert found(index, "note:dam") == [("c", True)]
    assert {article for article, _ in found(index, "dam")} == {"a", "c"}


def test_notes_that_change_or_go_are_not_found_any_more(index):
    take(index, 1, n=Note("c", "first"))
    take(index, 2, n=Note("c", "second"))
    assert (found(index, "first"), found(index, "second")) == ([], [("c", True)])
    take(index, 3)
    assert found(index, "second") == []


def test_notes_of_one_version_are_taken_once(index):
    take(index, 1, n=Note("c", "first"))
    index.take_notes(1, lambda: pytest.fail("they were taken already"))
    assert found(index, "first") == [("c", True)]


def test_notes_on_articles_that_the_index_does_not_have_find_nothing(index):
    take(index, 1, n=Note("z", "first"))
    assert found(index, "first") == []


def test_notes_stay_with_their_articles_when_the_index_changes(index):
    take(index, 1, n=Note("c", "first"), m=Note("d", "second"))
    with index.writer() as writer:
        writer.put(document("d", "news"))
        writer.put(document("c", "other news"))
    assert (found(index, "first"), found(index, "second")) == ([("c", True)], [("d", True)])
    with index.writer() as writer:
        writer.remove("c")
    assert found(index, "first") == []


def test_facets_count_what_notes_find(index):
    take(index, 1, n=Note("a", "first"), m=Note("c", "first"))
    facets = index.facets(parse("first"))
    assert {one.value: one.count for one in facets.languages} == {"en": 1, "ar": 1}


def test_a_word_of_notes_is_not_taken_for_a_slip(index):
    take(index, 1, n=Note("a", "floot"))
    assert index.suggest(parse("floot")) == ()
    take(index, 2)
    assert [one.instead for one in index.suggest(parse("floot"))] == ["flood"]


def test_a_number_is_not_taken_for_a_slip(index):
    take(index, 1, n=Note("a", "4711 tonnes"))
    assert index.suggest(parse("4712")) == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=QUICK)
@given(DOCUMENTS, st.lists(NOTES, min_size=1, max_size=4), WORD, st.sampled_from(Order))
def test_after_each_change_a_word_is_found_where_a_scan_finds_it(documents, states, word, order):
    numbered = [replace(one, article=f"d{number}") for number, one in enumerate(documents)]
    query = parse(f'"{word}"')
    bare = scan(numbered, query.root)
    with tempfile.TemporaryDirectory() as folder, patch("index.search.margins._FEWEST", 2):
        index = SearchIndex.create(Path(folder))
        with index.writer() as writer:
            for one in numbered:
                writer.put(one)
        for version, notes in enumerate(states):
            take(index, version, **notes)
            wanted = scan(numbered, query.root, notes=notes.values())
            matches = index.search(query, limit=100, order=order)
            assert {one.article: one.is_in_notes for one in matches.matches} == {
                article: article not in bare for article in wanted
            }
            assert matches.total == len(wanted)
        index.close()


@given(st.lists(NOTES, max_size=5))
def test_margins_hold_the_notes_of_the_moment(states):
    margins = Margins()
    with patch("index.search.margins._FEWEST", 2):
        for notes in states:
            margins = margins.updated(notes)
            held = [
                name
                for sheet in margins.sheets
                for name, valid in zip(sheet.names, sheet.is_valid, strict=True)
                if valid
            ]
            assert sorted(held) == sorted(notes)
