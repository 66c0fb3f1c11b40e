"""A file that was renamed and edited is the next version of its article; a near copy beside it is another article."""

from __future__ import annotations

import pytest

from index.articles.version import ARTICLE_RULES_VERSION
from index.library.library import Library
from index.notes.annotation import State
from tests.support.articles import rewrite, write_article
from tests.support.versions import edited, told


def annotated(library, path):
    """Bring in a file, annotate it, and return the id of its article."""
    library.ingest()
    opened = library.article(str(path))
    library.annotate(opened.id, opened.article.blocks[2].span, note="Check this.")
    return opened.id


@pytest.mark.parametrize("share", [0.02, 0.10])
def test_a_renamed_and_edited_file_keeps_its_notes(library, folder, share):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    path.unlink()
    moved = write_article(folder, "elsewhere/uno.txt", edited(told(1), share))
    report = library.ingest()
    opened = library.article(str(moved))
    assert opened.id == name
    assert len(opened.annotations) == 1
    assert (report.moved, report.added, report.removed, report.articles) == (1, 0, 0, 1)


def test_a_renamed_file_of_the_same_day_may_be_edited_more(library, folder):
    page = "---\ntitle: Report\ndate: 2031-04-01\n---\n\n{}"
    path = write_article(folder, "one.md", page.format(told(1)))
    name = annotated(library, path)
    path.unlink()
    moved = write_article(folder, "uno.md", page.format(edited(told(1), 0.25)))
    library.ingest()
    assert library.article(str(moved)).id == name


def test_the_next_edition_in_place_of_the_last_one_gets_none_of_its_notes(library, folder):
    path = write_article(folder, "monday.txt", told(1, title="Morning briefing"))
    name = annotated(library, path)
    path.unlink()
    other = write_article(folder, "tuesday.txt", edited(told(1, title="Morning briefing"), 0.3))
    library.ingest()
    assert library.article(str(other)).id != name
    assert library.article(str(other)).annotations == ()
    assert len(library.article(name).annotations) == 1


def test_the_notes_of_a_renamed_and_edited_file_are_placed_in_its_new_text(library, folder):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    quote = library.article(name).annotations[0].annotation.selector.quote
    path.unlink()
    head, _, rest = told(1).partition("\n\n")
    moved = write_article(folder, "uno.txt", f"{head}\n\nA sentence that is new stands before all others.\n\n{rest}")
    library.ingest()
    opened = library.article(str(moved))
    (placed,) = opened.annotations
    assert placed.placement.state is State.MOVED
    assert placed.placement.span.of(opened.article.text) == quote


def test_an_article_without_notes_is_known_again_too(library, folder):
    path = write_article(folder, "one.txt", told(1))
    library.ingest()
    name = library.article(str(path)).id
    path.unlink()
    moved = write_article(folder, "uno.txt", edited(told(1), 0.1))
    library.ingest()
    assert library.article(str(moved)).id == name


@pytest.mark.parametrize("is_annotated", [True, False])
def test_an_article_is_known_again_though_its_file_was_gone_for_a_look(library, folder, is_annotated):
    path = write_article(folder, "one.txt", told(1))
    library.ingest()
    name = annotated(library, path) if is_annotated else library.article(str(path)).id
    path.unlink()
    assert library.ingest().articles == 0
    moved = write_article(folder, "uno.txt", edited(told(1), 0.1))
    library.ingest()
    assert library.article(str(moved)).id == name


def test_a_near_copy_beside_its_original_is_another_article(library, folder):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    copy = write_article(folder, "copy.txt", edited(told(1), 0.05))
    library.ingest()
    assert library.article(str(path)).id == name
    assert library.article(str(copy)).id != name
    assert library.article(str(copy)).annotations == ()


def test_of_two_articles_that_might_be_meant_neither_is(library, folder):
    paths = [write_article(folder, f"{number}.txt", edited(told(1), 0.02, number)) for number in range(2)]
    names = {annotated(library, path) for path in paths}
    for path in paths:
        path.unlink()
    moved = write_article(folder, "uno.txt", edited(told(1), 0.02, 3))
    library.ingest()
    assert library.article(str(moved)).id not in names


@pytest.mark.parametrize("title", ["Report 1 of the district", "Another page"])
def test_what_comes_under_the_name_of_a_file_that_was_gone_is_another_page_by_text_and_title(library, folder, title):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    path.unlink()
    library.ingest()
    write_article(folder, "one.txt", told(2, title=title))
    library.ingest()
    is_another = title == "Another page"
    assert (library.article(str(path)).id != name) is is_another
    assert library.article(name).is_gone is is_another


