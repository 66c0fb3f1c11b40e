"""Addresses of pages and mailboxes, handles and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised

_SURE = 1.0
_PAGE = re.compile(r"(?:https?://|www\.)[^\s<>\"'()\[\]{}«»“”]{1,2000}")
# An address is looked for around its "@", with bounds: a pattern that begins with the name would be tried at every
# letter of a long word.
_NAME_BEFORE = re.compile(r"[\w.+-]{1,64}\Z")
_HOST_BEHIND = re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_HANDLE = re.compile(r"@\w{3,30}")
_TELEPHONE = re.compile(r"\+\d{1,3}(?:[ .-]|[ ]?\()\d[\d ().-]{5,18}\d")
_TRAILING = ".,;:!?"


def contacts(tokens: Tokenised) -> Iterator[Candidate]:
    """Yield addresses, handles and numbers that reach somebody."""
    text = tokens.text
    for match in _PAGE.finditer(text):
        yield _contact(match.start(), match.start() + len(match.group().rstrip(_TRAILING)))
    for match in _TELEPHONE.finditer(text):
        yield _contact(*match.span())
    place = text.find("@")
    while place >= 0:
        span = _around(text, place)
        if span is not None:
            yield _contact(*span)
        place = text.find("@", place + 1)


def _contact(start: int, end: int) -> Candidate:
    return Candidate(start, end, Kind.CONTACT, _SURE)


def _around(text: str, place: int) -> tuple[int, int] | None:
    """Return the span of the mail address or handle whose "@" stands at ``place``."""
    name = _NAME_BEFORE.search(text[max(0, place - 64) : place])
    host = _HOST_BEHIND.match(text, place)
    if name and host:
        return place - len(name.group()), host.start() + len(host.group().rstrip(".-"))
    handle = _HANDLE.match(text, place)
    is_free = place == 0 or not (text[place - 1].isalnum() or text[place - 1] == "@")
    return handle.span() if handle and is_free else None
