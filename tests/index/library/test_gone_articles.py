"""An annotated article whose file is gone is read from the notes store, as it was, until the file comes back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from index.articles.article import Role
from index.errors import NotFoundError
from index.export.escaping import inline
from index.library.library import Library
from tests.support.articles import PIPELINE, rewrite, write_article
from tests.support.versions import told

PAGE = """<html lang="en"><head><title>Harbour talks resume</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour talks resume",
"datePublished": "2031-04-02", "author": {"name": "Ilse Brandvik"}, "publisher": {"name": "The Veldora Herald"}}
</script></head><body><nav><a href="/a">Home</a> <a href="/b">World</a></nav>
<article><h1>Harbour talks resume</h1><p class="byline">By Ilse Brandvik</p>
<p>Port workers and the Veldoran Maritime Authority met again on Tuesday in Karsholm, officials said.</p>
<p>The port would reopen within two weeks if the unions accepted the offer, the minister told reporters.</p>
<div class="newsletter">Sign up for our newsletter on Facebook</div>
<p>The authority did not say how many ships were waiting outside the harbour in the early morning.</p>
</article></body></html>
"""


@pytest.fixture
def page(library, folder):
    """An annotated page with furniture, a byline and an outlet."""
    path = folder / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    library.ingest()
    opened = library.article(str(path))
    body = next(block for block in opened.article.blocks if block.role is Role.BODY)
    library.annotate(opened.id, body.span, note="Check this.", tags=("harbour",))
    return path


def gone(library, path):
    """Take a file away, and return its article as it is read then."""
    name = library.article(str(path)).id
    path.unlink()
    library.ingest()
    return library.article(name)


def test_a_gone_article_has_its_blocks_authors_and_day(library, page):
    before = library.article(str(page))
    after = gone(library, page)
    assert after.is_gone
    assert after.article == before.article


def test_the_furniture_of_a_gone_article_is_not_recognised(library, page):
    before = library.article(str(page)).recognition
    after = gone(library, page)
    assert any(block.role is Role.BOILERPLATE for block in after.article.blocks)
    assert {entity.name for entity in after.recognition.entities} == {entity.name for entity in before.entities}


def test_the_user_can_rule_on_a_block_of_a_gone_article(library, page):
    after = gone(library, page)
    furniture = next(block for block in after.article.blocks if block.role is Role.BOILERPLATE)
    library.rule_block(after.id, furniture.span, is_boilerplate=False)
    shown = library.article(after.id).article
    assert next(block for block in shown.blocks if block.span == furniture.span).role is not Role.BOILERPLATE


def test_a_gone_article_says_where_it_was(library, page):
    after = gone(library, page)
    assert (after.path, after.last_path) == ("", str(page))


def test_an_annotation_of_a_gone_article_says_so(library, page):
    gone(library, page)
    (note,) = library.notes()
    assert (note.is_gone, note.path, note.last_path) == (True, "", str(page))


def test_a_note_on_a_whole_article_that_is_gone_says_so(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    library.write_note_on_article(str(path), "All of it.")
    gone(library, path)
    (note,) = library.subject_notes()
    assert (note.is_gone, note.path, note.last_path) == (True, "", str(path))


def test_an_article_with_a_note_on_the_whole_is_readable_though_it_was_edited_before_it_went(library, folder):
    path = write_article(folder, "one.txt", told(1))
    library.ingest()
    library.write_note_on_article(str(path), "All of it.")
    rewrite(path, told(1) + "\nAn afterthought.\n")
    library.ingest()
    assert "district" in gone(library, path).article.text


def test_annotating_a_gone_article_does_not_forget_where_it_was(library, page):
    after = gone(library, page)
    library.annotate(after.id, after.article.blocks[-1].span, note="Once more.")
    assert library.article(after.id).last_path == str(page)


def test_a_gone_article_is_found_by_the_end_of_its_path(library, page):
    gone(library, page)
    assert library.article("articles/page.html").is_gone
    with pytest.raises(NotFoundError):
        library.article("ticles/page.html")


def test_an_export_says_that_the_file_is_gone_and_where_it_was(library, page, tmp_path):
    gone(library, page)
    (written,) = library.export(tmp_path / "notes").written
    content = written.read_text(encoding="utf-8")
    assert f"the file is gone (it was {inline(str(page))}), paragraph" in content
    assert "Ilse Brandvik" in content  # cited with its authors
    assert f"source: {json.dumps(str(page))}" in content


def test_a_template_can_say_that_the_file_is_gone(library, page, tmp_path):
    gone(library, page)
    template = tmp_path / "own.md.j2"
    template.write_text(
        "{% for article in articles %}{{ article.path }} gone={{ article.gone }}{% endfor %}", encoding="utf-8"
    )
    (written,) = library.export(tmp_path / "notes", template=str(template)).written
    assert f"{inline(str(page))} gone=True" in written.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["page.html", "elsewhere/renamed.html"])
def test_an_article_whose_file_comes_back_is_whole_again(library, page, folder, name):
    before = library.article(str(page))
    gone(library, page)
    back = folder / name
    back.parent.mkdir(exist_ok=True)
    back.write_text(PAGE, encoding="utf-8")
    library.ingest()
    after = library.article(str(back))
    assert (after.id, after.is_gone, after.last_path) == (before.id, False, "")
    assert after.annotations == before.annotations
    assert library.search("reopen").total == 1
    assert [note.is_gone for note in library.notes()] == [False]


def test_an_article_says_where_the_last_of_its_files_was(library, folder):
    kept = write_article(folder, "zwei.txt", told(2))
    library.ingest()
    copy = write_article(folder, "a copy.txt", told(2))
    library.ingest()
    opened = library.article(str(kept))
    library.annotate(opened.id, opened.article.blocks[1].span)
    rewrite(copy, told(3))
    library.ingest()
    assert gone(library, kept).last_path == str(kept)


def test_a_gone_article_leaves_search_and_its_notes_stay(library, page):
    gone(library, page)
    assert library.search("harbour").total == 0
    assert len(library.notes("harbour")) == 1


def test_an_article_that_an_earlier_version_kept_is_read_as_paragraphs(library, page, tmp_path):
    without_forms(tmp_path)
    after = gone_without_look(library, page)
    assert {block.role for block in after.article.blocks} == {Role.BODY}
    assert (after.article.title, after.article.outlet) == ("Harbour talks resume", "The Veldora Herald")


def test_what_an_earlier_version_did_not_keep_is_made_up_for_by_the_next_look(library, page, tmp_path):
    before = library.article(str(page)).article
    without_forms(tmp_path)
    assert gone(library, page).article == before


def test_a_damaged_form_costs_the_roles_and_not_the_text(library, page, tmp_path):
    before = library.article(str(page)).article
    with closing(sqlite3.connect(tmp_path / "library" / "notes.sqlite")) as connection, connection:
        connection.execute("UPDATE forms SET packed = x'00'")
    assert gone(library, page).article.text == before.text


def test_a_gone_article_travels_whole_in_a_backup_of_notes(library, page, tmp_path):
    before = library.article(str(page)).article
    name = gone(library, page).id
    file = tmp_path / "notes.json"
    library.export(file.parent / "out", form="json")
    (written,) = (tmp_path / "out").iterdir()
    with closing(Library.open(tmp_path / "other")) as other:
        other.bring_in(written)
        assert other.article(name).article == before


def without_forms(tmp_path):
    """Make the notes store what an earlier version left: texts without their forms."""
    with closing(sqlite3.connect(tmp_path / "library" / "notes.sqlite")) as connection, connection:
        connection.execute("DELETE FROM forms")


def gone_without_look(library, path):
    """Take an article out of the catalogue before anything is made up for."""
    name = library.article(str(path)).id
    with library._rooms.catalogue.transaction():
        library._rooms.catalogue.remove_file(str(path))
    return library.article(name)


def test_another_text_of_the_same_hash_lends_its_form_to_none(library, folder):
    path = write_article(folder, "one.txt", PIPELINE)
    library.ingest()
    opened = library.article(str(path))
    library.annotate(opened.id, opened.article.blocks[1].span)
    rewrite(path, PIPELINE.replace("\n\n", "\n\n\n\n").replace("No group", "  No  group"))
    library.ingest()
    assert gone(library, path).article.text == opened.article.text


OTHER = """Senate passes farm bill after debate of a whole night

Senators voted early on Sunday to extend crop insurance by five years, ending a dispute between two committees.

The bill goes to the house, where members of both parties asked for changes to the rules on irrigation and on seed.
"""


def test_another_page_saved_under_the_same_name_takes_no_notes(library, folder):
    path = write_article(folder, "page.txt", PIPELINE)
    library.ingest()
    before = library.article(str(path))
    library.annotate(before.id, before.article.blocks[-1].span, note="Who says so?")
    rewrite(path, OTHER)
    library.ingest()
    after = library.article(str(path))
    assert (after.annotations, after.id != before.id) == ((), True)
    (listed,) = library.notes()
    assert (listed.placed.annotation.article, listed.is_gone) == (before.id, True)
    assert library.article(before.id).article.title == before.article.title
    rewrite(path, PIPELINE)
    library.ingest()
    assert library.article(str(path)).id == before.id


def test_page_that_is_written_anew_under_its_title_stays_the_same_article(library, folder):
    title, _, _ = PIPELINE.partition("\n")
    path = write_article(folder, "page.txt", PIPELINE)
    library.ingest()
    before = library.article(str(path)).id
    rewrite(path, title + "\n" + OTHER.partition("\n")[2])
    library.ingest()
    assert library.article(str(path)).id == before
