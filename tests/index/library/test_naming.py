"""Entities of the whole library, and the user's corrections of them."""

from __future__ import annotations

import pytest

from index.entities.corrections.correction import Action, Correction, Quote, Scope
from index.entities.mentions import Kind
from index.errors import NotesError, NotFoundError
from index.named import EntityOrder
from index.text.spans import Span
from tests.support.articles import write_article

IN_FULL = """Minister visits the northern border

Defence Minister Oskar Vendrell spoke in Geneva on Wednesday. Vendrell said that the army was ready.
"""
BY_SURNAME = """Army is ready, says the minister

Minister Vendrell visited Geneva again on Friday.
"""
OTHERS = """Two ministers meet

President Anton Brask met Oskar Vendrell and Rosa Brask in Geneva.
"""


@pytest.fixture
def filled(library, folder):
    for name, text in {"full.txt": IN_FULL, "surname.txt": BY_SURNAME, "others.txt": OTHERS}.items():
        write_article(folder, name, text)
    library.ingest()
    return library


def found(library, query):
    return {hit.path.rpartition("/")[2] for hit in library.search(query).hits}


def names(library, article):
    return {entity.name for entity in library.article(article).recognition.entities}


def everywhere(action, form, kind=Kind.PERSON, **more):
    return Correction(action, Scope.EVERYWHERE, form, kind, **more)


def test_lone_surname_is_the_one_person_of_that_name_in_the_library(filled):
    entity = filled.entity("Vendrell")
    assert (entity.name, entity.articles) == ("Oskar Vendrell", 3)
    assert "same-company" in {alias.reason for alias in entity.aliases}


def test_search_for_the_full_name_finds_the_article_that_has_the_surname_alone(filled):
    assert found(filled, 'person:"Oskar Vendrell"') == {"full.txt", "surname.txt", "others.txt"}


def test_opened_article_tells_the_entity_of_the_library(filled):
    opened = filled.article("surname.txt")
    linked = dict(zip((one.name for one in opened.recognition.entities), opened.linked_names, strict=True))
    assert linked["Vendrell"] == "Oskar Vendrell"


def test_notes_on_a_passage_are_found_by_every_name_that_the_library_has_for_whom_it_names(filled):
    opened = filled.article("surname.txt")
    start = opened.article.text.index("Vendrell")
    made, _ = filled.annotate(opened.id, Span(start, start + len("Vendrell")))
    for name in ("Oskar Vendrell", "vendrell", "PERSON/oskar vendrell"):
        assert [one.placed.annotation.id for one in filled.notes(entity=name)] == [made.id], name
    assert filled.notes(entity="Rosa Brask") == ()


def test_two_full_names_of_one_surname_stay_apart(filled):
    assert {one.name for one in filled.entities("Brask").entities} == {"Anton Brask", "Rosa Brask"}


def test_entities_are_counted_filtered_and_sorted(filled):
    page = filled.entities(kind=Kind.PERSON, order=EntityOrder.NAME)
    assert [one.name for one in page.entities] == ["Anton Brask", "Oskar Vendrell", "Rosa Brask"]
    assert filled.entities(kind=Kind.PERSON, limit=1).entities[0].name == "Oskar Vendrell"
    assert filled.entities("oskar").total == 1


def test_what_is_no_entity_vanishes_everywhere_and_comes_back_by_undo(filled):
    place = filled.entity("Geneva")
    assert place.articles == 3
    filled.correct(everywhere(Action.NOT_ENTITY, "Geneva", Kind.PLACE))
    with pytest.raises(NotFoundError):
        filled.entity("Geneva")
    assert "Geneva" not in names(filled, "full.txt")
    assert found(filled, "place:Geneva") == set()
    filled.undo()
    assert filled.entity("Geneva").articles == 3
    assert found(filled, "place:Geneva") == {"full.txt", "surname.txt", "others.txt"}


def test_correction_outlives_the_catalogue(filled):
    filled.correct(everywhere(Action.NOT_ENTITY, "Geneva", Kind.PLACE))
    filled.remake_catalogue()
    filled.ingest()
    assert found(filled, "place:Geneva") == set()


def test_two_names_that_are_the_same_become_one(filled):
    filled.correct(everywhere(Action.SAME, "Rosa Brask", to_form="Anton Brask"))
    entity = filled.entity("Rosa Brask")
    assert entity.name == "Anton Brask"
    assert ("Rosa Brask", "rule") in {(alias.name, alias.reason) for alias in entity.aliases}
    assert filled.entity("Anton Brask").articles == 1


def test_surname_that_is_not_the_same_gets_an_entity_of_its_own(filled):
    filled.correct(everywhere(Action.NOT_SAME, "Vendrell", to_form="Oskar Vendrell"))
    assert filled.entity("Oskar Vendrell").articles == 2
    assert filled.entity("PERSON/vendrell").articles == 2


def test_renamed_entity_is_found_by_either_name(filled):
    filled.correct(everywhere(Action.RENAME, "Oskar Vendrell", to_form="Vendrell the Younger"))
    assert filled.entity("Vendrell the Younger").articles == 3
    assert found(filled, 'person:"Vendrell the Younger"') == {"full.txt", "surname.txt", "others.txt"}
    assert "Vendrell the Younger" in names(filled, "full.txt")


