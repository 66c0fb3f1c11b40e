from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import NotFoundError
from index.library.library import Library
from index.notes.read_states import UNREAD
from tests.support.articles import HARBOUR, rewrite, write_article


@pytest.fixture
def article(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    return library.article(str(path)).id


def test_article_counts_as_read_once_it_was_marked(library, article):
    assert library.read_state(article) == UNREAD
    assert library.mark_read(article).read_articles == {article}
    assert library.read_state(article).is_read
    assert library.read_states()[article].is_read


def test_article_that_was_read_before_keeps_its_date(library, article):
    library.mark_read(article)
    before = library.read_state(article)
    assert not library.mark_read(article)
    assert library.read_state(article) == before


def test_place_is_kept_beside_the_read_state(library, article):
    library.keep_place(article, 120)
    assert (library.read_state(article).place, library.read_state(article).is_read) == (120, False)
    library.mark_read(article)
    library.keep_place(article, 0)
    assert (library.read_state(article).place, library.read_state(article).is_read) == (0, True)


def test_unread_article_leaves_nothing_behind(library, article):
    library.keep_place(article, 120)
    library.mark_read(article)
    assert library.mark_unread(article).read_articles == {article}
    assert library.read_states() == {}


def test_marking_a_stranger_marks_nothing(library, article):
    with pytest.raises(NotFoundError):
        library.mark_read(article, "stranger")
    assert library.read_states() == {}


def test_hits_say_whether_their_article_was_read(library, article):
    assert [hit.is_read for hit in library.search("harbour").hits] == [False]
    library.mark_read(article)
    assert [hit.is_read for hit in library.search("harbour").hits] == [True]


def test_undo_leaves_what_was_read_alone(library, article):
    library.mark_read(article)
    assert not library.undo()
    assert library.read_state(article).is_read


def test_read_state_outlives_the_library_and_an_edit_of_the_file(library, article, folder):
    library.mark_read(article)
    path = folder / "one.txt"
    rewrite(path, HARBOUR + "\n\nA last line.")
    library.ingest()
    assert library.read_state(library.article(str(path)).id).is_read
    root = library._layout.root
    library.close()
    again = Library.open(Path(root))
    assert [state.is_read for state in again.read_states().values()] == [True]
    again.close()
