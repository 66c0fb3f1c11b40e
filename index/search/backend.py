"""All that is used of Whoosh-Reloaded 2.7.5, in one place.

Whoosh has no types: its names are ``Any`` here, so that the modules that use them can be checked strictly.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from whoosh import columns, fields, formats, index, reading, writing
from whoosh.codec import whoosh3
from whoosh.filedb import filestore

NumericColumn: Any = columns.NumericColumn
Schema: Any = fields.Schema
FieldType: Any = fields.FieldType
IdField: Any = fields.ID
ColumnField: Any = fields.COLUMN
Format: Any = formats.Format
Codec: Any = whoosh3.W3Codec
FileStorage: Any = filestore.FileStorage
FileIndex: Any = index.FileIndex
SegmentReader: Any = reading.SegmentReader
SegmentWriter: Any = writing.SegmentWriter
TermNotFound = reading.TermNotFound
clean_files: Any = index.clean_files

INDEX_NAME = "articles"

_toc: Any = index.TOC


class IndexStorage(FileStorage):  # type: ignore[misc] # Whoosh has no types
    """Whoosh's folder, remembering the files it opened so that none stays open after a failure."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._opened: list[Any] = []

    def open_file(self, name: str, **options: Any) -> Any:  # noqa: ANN401 - as the class it overrides
        """Open a file of the index for reading."""
        opened = super().open_file(name, **options)
        self._opened.append(opened)
        return opened

    def create_file(self, name: str, **options: Any) -> Any:  # noqa: ANN401 - as the class it overrides
        """Open a new file of the index for writing."""
        created = super().create_file(name, **options)
        self._opened.append(created)
        return created

    def temp_storage(self, name: str) -> IndexStorage:
        """Return the folder inside this one in which a segment is prepared."""
        inner = IndexStorage(Path(self.folder, name))
        inner._opened = self._opened
        inner.create()
        return inner

    def close_files(self) -> None:
        """Close what is still open."""
        for opened in self._opened:
            if not opened.is_closed:
                opened.close()
        self._opened.clear()


def generation_of(folder: Path) -> int:
    """Return the number of the last commit; -1 where there is no index."""
    return int(_toc._latest_generation(FileStorage(str(folder)), INDEX_NAME))  # noqa: SLF001 - nothing public says it


def toc_name(generation: int) -> str:
    """Return the name of the file that lists the segments of a commit."""
    return str(_toc._filename(INDEX_NAME, generation))  # noqa: SLF001 - as above
