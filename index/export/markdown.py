"""Exports articles with their annotations as Markdown, one file each, and keeps what the user wrote around them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from index.errors import ExportError
from index.export.frontmatter import merged, split, write_front_matter
from index.export.pages import content_of, front_matter_of
from index.export.regions import replace_region, write_region
from index.export.target import Target
from index.views import ExportReport, OpenedArticle
from index.wording import describe

_OF_ONE_FILE = "export-"  # codes that begin so concern one file; the others the whole target


def export_articles(articles: Sequence[OpenedArticle], target: Path) -> ExportReport:
    """Write a file for each annotated or noted article into a folder, which is made if its parent is there.

    A file is known again by the id in its front matter, whatever it is called by now. In a file that exists only our
    front matter keys and what lies between our markers is replaced; where that cannot be done safely the file is
    skipped. A file whose article bears no annotation any more is brought up to date, but none is made for it.

    Args:
        articles: The articles, each with its annotations in the order to be written.
        target: The folder.

    Raises:
        ExportError: target-missing, target-not-a-folder, target-not-writable, target-full. Files written by then
            are whole.
    """
    folder = Target(target)
    written: list[Path] = []
    unchanged: list[Path] = []
    skipped: list[tuple[Path, str]] = []
    for opened in articles:
        if not (opened.annotations or opened.note or folder.has_file_of(opened.id)):
            continue
        path = folder.folder
        try:
            path = folder.file_of(opened.id, opened.article.title)
            (written if _export(opened, folder, path) else unchanged).append(path)
        except ExportError as error:
            if not error.code.startswith(_OF_ONE_FILE):
                raise
            named = error.data.get("path", path)
            skipped.append((named if isinstance(named, Path) else path, describe(error)))
    return ExportReport(tuple(written), tuple(unchanged), tuple(skipped))


def _export(opened: OpenedArticle, folder: Target, path: Path) -> bool:
    """Bring one file up to date; return whether that took writing."""
    region = write_region(opened.id, content_of(opened))
    ours = front_matter_of(opened)
    if not folder.has_file_of(opened.id):
        folder.write(path, f"{write_front_matter(ours)}\n{region}", opened.id, None)
        return True
    before = folder.read(path)
    head, rest = split(before)
    after = merged(head, ours) + replace_region(rest, opened.id, region)
    if after == before:
        return False
    folder.write(path, after, opened.id, before)
    return True
