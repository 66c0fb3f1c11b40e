"""An article that went on in another one has its notes again when its file comes back."""

from __future__ import annotations

import pytest

from index.articles.version import ARTICLE_RULES_VERSION
from index.ingest.handovers import HandOvers
from index.library.library import Library
from tests.support.articles import rewrite, write_article
from tests.support.versions import edited, told


def notes_on(library, path):
    return [one.annotation.note for one in library.article(str(path)).annotations]


@pytest.fixture
def handed_on(library, folder):
    """The file that went, what it held, the near copy in which its article goes on, and the ids that both had."""
    path = write_article(folder, "a.txt", told(1))
    library.ingest()
    opened = library.article(str(path))
    library.annotate(opened.id, opened.article.blocks[2].span, note="Check this.")
    copy = write_article(folder, "sub/saved.txt", edited(told(1), 0.04))
    library.ingest()
    own = library.article(str(copy)).id
    content = path.read_bytes()
    path.unlink()
    library.ingest()
    assert notes_on(library, copy) == ["Check this."]
    return path, content, copy, opened.id, own


def test_the_notes_go_back_to_a_file_that_was_away_for_a_while(library, handed_on):
    path, content, copy, name, own = handed_on
    path.write_bytes(content)
    library.ingest()
    assert (library.article(str(path)).id, library.article(str(copy)).id) == (name, own)
    assert (notes_on(library, path), notes_on(library, copy)) == (["Check this."], [])
    assert {hit.article for hit in library.search("clerk").hits} == {name, own}
    assert library.diagnose() == ()


def test_the_notes_go_back_to_the_file_under_another_name(library, handed_on, folder):
    _, content, copy, name, own = handed_on
    (folder / "renamed.txt").write_bytes(content)
    library.ingest()
    assert (library.article("renamed.txt").id, library.article(str(copy)).id) == (name, own)


def test_the_notes_go_back_though_the_copy_was_edited_meanwhile(library, handed_on):
    path, content, copy, name, own = handed_on
    rewrite(copy, edited(copy.read_text(encoding="utf-8"), 0.1, 3))
    library.ingest()
    path.write_bytes(content)
    library.ingest()
    assert (library.article(str(path)).id, library.article(str(copy)).id) == (name, own)


def test_the_notes_go_back_though_the_copy_goes_in_the_same_look(library, handed_on):
    path, content, copy, name, _ = handed_on
    path.write_bytes(content)
    copy.unlink()
    library.ingest()
    assert library.article(str(path)).id == name
    assert notes_on(library, path) == ["Check this."]


def test_the_notes_go_back_though_the_catalogue_was_lost_meanwhile(library, handed_on, tmp_path, monkeypatch):
    path, content, copy, name, _ = handed_on
    library.close()
    monkeypatch.setattr("index.library.rooms._RULES", f"articles {ARTICLE_RULES_VERSION + 1}")
    anew = Library.open(tmp_path / "library")
    anew.ingest()
    assert anew.article(str(copy)).id == name
    path.write_bytes(content)
    anew.ingest()
    assert anew.article(str(path)).id == name
    assert anew.article(str(copy)).id != name
    anew.close()


def test_they_may_go_and_come_back_again(library, handed_on):
    path, content, copy, name, own = handed_on
    for _ in range(2):
        path.write_bytes(content)
        library.ingest()
        assert library.article(str(copy)).id == own
        path.unlink()
        library.ingest()
        assert (library.article(str(copy)).id, library.article(own).id) == (name, name)


def test_notes_that_were_made_on_the_copy_since_keep_all_of_them_there(library, handed_on):
    path, content, copy, name, _ = handed_on
    library.annotate(name, library.article(name).article.blocks[1].span, note="Made on the copy.")
    path.write_bytes(content)
    library.ingest()
    assert library.article(str(copy)).id == name
    assert notes_on(library, path) == []


def test_a_copy_that_is_edited_back_to_the_text_that_went_keeps_the_notes(library, handed_on):
    _, content, copy, name, own = handed_on
    rewrite(copy, content.decode("utf-8"))
    library.ingest()
    assert library.article(str(copy)).id == name
    assert library.article(own).id == name


def test_an_article_of_whose_own_id_a_note_turns_up_has_that_id_again(library, folder):
    path, copy = write_article(folder, "a.txt", told(1)), write_article(folder, "copy.txt", edited(told(1), 0.04))
    library.ingest()
    opened, own = library.article(str(path)), library.article(str(copy)).id
    library.annotate(opened.id, opened.article.blocks[2].span, note="Check this.")
    library.annotate(own, library.article(own).article.blocks[1].span, note="On the copy.")
    library.undo()
    path.unlink()
    library.ingest()
    assert library.article(own).id == opened.id
    library.redo()
    library.ingest()
    assert library.article(str(copy)).id == own
    assert notes_on(library, copy) == ["On the copy."]
    assert library.article(opened.id).is_gone


def heir_of(over):
    assert over is not None
    return over.heir


def test_of_several_that_took_over_one_id_in_turn_the_last_is_told_and_forgotten_first(library):
    overs = HandOvers(library._rooms.notes)
    overs.remember("first", "name", "text of name")
    overs.remember("second", "name", "text of first")
    last = overs.of_text("text of first")
    assert last is not None
    assert heir_of(overs.last_of("name")) == last.heir == "second"
    overs.forget_since(last)
    again = HandOvers(library._rooms.notes)
    assert heir_of(again.last_of("name")) == heir_of(again.of_text("text of name")) == "first"


def test_a_text_that_two_articles_had_tells_neither(library):
    overs = HandOvers(library._rooms.notes)
    overs.remember("first", "name", "text")
    overs.remember("second", "other", "text")
    assert overs.of_text("text") is None
