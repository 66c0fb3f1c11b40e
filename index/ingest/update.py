"""One update of a library: scan → read → catalogue → search, and then → recognise → search.

The catalogue is written a few files at a time, each time in one transaction, so that a user who corrects something
meanwhile does not wait; the search index is told after each batch of them. A batch doubles in size from one to the
next: the first articles can be searched at once, and a long run is not slowed down by commits. Recognising who is
named takes longer than everything else together: it follows when every article can be found. A run that is
interrupted has kept all finished batches, and the next one goes on from there.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from index.articles.formats import is_candidate
from index.articles.reading import Failure, Reading
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import FileRecord
from index.errors import Cancelled
from index.ingest.feeding import feed, tidy
from index.ingest.overlay import Overlay
from index.ingest.reading import ReadAhead, sandbox_count
from index.ingest.recognising import Recognised, SecondPass
from index.ingest.ruled import apply_rulings
from index.ingest.scanning import Plan, Scan, SeenFile, compare, scan
from index.ingest.storing import Prepared, Storer, prepared
from index.notes.memory import ENCODINGS
from index.notes.store import NotesStore
from index.progress import CancelToken, Progress, Report, Stage
from index.search.engine import SearchIndex
from index.views import IngestReport, UnreadableFile

_LOG = logging.getLogger(__name__)
_Task = TypeVar("_Task")

_FIRST_BATCH = 16
_LARGEST_BATCH = 512
_STORED_AT_ONCE = 32  # files in one transaction: a user who corrects something waits for its end
_LARGEST_RECOGNISED = 128  # articles in a batch of recognition, of which a second brings about fifteen
_OFTEN_TOLD = frozenset({Stage.READING, Stage.INDEXING, Stage.RECOGNISING})
_REPORT_EVERY = 0.1  # seconds between two reports of progress


@dataclass(slots=True)
class _Tally:
    """What a run has done so far."""

    added: int = 0
    changed: int = 0
    moved: int = 0
    removed: int = 0
    unchanged: int = 0
    total: int = 0
    done: int = 0
    searchable: int = 0
    told: int = 0
    gone: dict[str, FileRecord] = field(default_factory=dict)


class Update:
    """Brings the rooms of one library up to date with its folders. Use once; the caller holds the update lock.

    Args:
        catalogue: Written to.
        search: Written to.
        notes: Asked which articles bear annotations, and told when their files change.
        lists: The folder of the user's own lists of names; it may be missing.
        report: Told about progress, a few times a second.
        cancel: Asked between files whether to stop.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        search: SearchIndex,
        notes: NotesStore,
        lists: Path,
        report: Report,
        cancel: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._catalogue = catalogue
        self._search = search
        self._notes = notes
        self._lists = lists
        self._report = report
        self._cancel = cancel
        self._clock = clock
        self._started = self._started_stage = clock()
        self._reported = float("-inf")
        self._tally = _Tally()
        self._storer = Storer(catalogue, notes)
        self._moved: frozenset[str] = frozenset()
        self._folders: tuple[Path, ...] = ()

    def run(self, folders: Sequence[Path]) -> IngestReport:
        """Do it.

        Raises:
            Cancelled: the token asked for a stop; finished batches are kept.
        """
        self._folders = tuple(folders)
        unchanged = self._bring_in()
        self._tally.unchanged += unchanged
        self._recognise_all()
        tidy(self._search, self._cancel)
        self._tell(Stage.DONE)
        return self._summary()

    def _bring_in(self) -> int:
        """Let catalogue and search follow the folders; return how many files are as they were."""
        self._begin_stage(0)
        self._tell(Stage.SCANNING)
        found = scan(self._folders, is_candidate)
        known = self._catalogue.files()
        plan = compare(found, known)
        self._tally.total = len(plan.to_read)
        self._forget_gone(plan, known)
        with self._catalogue.transaction():
            apply_rulings(self._catalogue, self._notes)
        self._store_failures(found)
        self._feed(self._cancel)  # what an interrupted run left untold; after the loss of the index, everything
        self._read_all(plan.to_read, known)
        self._catalogue.set_lost(is_lost=False)
        self._learn()
        return len(plan.unchanged)

    # what is gone or cannot be looked at ------------------------------------------------------------------

    def _forget_gone(self, plan: Plan, known: dict[str, FileRecord]) -> None:
        """Forget gone files, except those whose content turns up under a new name."""
        self._tally.gone = {path: known[path] for path in plan.gone}
        moves = _moves(plan.to_read, self._tally.gone, self._cancel)
        self._in_short_transactions(moves, lambda move: self._storer.move(move[1], move[0]))
        self._in_short_transactions(list(self._tally.gone), self._catalogue.remove_file)
        self._moved = frozenset(seen.path for seen, _ in moves)
        self._tally.moved += len(moves)
        self._tally.removed += sum(bool(record.article) for record in self._tally.gone.values())
        self._tally.total -= len(moves)

    def _store_failures(self, found: Scan) -> None:
        """List what cannot be looked at; an article that was there is not there any more."""

        def store(failed: tuple[str, Failure]) -> None:
            self._catalogue.remove_file(failed[0])
            self._catalogue.put_file(FileRecord(failed[0], 0, 0, failure=failed[1]))

        self._in_short_transactions(list(found.failures.items()), store)

    def _in_short_transactions(self, tasks: Sequence[_Task], work: Callable[[_Task], object]) -> None:
        """Alter the catalogue task by task, a few in one transaction."""
        for start in range(0, len(tasks), _STORED_AT_ONCE):
            with self._catalogue.transaction():
                for task in tasks[start : start + _STORED_AT_ONCE]:
                    work(task)

    # reading ----------------------------------------------------------------------------------------------

    def _read_all(self, to_read: Sequence[SeenFile], known: dict[str, FileRecord]) -> None:
        files = [seen for seen in to_read if seen.path not in self._moved]
        if not files:
            return
        few: list[Prepared] = []
        size, untold = _FIRST_BATCH, 0
        encodings = self._notes.memory.all(ENCODINGS)
        with ReadAhead(min(sandbox_count(), len(files)), encodings) as ahead:
            for seen, reading in ahead.read(files):
                if self._cancel.is_cancelled:
                    break
                few.append(prepared(seen, reading))
                if len(few) < min(_STORED_AT_ONCE, size - untold):
                    continue
                untold += self._store(few, known)
                few.clear()
                if untold >= size:
                    self._feed()
                    size, untold = min(size * 2, _LARGEST_BATCH), 0
        self._store(few, known)
        self._feed()
        if self._cancel.is_cancelled:
            raise Cancelled

    def _store(self, few: Sequence[Prepared], known: dict[str, FileRecord]) -> int:
        """Store a few files; return how many."""
        self._storer.refresh()
        with self._catalogue.transaction():
            for one in few:
                self._store_one(one, known.get(one.seen.path))
                self._tally.done += 1
        self._tell(Stage.READING)
        return len(few)

    def _feed(self, cancel: CancelToken | None = None) -> None:
        """Tell the search index of what was just stored; without a token, so that what was read is found."""

        def tell(*_: int) -> None:
            self._tally.told += 1
            self._tally.searchable = self._catalogue.count()
            self._tell(Stage.INDEXING, at_once=True)

        feed(self._catalogue, self._search, Overlay(self._catalogue, self._notes), tell, cancel)
        self._tally.searchable = self._catalogue.count()

    def _store_one(self, one: Prepared, before: FileRecord | None) -> None:
        reading = one.reading
        if before is not None and _is_only_touched(reading, before):
            self._storer.touch(one.seen)
            self._tally.unchanged += 1
            return
        self._storer.store(one)
        if before is None:
            self._tally.added += reading.article is not None
        elif reading.failure is not None and before.failure == reading.failure:
            self._tally.unchanged += 1  # a failure of the file system that has not passed
        else:
            self._tally.changed += 1

    # recognising ------------------------------------------------------------------------------------------

    def _learn(self) -> None:
        """Count what returns in the articles of outlets, and tell search of the articles with other furniture."""
        self._catalogue.repeats.learn()
        self._feed()

    def _recognise_all(self) -> None:
        """Find who and what is named; again where the user ruled otherwise meanwhile."""
        second_pass = SecondPass(self._catalogue, self._notes, self._lists, self._cancel)
        self._recognise_waiting(second_pass)
        while second_pass.is_outdated and not self._cancel.is_cancelled:
            self._recognise_waiting(second_pass)
        if self._cancel.is_cancelled:
            raise Cancelled

    def _recognise_waiting(self, second_pass: SecondPass) -> None:
        """Recognise what waits for it, in batches that grow as those of reading do."""
        batch: list[Recognised] = []
        size = _FIRST_BATCH
        with closing(second_pass.run(self._begin_recognising)) as found:
            for one in found:
                batch.append(one)
                self._tally.done += 1
                self._tell(Stage.RECOGNISING)
                is_look_wanted = self._cancel.took_look()
                if len(batch) >= size or is_look_wanted:
                    self._store_recognitions(second_pass, batch)
                    batch.clear()
                    size = min(size * 2, _LARGEST_RECOGNISED)
                if is_look_wanted:
                    self._look_again(second_pass)
        self._store_recognitions(second_pass, batch)

    def _look_again(self, second_pass: SecondPass) -> None:
        """Bring in what was saved since: it is not to wait until very many articles are recognised."""
        done, total, started = self._tally.done, self._tally.total, self._started_stage
        self._bring_in()
        second_pass.renew()
        self._tally.done, self._tally.total, self._started_stage = done, total, started

    def _begin_recognising(self, count: int) -> None:
        self._begin_stage(count)
        self._tell(Stage.RECOGNISING, at_once=True)

    def _begin_stage(self, count: int) -> None:
        self._started_stage = self._clock()
        self._tally.done, self._tally.total = 0, count

    def _store_recognitions(self, second_pass: SecondPass, batch: Sequence[Recognised]) -> None:
        second_pass.store(batch)
        second_pass.follow_rulings()
        self._feed()

    # telling ----------------------------------------------------------------------------------------------

    def _tell(self, stage: Stage, *, at_once: bool = False) -> None:
        self._cancel.rest()
        now = self._clock()
        if stage in _OFTEN_TOLD and not at_once and now - self._reported < _REPORT_EVERY:
            return
        self._reported = now
        elapsed = now - self._started_stage
        rate = self._tally.done / elapsed if elapsed > 0 else 0.0
        tally = self._tally
        self._report(Progress(stage, tally.done, tally.total, tally.searchable, rate, tally.told))

    def _summary(self) -> IngestReport:
        return IngestReport(
            added=self._tally.added,
            changed=self._tally.changed,
            moved=self._tally.moved,
            removed=self._tally.removed,
            unchanged=self._tally.unchanged,
            failed=tuple(UnreadableFile.of(record) for record in self._catalogue.failures()),
            articles=self._catalogue.count(),
            seconds=self._clock() - self._started,
        )


