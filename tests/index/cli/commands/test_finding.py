"""``lectern search`` on a real library."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.articles import write_article
from tests.support.command_line import lectern


@pytest.fixture
def library(tmp_path: Path) -> Path:
    write_article(tmp_path / "articles", "harbour.txt")
    lectern("index", tmp_path / "articles", library=tmp_path / "library")
    return tmp_path / "library"


def test_article_with_a_word_in_its_note_alone_says_so_and_shows_the_note(library: Path) -> None:
    lectern("annotate", "harbour.txt", "--quote", "Brandvik said", "--note", "Doubtful: ask Tove.", library=library)
    (hit,) = lectern("search", "doubtful", "--json", library=library).json["hits"]
    assert (hit["matched"], hit["snippet"]["text"]) == ("note", "Doubtful: ask Tove.")
    assert "in a note: Doubtful: ask Tove." in lectern("search", "doubtful", library=library).out


def test_article_with_the_words_in_its_text_is_matched_as_an_article(library: Path) -> None:
    (hit,) = lectern("search", "harbour", "--json", library=library).json["hits"]
    assert hit["matched"] == "article"


def test_query_that_is_refused_is_pointed_at(library: Path) -> None:
    outcome = lectern("search", "harbour AND", library=library)
    assert outcome.code == 2
    assert outcome.err.splitlines()[-2:] == ["  harbour AND", "          ^"]
