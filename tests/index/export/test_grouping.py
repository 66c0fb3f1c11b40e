"""Files by tag, entity, annotation and query: what stands in them, and that they are found again."""

import re
from dataclasses import replace

import pytest
import yaml

from index.entities.mentions import Kind
from index.export.grouping import (
    LISTED,
    By,
    Named,
    entities_in_article,
    entity_names,
    left_out,
    page_of_query,
    pages_by_annotation,
    pages_by_article,
    pages_by_entity,
    pages_by_tag,
)
from index.export.markdown import export_pages
from index.notes.annotation import State
from tests.support.exporting import opened_article, placed
from tests.support.markdown import quotations
from tests.support.notes import annotation_on

FERRY = "The ferry workers of Velmora went back to the table on Tuesday."
APPLES = "4,000 crates of “winter” apples"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def articles():
    """Two articles: one with two annotations, one with a single one."""
    first = opened_article(
        placed(annotation_on(FERRY, tags=["port", "labour/strike"])), placed(annotation_on(APPLES, tags=["Port"]))
    )
    second = opened_article(
        placed(annotation_on(FERRY, article="article2", tags=["labour"])), identity="article2", title="Second"
    )
    return [first, second]


def by_tag(articles, is_wanted=lambda _tag: True):
    return pages_by_tag(articles, is_wanted)


def by_entity(articles, note=""):
    return pages_by_entity(articles, entities_in_article, lambda _named: True, lambda _named: note)


def quoted(page):
    return [shown.annotation.selector.quote for opened in page.articles for shown in opened.annotations]


def test_a_tag_has_a_file_with_its_annotations_whatever_their_case(articles):
    pages = {page.title: quoted(page) for page in by_tag(articles)}
    assert pages == {"Port": [FERRY, APPLES], "labour": [FERRY], "labour/strike": [FERRY]}


def test_only_wanted_tags_get_a_file(articles):
    assert [page.title for page in by_tag(articles, lambda tag: tag == "labour")] == ["labour"]


def test_an_entity_has_a_file_with_the_passages_that_name_it(articles):
    (page,) = by_entity(articles, note="A port town.")
    assert (page.title, page.note, page.subject) == ("Velmora", "A port town.", "PLACE/Velmora")
    assert quoted(page) == [FERRY, FERRY]
    assert [opened.id for opened in page.articles] == ["article1", "article2"]


def test_an_entity_may_be_linked_across_articles(articles):
    linked = Named(Kind.ORG, "Port Authority of Velmora", ("the port",))
    (page,) = pages_by_entity(articles, lambda _opened, _placed: [linked], lambda _named: True, lambda _named: "")
    assert (page.title, page.aliases) == ("Port Authority of Velmora", ("the port",))
    assert len(quoted(page)) == 3


def test_spellings_of_one_entity_share_a_file_under_the_same_name_in_any_order(articles):
    (page,) = pages_by_entity(
        [articles[1], articles[0]],
        lambda opened, _placed: [Named(Kind.PLACE, "Vélmora" if opened.id == "article2" else "Velmora")],
        lambda _named: True,
        lambda _named: "",
    )
    assert (page.title, page.aliases) == ("Velmora", ("Vélmora",))


def test_a_passage_that_is_not_found_any_more_names_nobody():
    assert not by_entity([opened_article(placed(annotation_on(FERRY), State.UNPLACED))])


def test_what_has_no_tag_is_counted(articles):
    untagged = opened_article(placed(annotation_on()), identity="article3")
    assert left_out([*articles, untagged], by_tag([*articles, untagged])) == 1
    assert left_out(articles, pages_by_annotation(articles)) == 0


def test_ids_are_of_letters_digits_and_dashes_and_do_not_change(articles):
    pages = [*by_tag(articles), *by_entity(articles), *pages_by_annotation(articles), page_of_query(articles, "a b")]
    assert all(re.fullmatch(r"[a-z]+-[a-z0-9]+", page.id) for page in pages)
    assert len({page.id for page in pages}) == len(pages)
    assert page_of_query([], "a b").id == pages[-1].id


def test_a_file_of_a_tag_shows_its_articles_under_headings(articles, folder):
    export_pages(by_tag(articles), folder)
    text = (folder / "labour strike.md").read_text(encoding="utf-8")
    head, body = text.split("---\n", 2)[1:]
    assert yaml.safe_load(head)["tag"] == "labour/strike"
    assert "\n# labour/strike\n\n## Harbour talks: resume?\n\n" in body
    assert quotations(body) == [FERRY]


def test_a_file_of_an_entity_has_the_note_on_it_and_its_names(articles, folder):
    export_pages(by_entity(articles, note="A *port* town."), folder)
    text = (folder / "Velmora.md").read_text(encoding="utf-8")
    values = yaml.safe_load(text.split("---\n", 2)[1])
    assert (values["entity"], values["kind"]) == ("Velmora", "PLACE")
    assert "# Velmora\n\nA *port* town.\n\n## " in text


