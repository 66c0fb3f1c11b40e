"""What an annotated article whose last file went may go on in, and what not."""

from __future__ import annotations

import pytest

from index.library.library import Library
from tests.support.articles import write_article
from tests.support.versions import edited, told


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "articles"
    made.mkdir()
    return made


@pytest.fixture
def library(tmp_path, folder):
    opened = Library.open(tmp_path / "library")
    opened.follow(folder)
    yield opened
    opened.close()


def annotated(library, path):
    """Annotate the second paragraph of a file, and return the id of its article, and the passage."""
    library.ingest()
    opened = library.article(str(path))
    library.annotate(opened.id, opened.article.blocks[2].span, note="Check this.")
    return opened.id, opened.article.blocks[2].span.of(opened.article.text)


def notes_on(library, path):
    return [one.annotation.note for one in library.article(str(path)).annotations]


def test_a_near_copy_without_the_annotated_passage_gets_no_notes(library, folder):
    path = write_article(folder, "a.txt", told(1))
    name, passage = annotated(library, path)
    shortened = told(1).replace(passage, "Here nothing is said of any of it, since it was withdrawn.")
    copy = write_article(folder, "copy.txt", edited(shortened, 0.04))
    library.ingest()
    path.unlink()
    library.ingest()
    assert notes_on(library, copy) == []
    assert library.article(name).is_gone


def test_a_former_copy_without_the_annotated_passage_gets_no_notes(library, folder):
    path, copy = write_article(folder, "a.txt", told(1)), write_article(folder, "copy.txt", told(1))
    name, passage = annotated(library, path)
    copy.write_text(told(1).replace(passage, "It was withdrawn."), encoding="utf-8")
    library.ingest()
    path.unlink()
    library.ingest()
    assert notes_on(library, copy) == []
    assert library.article(name).is_gone


def test_a_passage_that_the_article_had_lost_itself_keeps_the_others_from_nothing(library, folder):
    path = write_article(folder, "a.txt", told(1))
    name, passage = annotated(library, path)
    path.write_text(told(1).replace(passage, "It was withdrawn."), encoding="utf-8")
    library.ingest()
    opened = library.article(name)
    library.annotate(name, opened.article.blocks[3].span, note="Made later.")
    copy = write_article(folder, "copy.txt", edited(path.read_text(encoding="utf-8"), 0.04))
    library.ingest()
    path.unlink()
    library.ingest()
    assert sorted(notes_on(library, copy)) == ["Check this.", "Made later."]
