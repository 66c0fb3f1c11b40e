"""The notes of an article whose last file went stay with what stands for it: an edited copy, or its older version."""

from __future__ import annotations

import pytest

from index.articles.version import ARTICLE_RULES_VERSION
from index.errors import NotFoundError
from index.ingest import update
from index.library.library import Library
from index.notes.annotation import State
from index.notes.memory import BECAME, PARTED
from tests.support.articles import PIPELINE, numbered, rewrite, write_article
from tests.support.versions import edited, told

PAGE = "---\ntitle: Talks\ndate: {}\n---\n\n{}"


def annotated(library, path):
    """Annotate the second paragraph of a file, and return the id of its article."""
    library.ingest()
    opened = library.article(str(path))
    library.annotate(opened.id, opened.article.blocks[2].span, note="Check this.")
    return opened.id


def bears_the_note(library, path):
    return [one.annotation.note for one in library.article(str(path)).annotations] == ["Check this."]


@pytest.fixture
def copies(library, folder):
    """Two equal files, of which the first was edited after the article was annotated."""
    first, second = write_article(folder, "a.txt", told(1)), write_article(folder, "b.txt", told(1))
    name = annotated(library, second)
    rewrite(first, edited(told(1), 0.3, 5))  # the annotated passage stays
    library.ingest()
    assert library.article(str(first)).id != name
    return first, second, name


def test_an_edited_copy_gets_the_notes_when_the_other_copy_goes(library, copies):
    first, second, name = copies
    second.unlink()
    report = library.ingest()
    opened = library.article(str(first))
    assert opened.id == name
    assert bears_the_note(library, first)
    assert (report.removed, report.articles) == (1, 1)
    assert [hit.article for hit in library.search("clerk").hits] == [name]
    assert library.diagnose() == ()


def test_an_edited_copy_is_still_known_by_the_id_that_it_had(library, copies):
    first, second, name = copies
    own = library.article(str(first)).id
    second.unlink()
    library.ingest()
    assert library.article(own).id == name


@pytest.mark.parametrize("value", [[], "text", None, {}, {"article": 3, "path": None, "part": []}])
def test_what_others_remember_in_another_form_counts_for_nothing(library, copies, value):
    first, second, name = copies
    library._rooms.notes.memory.put(PARTED, f"{name} elsewhere", value)
    library._rooms.notes.memory.put(BECAME, "unknown", value)
    second.unlink()
    library.ingest()
    assert library.article(str(first)).id == name
    with pytest.raises(NotFoundError):
        library.article("unknown")


def test_the_notes_are_placed_in_the_text_of_the_edited_copy(library, folder):
    first, second = write_article(folder, "a.txt", told(1)), write_article(folder, "b.txt", told(1))
    name = annotated(library, second)
    quote = library.article(name).annotations[0].annotation.selector.quote
    rewrite(first, told(1).replace(quote, f"A line put in before it.\n\n{quote}"))
    library.ingest()
    second.unlink()
    library.ingest()
    (placed,) = library.article(str(first)).annotations
    assert placed.placement.state is State.MOVED
    assert placed.placement.span.of(library.article(name).article.text) == quote


def test_an_edited_copy_gets_the_notes_though_it_was_renamed_meanwhile(library, copies, folder):
    first, second, name = copies
    first.rename(folder / "renamed.txt")
    library.ingest()
    second.unlink()
    library.ingest()
    assert library.article("renamed.txt").id == name


def test_an_edited_copy_gets_the_notes_though_the_catalogue_was_lost_meanwhile(
    library, copies, tmp_path, monkeypatch
):
    first, second, name = copies
    rewrite(first, edited(told(1), 0.3, 2))  # another id when the catalogue is made anew
    library.ingest()
    library.close()
    monkeypatch.setattr("index.library.rooms._RULES", f"articles {ARTICLE_RULES_VERSION + 1}")
    anew = Library.open(tmp_path / "library")
    anew.ingest()
    second.unlink()
    anew.ingest()
    assert anew.article(str(first)).id == name
    anew.close()


def test_a_copy_that_was_written_anew_gets_no_notes(library, folder):
    first, second = write_article(folder, "a.txt", told(1)), write_article(folder, "b.txt", told(1))
    name = annotated(library, second)
    rewrite(first, told(2, title="Report 1 of the district"))
    library.ingest()
    second.unlink()
    library.ingest()
    assert library.article(str(first)).annotations == ()
    assert library.article(name).is_gone


def test_an_edited_copy_with_notes_of_its_own_keeps_those_alone(library, copies):
    first, second, name = copies
    own = library.article(str(first))
    library.annotate(own.id, own.article.blocks[1].span, note="Its own.")
    second.unlink()
    library.ingest()
    assert library.article(str(first)).id == own.id
    assert library.article(name).is_gone
    assert len(library.notes()) == 2


def test_an_edited_copy_with_rulings_of_its_own_keeps_its_id(library, copies):
    first, second, name = copies
    own = library.article(str(first)).id
    library.mark_article(own, "amber")
    second.unlink()
    library.ingest()
    assert library.article(str(first)).id == own
    assert library.article(name).is_gone


def test_what_was_read_stays_read(library, copies):
    first, second, name = copies
    library.mark_read(library.article(str(first)).id)
    second.unlink()
    library.ingest()
    assert library.article(name).read.is_read


def test_the_file_before_it_was_edited_gets_the_notes_when_the_edited_one_goes(library, folder):
    path = write_article(folder, "a.txt", told(1))
    name = annotated(library, path)
    rewrite(path, edited(told(1), 0.5))
    library.ingest()
    older = write_article(folder, "older.txt", told(1))
    library.ingest()
    assert bears_the_note(library, path)
    assert library.article(str(older)).annotations == ()
    path.unlink()
    library.ingest()
    assert library.article(str(older)).id == name
    assert library.article(name).annotations[0].placement.state is State.EXACT


