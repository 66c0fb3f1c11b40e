"""Turns the code and data of an expected error into a sentence: what happened, what was kept, what to do.

The one place where errors are worded. The command line prints these sentences; the window shows them through its
translator, with the code as the key.
"""

from __future__ import annotations

from collections.abc import Callable

from index.errors import LecternError

TEMPLATES: dict[str, str] = {
    # reading files
    "unreadable": "The file cannot be read: {detail}.",
    "no-such-file": "There is no such file.",
    "no-permission": "The file may not be read: permission denied.",
    "not-a-regular-file": "This is not a regular file, so it is not opened.",
    "own-notes": "The file holds notes that Lectern exported, so it is not taken for an article.",
    "empty": "The file holds no text.",
    "not-text": "The file is not text, and not of a kind that Lectern reads.",
    "unknown-encoding": "Lectern reads no encoding called {encoding}; utf-8, windows-1251 or shift_jis are names.",
    "too-large": "The file is too large: {size} bytes, and the limit is {limit}.",
    "no-article": "The page holds no article text.",
    "no-text": "The document holds no text.",
    "no-text-layer": "The PDF holds pictures of pages and no text; run a text recogniser (OCR) over it first.",
    "encrypted": "The file is encrypted; save it without a password to read it here.",
    "old-word": "This is a document of an old Word (before 2007), which Lectern does not read; save it as .docx.",
    "old-office": "This is a file of an old Office program, which Lectern does not read; save it in a newer format.",
    "outlook-message": "This is a message of Outlook, which Lectern does not read; save it as .eml.",
    "spreadsheet": "This is a spreadsheet, which Lectern does not read.",
    "presentation": "This is a presentation, which Lectern does not read.",
    "other-document": "This is a document of a kind that Lectern does not read; save it as .docx or .odt.",
    "picture": "This is a picture, which Lectern does not read.",
    "recording": "This is a recording of sound or video, which Lectern does not read.",
    "other-archive": "This is an archive of a kind that Lectern does not open; unpack it, or pack it as .zip.",
    "program": "This is a program, which Lectern does not read.",
    "database": "This is a database, which Lectern does not read.",
    "font": "This is a font, which Lectern does not read.",
    "mail-folder": "This is a mail folder of Outlook, which Lectern does not read; save its messages as .eml.",
    "help-file": "This is a help file, which Lectern does not read.",
    "other-xml": "This is XML of a kind ({name}) that holds no article.",
    "no-article-inside": "The archive holds no file that could be an article.",
    "expands-too-much": "A part of the file unpacks to more than {limit} bytes, which is too much for what it holds.",
    "archive-too-large": "The file unpacks to more than {limit} bytes in all, so the rest of it was not read.",
    "too-many-pages": "The PDF has more than {limit} pages, so it was not read.",
    "too-many-parts": "The file has more parts than Lectern reads.",
    "nested-too-deep": "The file has files inside files deeper than Lectern follows.",
    "broken-file": "The file is damaged: {detail}.",
    "parser-failed": "The parser gave up on this file ({detail}).",
    "parser-timeout": "Reading took longer than {seconds:g} seconds and was stopped.",
    "parser-memory": "Reading needed more memory than a file is allowed.",
    "parser-crashed": "The parser ended unexpectedly on this file.",
    "child-late": "A part of Lectern took longer than {seconds:g} seconds and was ended.",
    "child-died": "A part of Lectern ended unexpectedly.",
    "child-verbose": "A part of Lectern answered with more than it may, and was ended.",
    "recogniser-failed": "The recogniser failed on this article, so that its names are not marked ({detail}).",
    "bad-json-line": "Line {line} of the input is not as expected: {detail}.",
    # libraries
    "not-a-library": (
        "{path} is not a library of Lectern; nothing was changed. 'lectern index FOLDER' makes one that follows a "
        "folder of articles, in a new or empty place."
    ),
    "newer-library": (
        "The library in {path} was written by a newer version of Lectern; nothing was changed. Please update Lectern."
    ),
    "library-busy": "Another process is updating this library; try again when it is done.",
    "folder-missing": "There is no folder {path}.",
    "not-a-folder": "{path} is a file and no folder; name the folder that it is in.",
    "bad-folder-name": "The name of the folder {path} is not in the encoding of the system; rename it to follow it.",
    "folder-unreadable": "The folder {path} may not be read: permission denied.",
    "no-folders": "This library follows no folder yet; name one.",
    "catalogue-unavailable": "The catalogue cannot be used: {detail}. What was stored before is kept.",
    "bad-name": "The name of the file is not in the encoding of the system, so it cannot be opened by name.",
    "library-not-writable": "The library's data folder {path} cannot be written: {detail}.",
    # finding things
    "not-found": "What was named is not there.",
    "no-such-article": "There is no article {reference} in this library.",
    "ambiguous-article": "{reference} names {count} articles; give a longer part of the path, or the id.",
    "no-such-block": "There is no paragraph at this place of the article.",
    "article-without-outlet": "The outlet of {article} is not known, so only this article can be ruled on.",
    "no-such-search": "No search is saved as {query}; 'lectern searches' lists them.",
    "no-such-annotation": "There is no annotation {annotation} in this library.",
    "no-such-entity": "Nobody and nothing in this library is called {entity}.",
    "entity-mistyped": "Nobody and nothing in this library is called {entity}; did you mean {known}?",
    "ambiguous-entity": "{entity} names {count} entities: {known}; give its full name, or what stands in brackets.",
    "no-such-correction": "There is no correction {correction}; nothing was changed.",
    "no-such-outlet": "There is no outlet {outlet} in the register, nor in any article of this library.",
    "outlet-mistyped": "There is no outlet {outlet} in this library; did you mean {known}?",
    "quote-not-found": "The quotation does not stand in the article; check it against the text, word for word.",
    "quote-empty": "The quotation is empty; give the words of the passage.",
    "quote-ambiguous": "The quotation stands in the article {count} times; give words before or after it as well.",
    # notes
    "notes-unavailable": "The notes in {path} cannot be opened: {detail}. Nothing was changed.",
    "notes-busy": "Another window or process is writing notes just now; nothing was changed. Try again.",
    "notes-damaged": "The notes in {path} are damaged and were left as they are: {detail}.",
    "notes-disk-full": "The disk is full, so the note was not stored; nothing was changed. Make room and try again.",
    "notes-not-written": "The notes in {path} could not be written: {detail}. Nothing was changed.",
    "notes-read-only": "The notes in {path} may not be written; nothing was changed. Check the permissions.",
    "notes-bad-character": "The text holds {character}, which is not a character, so it was not stored.",
    "no-such-backup": "There is no file {path}; nothing was changed.",
    "backup-unreadable": "The file {path} cannot be read: {detail}. Nothing was changed.",
    "not-a-backup": "{path} is no backup of Lectern; nothing was changed.",
    "newer-backup": "{path} was made by a newer version of Lectern; nothing was changed. Please update Lectern.",
    "backup-damaged": "The backup {path} is damaged; nothing was changed. Try an earlier one.",
    "backup-not-written": "The backup {path} could not be written: {detail}. Your notes are as they were.",
    "backup-name-taken": "{path} is there already and is no backup, so it was left as it is; name another file.",
    "notes-damaged-recovered": (
        "The file of your notes was damaged; everything is back, from the backup of {made} and the log of the "
        "actions since ({actions}), and the damaged file is kept in {set_aside}."
    ),
    "notes-damaged-partly-recovered": (
        "The file of your notes was damaged; it is back as of the backup of {made} with later actions ({actions}), "
        "but some actions could not be brought back ({lost} at most), and the damaged file is kept in {set_aside}."
    ),
    "notes-damaged-unknown-recovered": (
        "The file of your notes was damaged; it is back as of the backup of {made}, with the later actions that are "
        "known ({actions}); if any more was done, that is lost, and the damaged file is kept in {set_aside}."
    ),
    "notes-damaged-log-recovered": (
        "The file of your notes was damaged and no backup was whole; everything is back from the log of all actions "
        "({actions}), and the damaged file is kept in {set_aside}."
    ),
    "notes-damaged-log-partly-recovered": (
        "The file of your notes was damaged and no backup was whole; actions are back from the log ({actions}), but "
        "up to {lost} could not be brought back, and the damaged file is kept in {set_aside}."
    ),
    "notes-missing-recovered": (
        "The file of your notes was missing; everything is back, from the backup of {made} and the log of the "
        "actions since ({actions})."
    ),
    "notes-missing-partly-recovered": (
        "The file of your notes was missing; it is back as of the backup of {made} with later actions ({actions}), "
        "but some actions could not be brought back ({lost} at most)."
    ),
    "notes-missing-unknown-recovered": (
        "The file of your notes was missing; it is back as of the backup of {made}; if anything was done after that, "
        "it is lost."
    ),
    "notes-missing-log-recovered": (
        "The file of your notes was missing and no backup was whole; everything is back from the log of all actions "
        "({actions})."
    ),
    "notes-missing-log-partly-recovered": (
        "The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but "
        "up to {lost} could not be brought back."
    ),
    "notes-missing-log-unknown-recovered": (
        "The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but "
        "what was done before is lost, and a copy of the log is kept in {set_aside}."
    ),
    "notes-behind-recovered": (
        "The file of your notes lacked its last actions ({actions}); they are back from the log of actions."
    ),
    "notes-behind-partly-recovered": (
        "The file of your notes lacked its last actions; some are back from the log of actions ({actions}), but up "
        "to {lost} could not be brought back."
    ),
    "notes-log-unreadable": (
        "The file of your notes is missing, and {path}, which they could come back from, cannot be read: {detail}. "
        "Nothing was changed; let Lectern read it, or move it away to begin without these notes."
    ),
    "notes-replaced-recovered": (
        "The file of your notes is another copy than the one that was worked with here last, so nothing was added to "
        "it from the log of actions; that one is kept in {set_aside}, as a backup and with its log."
    ),
    "notes-replaced-partly-recovered": (
        "The file of your notes is another copy than the one that was worked with here last, so nothing was added to "
        "it from the log of actions; that one is kept in {set_aside}, as a backup and with its log, but some of its "
        "actions could not be brought back ({lost} at most)."
    ),
    "notes-replaced-unknown-recovered": (
        "The file of your notes is another copy than the one that was worked with here last, so nothing was added to "
        "it from the log of actions; no backup leads to that one any more, and what is left of its log is kept in "
        "{set_aside}."
    ),
    "backup-not-imported": "{path} is a backup; 'lectern restore' puts it in the place of the notes that are there.",
    "not-notes": "The file holds no notes that Lectern can bring in.",
    "notes-file-unreadable": "The file {path} cannot be read: {detail}.",
    "newer-notes": "A newer version of Lectern wrote the file; nothing was brought in. Please update Lectern.",
    "bad-notes": "The notes in the file are not as expected ({detail}); nothing was brought in.",
    "import-no-article": "No article of this library is the one it is about ({source}).",
    "import-no-target": "It does not say what it is about.",
    "import-no-quotation": "It marks no passage of text that could be found again.",
    "import-nothing-said": "It marks no passage and says nothing.",
    "import-no-text": "It is no text, or the file does not hold its text.",
    "unknown-label": "There is no label {label}; the labels are {known}.",
    "bad-credibility": "{credibility} is no credibility; it is a number from 1 (confirmed) to 6 (cannot be judged).",
    "bad-grade": "{grade} is no grade; write it as B2, <=B2, A..C or 1-3.",
    "bad-days": "{days} is no day, month, year or range of them, such as 2024-03 or 2024-01..2024-06.",
    "whole-is-words-only": (
        "A note on a whole article is words only; leave {options} out, or name a passage with --quote. Nothing was "
        "stored."
    ),
    "passage-or-whole": "Say which passage with --quote, or that the note is on the whole article with --whole.",
    "nothing-to-accept": "Nothing in today's text is like the passage of {annotation}; name one with --quote.",
    "bad-marking": "{marking} is no marking; known are {known}.",
    "marked-red": "It is marked TLP:RED, and leaves only when that is asked for.",
    "bad-reliability": "{reliability} is no reliability; it is a letter from A (reliable) to F (cannot be judged).",
    "outlet-without-name": "An outlet needs a name; nothing was stored.",
    "correction-incomplete": "The correction {action} needs {lacking}; nothing was changed.",
    "correction-idle": "The correction {action} would leave {form} as it is wherever it stands; nothing was changed.",
    "correction-joined": (
        "{form} and {to_form} are one name already: only capitals, accents or hyphens differ; nothing was changed."
    ),
    "correction-ambiguous": (
        "{form} is the name of several kinds here: {known}; say with --kind which one is meant. Nothing was changed."
    ),
    "correction-elsewhere": (
        "The article does not say {form} there, so the correction could never apply; nothing was changed."
    ),
    "empty-passage": "The passage holds no text, so there is nothing to annotate.",
    # queries
    "bad-query": "The query cannot be understood; expected {expected}.",
    "unbalanced-quote": "A quotation mark has no partner; close the phrase, or leave the mark out.",
    "unbalanced-bracket": "A bracket has no partner; expected {expected}.",
    "missing-operand": "{operator} needs {expected}.",
    "empty-field": "The field {field} is empty; write {expected}, such as {field}:{example}.",
    "bad-date": "{value} is no date; write a year, month or day ({expected}), or two with .. between.",
    "bad-language": "{value} is no language; write its code, such as {expected}.",
    "unknown-has": "The field has: understands {expected}, and not {value}.",
    "unknown-is": "The field is: understands {expected}, and not {value}.",
    "unknown-in": "The field in: understands {expected}, and not {value}.",
    "bad-type": "{value} is no type of file; write its usual ending, such as {expected}.",
    "no-words": "The query has no letter or digit to search for.",
    "query-too-long": "The query is too long; the limit is {limit} words.",
    "query-too-deep": "The query has brackets within brackets more than {limit} deep; simplify it.",
    "bad-period": "{value} is no span of time; write a number and a letter: {expected}.",
    "bad-near": "{operator} needs {expected}.",
    "field-unavailable": "The field {field}: cannot be searched here.",
    "prefix-too-broad": "Too many words begin with {prefix}; type more letters before the star.",
    # export
    "target-missing": "There is no folder {path} to export to; make it first.",
    "target-not-a-folder": "{path} is not a folder, so nothing can be exported to it.",
    "target-not-writable": "The folder {path} cannot be written: {detail}. Files that were finished are whole.",
    "file-not-written": "The file {path} cannot be written: {detail}. What was there before is as it was.",
    "output-not-written": "What was found could not be written to standard output: {detail}.",
    "bad-argument": "{argument} is not in the encoding of the system, so it was not understood.",
    "target-full": "There is no room left in {path}: {detail}. Files that were finished are whole.",
    "export-damaged-region": (
        "The markers around Lectern's part are missing, doubled or altered, so the file was left as it is; "
        "restore them, or move the file away and export again."
    ),
    "export-bad-front-matter": "The front matter cannot be altered safely as YAML, so the file was left as it is.",
    "export-twice": "Several files carry the id of this article, so none was altered: {paths}.",
    "export-not-a-file": "Something that is not a regular file of notes stands there, so it was left as it is.",
    "export-name-taken": "Files of other content have every name that this article could take.",
    "export-read-only": "The file may not be read or written, so it was left as it is.",
    "export-without-query": "One file for a query needs a query; give one with --query.",
    "no-such-export": "There is no kept export {export}; 'lectern export --kept' lists them.",
    "export-cannot-keep": "Single annotations cannot be kept in step; choose articles, a tag, an entity or a query.",
    "export-nowhere": "Say where to with --to DIR, or --again for the exports that are kept in step.",
    "no-such-template": "There is no template {template}; name a file, or one of these: {known}.",
    "template-unreadable": "The template {path} cannot be read: {detail}.",
    "bad-template": "Line {line} of the template {name} cannot be followed: {detail}. Nothing was written.",
    "template-too-costly": "The template {name} would need more than {limit} for one file. Nothing was written.",
    "unknown-style": "There is no style of citing called {style}; the styles are {known}.",
    "export-not-ours": "A file of this name is there that no export wrote, so it was left as it is.",
    "export-not-utf8": "The file is not UTF-8 text, so it was left as it is.",
    "export-changed-meanwhile": "The file was changed while the export ran, so it was left as it is; export again.",
    "cancelled": "Stopped as asked; what was done so far is kept.",
    "damaged": "{part} is damaged and has to be rebuilt: {detail}.",
    "update-failed": (
        "The library could not be brought up to date ({detail}). What was done so far is kept; F5 tries again."
    ),
    "error": "Something was not as expected: {detail}.",
}


