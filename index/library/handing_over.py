"""The verbs of the facade that hand notes over: to files of others, to backups, and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from index.changes import Changes
from index.errors import NotesError
from index.export.citation import DEFAULT_STYLE, Style, cite, styles
from index.export.grouping import By
from index.layout import Layout
from index.library import correcting, settings
from index.library.articles import open_article, resolve
from index.library.keeping_exports import KeptExportVerbs
from index.library.rooms import Rooms, backups_of, locked_notes
from index.notes.archive import Manifest, is_backup, read_manifest, read_part, write_archive
from index.notes.importing import Imported
from index.notes.making import utc_now
from index.notes.recovery import Recovery, restore
from index.text.spans import Span
from index.views import ExportReport

if TYPE_CHECKING:
    from index.library import exporting


class HandingOverVerbs(KeptExportVerbs):
    """What leaves a library, and what comes back."""

    _rooms: Rooms
    repairs: bool

    def export(  # noqa: PLR0913 - one argument for each way to choose
        self,
        target: Path,
        *,
        articles: Sequence[str] = (),
        tag: str = "",
        query: str = "",
        entity: str = "",
        annotations: Sequence[str] = (),
        by: str = "article",
        form: str = "markdown",
        template: str = "",
        refuse: exporting.Refuse | None = None,
        allow_red: bool = False,
    ) -> ExportReport:
        """Write notes into a folder; what the user wrote around our part of a Markdown file is kept.

        Args:
            target: A folder; made when it is missing.
            articles: Only these, by id or path.
            tag: Only articles with an annotation of this tag, and only those annotations.
            query: Only articles that this search finds.
            entity: Only annotations whose passage names this entity.
            annotations: Only these, by id.
            by: What each Markdown file is about: "article", "tag", "entity", "annotation", or "query" for one file.
            form: "markdown"; or one of ``exporting.WHOLE``, one file in all.
            template: How each Markdown file is worded: the name of a template that ships, or the path of a file.
            refuse: Says why an annotation may not leave the library; None where it may.
            allow_red: Whether what is marked TLP:RED may leave too; otherwise the report says what was held back.

        Raises:
            ExportError: the folder cannot be written, or the template cannot be followed.
            NotFoundError: there is no such article or annotation.
            QueryError: the query cannot be understood.
        """
        from index.library import exporting

        choice = exporting.Choice(tuple(articles), tag, query, entity, tuple(annotations))
        shape = exporting.Shape(form, By(by), template)
        report, _ = exporting.export(
            self._rooms, target, choice, shape, repair=self.repairs, refuse=refuse, allow_red=allow_red
        )
        return report

    def bring_in(self, *files: Path) -> tuple[Imported, Changes]:
        """Bring in notes of other libraries, or of an earlier day; all files or none, as one action for ``undo``.

        Raises:
            NotesError: a file holds no notes, or cannot be read.
        """
        from index.library import bringing_in

        done = bringing_in.bring_in(self._rooms, files)
        changes = Changes(
            annotations=done.annotations,
            noted_articles=done.articles,
            outlets=done.outlets,
            noted_entities=done.entities,
            decisions=done.topics,
        )
        return done, correcting.followed(self._rooms, changes)

    def citation(
        self, article: str, span: Span | None = None, style: str = DEFAULT_STYLE, *, annotation: str = ""
    ) -> str:
        """Return a citation of an article, or of the paragraph in which a passage begins, as plain text.

        Args:
            article: By id or path.
            span: The passage, in code points of today's text; None for the whole article.
            style: The key of one of ``index.export.citation.styles``.
            annotation: The id of an annotation of the article, in place of a passage.

        Raises:
            NotFoundError: there is no such article or annotation.
            ExportError: there is no such style.
        """
        from index.library import citing

        (opened,) = citing.with_evidence(self._rooms, [open_article(self._rooms, resolve(self._rooms, article))])
        number, version = citing.cited(opened, span, annotation)
        return cite(opened, number, style, version)

    def citation_styles(self) -> tuple[Style, ...]:
        """Return the styles of citing in the order in which menus show them."""
        return styles()

    @property
    def recovery(self) -> Recovery | None:
        """How the notes were recovered on opening, for the user to be told; None where all was well."""
        return self._rooms.recovery

    def mend_notes(self) -> bool:
        """Bring back what the newest backup and the log of actions say, where the notes differ from it.

        Returns:
            Whether they did.

        Raises:
            NotesError: the notes cannot be copied or written; they are as they were.
        """
        from index.notes.comparing import mend

        layout = self._rooms.layout
        with locked_notes(layout):
            return mend(self._rooms.backups, layout.set_aside, utc_now)

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
        if target.exists() and not is_backup(target):
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
