"""The verbs of the facade that hand notes over: to files of others, to backups, and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from index.errors import NotesError
from index.export.markdown import export_articles
from index.layout import Layout
from index.library import finding, listing, settings
from index.library.articles import resolve
from index.library.listing import NoteFilter
from index.library.rooms import Rooms, backups_of, locked_notes
from index.notes.archive import Manifest, read_manifest, read_part, write_archive
from index.notes.making import utc_now
from index.notes.recovery import Recovery, restore
from index.views import ExportReport


class HandingOverVerbs:
    """What leaves a library, and what comes back."""

    _rooms: Rooms
    repairs: bool

    def export(
        self, target: Path, *, articles: Sequence[str] = (), tag: str = "", query: str = "", entity: str = ""
    ) -> ExportReport:
        """Write annotated articles as Markdown, one file each; what the user wrote around our part is kept.

        Args:
            target: A folder; made when it is missing.
            articles: Only these, by id or path.
            tag: Only articles with an annotation of this tag, and only those annotations.
            query: Only articles that this search finds.
            entity: Only annotations whose passage names this entity.

        Raises:
            ExportError: the folder cannot be written.
            NotFoundError: there is no such article.
            QueryError: the query cannot be understood.
        """
        chosen = [resolve(self._rooms, article) for article in articles]
        if query:
            found = finding.all_matches(self._rooms, query, repair=self.repairs)
            chosen = [name for name in chosen if name in found] if chosen else sorted(found)
        wanted = NoteFilter(tag=tag, entity=entity)
        opened = [
            article
            for article in listing.noted_articles(self._rooms, wanted)
            if article.id in chosen or not (articles or query)
        ]
        return export_articles(opened, target)

    @property
    def recovery(self) -> Recovery | None:
        """How the notes were recovered on opening, for the user to be told; None where all was well."""
        return self._rooms.recovery

    def backups(self) -> tuple[Path, ...]:
        """Return the backups that are kept by rotation, newest first."""
        return self._rooms.backups.all()

    def backup(self, file: Path) -> Manifest:
        """Write everything the user made, and the list of followed folders, into a zip file.

        A backup that has this name is replaced once the new one is whole; any other file is not.

        Raises:
            NotesError: backup-not-written, backup-name-taken, notes-damaged.
        """
        target = file.expanduser().absolute()
        if target.exists() and not _is_backup(target):
            raise NotesError("backup-name-taken", path=target)
        layout = self._rooms.layout
        return write_archive(layout.notes, target, utc_now(), {layout.settings.name: layout.settings})


def restore_library(data: Path, file: Path) -> Manifest:
    """Put what a backup holds in the place of the notes of a library, which are backed up or put aside first.

    Args:
        data: The library's data folder; a library is made where it is missing or empty.
        file: As ``Library.backup`` writes it, or one of the backups that are kept by rotation.

    Returns:
        What the backup says of itself.

    Raises:
        LibraryError: the folder holds something else, or the backup is of a newer version.
        NotesError: it is no backup, or a damaged one, or somebody else is writing notes. Nothing was changed.
    """
    source = file.expanduser().absolute()
    layout = Layout(data.expanduser().absolute())
    manifest = read_manifest(source)  # before anything is made
    if settings.is_vacant(layout):
        settings.save(layout, settings.Settings())
    present = settings.load(layout)
    with locked_notes(layout):
        manifest = restore(source, backups_of(layout), layout.set_aside, utc_now)
    packed = read_part(source, layout.settings.name)
    if packed and not present.folders:
        settings.save(layout, _folders_in(packed, layout, source))
    return manifest


def _folders_in(packed: bytes, layout: Layout, file: Path) -> settings.Settings:
    try:
        return settings.parse(packed, layout)
    except (ValueError, KeyError, TypeError) as error:
        raise NotesError("backup-damaged", path=file) from error


def _is_backup(file: Path) -> bool:
    try:
        read_manifest(file)
    except NotesError:
        return False
    return True