EXPECTED: dict[str, str] = {
    "word": "a word",
    "word-before": "a word before it",
    "word-after": "a word after it",
    "word-around": "a word or phrase before and after it",
    "word-after-colon": "a word after the colon",
    "closing-quote": "a closing quotation mark",
    "opening-bracket": "an opening bracket before it",
    "closing-bracket": "a closing bracket",
    "fewer-brackets": "fewer brackets",
    "shorter": "a shorter query",
    "more-letters": "more letters",
}
"""What a query lacks, by the code that an error has as ``expected``; others, such as dates, say themselves."""

LACKING: dict[str, str] = {
    "form": "the name that it is about",
    "to_kind": "the right kind; give it with --to-kind",
    "to_form": "the other name or the right words; give them with --to",
    "article": "an article; name it with --article",
    "quote": "the passage; give it with --quote",
    "scope": "to hold in a whole article or everywhere; leave --quote out",
}
"""What a correction lacks, by the name of its field."""


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 article", "2,000 articles"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def describe(error: LecternError) -> str:
    """Return one sentence, in English, about the error."""
    return TEMPLATES[error.code].format(**filled(error))


def filled(error: LecternError, say: Callable[[str], str] = str) -> dict[str, object]:
    """Return the data of an error as it stands in its sentence.

    Args:
        error: The error.
        say: Gives a text of ``EXPECTED`` or ``LACKING`` in the language of the sentence.
    """
    data: dict[str, object] = {"expected": "", **error.data}
    for name, table in (("expected", EXPECTED), ("lacking", LACKING)):
        told = str(data.get(name, ""))
        if told in table:
            data[name] = say(table[told])
    return data