def _is_only_touched(reading: Reading, before: FileRecord) -> bool:
    """Whether a file holds the bytes that it held, and the user did not ask for it to be read anew."""
    is_asked_for = before.mtime_ns < 0  # see ``Catalogue.forget_times``
    return bool(before.article) and before.sha256 == reading.sha256 and not is_asked_for


def _moves(
    to_read: Iterable[SeenFile], gone: dict[str, FileRecord], cancel: CancelToken
) -> list[tuple[SeenFile, FileRecord]]:
    """Pair new paths with gone ones of the same bytes, and take these out of those that are gone.

    Only files of the same size are opened for it.
    """
    by_size: dict[int, list[FileRecord]] = {}
    for record in gone.values():
        if record.sha256:
            by_size.setdefault(record.size, []).append(record)
    moves: list[tuple[SeenFile, FileRecord]] = []
    for seen in to_read:
        cancel.raise_if_cancelled()
        candidates = by_size.get(seen.size, [])
        digest = _digest(seen.path) if candidates else ""
        match = next((record for record in candidates if record.sha256 == digest), None)
        if match is not None:
            candidates.remove(match)
            del gone[match.path]
            moves.append((seen, match))
    return moves


def _digest(path: str) -> str:
    """Return the digest of a file's bytes, or "" where it cannot be read: then it is no move."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - hashlib wants the file itself
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