def test_alias_is_searched_though_no_article_has_it(filled):
    filled.correct(everywhere(Action.ALIAS, "Anton Brask", to_form="The Heron"))
    assert found(filled, 'person:"The Heron"') == {"others.txt"}


def test_wrong_kind_is_corrected_in_one_article(filled):
    article = filled.article("full.txt")
    filled.correct(Correction(Action.KIND, Scope.ARTICLE, "Geneva", Kind.PLACE, article.id, to_kind=Kind.ORG))
    assert filled.entity("ORG/geneva").articles == 1
    assert filled.entity("PLACE/geneva").articles == 2


def test_passage_is_added_and_found(filled):
    article = filled.article("full.txt")
    start = article.article.text.index("northern border")
    quote = Quote.at(article.article.text, Span(start, start + 15))
    changes = filled.correct(Correction(Action.ADD, Scope.HERE, "northern border", Kind.PLACE, article.id, quote))
    assert changes.articles == {article.id}
    assert filled.entity("northern border").articles == 1
    assert found(filled, 'place:"northern border"') == {"full.txt"}


def test_addition_everywhere_reaches_later_articles(filled, folder):
    filled.correct(everywhere(Action.ADD, "northern border", Kind.PLACE))
    write_article(
        folder, "later.txt", "Patrols again\n\nPatrols returned to the northern border on Sunday evening.\n"
    )
    filled.ingest()
    assert found(filled, 'place:"northern border"') == {"full.txt", "later.txt"}


def test_preview_tells_what_would_change_and_changes_nothing(filled):
    preview = filled.preview_correction(everywhere(Action.NOT_ENTITY, "Geneva", Kind.PLACE))
    assert (preview.articles, preview.mentions) == (3, 3)
    assert {example.text for example in preview.examples} == {"Geneva"}
    assert filled.entity("Geneva").articles == 3
    assert filled.corrections() == ()


def test_correction_that_lacks_something_is_refused(filled):
    with pytest.raises(NotesError):
        filled.correct(Correction(Action.KIND, Scope.EVERYWHERE, "Geneva", Kind.PLACE))
    assert filled.corrections() == ()


def test_withdrawn_correction_holds_no_more(filled):
    filled.correct(everywhere(Action.NOT_ENTITY, "Geneva", Kind.PLACE))
    (made,) = filled.corrections()
    filled.withdraw_corrections(made.id)
    assert filled.entity("Geneva").articles == 3
    with pytest.raises(NotFoundError):
        filled.withdraw_corrections(made.id)


def test_dossier_gathers_mentions_companions_and_notes(filled):
    filled.write_note_on_entity("PERSON", "Oskar Vendrell", "To be *watched*.")
    opened = filled.article("full.txt")
    start = opened.article.text.index("Vendrell said")
    made, _ = filled.annotate(opened.id, Span(start, start + 13))
    dossier = filled.dossier("Oskar Vendrell")
    assert [mention.text for mention in dossier.mentions].count("Vendrell") == 2
    assert len(dossier.mentions) == 4
    assert dossier.notes == (("Oskar Vendrell", "To be *watched*."),)
    assert [note.placed.annotation.id for note in dossier.annotations] == [made.id]
    geneva = next(one for one in dossier.companions if one.name == "Geneva")
    assert (geneva.sentences, geneva.articles) == (3, 3)
    assert sum(month.articles for month in dossier.months) == 3


def test_article_that_is_gone_is_counted_no_more(filled, folder):
    (folder / "others.txt").unlink()
    filled.ingest()
    assert filled.entity("Oskar Vendrell").articles == 2
    with pytest.raises(NotFoundError):
        filled.entity("Anton Brask")


@pytest.mark.parametrize(
    ("action", "more"),
    [
        (Action.RENAME, {"to_form": "O. Vendrell"}),
        (Action.ALIAS, {"to_form": "the iron minister"}),
        (Action.KIND, {"to_kind": Kind.ORG}),
    ],
)
def test_review_queue_drops_what_the_user_settled(filled, action, more):
    assert "Oskar Vendrell" in {one.name for one in filled.review_queue()}
    filled.correct(everywhere(action, "Oskar Vendrell", **more))
    queue = {(one.kind, one.name) for one in filled.review_queue()}
    assert queue.isdisjoint((kind, name) for kind in Kind for name in ("Oskar Vendrell", "O. Vendrell"))
    assert any(name == "Geneva" for _, name in queue)
    assert filled.count_doubts() == len(queue)


def test_doubts_are_counted_however_few_are_shown(filled):
    assert filled.count_doubts() == len(filled.review_queue()) > len(filled.review_queue(1)) == 1


def test_review_queue_begins_with_the_least_sure(filled):
    doubts = filled.review_queue()
    assert [one.certainty for one in doubts] == sorted(one.certainty for one in doubts)
    assert all(one.example is not None for one in doubts)


def test_corrections_travel_with_the_notes(filled, tmp_path):
    filled.correct(everywhere(Action.NOT_ENTITY, "Geneva", Kind.PLACE))
    target = tmp_path / "notes"
    target.mkdir()
    (bundle,) = filled.export(target, form="json").written
    filled.undo()
    assert found(filled, "place:Geneva") == {"full.txt", "surname.txt", "others.txt"}
    filled.bring_in(bundle)
    with pytest.raises(NotFoundError):
        filled.entity("Geneva")
    assert found(filled, "place:Geneva") == set()