def test_a_file_of_an_annotation_is_called_by_its_quotation(articles, folder):
    report = export_pages(pages_by_annotation(articles), folder)
    assert [path.name for path in report.written] == [
        "The ferry workers of Velmora went back to the table on Tuesday.md",
        "4,000 crates of “winter” apples.md",
        report.written[2].name,
    ]
    assert report.written[2].name.startswith("The ferry workers of Velmora went back to the table on Tuesday (")


def test_a_query_is_one_file_without_articles_that_have_nothing(articles, folder):
    report = export_pages([page_of_query(articles, 'ferry "crates of"')], folder)
    (path,) = report.written
    text = path.read_text(encoding="utf-8")
    assert yaml.safe_load(text.split("---\n", 2)[1])["query"] == 'ferry "crates of"'
    assert quotations(text) == [FERRY, APPLES, FERRY]
    assert export_pages([page_of_query([], "nothing")], folder).written == ()


@pytest.mark.parametrize(
    "divide",
    [pages_by_article, by_tag, by_entity, pages_by_annotation, lambda articles: [page_of_query(articles, "q")]],
)
def test_files_of_every_kind_are_found_again_when_renamed_and_written_once(articles, folder, divide):
    first = export_pages(divide(articles), folder)
    renamed = [path.rename(folder / f"{number}.md") for number, path in enumerate(first.written)]
    again = export_pages(divide(articles), folder)
    assert (again.written, list(again.unchanged), again.skipped) == ((), renamed, ())


def test_files_of_several_kinds_share_a_folder(articles, folder):
    pages = [*pages_by_article(articles), *by_tag(articles), *by_entity(articles), *pages_by_annotation(articles)]
    assert len(export_pages(pages, folder).written) == len(pages)
    assert len(export_pages(pages, folder).unchanged) == len(pages)


def test_a_former_file_says_that_nothing_is_left_and_keeps_what_the_user_wrote(articles, folder):
    pages = by_tag(articles)
    export_pages(pages, folder)
    path = folder / "labour.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nmine\n", encoding="utf-8")
    former = {page.id for page in pages}
    report = export_pages(pages[1:], folder, is_former=former.__contains__)
    text = path.read_text(encoding="utf-8")
    assert path in report.written
    assert "# labour\n\nNo annotations." in text
    assert text.endswith("\nmine\n")
    assert quotations(text) == []
    assert export_pages(pages[1:], folder, is_former=former.__contains__).written == ()


def test_other_files_of_the_folder_are_not_emptied(articles, folder):
    export_pages(by_tag(articles), folder)
    assert export_pages(pages_by_article(articles[:1]), folder).written
    assert "No annotations" not in (folder / "labour.md").read_text(encoding="utf-8")


def test_every_kind_of_file_says_what_it_is_about(articles):
    kinds = {page.by for page in (*pages_by_article(articles), *by_tag(articles), *by_entity(articles))}
    assert kinds == {By.ARTICLE, By.TAG, By.ENTITY}


def test_the_note_on_an_article_stays_in_the_file_of_the_article(articles):
    noted = [replace(articles[0], note="Read twice."), articles[1]]
    assert all(not opened.note for page in by_tag(noted) for opened in page.articles)


def test_articles_that_name_one_entity_differently_share_its_file(articles):
    def linked(opened, own):
        entities = (replace(opened.recognition.entities[0], name=own), *opened.recognition.entities[1:])
        recognition = replace(opened.recognition, entities=entities)
        return replace(opened, recognition=recognition, linked=("PLACE/v", "", ""), linked_names=("Velmora", "", ""))

    (page,) = by_entity([linked(articles[0], "Velmora City"), linked(articles[1], "Old Velmora")])
    assert (page.title, page.aliases) == ("Velmora", ("Old Velmora", "Velmora City"))
    assert quoted(page) == [FERRY, FERRY]


def test_an_entity_is_wanted_under_any_of_its_names_in_every_article(articles):
    def named(opened, _placed):
        return [Named(Kind.PLACE, "Velmora", ("Old Velmora",) if opened.id == "article1" else (), "PLACE/v")]

    (page,) = pages_by_entity(articles, named, lambda one: "Old Velmora" in one.aliases, lambda _named: "")
    assert [opened.id for opened in page.articles] == ["article1", "article2"]


def test_article_lists_whom_it_names_as_the_library_calls_them(articles):
    opened = articles[0]
    named = len(opened.recognition.entities)
    assert entity_names(opened) == [one.name for one in opened.recognition.entities if one.kind in LISTED]
    called = replace(opened, linked=("",) * named, linked_names=("Velmora City", *("",) * (named - 1)))
    assert entity_names(called)[0] == "Velmora City"
