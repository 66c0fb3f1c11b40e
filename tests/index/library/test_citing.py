from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index.errors import ExportError, NotFoundError
from index.text.spans import Span
from tests.support.articles import write_article


@pytest.fixture
def article(library, folder):
    path = write_article(folder, "one.txt")
    at = datetime(2021, 9, 6, 12, tzinfo=UTC).timestamp()
    os.utime(path, (at, at))
    library.ingest()
    return library.article(str(path))


def test_a_passage_and_its_annotation_are_cited_with_the_same_paragraph(library, article):
    start = article.article.blocks[2].span.start
    span = Span(start, start + 10)
    annotation, _ = library.annotate(article.id, span)
    by_passage = library.citation(article.id, span, "note")
    assert library.citation(article.id, None, "note", annotation=annotation.id) == by_passage
    assert by_passage.endswith("para. 3.")


def test_an_article_is_on_file_since_the_day_of_its_file(library, article):
    assert "on file since 2021-09-06" in library.citation(article.id)


def test_a_file_that_was_saved_again_is_on_file_since_it_was_annotated(library, article):
    annotation, _ = library.annotate(article.id, Span(0, 10))
    at = datetime(2090, 1, 1, tzinfo=UTC).timestamp()
    os.utime(article.path, (at, at))
    assert f"on file since {annotation.created.date()}" in library.citation(article.id)


def test_a_file_that_was_saved_again_is_on_file_since_it_was_read(library, article):
    library.mark_read(article.id)
    at = datetime(2090, 1, 1, tzinfo=UTC).timestamp()
    os.utime(article.path, (at, at))
    read = library.read_state(article.id).at
    assert f"on file since {read.date()}" in library.citation(article.id)


def test_an_article_whose_file_is_gone_is_cited_from_the_notes(library, article):
    annotation, _ = library.annotate(article.id, Span(0, 10))
    Path(article.path).unlink()
    library.ingest()
    assert f"on file since {annotation.created.date()}" in library.citation(article.id)


def test_an_annotation_of_another_article_is_not_cited(library, article):
    with pytest.raises(NotFoundError):
        library.citation(article.id, annotation="unheardof")


def test_an_unknown_style_is_told(library, article):
    with pytest.raises(ExportError):
        library.citation(article.id, style="harvard")
    assert {"full", "chicago", "apa", "plain"} <= {style.key for style in library.citation_styles()}
