"""Tells the files that Lectern exported from articles: they may stand in a folder that is followed."""

from __future__ import annotations

import io
import re
import zipfile

_HEAD = 65_536  # bytes in which the front matter of an exported note ends
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PAGE = re.compile(
    rb"\s*<!doctype html>.{0,120}<meta name=\"generator\" content=\"Lectern\">", re.IGNORECASE | re.DOTALL
)
_REGION = re.compile(rb"(?:^|\n)<!-- lectern:begin ")
_REPORT = b"<!-- lectern:"  # dossiers, hits, timelines and lists begin with it
_TABLES = (b"id,article,title,outlet,published,url,file,sha256,", b"first,last,precision,expression,sentence,")
_COLLECTION = b'"urn:lectern:annotations"'
_PROJECT = "project.qde"
_ORIGIN = b'origin="Lectern"'
_HEAD_OF_PROJECT = 2000  # bytes of its first element
_ZIP = b"PK\x03\x04"


def is_own_export(data: bytes) -> bool:
    """Whether a file is an export of Lectern: notes, a page, a table, a report, annotations or a project."""
    if data.startswith(_ZIP):
        return _is_own_project(data)
    head = data[:_HEAD].removeprefix(_BYTE_ORDER_MARK)
    if head.startswith(b"---") and b"\nlectern: " in head and b"\n<!-- lectern:begin " in data:
        return True
    return bool(
        head.startswith((_REPORT, *_TABLES))
        or _PAGE.match(head)
        or _REGION.search(head)
        or (head.startswith(b"{") and _COLLECTION in head)
    )


def _is_own_project(data: bytes) -> bool:
    """Whether a package is a project for programs of qualitative analysis that Lectern wrote."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(_PROJECT) as project:
            return _ORIGIN in project.read(_HEAD_OF_PROJECT)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, OSError, RuntimeError, ValueError, EOFError):
        return False
