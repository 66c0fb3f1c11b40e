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
    "bad-json-line": "Line {line} of the input is not as expected: {detail}.",
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
    "no-such-annotation": "There is no annotation {annotation} in this library.",
    "quote-not-found": "The quotation does not stand in the article; check it against the text, word for word.",
    "quote-ambiguous": "The quotation stands in the article {count} times; give words before or after it as well.",
    # notes
    "notes-unavailable": "The notes in {path} cannot be opened: {detail}. Nothing was changed.",
    "notes-busy": "Another window or process is writing notes just now; nothing was changed. Try again.",
    "notes-damaged": "The notes in {path} are damaged and were left as they are: {detail}.",
    "notes-disk-full": "The disk is full, so the note was not stored; nothing was changed. Make room and try again.",
    "notes-not-written": "The notes in {path} could not be written: {detail}. Nothing was changed.",
    "notes-read-only": "The notes in {path} may not be written; nothing was changed. Check the permissions.",
    "notes-bad-character": "The text holds {character}, which is not a character, so it was not stored.",
    "unknown-label": "There is no label {label}; the labels are {known}.",
    "bad-credibility": "{credibility} is not a credibility; it is a number from 1 (confirmed) to 6 (cannot be judged).",
    "empty-passage": "The passage holds no text, so there is nothing to annotate.",
    "cancelled": "Stopped as asked; what was done so far is kept.",
    "damaged": "{part} is damaged and has to be rebuilt: {detail}.",
    "update-failed": "The library could not be brought up to date ({detail}). What was done so far is kept; F5 tries again.",
    "error": "Something was not as expected: {detail}.",
}


def describe(error: LecternError) -> str:
    """Return one sentence, in English, about the error."""
    return TEMPLATES[error.code].format(**error.data)
