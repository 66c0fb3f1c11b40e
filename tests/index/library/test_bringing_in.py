"""Everything the user made goes from one library to another and comes out of it to the byte."""

import pytest

from index.articles.rulings import Ruling, Scope, ruling_to_json
from index.errors import NotesError
from index.library.handing_over import restore_library
from index.library.library import Library
from index.notes.decisions import Decision, Topic
from index.notes.memory import READ, SAVED_SEARCHES
from index.notes.outlets import Outlet
from index.text.spans import Span
from tests.support.articles import write_article


@pytest.fixture
def filled(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    article = library.article(str(path)).id
    one, _ = library.annotate(article, Span(0, 12), label="claim", note="“Ü” \u2028 x", tags=["a/b"], credibility=2)
    library.revise(one.id, grade_reason="Two sources.")
    library.write_note_on_article(article, "Read twice.")
    library.write_note_on_entity("PERSON", "Ilse Brandvik", "Minister.")
    library.put_outlet(Outlet("", "Velmora Courier", ("VC",), "courier.example", "B", "Corrects its errors."))
    library.grade_outlet("VC", "C", "Twice wrong.")
    library.mark_article(article, "amber")
    notes = library._rooms.notes
    rulings = [ruling_to_json(Ruling(line, is_boilerplate=True, scope=Scope.OUTLET)) for line in ("A.", "B.", "C.")]
    notes.decisions.put(*(Decision("", Topic.BLOCK, f"outlet/{value['line']}", value) for value in rulings))
    notes.memory.put(READ, article, {"at": "2024-03-01T10:00:00+00:00", "position": 7})
    notes.memory.put(SAVED_SEARCHES, "Harbours", {"query": "harbour"})
    return library


def exported(library, folder):
    library.export(folder, form="json")
    return (folder / "lectern-notes.json").read_bytes()


def test_a_library_that_was_empty_exports_the_same_bytes(filled, tmp_path):
    written = exported(filled, tmp_path / "first")
    other = Library.open(tmp_path / "other")
    done, changes = other.bring_in(tmp_path / "first" / "lectern-notes.json")
    assert exported(other, tmp_path / "second") == written
    assert (done.conflicts, done.remembered) == ((), 2)
    assert changes.decisions == {"block", "handling"}
    assert len(changes.outlets) == 1
    assert changes.noted_entities == {"PERSON/Ilse Brandvik"}
    again, _ = other.bring_in(tmp_path / "first" / "lectern-notes.json")
    assert (again.added, again.conflicts, again.remembered) == (0, (), 0)
    assert exported(other, tmp_path / "second") == written
    other.close()


def test_an_import_is_taken_back_in_one_step(filled, tmp_path):
    exported(filled, tmp_path / "first")
    other = Library.open(tmp_path / "other")
    other.bring_in(tmp_path / "first" / "lectern-notes.json")
    label = other.next_undo()
    assert label is not None
    assert label.count == 8
    assert other.undo().decisions == {"block", "handling"}
    assert [*other.notes(), *other.subject_notes(), *other.outlets()] == []
    assert other._rooms.notes.decisions.all() == ()
    other.close()


def test_a_backup_brings_everything_back(filled, tmp_path):
    written = exported(filled, tmp_path / "first")
    filled.backup(tmp_path / "backup.zip")
    restore_library(tmp_path / "restored", tmp_path / "backup.zip")
    other = Library.open(tmp_path / "restored")
    assert exported(other, tmp_path / "second") == written
    other.close()


def test_all_files_come_in_or_none(filled, tmp_path):
    exported(filled, tmp_path / "first")
    other = Library.open(tmp_path / "other")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.raises(NotesError):
        other.bring_in(tmp_path / "first" / "lectern-notes.json", tmp_path / "broken.json")
    assert other.outlets() == ()
    other.close()


def test_a_ruling_that_is_not_understood_keeps_no_article_from_being_opened(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    article = library.article(str(path)).id
    library._rooms.notes.decisions.put(Decision("", Topic.BLOCK, article, {"of": "a newer version"}))
    assert library.article(article).article.text
    library.ingest()
