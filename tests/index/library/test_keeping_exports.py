"""Exports that are kept in step with the notes."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from index.errors import ExportError, NotFoundError, QueryError
from index.library.handing_over import restore_library
from index.library.library import Library
from index.notes.in_step import Mark
from index.text.spans import Span
from tests.support.articles import HARBOUR, PIPELINE, write_article


@pytest.fixture
def articles(library, folder):
    paths = [write_article(folder, "harbour.txt", HARBOUR), write_article(folder, "pipeline.txt", PIPELINE)]
    library.ingest()
    found = [library.article(str(path)) for path in paths]
    for number, article in enumerate(found):
        library.annotate(article.id, Span(0, 12), note=f"note {number}", tags=["port"])
    return found


@pytest.fixture
def target(tmp_path):
    return tmp_path / "vault"


def test_a_kept_export_follows_the_notes(library, articles, target):
    kept, report = library.keep_export(target)
    assert (library.kept_exports(), len(report.written)) == ((kept,), 2)
    assert library.bring_exports_in_step().written == ()
    library.annotate(articles[0].id, Span(20, 40), note="another")
    (path,) = library.bring_exports_in_step().written
    assert "another" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "shape", [{"by": "tag", "template": "brief"}, *({"form": form} for form in ("json", "jsonld", "qdpx", "csv"))]
)
def test_where_nothing_changed_nothing_is_written(library, articles, target, shape):
    library.keep_export(target, **shape)
    before = {path: path.stat().st_mtime_ns for path in target.iterdir()}
    report = library.bring_exports_in_step()
    assert (report.written, len(report.unchanged)) == ((), 1)
    assert {path: path.stat().st_mtime_ns for path in target.iterdir()} == before


def test_only_files_of_articles_whose_notes_changed_are_looked_at(library, articles, target):
    library.keep_export(target)
    _, changes = library.annotate(articles[0].id, Span(20, 40))
    report = library.bring_exports_in_step(changes.noted_articles)
    assert (len(report.written), report.unchanged) == (1, ())
    assert library.bring_exports_in_step(frozenset()).unchanged == ()


def test_files_of_tags_follow_whatever_article_changed(library, articles, target):
    library.keep_export(target, by="tag")
    _, changes = library.annotate(articles[0].id, Span(20, 40), tags=["ship"])
    report = library.bring_exports_in_step(changes.noted_articles)
    assert [path.name for path in report.written] == ["ship.md"]


@pytest.mark.parametrize("by", ["article", "tag", "annotation"])
def test_a_file_of_what_is_gone_says_so_once(library, articles, target, by):
    library.keep_export(target, by=by)
    for note in library.notes():
        library.remove(note.placed.annotation.id)
    report = library.bring_exports_in_step()
    assert len(report.written) == len(list(target.iterdir()))
    assert all("No annotations." in path.read_text(encoding="utf-8") for path in report.written)
    assert library.bring_exports_in_step().written == ()
    library.undo()
    assert library.bring_exports_in_step().written


def test_the_same_export_is_kept_once(library, articles, target):
    first, _ = library.keep_export(target, tag="port")
    second, _ = library.keep_export(target, tag="port")
    third, _ = library.keep_export(target, tag="port", by="tag")
    assert first == second
    assert {kept.id for kept in library.kept_exports()} == {first.id, third.id}


def test_an_export_is_dropped_and_its_files_stay(library, articles, target):
    kept, report = library.keep_export(target)
    library.drop_kept_export(kept.id)
    assert library.kept_exports() == ()
    assert all(path.exists() for path in report.written)
    with pytest.raises(NotFoundError):
        library.drop_kept_export(kept.id)


def test_an_export_that_was_dropped_while_it_was_written_stays_dropped(library, articles, target):
    kept, _ = library.keep_export(target)

    def drop(_annotation):
        library._rooms.notes.memory.forget("kept-exports", kept.id)

    assert library.bring_exports_in_step(refuse=drop).unchanged
    assert library.kept_exports() == ()


def test_files_that_another_process_wrote_meanwhile_are_remembered_too(library, articles, target):
    kept, _ = library.keep_export(target)
    memory = library._rooms.notes.memory
    before = memory.get("kept-exports", kept.id)

    def write_more(_annotation):
        memory.put("kept-exports", kept.id, {**before, "files": [*before["files"], "of another"]})

    library.bring_exports_in_step(refuse=write_more)
    assert set(memory.get("kept-exports", kept.id)["files"]) == {*before["files"], "of another"}


def test_an_export_that_fails_is_not_kept(library, articles, tmp_path):
    with pytest.raises(ExportError):
        library.keep_export(tmp_path / "a" / "b")
    with pytest.raises(QueryError):
        library.keep_export(tmp_path / "c", query='"')
    assert library.kept_exports() == ()


def test_a_folder_that_is_gone_is_told_and_the_others_are_written(library, articles, target, tmp_path):
    library.keep_export(target)
    library.keep_export(tmp_path / "other", form="json")
    shutil.rmtree(target)
    library.annotate(articles[0].id, Span(20, 40))
    report = library.bring_exports_in_step()
    assert [path.name for path in report.written] == ["lectern-notes.json"]
    assert [(path, "no folder" in reason) for path, reason in report.skipped] == [(target, True)]
    assert not target.exists()


def test_a_template_is_found_from_wherever_it_is_brought_in_step(library, articles, target, tmp_path, monkeypatch):
    (tmp_path / "mine.md.j2").write_text("Mine: {{ page.title }}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    kept, report = library.keep_export(target, template="mine.md.j2")
    monkeypatch.chdir("/")
    assert kept.template == str(tmp_path / "mine.md.j2")
    assert library.bring_exports_in_step().unchanged == report.written


def test_what_may_not_leave_does_not(library, articles, target):
    library.keep_export(target)
    reasons = {"note 0": "It is red."}
    report = library.bring_exports_in_step(refuse=lambda annotation: reasons.get(annotation.note))
    assert [reason for _, reason in report.refused] == ["It is red."]
    (path,) = report.written
    assert "note 0" not in path.read_text(encoding="utf-8")


def test_an_export_of_a_newer_version_with_more_to_it_is_understood(library, articles, target):
    kept, _ = library.keep_export(target)
    memory = library._rooms.notes.memory
    memory.put("kept-exports", kept.id, {**memory.get("kept-exports", kept.id), "unheard of": 1})
    assert library.kept_exports() == (kept,)
    library.bring_exports_in_step()
    assert memory.get("kept-exports", kept.id)["unheard of"] == 1


def test_an_export_is_due_as_soon_as_notes_change_and_until_it_is_in_step(library, articles, target):
    library.keep_export(target)
    assert [one.is_due for one in library.kept_exports()] == [False]
    library.annotate(articles[0].id, Span(20, 40))
    assert [one.is_due for one in library.kept_exports()] == [True]
    library.bring_exports_in_step(frozenset())
    (kept,) = library.kept_exports()
    assert (kept.is_due, bool(kept.at)) == (False, True)


def test_what_another_process_noted_is_written_too(library, articles, target):
    library.keep_export(target)
    with closing(Library.open(library._layout.root)) as other:
        other.annotate(articles[1].id, Span(20, 40), note="by somebody else")
        assert [one.is_due for one in other.kept_exports()] == [True]
    _, changes = library.annotate(articles[0].id, Span(20, 40), note="by me")
    assert len(library.bring_exports_in_step(changes.noted_articles).written) == 2


@pytest.mark.parametrize("later", ["nothing", "another action"])
def test_what_was_taken_back_is_written_too(library, articles, target, later):
    library.annotate(articles[0].id, Span(20, 40), note="for a while")
    library.keep_export(target)
    library.undo()
    if later == "another action":
        library.annotate(articles[1].id, Span(20, 40), note="instead")
    assert [one.is_due for one in library.kept_exports()] == [True]
    library.bring_exports_in_step(frozenset())
    assert "for a while" not in "".join(path.read_text(encoding="utf-8") for path in target.iterdir())


def test_a_hindered_export_stays_due(library, articles, target):
    library.keep_export(target)
    library.annotate(articles[0].id, Span(20, 40))
    shutil.rmtree(target)
    assert library.bring_exports_in_step().skipped
    assert [one.is_due for one in library.kept_exports()] == [True]


def test_what_is_noted_after_a_restore_is_not_taken_for_what_was_noted_before(library, articles, target, tmp_path):
    library.keep_export(target)
    library.backup(tmp_path / "all.zip")
    library.annotate(articles[0].id, Span(20, 40), note="lost with the restore")
    library.bring_exports_in_step()
    library.close()
    restore_library(library._layout.root, tmp_path / "all.zip")
    with closing(Library.open(library._layout.root)) as restored:
        restored.annotate(articles[1].id, Span(20, 40), note="as many actions as before")
        assert [one.is_due for one in restored.kept_exports()] == [True]
        restored.bring_exports_in_step(frozenset())
    written = "".join(path.read_text(encoding="utf-8") for path in target.iterdir())
    assert ("lost with the restore" in written, "as many actions as before" in written) == (False, True)


def test_a_mark_of_an_earlier_version_names_no_state(library, articles, target):
    kept, _ = library.keep_export(target)
    library._rooms.in_step.mark(kept.id, Mark("2 2", kept.at))
    library.annotate(articles[0].id, Span(20, 40))
    assert [one.is_due for one in library.kept_exports()] == [True]
    assert len(library.bring_exports_in_step(frozenset()).written) == 1