def test_the_older_version_gets_the_notes_when_another_page_is_saved_over_the_edited_one(library, folder):
    path = write_article(folder, "a.txt", told(1))
    name = annotated(library, path)
    rewrite(path, edited(told(1), 0.5))
    library.ingest()
    older = write_article(folder, "older.txt", told(1))
    library.ingest()
    rewrite(path, PIPELINE)
    library.ingest()
    assert library.article(str(path)).annotations == ()
    assert library.article(str(older)).id == name


def test_an_edit_that_is_taken_back_beside_the_older_file_loses_no_notes(library, folder):
    path = write_article(folder, "a.txt", told(1))
    name = annotated(library, path)
    rewrite(path, edited(told(1), 0.5))
    library.ingest()
    write_article(folder, "older.txt", told(1))
    library.ingest()
    rewrite(path, told(1))
    assert library.ingest().articles == 1
    assert library.article(str(path)).id == name
    assert bears_the_note(library, path)


def test_an_older_version_of_a_gone_article_is_known_by_its_text(library, folder):
    path = write_article(folder, "a.txt", told(1))
    name = annotated(library, path)
    rewrite(path, told(2, title="Report 1 of the district"))  # the same title, and another text
    library.ingest()
    path.unlink()
    library.ingest()
    back = write_article(folder, "back.txt", told(1))
    library.ingest()
    assert library.article(str(back)).id == name
    assert bears_the_note(library, back)


def test_what_an_article_was_saved_as_gets_its_notes_when_it_is_deleted_later(library, folder):
    path = write_article(folder, "a.txt", told(1))
    name = annotated(library, path)
    saved = write_article(folder, "sub/saved.txt", edited(told(1), 0.04))
    library.ingest()
    assert library.article(str(saved)).annotations == ()
    path.unlink()
    library.ingest()
    assert library.article(str(saved)).id == name
    assert bears_the_note(library, saved)


def test_of_several_that_may_stand_for_it_the_most_alike_gets_the_notes(library, folder):
    path = write_article(folder, "m.txt", told(1))
    name = annotated(library, path)
    for other, share in (("a.txt", 0.1), ("n.txt", 0.04), ("z.txt", 0.1)):
        write_article(folder, other, edited(told(1), share))
    library.ingest()
    path.unlink()
    library.ingest()
    assert library.article(str(folder / "n.txt")).id == name


@pytest.mark.parametrize("aside", ["a.txt.Xy12Az", "a.new", "a.txt-saved"])
def test_a_file_that_was_seen_while_it_was_saved_beside_the_one_that_it_replaces_gets_the_notes(
    library, folder, aside
):
    path = write_article(folder, "a.txt", told(1))
    name = annotated(library, path)
    saved = write_article(folder, aside, edited(told(1), 0.3))
    library.ingest()
    saved.replace(path)
    library.ingest()
    assert library.article(str(path)).id == name
    assert bears_the_note(library, path)


def test_another_article_that_is_moved_over_an_annotated_one_gets_no_notes(library, folder):
    path = write_article(folder, "a.txt", told(1, title="Morning briefing"))
    other = write_article(folder, "b.txt", edited(told(1, title="Morning briefing"), 0.3))
    name = annotated(library, path)
    other.replace(path)
    library.ingest()
    assert library.article(str(path)).annotations == ()
    assert library.article(name).is_gone


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PAGE.format("2031-04-01", told(1)), PAGE.format("2031-04-02", edited(told(1), 0.02))),
        (told(1, title="Talks resume"), edited(told(1, title="Talks are resumed"), 0.02)),
        (told(1), told(2)),
    ],
)
def test_a_near_copy_of_another_day_or_title_gets_nothing(library, folder, before, after):
    path = write_article(folder, "a.md", before)
    name = annotated(library, path)
    other = write_article(folder, "other.md", after)
    library.ingest()
    path.unlink()
    library.ingest()
    assert library.article(str(other)).annotations == ()
    assert library.article(name).is_gone


def test_nothing_is_handed_on_while_the_file_is_there_though_it_is_followed_no_more(library, folder, tmp_path):
    path = write_article(folder, "a.txt", told(1))
    name = annotated(library, path)
    copy = write_article(tmp_path / "other", "copy.txt", edited(told(1), 0.04))
    library.follow(tmp_path / "other")
    library.ingest()
    library.unfollow(folder)
    library.ingest()
    assert library.article(str(copy)).id != name
    assert library.article(name).is_gone


def test_notes_are_handed_on_though_the_look_that_found_the_file_gone_was_broken_off(library, copies, monkeypatch):
    first, second, name = copies
    second.unlink()
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(update, "hand_on", lambda *_: None)
        library.ingest()
    assert library.article(name).is_gone
    write_article(first.parent, "new.txt", numbered(1))
    library.ingest()
    assert library.article(str(first)).id == name


def test_it_is_asked_once_whether_anything_stands_for_an_article_that_is_gone(library, folder, monkeypatch):
    path = write_article(folder, "a.txt", told(1))
    annotated(library, path)
    path.unlink()
    library.ingest()
    write_article(folder, "new.txt", numbered(1))
    monkeypatch.setattr("index.ingest.succession._Claims", None)  # any attempt to look would fail
    assert library.ingest().articles == 1


def test_undoing_a_note_that_was_handed_on_takes_it_from_the_edited_copy(library, copies):
    first, second, _ = copies
    second.unlink()
    library.ingest()
    library.undo()
    assert library.article(str(first)).annotations == ()
    library.redo()
    assert bears_the_note(library, first)
