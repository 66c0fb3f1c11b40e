"""Finds the message inside a message that forwards it as text.

Mail programs put a few headers in front of what they forward, and most a line above them that announces it. Headers
under such a line are known by less than headers that nothing announces, as newer versions of Outlook write them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.articles.readers.forwarding_words import Header, header_called

_HEADER = re.compile(r"\*?(?P<name>[^\W\d_][^:：\n]{0,24}?)\*?\s*[:：]\*?\s*(?P<value>.*)$")
# "---------- Forwarded message ---------", whatever the language; "Begin forwarded message:"; a rule.
_DASHED = re.compile(r"[-‐—–_*=]{3,}\s*[^\s\W_].{2,60}?\s*[-‐—–_*=]{2,}$")
_LEADING = re.compile(r"[^:：]{6,60}\s?[:：]$|[_‐—–=-]{8,}$")
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+")
# Marks of direction, which programs put around names in right-to-left text, and the no-break space.
_INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MOST_HEADERS = 14  # lines
_MOST_FOLDED = 3  # lines of one header, such as a list of addresses
_LONGEST_HEADER = 400  # code points
_ANNOUNCED = frozenset({Header.SENDER})
_UNANNOUNCED = frozenset({Header.SENDER, Header.DAY, Header.SUBJECT})
_FEWEST_HEADERS = 2


class Forwarded(NamedTuple):
    """A message inside another.

    Attributes:
        before: What the person who forwards it says.
        headers: The lines that the mail program put in front of it.
        sender, day, subject: What those lines say.
        text: The message, freed of marks of quotation.
        start: Where the message begins in the text that forwards it, in code points.
    """

    before: str
    headers: tuple[str, ...]
    sender: str
    day: str
    subject: str
    text: str
    start: int


class _Block(NamedTuple):
    """Lines of headers: the numbers of the first and of the one behind the last, and what they say."""

    first: int
    end: int
    said: dict[Header, str]


def split_forwarded(text: str) -> Forwarded | None:
    """Return the message that canonical ``text`` forwards, or None where it forwards none.

    Where more is said above the headers than below them, it is an answer that quotes what it answers.
    """
    lines = text.split("\n")
    bare = [_bare(line) for line in lines]
    for number, line in enumerate(bare):
        if _is_header(line) and (block := _block(bare, number)):
            first = _announcement(bare, number)
            needed = _ANNOUNCED if _DASHED.match(bare[first]) else _UNANNOUNCED
            if needed <= block.said.keys() and len(block.said) >= _FEWEST_HEADERS:
                return _forwarded(lines, bare, block._replace(first=first))
    return None


def _bare(line: str) -> str:
    """Return a line without marks of quotation, of direction, and blanks around it."""
    return _INVISIBLE.sub("", _QUOTED.sub("", line)).replace("\u00a0", " ").strip()


def _is_header(line: str) -> bool:
    """Whether a line begins a header."""
    return _header(line) is not None


def _header(line: str) -> tuple[Header, str] | None:
    """Return what header a line is and its value, or None."""
    found = _HEADER.match(line) if len(line) <= _LONGEST_HEADER else None
    kind = header_called(found["name"]) if found else None
    return (kind, found["value"].strip()) if found and kind else None


def _block(lines: Sequence[str], first: int) -> _Block | None:
    """Return the headers that begin at a line, or None where it is only one of them that another one began."""
    if first and _is_header(lines[first - 1]):
        return None
    said: dict[Header, str] = {}
    place = first
    last = min(len(lines), first + _MOST_HEADERS)
    while place < last:
        found = _header(lines[place])
        if found is None:
            break
        said.setdefault(*found)
        place = _next_header(lines, place + 1)
    return _Block(first, place, said)


def _next_header(lines: Sequence[str], place: int) -> int:
    """Return the number of the line behind a header, and behind lines that go on with it up to another header."""
    for number in range(place, min(len(lines), place + _MOST_FOLDED)):
        if _is_header(lines[number]):
            return number
        if not lines[number]:
            break
    return place


def _announcement(lines: Sequence[str], first: int) -> int:
    """Return the number of the line that announces headers, or that of their own first line."""
    above = next((number for number in range(first - 1, -1, -1) if lines[number]), first)
    is_announced = _DASHED.match(lines[above]) or _LEADING.match(lines[above])
    return above if is_announced and not _is_header(lines[above]) else first


def _forwarded(lines: Sequence[str], bare: Sequence[str], block: _Block) -> Forwarded | None:
    """Return the message behind a block of headers, or None where the lines above it are the longer text."""
    before, after = "\n".join(lines[: block.first]), lines[block.end :]
    text = "\n".join(_unquoted(after))
    if len(before.split()) > len(text.split()):
        return None
    return Forwarded(
        before,
        tuple(line for line in bare[block.first : block.end] if line),
        block.said.get(Header.SENDER, ""),
        block.said.get(Header.DAY, ""),
        block.said.get(Header.SUBJECT, ""),
        text,
        sum(len(line) + 1 for line in lines[: block.end]),
    )


def _unquoted(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines without the mark of quotation, where all of them have it."""
    written = [line for line in lines if line.strip()]
    if written and all(line.lstrip().startswith(">") for line in written):
        return [re.sub(r"^\s*>\s?", "", line) for line in lines]
    return lines
