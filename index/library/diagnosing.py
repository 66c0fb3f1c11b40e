"""Checks a library, and says what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from index.entities import own_lists
from index.errors import DamagedError, LecternError
from index.library.rooms import Rooms
from index.library.settings import Settings
from index.notes.comparing import differing_rows
from index.notes.recovery import Recovery
from index.views import Finding
from index.wording import counted, describe


def diagnose(rooms: Rooms, settings: Settings) -> tuple[Finding, ...]:
    """Return what is wrong with the rooms and folders of a library; nothing when all is well."""
    return (
        *_folders(settings),
        *_gazetteers(rooms),
        *_notes(rooms),
        *_catalogue(rooms),
        *_search(rooms),
        *_recognitions(rooms),
    )


def describe_recovery(recovery: Recovery) -> str:
    """Return in a sentence how the notes were recovered."""
    made = recovery.made.isoformat(sep=" ", timespec="minutes") if recovery.made else ""
    return describe(recovery.told(made))


def _notes(rooms: Rooms) -> Iterable[Finding]:
    if rooms.recovery:
        yield Finding("notes", describe_recovery(rooms.recovery), "recovered")
    problems = rooms.notes.verify()
    yield from (Finding("notes", problem) for problem in problems)
    if not problems and (rows := differing_rows(rooms.backups)):
        yield Finding(
            "notes",
            f"Not all is as the newest backup and the log of actions say (rows that differ: {rows}); "
            "'lectern doctor --repair' brings back what they say.",
        )
    if rooms.backups.failure:
        yield Finding("notes", describe(rooms.backups.failure))


def _gazetteers(rooms: Rooms) -> Iterable[Finding]:
    for problem in own_lists.load(rooms.layout.gazetteers).problems:
        place = f"{problem.file}, line {problem.line}" if problem.line else problem.file
        yield Finding("gazetteers", f"{place} was left out: {problem.reason}.")


def _folders(settings: Settings) -> Iterable[Finding]:
    if not settings.folders:
        yield Finding("folders", "The library follows no folder.")
    for folder in settings.folders:
        if not folder.is_dir():
            yield Finding("folders", f"The folder {folder} is not there.")


def _catalogue(rooms: Rooms) -> Iterable[Finding]:
    try:
        if rooms.catalogue.is_lost:
            yield Finding("catalogue", "The catalogue was lost, and the files have not all been read again yet.")
        yield from (Finding("catalogue", problem) for problem in rooms.catalogue.verify())
    except DamagedError as error:
        yield Finding("catalogue", describe(error))


def _recognitions(rooms: Rooms) -> Iterable[Finding]:
    try:
        failed = len(rooms.catalogue.recognitions.failures())
    except DamagedError:
        return  # said of the catalogue already
    if failed:
        yield Finding(
            "entities",
            f"The recogniser failed on articles, whose names are not marked (how many: {failed}); "
            "'lectern index --retry' tries them again.",
        )


def _search(rooms: Rooms) -> Iterable[Finding]:
    try:
        index = rooms.search(repair=False)
        yield from (Finding("search", problem) for problem in index.verify())
        pending = len(rooms.catalogue.pending.all())
        if pending:
            yield Finding("search", f"{counted(pending, 'article')} still to be told to the search index.")
        elif index.count() != rooms.catalogue.count():
            yield Finding(
                "search",
                f"The index holds {counted(index.count(), 'article')}, the catalogue {rooms.catalogue.count():,}.",
            )
    except LecternError as error:
        yield Finding("search", describe(error))
