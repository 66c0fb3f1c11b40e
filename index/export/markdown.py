"""Exports notes as Markdown files, and keeps what the user wrote around our part of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from index.errors import ExportError
from index.export.frontmatter import ID_KEY, Value, merged, split, values_of, write_front_matter
from index.export.grouping import Page
from index.export.pages import content_of, emptied, front_matter_of
from index.export.regions import replace_region, write_region
from index.export.shared_lists import SHARED, brought_together, lists_in, record_of, recorded
from index.export.target import Target
from index.views import ExportReport
from index.wording import describe

_OF_ONE_FILE = "export-"  # codes that begin so concern one file; the others the whole target


def export_pages(
    pages: Sequence[Page],
    target: Path,
    *,
    content: Callable[[Page], str] = content_of,
    is_former: Callable[[str], bool] = lambda _owner: False,
) -> ExportReport:
    """Write files into a folder, which is made if its parent is there.

    A file is known again by the id in its front matter, whatever it is called by now. In a file that exists only our
    front matter keys and what lies between our markers is replaced; where that cannot be done safely the file is
    skipped. A page without content is brought up to date where it has a file, but none is made for it.

    Args:
        pages: What is to be written.
        target: The folder.
        content: Gives the Markdown of a page.
        is_former: Whether a file of this id, which the folder holds and no page is for, was written by an earlier
            export of the same; it then says that nothing is left.

    Raises:
        ExportError: target-missing, target-not-a-folder, target-not-writable, target-full; or what ``content``
            raises. Files written by then are whole.
    """
    writing = _Writing(Target(target))
    for page in pages:
        if page.has_content or writing.folder.has_file_of(page.id):
            writing.bring_up_to_date(page, content)
    present = {page.id for page in pages}
    for owner in writing.folder.owners:
        if owner not in present and is_former(owner):
            writing.empty(owner)
    return ExportReport(tuple(writing.written), tuple(writing.unchanged), tuple(writing.skipped))


class _Writing:
    """What became of each file."""

    def __init__(self, folder: Target) -> None:
        self.folder = folder
        self.written: list[Path] = []
        self.unchanged: list[Path] = []
        self.skipped: list[tuple[Path, str]] = []

    def bring_up_to_date(self, page: Page, content: Callable[[Page], str]) -> None:
        ours = front_matter_of(page)
        region = write_region(page.id, content(page), record_of(ours))
        self._put(page.id, page.title, ours, lambda _head: region)

    def empty(self, owner: str) -> None:
        """Say in a file that nothing is left of what it was about; its front matter stays as it is."""

        def region(head: str) -> str:
            return write_region(owner, emptied(str(values_of(head).get("title", ""))))

        self._put(owner, "", {ID_KEY: owner}, region)

    def _put(self, owner: str, title: str, ours: dict[str, Value], region: Callable[[str], str]) -> None:
        path = self.folder.folder
        try:
            path = self.folder.file_of(owner, title)
            (self.written if self._export(owner, path, ours, region) else self.unchanged).append(path)
        except ExportError as error:
            if not error.code.startswith(_OF_ONE_FILE):
                raise
            named = error.data.get("path", path)
            self.skipped.append((named if isinstance(named, Path) else path, describe(error)))

    def _export(self, owner: str, path: Path, ours: dict[str, Value], region: Callable[[str], str]) -> bool:
        """Bring one file up to date; return whether that took writing."""
        if not self.folder.has_file_of(owner):
            self.folder.write(path, f"{write_front_matter(ours)}\n{region('')}", owner, None)
            return True
        before = self.folder.read(path)
        head, rest = split(before)
        after = _brought_up_to_date(head, rest, ours) + replace_region(rest, owner, region(head))
        if after == before:
            return False
        self.folder.write(path, after, owner, before)
        return True


def _brought_up_to_date(head: str, rest: str, ours: dict[str, Value]) -> str:
    """Return the front matter with our keys of today; where it is just as we would write it, YAML is not read."""
    if head == write_front_matter(ours) and recorded(rest) == lists_in(ours):
        return head
    return merged(head, _with_lists_of_both(head, rest, ours))


def _with_lists_of_both(head: str, rest: str, ours: dict[str, Value]) -> dict[str, Value]:
    """Return our keys with what the user added to shared lists kept, and what the user took out left out."""
    present, before, wanted = values_of(head), recorded(rest), lists_in(ours)
    together = {
        key: brought_together(key, present.get(key), before.get(key, ()), wanted.get(key, ()))
        for key in SHARED
        if key in ours or key in before
    }
    kept = {key: value for key, value in together.items() if value or key in present}
    return {key: value for key, value in (ours | kept).items() if key in kept or key not in together}
