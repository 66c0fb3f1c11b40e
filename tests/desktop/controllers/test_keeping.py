"""Exports that are kept in step with the notes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.controllers.keeping import KeptExports, are_due
from desktop.messages import Tone
from desktop.settings import Settings
from index.changes import Changes
from index.errors import NotesError
from index.text.spans import Span
from index.views import KeptExport

pytestmark = pytest.mark.qt

NOW = datetime(2021, 9, 5, 8, 30, tzinfo=UTC)
HINDRANCES = ((Path("/out"), "The folder is gone."),)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path)


@pytest.fixture
def kept(shell, settings):
    shell.library.keep_export(Path("/out"))
    return keeping(shell, settings)


def keeping(shell, settings):
    kept = KeptExports(shell.access, shell.messages, settings, clock=lambda: NOW)
    kept._timer.setInterval(0)
    return kept


def fail(monkeypatch, shell):
    def failing(articles):
        raise NotesError("notes-busy", path="notes.sqlite")

    monkeypatch.setattr(shell.library, "bring_exports_in_step", failing)


def changed(shell, **fields):
    shell.access.announce(Changes(**fields))


def test_changed_note_brings_the_files_of_its_article_in_step(shell, kept, qtbot):
    with qtbot.waitSignal(kept.listed):
        changed(shell, noted_articles=frozenset({"a1"}))
        changed(shell, noted_articles=frozenset({"a2"}))
    assert shell.library.in_step == [frozenset({"a1", "a2"})]
    assert shell.notices == []


def test_a_grade_of_an_outlet_may_concern_every_file(shell, kept, qtbot):
    with qtbot.waitSignal(kept.listed):
        changed(shell, outlets=frozenset({"o1"}), noted_articles=frozenset({"a1"}))
    assert shell.library.in_step == [None]


def test_what_changes_no_note_changes_no_file(shell, kept):
    changed(shell, articles=frozenset({"a1"}), read_articles=frozenset({"a1"}))
    assert not kept._timer.isActive()


def test_a_failure_is_told_once(shell, kept, qtbot):
    shell.library.hindrances = HINDRANCES
    for article in ("a1", "a2"):
        with qtbot.waitSignal(kept.listed):
            changed(shell, noted_articles=frozenset({article}))
    warnings = [notice for notice in shell.notices if notice.tone is Tone.WARNING]
    assert [notice.details for notice in warnings] == ["/out: The folder is gone."]


def test_now_means_everything_and_is_told(shell, kept, qtbot):
    with qtbot.waitSignal(kept.listed) as listed:
        kept.again()
    assert shell.library.in_step == [None]
    assert shell.notices[0].text == "The exports are in step: 0 files written."
    assert listed.args[0][0].at == NOW


def test_dropped_export_is_kept_no_more(shell, kept, qtbot):
    with qtbot.waitSignal(kept.listed) as listed:
        kept.drop("k1")
    assert listed.args[0] == ()


def test_files_that_were_behind_when_the_window_closed_catch_up(shell, kept, settings, qtbot):
    kept._timer.setInterval(60_000)
    changed(shell, noted_articles=frozenset({"a1"}))
    later = keeping(shell, settings)
    with qtbot.waitSignal(later.listed):
        shell.access.open(Path("/data"))
    assert shell.library.in_step == [None]


def test_article_whose_files_failed_is_written_with_the_next_change(shell, kept, qtbot, monkeypatch):
    with monkeypatch.context() as failing, qtbot.waitSignal(shell.messages.posted):
        fail(failing, shell)
        changed(shell, noted_articles=frozenset({"a1"}))
    assert not kept._timer.isActive()
    with qtbot.waitSignal(kept.listed):
        changed(shell, noted_articles=frozenset({"a2"}))
    assert shell.library.in_step == [frozenset({"a1", "a2"})]


def test_article_whose_files_were_skipped_is_written_with_the_next_change(shell, kept, qtbot):
    shell.library.hindrances = HINDRANCES
    with qtbot.waitSignal(kept.listed):
        changed(shell, noted_articles=frozenset({"a1"}))
    assert not kept._timer.isActive()
    shell.library.hindrances = ()
    for article in ("a2", "a3"):
        with qtbot.waitSignal(kept.listed):
            changed(shell, noted_articles=frozenset({article}))
    assert shell.library.in_step == [frozenset({"a1"}), frozenset({"a1", "a2"}), frozenset({"a3"})]


def test_where_all_was_skipped_all_is_written_with_the_next_change(shell, kept, qtbot):
    shell.library.hindrances = HINDRANCES
    with qtbot.waitSignal(kept.listed):
        kept.again()
    with qtbot.waitSignal(kept.listed):
        changed(shell, noted_articles=frozenset({"a1"}))
    assert shell.library.in_step == [None, None]


def test_skipped_files_are_due_at_the_next_start(shell, kept, settings, qtbot):
    shell.library.hindrances = HINDRANCES
    with qtbot.waitSignal(kept.listed):
        changed(shell, noted_articles=frozenset({"a1"}))
    kept._timer.setInterval(60_000)
    later = keeping(shell, settings)
    with qtbot.waitSignal(later.listed):
        shell.access.open(Path("/data"))
    assert shell.library.in_step == [frozenset({"a1"}), None]


def test_failed_files_are_due_at_the_next_start(shell, kept, settings, qtbot, monkeypatch):
    with monkeypatch.context() as failing, qtbot.waitSignal(shell.messages.posted):
        fail(failing, shell)
        changed(shell, noted_articles=frozenset({"a1"}))
    kept._timer.setInterval(60_000)
    later = keeping(shell, settings)
    with qtbot.waitSignal(later.listed):
        shell.access.open(Path("/data"))
    assert shell.library.in_step == [None]


def test_a_later_run_that_goes_well_does_not_hide_an_earlier_one_that_failed(
    shell, kept, settings, qtbot, monkeypatch
):
    fail(monkeypatch, shell)
    changed(shell, noted_articles=frozenset({"a1"}))
    kept.follow()
    shell.access.write(lambda _library: monkeypatch.undo(), lambda _nothing: None)
    changed(shell, noted_articles=frozenset({"a2"}))
    with qtbot.waitSignal(kept.listed):
        kept.follow()
    kept._timer.setInterval(60_000)
    later = keeping(shell, settings)
    with qtbot.waitSignal(later.listed):
        shell.access.open(Path("/data"))
    assert shell.library.in_step == [frozenset({"a2"}), None]


def test_nothing_is_due_at_the_next_start_where_all_went_well(shell, kept, settings, qtbot):
    with qtbot.waitSignal(kept.listed):
        changed(shell, noted_articles=frozenset({"a1"}))
    later = keeping(shell, settings)
    with qtbot.waitSignal(shell.access.opened):
        shell.access.open(Path("/data"))
    assert not later._timer.isActive()


def test_what_another_window_left_behind_is_caught_up_with(shell, settings, qtbot, tmp_path):
    shell.library.kept = (KeptExport("k1", str(tmp_path), is_due=True),)
    later = keeping(shell, settings)
    with qtbot.waitSignal(later.listed):
        shell.access.open(Path("/data"))
    assert shell.library.in_step == [frozenset()]


def test_without_kept_exports_nothing_is_written(shell, settings, qtbot):
    kept = keeping(shell, settings)
    with qtbot.waitSignal(kept.listed):
        _made, changes = shell.library.annotate("a1", Span(0, 3))
        shell.access.announce(changes)
    assert shell.library.in_step == []


@pytest.mark.parametrize("is_there", [True, False])
def test_an_export_whose_folder_is_gone_counts_as_behind_only_when_it_is_back(shell, tmp_path, is_there):
    target = tmp_path / "out"
    if is_there:
        target.mkdir()
    shell.library.kept = (KeptExport("k1", str(target), is_due=True),)
    assert are_due(shell.library) is is_there
