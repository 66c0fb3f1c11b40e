"""Exports that are kept in step with the notes: chosen once, and brought up to date whenever notes have changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import ExportError, LecternError, NotFoundError
from index.export.grouping import By
from index.json_values import JsonObject
from index.library.rooms import Rooms
from index.notes.in_step import Mark
from index.notes.making import utc_now
from index.notes.memory import KEPT_EXPORTS
from index.views import ExportReport, KeptExport
from index.wording import describe

if TYPE_CHECKING:
    from index.library import exporting

_FILES = "files"  # ids of the files that it ever wrote: a file of something that is gone has to say so
_ID_LENGTH = 12
_NOT_CHOSEN = frozenset({"id", "is_due", "at"})  # what is not part of the choice


class KeptExportVerbs:
    """The verbs of the facade for exports that are kept in step."""

    _rooms: Rooms
    repairs: bool

    def kept_exports(self) -> tuple[KeptExport, ...]:
        """Return the exports that are kept in step, by their folders."""
        return _all(self._rooms)

    def keep_export(  # noqa: PLR0913 - one argument for each way to choose
        self,
        target: Path,
        *,
        articles: Collection[str] = (),
        tag: str = "",
        query: str = "",
        entity: str = "",
        by: str = "article",
        form: str = "markdown",
        template: str = "",
        refuse: exporting.Refuse | None = None,
    ) -> tuple[KeptExport, ExportReport]:
        """Export, and keep the export in step from now on; the same one again is kept once. See ``export``.

        Raises:
            ExportError, NotFoundError, QueryError: as ``export`` does; then nothing is kept.
        """
        wanted = KeptExport(
            "", str(target.expanduser().absolute()), tuple(articles), tag, query, entity, by, form, _own(template)
        )
        wanted = replace(wanted, id=_id(wanted))
        memory = self._rooms.notes.memory
        is_new = memory.get(KEPT_EXPORTS, wanted.id) is None
        if is_new:  # first: an export of everything holds what is kept, and would differ the next time
            memory.put(KEPT_EXPORTS, wanted.id, {**_to_json(wanted), _FILES: []})
        try:
            report = _write(self._rooms, wanted, None, repair=self.repairs, refuse=refuse)
        except LecternError:
            if is_new:
                memory.forget(KEPT_EXPORTS, wanted.id)
            raise
        return next((one for one in _all(self._rooms) if one.id == wanted.id), wanted), report

    def drop_kept_export(self, identity: str) -> None:
        """Keep an export in step no more; its files stay as they are.

        Raises:
            NotFoundError: there is no such export.
        """
        if self._rooms.notes.memory.get(KEPT_EXPORTS, identity) is None:
            raise NotFoundError("no-such-export", export=identity)
        self._rooms.notes.memory.forget(KEPT_EXPORTS, identity)

    def bring_exports_in_step(
        self, articles: Collection[str] | None = None, *, refuse: exporting.Refuse | None = None
    ) -> ExportReport:
        """Bring every kept export up to date; where nothing has changed, nothing is written.

        A folder that is gone is not made anew, and what hinders one export does not hinder the next.

        Args:
            articles: The ids of the articles whose notes have changed, where that is known: files by article of
                others are not looked at.
            refuse: Says why an annotation may not leave the library; None where it may.
        """
        reports = [
            _in_step(self._rooms, kept, articles, repair=self.repairs, refuse=refuse) for kept in self.kept_exports()
        ]
        return ExportReport(
            tuple(path for report in reports for path in report.written),
            tuple(path for report in reports for path in report.unchanged),
            tuple(one for report in reports for one in report.skipped),
            sum(report.left_out for report in reports),
            tuple(dict.fromkeys(one for report in reports for one in report.refused)),
        )


def _in_step(
    rooms: Rooms,
    kept: KeptExport,
    articles: Collection[str] | None,
    *,
    repair: bool,
    refuse: exporting.Refuse | None,
) -> ExportReport:
    try:
        if not Path(kept.target).is_dir():
            raise ExportError("target-missing", path=kept.target)
        return _write(rooms, kept, articles, repair=repair, refuse=refuse)
    except LecternError as error:
        return ExportReport((), (), ((Path(kept.target), describe(error)),))


def _write(
    rooms: Rooms,
    kept: KeptExport,
    articles: Collection[str] | None,
    *,
    repair: bool,
    refuse: exporting.Refuse | None,
) -> ExportReport:
    """Write an export, and remember which files it has, unless it was dropped meanwhile.

    Whatever was done in the library since it was last in step is written too, by whichever process.
    """
    from index.library import exporting

    memory, stamp = rooms.notes.memory, rooms.notes.ahead.stamp()
    articles = _behind(rooms, kept, articles)
    former = set((memory.get(KEPT_EXPORTS, kept.id) or {}).get(_FILES, ()))
    choice = exporting.Choice(kept.articles, kept.tag, kept.query, kept.entity)
    concerned = former
    by_itself = kept.form == "markdown" and kept.by == By.ARTICLE and not (kept.query or kept.articles)
    if articles is not None and by_itself:
        concerned = former & set(articles)
        choice = replace(choice, articles=tuple(sorted(articles)))
        if not articles:
            return _noted(rooms, kept, stamp, ExportReport((), (), ()))
    report, files = exporting.export(
        rooms,
        Path(kept.target),
        choice,
        exporting.Shape(kept.form, By(kept.by), kept.template),
        repair=repair,
        refuse=refuse,
        former=concerned,
    )
    # Another process may have dropped it during the write, or written other files of it.
    memory.replace(KEPT_EXPORTS, kept.id, lambda now: {**now, _FILES: sorted({*now.get(_FILES, ()), *files})})
    return _noted(rooms, kept, stamp, report)


def _behind(rooms: Rooms, kept: KeptExport, articles: Collection[str] | None) -> Collection[str] | None:
    """Return the articles whose files may be behind, these among them; None where they may be all."""
    mark = rooms.in_step.marks().get(kept.id)
    since = rooms.notes.ahead.articles_since(mark.stamp) if mark else None
    return None if articles is None or since is None else {*articles, *since}


def _noted(rooms: Rooms, kept: KeptExport, stamp: str, report: ExportReport) -> ExportReport:
    """Take note that an export is in step with a state of the notes, unless something hindered it."""
    if not report.skipped:
        rooms.in_step.mark(kept.id, Mark(stamp, utc_now().isoformat(timespec="seconds")))
    return report


def _all(rooms: Rooms) -> tuple[KeptExport, ...]:
    shelf = rooms.notes.memory.all(KEPT_EXPORTS)
    stamp, marks = rooms.notes.ahead.stamp(), rooms.in_step.marks()
    found: Iterable[KeptExport] = (
        _marked(_from_json(identity, value), marks.get(identity), stamp) for identity, value in shelf.items()
    )
    return tuple(sorted(found, key=lambda kept: (kept.target, kept.id)))


def _marked(kept: KeptExport, mark: Mark | None, stamp: str) -> KeptExport:
    """Return an export with whether it is behind the notes, which are in the state of the stamp."""
    return replace(kept, is_due=mark is None or mark.stamp != stamp, at=mark.at if mark else "")


def _to_json(kept: KeptExport) -> JsonObject:
    return {key: value for key, value in asdict(kept).items() if key not in _NOT_CHOSEN}


def _from_json(identity: str, value: JsonObject) -> KeptExport:
    known = {key: value[key] for key in _to_json(KeptExport("", "")) if key in value}
    return KeptExport(**{**known, "id": identity, "articles": tuple(known.get("articles", ()))})


def _id(kept: KeptExport) -> str:
    packed = json.dumps(_to_json(kept), sort_keys=True).encode("utf-8", "surrogatepass")
    return hashlib.sha256(packed).hexdigest()[:_ID_LENGTH]


def _own(template: str) -> str:
    """Return a template's name, or its whole path: the next time somebody else may stand in another folder."""
    path = Path(template).expanduser()
    return str(path.absolute()) if template and path.is_file() else template
