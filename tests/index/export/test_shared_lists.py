"""Tags and aliases in the front matter: ours, those the user added, and those the user took out."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from index.entities.mentions import Kind
from index.errors import ExportError
from index.export.escaping import clean
from index.export.grouping import Named, pages_by_entity
from index.export.markdown import export_pages
from index.export.shared_lists import brought_together, record_of, recorded
from tests.support.exporting import export_articles, opened_article, placed
from tests.support.notes import annotation_on

TAGS = st.lists(st.text(min_size=1), max_size=5)
FEW = st.lists(st.sampled_from(["a", "b", "c", "d/e", "Ä"]), unique=True, max_size=5)


@given(TAGS)
def test_a_record_reads_back_and_ends_where_it_ends(tags):
    record = record_of({"tags": tags, "title": "-->", "aliases": []})
    assert "\n" not in record
    assert record.count("-->") == bool(tags)
    assert list(recorded(record).get("tags", ())) == [clean(tag) for tag in tags]


@pytest.mark.parametrize(
    "damaged", ["", "<!-- lectern:lists { -->", "<!-- lectern:lists [1] -->", '<!-- lectern:lists {"tags": 1} -->']
)
def test_a_damaged_record_is_none(damaged):
    assert recorded(f"<!-- lectern:lists {damaged} -->") == {}


@given(present=FEW, before=FEW, ours=FEW)
def test_every_side_gets_what_it_asked_for(present, before, ours):
    together = brought_together("tags", present, before, ours)
    for tag in {*present, *before, *ours}:
        added_by_user = tag in present and tag not in before
        new_of_ours = tag in ours and tag not in before
        kept_by_both = tag in present and tag in ours
        assert (tag in together) == (added_by_user or new_of_ours or kept_by_both)


@given(present=FEW, ours=FEW)
def test_nothing_changes_where_nothing_changed(present, ours):
    first = brought_together("tags", present, [], ours)
    assert brought_together("tags", first, ours, ours) == first


def test_a_line_of_tags_is_understood_and_left_as_it_is():
    assert brought_together("tags", "mine, port", ["port"], ["port"]) == "mine, port"
    assert brought_together("tags", "mine port", ["port"], []) == ["mine"]


def test_tags_of_another_form_are_not_touched():
    with pytest.raises(ExportError) as raised:
        brought_together("tags", {"a": "b"}, [], ["port"])
    assert raised.value.code == "export-bad-front-matter"


def tags_in(path):
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n", 2)[1])["tags"]


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_tag_that_the_user_added_stays_and_one_taken_out_stays_out(tmp_path):
    (path,) = export_articles([opened_article()], tmp_path / "vault").written
    edit(path, '- "port"\n', "- mine\n")
    assert tags_in(path) == ["fruit/apples", "mine"]
    more = opened_article(placed(annotation_on(tags=["port", "new"])))
    export_articles([more], tmp_path / "vault")
    assert tags_in(path) == ["mine", "new"]
    assert export_articles([more], tmp_path / "vault").written == ()


def test_front_matter_that_lost_its_tags_gets_only_new_ones(tmp_path):
    (path,) = export_articles([opened_article()], tmp_path / "vault").written
    edit(path, 'tags:\n- "fruit/apples"\n- "port"\n', "")
    assert export_articles([opened_article()], tmp_path / "vault").written == ()


def test_an_alias_that_the_user_added_stays(tmp_path):
    named = Named(Kind.PLACE, "Velmora", ("Old Velmora",))
    pages = pages_by_entity([opened_article()], lambda _o, _p: [named], lambda _named: True, lambda _named: "")
    (path,) = export_pages(pages, tmp_path / "vault").written
    edit(path, '- "Old Velmora"\n', '- "Old Velmora"\n- The port, as they say\n')
    assert export_pages(pages, tmp_path / "vault").written == ()
    renamed = [replace(page, aliases=("New Velmora",)) for page in pages]
    assert export_pages(renamed, tmp_path / "vault").written == (path,)
    head = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n", 2)[1])
    assert head["aliases"] == ["The port, as they say", "New Velmora"]
    assert brought_together("aliases", "A, B", [], ["C"]) == ["A, B", "C"]
