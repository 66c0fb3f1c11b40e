"""All notes of the library."""

from __future__ import annotations

import pytest

from desktop.controllers.noting import NotesController
from desktop.models.note_rows import Facet
from desktop.models.notes import NotesShown
from index.changes import Changes
from index.text.spans import Span

pytestmark = pytest.mark.qt


@pytest.fixture
def notes(shell):
    for article, label, tags in (("a1", "claim", ("port",)), ("a2", "doubt", ()), ("a2", "claim", ())):
        made, _changes = shell.library.annotate(article, Span(0, 7), label=label)
        shell.library.revise(made.id, tags=tags)
    return NotesController(shell.access, shell.messages)


@pytest.fixture
def watched(notes, qtbot):
    with qtbot.waitSignal(notes.notes_arrived):
        notes.watch(is_watched=True)
    return notes


def last_shown(notes, qtbot, act):
    with qtbot.waitSignal(notes.notes_arrived) as arrived:
        act()
    return arrived.args[0]


def test_notes_are_read_when_somebody_looks(notes, qtbot):
    shown = last_shown(notes, qtbot, lambda: notes.watch(is_watched=True))
    assert (len(shown.rows), shown.total) == (3, 3)


def test_nothing_is_read_while_nobody_looks(shell, notes, qtbot):
    with qtbot.assertNotEmitted(notes.notes_arrived, wait=50):
        notes.refresh()


def test_first_look_shows_at_once_what_was_read_ahead(notes, qtbot):
    notes._ahead.timeout.emit()
    qtbot.waitUntil(lambda: len(notes._rows) == 3)
    shown: list[NotesShown] = []
    notes.notes_arrived.connect(shown.append)
    notes.watch(is_watched=True)
    assert [len(one.rows) for one in shown] == [3]


def test_what_changed_after_it_was_read_ahead_is_shown_too(shell, notes, qtbot):
    notes._ahead.timeout.emit()
    qtbot.waitUntil(lambda: len(notes._rows) == 3)
    shell.library.annotate("a1", Span(8, 12), label="claim")
    shown: list[NotesShown] = []
    notes.notes_arrived.connect(shown.append)
    notes.watch(is_watched=True)
    qtbot.waitUntil(lambda: len(shown[-1].rows) == 4)


def test_filter_of_labels_and_words(watched, qtbot):
    assert len(last_shown(watched, qtbot, lambda: watched.toggle(Facet.LABEL, "claim")).rows) == 2
    assert len(last_shown(watched, qtbot, lambda: watched.search("port")).rows) == 1


def test_tag_takes_the_place_of_every_other_filter(watched, qtbot):
    last_shown(watched, qtbot, lambda: watched.toggle(Facet.LABEL, "doubt"))
    shown = last_shown(watched, qtbot, lambda: watched.show_tag("port"))
    assert [row.annotation.tags for row in shown.rows] == [("port",)]


def test_many_are_tagged_in_one_write_and_announced_once(shell, watched, qtbot):
    rows = last_shown(watched, qtbot, watched.refresh).rows
    announced: list[Changes] = []
    shell.access.changed.connect(announced.append)
    watched.tag(rows, "port")
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert [changes.noted_articles for changes in announced] == [frozenset({"a2"})]  # the one on a1 bears it already
    assert shell.notices[0].text == "2 notes tagged #port."
    assert all("port" in one.placed.annotation.tags for one in shell.library.notes())


def test_many_are_labelled(shell, watched, qtbot):
    rows = last_shown(watched, qtbot, watched.refresh).rows
    watched.label(rows, "quote")
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert {one.placed.annotation.label for one in shell.library.notes()} == {"quote"}


def test_another_library_begins_without_notes_and_filters(watched, qtbot):
    last_shown(watched, qtbot, lambda: watched.search("port"))
    shown = last_shown(watched, qtbot, watched.forget)
    assert (shown.rows, watched.filter.words) == ((), "")
