"""One update of a library: scan → read → catalogue → search, and then → recognise → search.

The catalogue is written a few files at a time, each time in one transaction, so that a user who corrects something
meanwhile does not wait; the search index is told after each batch of them. A batch doubles in size from one to the
next: the first articles can be searched at once, and a long run is not slowed down by commits. Recognising who is
named takes longer than everything else together: it follows when every article can be found. A run that is
interrupted has kept all finished batches, and the next one goes on from there.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from index.articles.formats import is_candidate
from index.articles.reading import Failure, Reading
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ASKED_FOR, STANDS_IN, FileRecord
from index.errors import Cancelled
from index.ingest.departures import candidates, departures, keep_forms
from index.ingest.feeding import feed, tidy
from index.ingest.moves import moves
from index.ingest.overlay import Overlay
from index.ingest.reading import ReadAhead, sandbox_count
from index.ingest.recognising import Recognised, SecondPass
from index.ingest.rivals import best_last
from index.ingest.ruled import apply_rulings
from index.ingest.scanning import Plan, Scan, SeenFile, compare, scan
from index.ingest.storing import Prepared, Storer, prepared
from index.ingest.succession import hand_on
from index.ingest.tally import Deed, Tally
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
        self._tally = Tally()
        self._folders: tuple[Path, ...] = ()

    def run(self, folders: Sequence[Path]) -> IngestReport:
        """Do it.

        Raises:
            Cancelled: the token asked for a stop; finished batches are kept.
        """
        self._folders = tuple(folders)
        self._bring_in()
        self._recognise_all()
        tidy(self._search, self._cancel)
        self._tell(Stage.DONE)
        return self._summary()

    def _bring_in(self) -> None:
        """Let catalogue and search follow the folders."""
        self._begin_stage(0)
        self._tell(Stage.SCANNING)
        found = scan(self._folders, is_candidate)
        known = self._catalogue.files()
        plan = compare(found, known)
        keep_forms(self._catalogue, self._notes)
        to_read = self._follow_gone(plan, known)
        self._tally.total = len(to_read)
        with self._catalogue.transaction():
            apply_rulings(self._catalogue, self._notes)
        self._store_failures(found)
        self._feed(self._cancel)  # what an interrupted run left untold; after the loss of the index, everything
        self._read_all(to_read, known, found)
        standing_in = [found.files[path] for path in self._catalogue.editions.standing_in() if path in found.files]
        if standing_in:
            self._read_all(standing_in, self._catalogue.files(), found)
        self._catalogue.set_lost(is_lost=False)
        hand_on(self._catalogue, self._notes, found)
        self._learn()

    # what is gone or cannot be looked at ------------------------------------------------------------------

    def _follow_gone(self, plan: Plan, known: dict[str, FileRecord]) -> list[SeenFile]:
        """Forget gone files, except those whose content turns up under a new name; return which are left to read."""
        gone = {path: known[path] for path in plan.gone}
        found = moves(plan.to_read, gone, self._cancel)
        storer = Storer(self._catalogue, self._notes)
        self._in_short_transactions(found, lambda move: storer.move(move[1], move[0]))
        self._in_short_transactions(list(gone), storer.remove)
        for seen, before in found:
            self._tally.move(before.path, seen.path)
        for path, record in gone.items():
            if record.article:
                self._tally.remove(path)
        moved = {seen.path for seen, _ in found}
        return [seen for seen in plan.to_read if seen.path not in moved]

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

    def _read_all(self, files: Sequence[SeenFile], known: dict[str, FileRecord], found: Scan) -> None:
        if not files:
            return
        gone = candidates(self._catalogue, departures(self._catalogue, self._notes, found), found)
        storer = Storer(self._catalogue, self._notes, gone)
        few: list[Prepared] = []
        size, untold = _FIRST_BATCH, 0
        encodings = self._notes.memory.all(ENCODINGS)
        with ReadAhead(min(sandbox_count(), len(files)), encodings) as ahead:
            for one in best_last((prepared(*read) for read in ahead.read(files)), gone):
                if self._cancel.is_cancelled:
                    break
                few.append(one)
                if len(few) < min(_STORED_AT_ONCE, size - untold):
                    continue
                untold += self._store(storer, few, known)
                few.clear()
                if untold >= size:
                    self._feed()
                    size, untold = min(size * 2, _LARGEST_BATCH), 0
        self._store(storer, few, known)
        self._feed()
        if self._cancel.is_cancelled:
            raise Cancelled

    def _store(self, storer: Storer, few: Sequence[Prepared], known: dict[str, FileRecord]) -> int:
        """Store a few files; return how many."""
        storer.refresh()
        with self._catalogue.transaction():
            for one in few:
                self._store_one(storer, one, known.get(one.seen.path))
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

    def _store_one(self, storer: Storer, one: Prepared, before: FileRecord | None) -> None:
        reading, path = one.reading, one.seen.path
        if before is not None and _is_only_touched(reading, before):
            storer.touch(one.seen)
            return
        came_from = storer.store(one, is_answer=before is not None and before.mtime_ns == ASKED_FOR)
        if before is None and self._tally.is_move(came_from, path):
            self._tally.move(came_from, path)  # renamed and edited
        elif before is None:
            if reading.article is not None:
                self._tally.add(path)
        elif before.mtime_ns == STANDS_IN and before.sha256 == reading.sha256:
            return  # nothing about it changed
        elif reading.failure is None or before.failure != reading.failure:  # else it has failed as it did before
            self._tally.change(path)

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
        tally = self._tally
        return IngestReport(
            added=tally.count(Deed.ADDED),
            changed=tally.count(Deed.CHANGED),
            moved=tally.count(Deed.MOVED),
            removed=len(tally.removed),
            unchanged=self._catalogue.tallies.files_besides(tally.deeds),
            failed=tuple(UnreadableFile.of(record) for record in self._catalogue.failures()),
            articles=self._catalogue.count(),
            seconds=self._clock() - self._started,
        )


def _is_only_touched(reading: Reading, before: FileRecord) -> bool:
    """Whether a file holds the bytes that it held, and nobody wants it to be read anew."""
    is_wanted = before.mtime_ns in {ASKED_FOR, STANDS_IN}
    return bool(before.article) and before.sha256 == reading.sha256 and not is_wanted