@pytest.mark.parametrize(("near", "far"), [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_of_two_new_files_the_more_alike_gets_the_notes(library, folder, near, far):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    path.unlink()
    write_article(folder, near, edited(told(1), 0.04))
    write_article(folder, far, edited(told(1), 0.12))
    assert library.ingest().articles == 2
    assert library.article(str(folder / near)).id == name
    assert library.article(str(folder / far)).annotations == ()


def test_of_two_new_files_the_one_with_the_very_text_is_the_article(library, folder):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    path.unlink()
    write_article(folder, "a.txt", edited(told(1), 0.04))  # it is read first
    same = write_article(folder, "b.md", told(1).replace("\n", "\r\n"))
    library.ingest()
    assert library.article(str(same)).id == name


def test_another_outlets_report_is_another_article(library, folder):
    page = "---\ntitle: Talks\noutlet: {}\n---\n\n{}"
    path = write_article(folder, "one.md", page.format("The Veldora Herald", told(1)))
    name = annotated(library, path)
    path.unlink()
    other = write_article(folder, "other.md", page.format("The Karsholm Courier", edited(told(1), 0.02)))
    library.ingest()
    assert library.article(str(other)).id != name


def test_another_days_issue_of_a_series_is_another_article(library, folder):
    page = "---\ntitle: Bulletin\ndate: {}\n---\n\n{}"
    path = write_article(folder, "one.md", page.format("2031-04-01", told(1)))
    name = annotated(library, path)
    path.unlink()
    other = write_article(folder, "other.md", page.format("2031-04-02", edited(told(1), 0.35)))
    library.ingest()
    assert library.article(str(other)).id != name


def test_an_article_that_is_more_like_one_that_is_there_is_another_one(library, folder):
    path = write_article(folder, "one.txt", told(1))
    near = edited(told(1), 0.15)
    write_article(folder, "near.txt", near)
    name = annotated(library, path)
    path.unlink()
    other = write_article(folder, "other.txt", edited(near, 0.02, 5))
    library.ingest()
    assert library.article(str(other)).id != name


def test_a_file_renamed_over_another_and_edited_takes_its_notes_along(library, folder):
    one, two = write_article(folder, "one.txt", told(1)), write_article(folder, "two.txt", told(2))
    name = annotated(library, one)
    one.unlink()
    rewrite(two, edited(told(1), 0.05))
    library.ingest()
    assert library.article(str(two)).id == name


def test_files_that_exchange_their_names_exchange_no_notes(library, folder):
    one, two = write_article(folder, "one.txt", told(1)), write_article(folder, "two.txt", told(2))
    first, second = annotated(library, one), annotated(library, two)
    rewrite(one, told(2))
    rewrite(two, told(1))
    report = library.ingest()
    assert (library.article(str(two)).id, library.article(str(one)).id) == (first, second)
    assert report.articles == 2


def test_equal_files_that_are_edited_alike_stay_one_article(library, folder):
    paths = [write_article(folder, f"{number}.txt", told(1)) for number in range(3)]
    name = annotated(library, paths[0])
    for path in paths:
        rewrite(path, edited(told(1), 0.1))
    assert library.ingest().articles == 1
    assert {library.article(str(path)).id for path in paths} == {name}
    assert library.diagnose() == ()


def test_a_file_saved_over_with_anothers_content_is_that_article(library, folder):
    one, two = write_article(folder, "one.txt", told(1)), write_article(folder, "two.txt", told(2))
    library.ingest()
    name = library.article(str(one)).id
    rewrite(two, told(1))
    assert library.ingest().articles == 1
    assert library.article(str(two)).id == name


def test_a_near_copy_takes_nothing_while_a_lost_catalogue_is_made_anew(library, folder, tmp_path, monkeypatch):
    path = write_article(folder, "one.txt", told(1))
    write_article(folder, "a copy.txt", edited(told(1), 0.02))  # it is read first
    name = annotated(library, path)
    library.close()
    monkeypatch.setattr("index.library.rooms._RULES", f"articles {ARTICLE_RULES_VERSION + 1}")
    anew = Library.open(tmp_path / "library")
    anew.ingest()
    assert anew.article(str(path)).id == name
    assert anew.article(str(folder / "a copy.txt")).id != name
    anew.close()


def test_an_edited_and_renamed_file_is_known_after_the_catalogue_was_lost(library, folder, tmp_path, monkeypatch):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    library.close()
    path.unlink()
    moved = write_article(folder, "uno.txt", edited(told(1), 0.1))
    monkeypatch.setattr("index.library.rooms._RULES", f"articles {ARTICLE_RULES_VERSION + 1}")
    anew = Library.open(tmp_path / "library")
    anew.ingest()
    assert anew.article(str(moved)).id == name
    anew.close()


def test_nothing_is_taken_from_a_file_that_is_there_though_it_is_followed_no_more(library, folder, tmp_path):
    path = write_article(folder, "one.txt", told(1))
    name = annotated(library, path)
    copy = write_article(tmp_path / "other", "copy.txt", edited(told(1), 0.05))
    library.follow(tmp_path / "other")
    library.unfollow(folder)
    library.ingest()
    assert library.article(str(copy)).id != name
    assert library.article(name).is_gone


def test_a_message_of_a_mailbox_keeps_its_notes_when_the_mailbox_is_renamed_and_edited(library, folder):
    box = folder / "mails.mbox"
    box.write_text("".join(map(_message, range(1, 4))), encoding="utf-8")
    library.ingest()
    second = next(one for one in library._rooms.catalogue.parts(str(box)).values() if one.part == "2").article
    library.annotate(second, library.article(second).article.blocks[-1].span, note="Check this.")
    box.unlink()
    (folder / "post.mbox").write_text("".join(map(_message, (4, 1, 2))), encoding="utf-8")
    library.ingest()
    opened = library.article(second)
    assert not opened.is_gone
    assert len(opened.annotations) == 1


def _message(number):
    head = ("From: clerk@veldora.example", "To: desk@veldora.example", f"Subject: Report {number}")
    dated = (f"Date: Wed, 2 Apr 2031 08:00:0{number} +0000", f"Message-ID: <{number}@veldora.example>")
    lines = ("From clerk@veldora.example Mon Apr  2 08:00:00 2031", *head, *dated, "", told(number), "")
    return "\n".join(lines)
