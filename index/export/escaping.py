"""Turns text from files into Markdown that shows exactly that text and does nothing else.

Aimed at CommonMark and GitHub's dialect, and at what note-taking programs add: tags, wiki links, block ids, comments,
highlights, formulas, inline fields, templates. ``<`` and ``&`` become entities, which simpler Markdown programs
understand as well; the other characters get a backslash.
"""

from __future__ import annotations

import re
import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_ALWAYS = re.compile(r"[\\`*_{}\[\]>#~$^|@]")
_DOUBLED = re.compile(r"={2,}|%{2,}|(?<=\{)%")  # highlights, comments, commands of templates
# Addresses that programs turn into links unasked, and "key:: value".
_COLON = re.compile(r":(?=[/:])|(?<=:):|(?<=mailto):|(?<=xmpp):", re.IGNORECASE)
_WORLD_WIDE = re.compile(r"(?<=www)\.", re.IGNORECASE)
_ENTITY = re.compile(r"&(?=[#\w])")
_LINE_START = re.compile(r"^(?:[-+=:%]|\d+(?=[.)]))")
_NEWLINES = re.compile(r"(\n+)")


def clean(text: str) -> str:
    """Return the text without what no file of text should hold: control characters and halves of characters.

    Line ends become line feeds; each other offender becomes U+FFFD, so that nothing vanishes unseen.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        character if character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cs"} else _REPLACEMENT
        for character in lines
    )


def inline(text: str) -> str:
    """Return the text as one line of Markdown that may stand anywhere in a paragraph or heading."""
    return _escape_line(" ".join(clean(text).split()))


def block_quote(text: str) -> str:
    """Return the text as a block quote, paragraph by paragraph and line by line.

    A CommonMark parser gets every character of the text back, white space included.
    """
    cleaned = clean(text)
    body = cleaned.strip("\n")
    first, *rest = _NEWLINES.split(body)
    lines = [_escape_line(first)]
    for newlines, line in zip(rest[::2], rest[1::2], strict=True):
        if len(newlines) == 1:
            lines.append(_escape_line(line))
        else:  # newlines beyond the two that part paragraphs are written as characters, like those at the ends
            lines += ["", _as_references(newlines[2:]) + _escape_line(line)]
    start = len(cleaned) - len(cleaned.lstrip("\n"))
    lines[0] = _as_references(cleaned[:start]) + lines[0]
    lines[-1] += _as_references(cleaned[start + len(body) :])
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _escape_line(line: str) -> str:
    inner = line.strip()
    start = line[: len(line) - len(line.lstrip())]
    end = line[len(start) + len(inner) :]
    return _as_references(start) + _escape_inner(inner) + _as_references(end)


def _escape_inner(line: str) -> str:
    escaped = _ENTITY.sub("&amp;", line).replace("<", "\0")  # held back: its entity has no backslash
    escaped = _ALWAYS.sub(r"\\\g<0>", escaped)
    escaped = _DOUBLED.sub(lambda match: "".join(f"\\{sign}" for sign in match[0]), escaped)
    escaped = _WORLD_WIDE.sub(r"\\.", _COLON.sub(r"\\:", escaped))
    escaped = _LINE_START.sub(lambda match: f"{match[0]}\\" if match[0].isdigit() else f"\\{match[0]}", escaped)
    return escaped.replace("\0", "&lt;")


def _as_references(space: str) -> str:
    """White space at the ends of a line means something in Markdown, or is dropped; a reference does neither."""
    return "".join(f"&#{ord(character)};" for character in space)
