"""Further names that the user gives an entity: their words are marked as any of its names."""

from __future__ import annotations

import pytest

from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.mentions import Kind
from index.errors import NotFoundError
from tests.support.articles import write_article

IN_ENGLISH = "Strike at the port\n\nPresident Anton Brask met the dockers in Geneva on Friday.\n"
BY_ALIAS = "Dockers go on\n\nThe dockers went on after they had heard the Old Heron of the port on Sunday.\n"
LATER = "Dockers are back\n\nAll of them were back at work after the Old Heron had spoken again on Monday.\n"
ALIAS = Correction(Action.ALIAS, Scope.EVERYWHERE, "Anton Brask", Kind.PERSON, to_form="the Old Heron")


@pytest.fixture
def filled(library, folder):
    for name, text in {"english.txt": IN_ENGLISH, "alias.txt": BY_ALIAS}.items():
        write_article(folder, name, text)
    library.ingest()
    return library


def found(library):
    return {hit.path.rpartition("/")[2] for hit in library.search('person:"Anton Brask"').hits}


def told(library):
    return {(alias.name, alias.reason, alias.mentions) for alias in library.dossier("Anton Brask").entity.aliases}


def test_alias_is_marked_and_counted_in_the_library_at_once(filled):
    filled.correct(ALIAS)
    assert filled.entity("Anton Brask").articles == 2
    assert found(filled) == {"english.txt", "alias.txt"}
    assert ("the Old Heron", "rule", 1) in told(filled)
    opened = filled.article("alias.txt")
    assert "Anton Brask" in opened.linked_names


def test_alias_is_marked_in_later_articles(filled, folder):
    filled.correct(ALIAS)
    write_article(folder, "later.txt", LATER)
    filled.ingest()
    assert found(filled) == {"english.txt", "alias.txt", "later.txt"}


def test_marks_of_an_alias_go_and_come_with_undo_and_redo(filled):
    filled.correct(ALIAS)
    filled.undo()
    assert (found(filled), filled.entity("Anton Brask").articles) == ({"english.txt"}, 1)
    with pytest.raises(NotFoundError):
        filled.entity("the Old Heron")
    filled.redo()
    assert found(filled) == {"english.txt", "alias.txt"}


def test_preview_shows_where_an_alias_would_be_marked(filled):
    preview = filled.preview_correction(ALIAS)
    assert (preview.articles, preview.mentions) == (1, 1)
    assert [one.text for one in preview.examples] == ["the Old Heron"]
    assert found(filled) == {"english.txt"}


def test_names_that_are_the_same_already_become_an_alias_where_words_are_unmarked(filled):
    filled.correct(Correction(Action.SAME, Scope.EVERYWHERE, "the Old Heron", Kind.PERSON, to_form="Anton Brask"))
    assert found(filled) == {"english.txt"}
    preview = filled.preview_correction(ALIAS)
    assert (preview.joined, preview.mentions) == ("", 1)


def test_alias_of_a_renamed_entity_is_marked_for_it(filled):
    filled.correct(Correction(Action.RENAME, Scope.EVERYWHERE, "Anton Brask", Kind.PERSON, to_form="Brask the Elder"))
    given = Correction(Action.ALIAS, Scope.EVERYWHERE, "Brask the Elder", Kind.PERSON, to_form="the Old Heron")
    filled.correct(given)
    assert filled.entity("Brask the Elder").articles == 2


def test_alias_that_no_article_has_is_listed_with_the_names(filled):
    filled.correct(Correction(Action.ALIAS, Scope.EVERYWHERE, "Anton Brask", Kind.PERSON, to_form="Серкан Брантов"))
    assert ("Серкан Брантов", "rule", 0) in told(filled)
