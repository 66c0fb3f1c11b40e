"""What an annotated article whose last file went may go on in, and what not."""

from __future__ import annotations

from contextlib import closing

import pytest

from index.ingest import succession
from index.library.library import Library
from tests.support.articles import PIPELINE, rewrite, write_article
from tests.support.versions import edited, told

PAGE = "---\ntitle: {}\ndate: {}\n---\n\n{}"


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


@pytest.mark.parametrize(
    ("title", "day", "share", "is_handed_on"),
    [
        ("Morning briefing", "2031-04-01", 0.5, True),
        ("Morning briefing: strike ends", "2031-04-02", 0.5, False),
        ("Morning briefing", "2031-04-02", 0.04, True),  # a date that was set right
    ],
)
def test_a_former_copy_of_another_day_has_to_be_much_alike(library, folder, title, day, share, is_handed_on):
    path = write_article(folder, "a.md", PAGE.format("Morning briefing", "2031-04-01", told(1)))
    copy = write_article(folder, "latest.md", path.read_text(encoding="utf-8"))
    name, passage = annotated(library, path)
    later = edited(told(1), share, 3)
    kept = later if passage in later else later.replace(later.split("\n\n")[2], passage)
    rewrite(copy, PAGE.format(title, day, kept))
    library.ingest()
    path.unlink()
    library.ingest()
    assert (library.article(str(copy)).id == name) is is_handed_on


def test_what_replaced_a_former_copy_is_no_kin(library, folder):
    path, copy = write_article(folder, "a.txt", told(1)), write_article(folder, "copy.txt", told(1))
    name, passage = annotated(library, path)
    rewrite(copy, told(1).replace(passage, f"A line put in.\n\n{passage}"))
    library.ingest()
    rewrite(copy, PIPELINE)
    library.ingest()
    rewrite(copy, f"Of a pipeline\n\n{passage}\n\n{edited(told(1), 0.5).split(chr(10) * 2, 2)[2]}")
    library.ingest()
    path.unlink()
    library.ingest()
    assert library.article(name).is_gone


@pytest.fixture
def after_choosing(monkeypatch):
    """Let something be done once when it was chosen what goes on in what, before that is done."""
    chosen_before = succession._without_rivals

    def arrange(deed):
        def choose(claims):
            chosen = chosen_before(claims)
            if chosen:
                monkeypatch.undo()
                deed()
            return chosen

        monkeypatch.setattr(succession, "_without_rivals", choose)

    return arrange


@pytest.fixture
def copies(library, folder):
    """An annotated file, and what was its copy until it was edited; the id of the article, and that of the copy."""
    path, copy = write_article(folder, "a.txt", told(1)), write_article(folder, "copy.txt", told(1))
    name, passage = annotated(library, path)
    rewrite(copy, told(1).replace(passage, f"A line put in.\n\n{passage}"))
    library.ingest()
    return path, copy, name, library.article(str(copy)).id


@pytest.mark.parametrize("deed", ["annotate", "mark"])
def test_what_another_window_noted_or_ruled_meanwhile_keeps_its_article(
    library, copies, tmp_path, after_choosing, deed
):
    path, copy, name, own = copies

    def from_another_window():
        with closing(Library.open(tmp_path / "library")) as other:
            if deed == "annotate":
                other.annotate(own, other.article(own).article.blocks[1].span, note="Made meanwhile.")
            else:
                other.mark_article(own, "amber")

    after_choosing(from_another_window)
    path.unlink()
    library.ingest()
    library.ingest()
    assert library.article(str(copy)).id == own
    assert library.article(name).is_gone
