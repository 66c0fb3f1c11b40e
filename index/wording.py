"""Turns the code and data of an expected error into a sentence: what happened, what was kept, what to do.

The one place where errors are worded. The command line prints these sentences; the window shows them through its
translator, with the code as the key.
"""

from __future__ import annotations

from index.errors import LecternError

TEMPLATES: dict[str, str] = {
    # reading files
    "unreadable": "The file cannot be read: {detail}.",
    "no-such-file": "There is no such file.",
    "no-permission": "The file may not be read: permission denied.",
    "not-a-regular-file": "This is not a regular file, so it is not opened.",
    "empty": "The file holds no text.",
    "not-text": "The file is not text, and not of a kind that Lectern reads.",
    "too-large": "The file is too large: {size} bytes, and the limit is {limit}.",
    "no-article": "The page holds no article text.",
    "parser-timeout": "Reading took longer than {seconds:g} seconds and was stopped.",
    "parser-memory": "Reading needed more memory than a file is allowed.",
    "parser-crashed": "The parser ended unexpectedly on this file.",
    # libraries
    "not-a-library": "{path} is not a library of Lectern; nothing was changed.",
    "newer-library": (
        "The library in {path} was written by a newer version of Lectern; nothing was changed. Please update Lectern."
    ),
    "library-busy": "Another process is updating this library; try again when it is done.",
    "folder-missing": "There is no folder {path}.",
    "folder-unreadable": "The folder {path} may not be read: permission denied.",
    "no-folders": "This library follows no folder yet; name one.",
    "library-not-writable": "The library's data folder {path} cannot be written: {detail}.",
    # finding things
    "no-such-article": "There is no article {reference} in this library.",
    "ambiguous-article": "{reference} names {count} articles; give a longer part of the path, or the id.",
    "cancelled": "Stopped as asked; what was done so far is kept.",
    "damaged": "{part} is damaged and has to be rebuilt: {detail}.",
    "update-failed": "The library could not be brought up to date ({detail}). What was done so far is kept; F5 tries again.",
    "error": "Something was not as expected: {detail}.",
}


def describe(error: LecternError) -> str:
    """Return one sentence, in English, about the error."""
    return TEMPLATES[error.code].format(**error.data)
