"""What can be corrected of a name, and how it is said."""

from __future__ import annotations

import pytest

from desktop.models.naming import Subject, alias_line, correction_of, extent_at, sentence, usual_scope
from index.entities.corrections.correction import Action, Scope
from index.entities.mentions import Kind
from index.named import Alias
from index.text.spans import Span

TEXT = "The mayor Irena Dalca left. Irena Dalca Hall stayed."
MENTION = Subject("Dalca", Kind.PERSON, "Irena Dalca", "a1", TEXT, Span(16, 21))
PASSAGE = Subject("Dalca Hall", Kind.PERSON, "", "a1", TEXT, Span(34, 44))
ENTITY = Subject("Irena Dalca", Kind.PERSON, "Irena Dalca")


@pytest.mark.parametrize("action", MENTION.actions)
def test_every_action_on_a_mention_gives_a_whole_correction_once_its_field_is_filled(action):
    to = "Irena Dalca" if action is Action.EXTENT else "Mara Olt"
    for scope in MENTION.scopes(action):
        made = correction_of(MENTION, action, scope, kind=Kind.ORG, to=to)
        assert made is not None
        assert made.missing() == ""
        assert bool(made.article) is (scope is not Scope.EVERYWHERE)


def test_a_field_that_is_empty_gives_no_correction():
    assert correction_of(MENTION, Action.SAME, Scope.ARTICLE, to="  ") is None


def test_the_same_kind_is_no_correction():
    assert correction_of(MENTION, Action.KIND, Scope.ARTICLE, kind=Kind.PERSON) is None


def test_another_extent_is_found_around_the_mention_and_not_elsewhere():
    assert extent_at(MENTION, "Irena Dalca") == Span(10, 21)
    assert extent_at(MENTION, "Dalca Hall") is None


def test_the_extent_that_it_has_is_no_correction():
    assert correction_of(MENTION, Action.EXTENT, Scope.HERE, to="Dalca") is None


def test_the_quote_of_an_extent_is_the_right_extent():
    made = correction_of(MENTION, Action.EXTENT, Scope.HERE, to="Irena Dalca")
    assert made is not None
    assert made.quote is not None
    assert (made.form, made.to_form, made.quote.exact) == ("Dalca", "Irena Dalca", "Irena Dalca")


def test_a_new_name_is_for_the_entity_and_not_for_the_words_of_the_text():
    made = correction_of(MENTION, Action.RENAME, Scope.EVERYWHERE, to="Irena M. Dalca")
    assert made is not None
    assert (made.form, made.to_form) == ("Irena Dalca", "Irena M. Dalca")


def test_a_passage_can_only_be_marked_as_a_name_and_keeps_its_place():
    assert PASSAGE.actions == (Action.ADD,)
    made = correction_of(PASSAGE, Action.ADD, Scope.EVERYWHERE, kind=Kind.PLACE)
    assert made is not None
    assert (made.form, made.kind) == ("Dalca Hall", Kind.PLACE)
    assert made.quote is not None


def test_what_needs_a_place_is_not_offered_for_an_entity_of_the_library():
    assert not {Action.EXTENT, Action.NOT_SAME, Action.ADD} & set(ENTITY.actions)
    assert ENTITY.scopes(Action.KIND) == (Scope.EVERYWHERE,)


def test_what_is_about_one_place_holds_there_only_unless_said_otherwise():
    assert usual_scope(MENTION, Action.EXTENT) is Scope.HERE
    assert usual_scope(MENTION, Action.SAME) is Scope.EVERYWHERE


@pytest.mark.parametrize("action", MENTION.actions)
def test_a_correction_is_said_in_a_sentence_with_its_name(action):
    made = correction_of(MENTION, action, Scope.ARTICLE, kind=Kind.ORG, to="Irena Dalca")
    assert made is not None
    assert "Dalca" in sentence(made)
    assert "{" not in sentence(made)


def test_a_name_is_told_with_why_it_is_one():
    assert "(the same surname in this article)" in alias_line(Alias("Dalca", "surname", 1, 1))
    assert "(" not in alias_line(Alias("Dalca", "", 1, 1))
