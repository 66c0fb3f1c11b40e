"""Opens the library that a command is about."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from index.cli.output import ProgressLine, say
from index.layout import default_library
from index.library.diagnosing import describe_recovery
from index.library.library import Library


@contextmanager
def opened_library(
    options: argparse.Namespace, *, create: bool = False, update: bool = True, repairs: bool = True
) -> Iterator[Library]:
    """Open the library that ``--library`` names, or the default one, for the time of the block.

    Args:
        options: The parsed options.
        create: Whether to make it where there is none.
        update: Whether to read the files again first when the catalogue was lost.
        repairs: Whether a search that meets a damaged index makes it anew.

    Raises:
        LibraryError, NotesError: it cannot be opened.
    """
    library = Library.open(options.library or default_library(), create=create, repairs=repairs)
    try:
        if library.recovery:
            say(describe_recovery(library.recovery))
        if update and library.needs_update:
            say("The catalogue is being made anew from the files …")
            line = ProgressLine()
            library.ingest(line.report)
        yield library
    finally:
        library.close()


@contextmanager
def library_to_note_in(
    options: argparse.Namespace, *, create: bool = False, update: bool = True
) -> Iterator[Library]:
    """Open the library for a command that changes notes; then bring the exports that are kept in step up to date.

    Arguments and errors as of ``opened_library``. What hinders an export is said, and does not hinder the command.
    """
    with opened_library(options, create=create, update=update) as library:
        yield library
        if any(kept.is_due for kept in library.kept_exports()):
            report = library.bring_exports_in_step()
            for path in report.written:
                say(f"kept in step: {path}")
            for path, reason in report.skipped:
                say(f"left alone: {path}: {reason}")
