"""Lets the analyst's own Markdown stand in an export without spilling into what follows.

A note is kept as it is wherever it is certain that every block in it ends with it. A code fence or a comment that is
left open would swallow the rest of the file; whether one is open depends, in lists and quotes, on rules that only a
whole Markdown parser gets right. So a note that is not certainly whole is put into a block quote: CommonMark ends
everything inside a block quote where the block quote ends (section 5.1 of its specification).
"""

from __future__ import annotations

import re

from index.export.escaping import clean

_MARKER = re.compile(r"<!--(?=\s*lectern:)")
_FENCE = re.compile(r"(`{3,})[^`]*|(~{3,}).*")
_CLOSING = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*")
_FENCE_ANYWHERE = re.compile(r"[\s>*+\-\d.)]+(?:`{3,}|~{3,})")
_HTML = re.compile(r"[\s>*+\-\d.)]*<[!?/A-Za-z]")
_PAIRED = ("%%", "$$")


def contained(note: str) -> str:
    """Return the note as Markdown that ends where it ends; empty for an empty note."""
    text = _MARKER.sub("<!-- \\\\", clean(note)).strip("\n")
    for sign in _PAIRED:
        text = _pair_up(text, sign)
    if not text.strip():
        return ""
    if _is_certainly_whole(text):
        return text
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _pair_up(text: str, sign: str) -> str:
    """Comments and formulas of note-taking programs run to the end of the file when one sign is missing."""
    if text.count(sign) % 2 == 0:
        return text
    before, _, after = text.rpartition(sign)
    return before + "".join(f"\\{character}" for character in sign) + after


def _is_certainly_whole(text: str) -> bool:
    """Whether fences come in pairs at the start of lines, and no HTML is there that could hold one of them."""
    lines = text.split("\n")
    if any(map(_HTML.match, lines)) or "<!--" in text:
        return False
    fence = ""
    for line in lines:
        if fence:
            closing = _CLOSING.fullmatch(line)
            if closing and closing[1].startswith(fence):
                fence = ""
        elif opening := _FENCE.fullmatch(line):
            fence = opening[1] or opening[2]
        elif _FENCE_ANYWHERE.match(line):
            return False
    return not fence
