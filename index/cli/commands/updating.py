"""``lectern index`` and ``lectern doctor``."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import FrameType

from index.cli.commands.opening import opened_library
from index.cli.output import ProgressLine, say, write, write_json
from index.cli.values import report_to_json
from index.ingest.listening import cancel_on_request, is_asked_to_begin
from index.json_values import JsonObject
from index.library.settings import check_folder
from index.progress import CancelToken, Progress
from index.views import IngestReport, UnreadableFile
from index.wording import counted

# What an update loads, for a process that a window keeps ready.
_NEEDED = ("index.ingest.update", "index.search.engine")


def run_index(options: argparse.Namespace) -> int:
    """Follow the named folders and bring the library up to date."""
    if options.on_request:
        for module in _NEEDED:
            import_module(module)  # while nobody waits for it
        if not is_asked_to_begin(sys.stdin):
            return 0  # whoever wanted it ready needs it no more
    for folder in options.folders:
        check_folder(folder)  # before a library is made for it
    cancel = CancelToken()
    with opened_library(options, create=True, update=False) as library, _cancelled_by_signals(cancel):
        library.follow(*options.folders)
        if options.retry:
            held = library.overview()
            library.retry(*(file.path for file in (*held.unreadable, *held.unrecognised)))
        if options.json_progress:
            with cancel_on_request(sys.stdin, cancel):
                done = library.ingest(_report_json, cancel)
            write_json({"report": report_to_json(done)})
            return 0
        line = ProgressLine()
        try:
            done = library.ingest(line.report, cancel)
        finally:
            line.clear()
    _print_report(done, as_json=options.json)
    return 0


def run_doctor(options: argparse.Namespace) -> int:
    """Check the library; with ``--repair``, make damaged parts anew."""
    with opened_library(options, update=False, repairs=False) as library:
        findings = library.diagnose()
        repaired = None
        has_mended = options.repair and any(finding.part == "notes" for finding in findings) and library.mend_notes()
        if options.repair and any(finding.part in {"catalogue", "search"} for finding in findings):
            line = ProgressLine()
            is_lost = any(finding.part == "catalogue" for finding in findings)
            repaired = library.repair(line.report, with_catalogue=is_lost)
        remaining = library.diagnose() if repaired or has_mended else findings
        has_catalogue = not any(finding.part == "catalogue" for finding in remaining)
        held = library.overview() if has_catalogue else None
    unreadable, unrecognised = (held.unreadable, held.unrecognised) if held else ((), ())
    if options.json:
        write_json(
            {
                "findings": [{"part": one.part, "problem": one.problem} for one in findings],
                "remaining": [{"part": one.part, "problem": one.problem} for one in remaining],
                "repaired": repaired is not None or has_mended,
                "unreadable": [_file_to_json(one) for one in unreadable],
                "unrecognised": [_file_to_json(one) for one in unrecognised],
            }
        )
        return 0
    for one in findings:
        write(f"{one.part}: {one.problem}")
    if has_mended:
        write("Brought the notes back from the newest backup and the log of actions.")
    if repaired is not None:
        write(f"Made anew from the files: {counted(repaired.articles, 'article')}.")
    for file in unreadable:
        write(f"unreadable: {file.path}: {file.reason}")
    for file in unrecognised:
        write(f"unrecognised: {file.path}: {file.reason}")
    if not findings:
        write("The library is sound.")
    return 0


def _file_to_json(file: UnreadableFile) -> JsonObject:
    return {"path": file.path, "code": file.code, "reason": file.reason}


def _report_json(progress: Progress) -> None:
    write_json(
        {
            "stage": progress.stage.value,
            "done": progress.done,
            "total": progress.total,
            "searchable": progress.searchable,
            "rate": round(progress.rate, 1),
            "told": progress.told,
        }
    )


def _print_report(done: IngestReport, *, as_json: bool) -> None:
    if as_json:
        write_json(report_to_json(done))
        return
    changes = {
        "added": done.added,
        "changed": done.changed,
        "moved": done.moved,
        "removed": done.removed,
        "unchanged": done.unchanged,
        "could not be read": len(done.failed),
    }
    said = ", ".join(f"{count:,} {name}" for name, count in changes.items() if count) or "none"
    write(f"Files: {said}. {counted(done.articles, 'article')} in the library ({done.seconds:.1f} s).")
    for file in done.failed:
        say(f"could not be read: {file.path}: {file.reason}")


@contextmanager
def _cancelled_by_signals(cancel: CancelToken) -> Iterator[None]:
    """Let a first Ctrl+C, or a request to end, stop the work at its next safe point; a second one stops it here."""
    signals: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        signals.append(number)
        cancel.cancel()
        if len(signals) > 1:
            raise KeyboardInterrupt

    previous = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
