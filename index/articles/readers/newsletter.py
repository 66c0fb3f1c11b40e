"""Who publishes a newsletter and who wrote it, by the headers that only mail to many subscribers has."""

from __future__ import annotations

import re

from index.articles.bylines import is_bare_name
from index.articles.readers import mail_parts

_HEADERS = ("List-Unsubscribe", "List-Id", "List-Unsubscribe-Post")
_BETWEEN = re.compile(r"\s+(?:from|at|via|of|von|bei|de|chez|en|da|di|van|от|из)\s+|\s*[,|@·•–—]\s*|\s+-\s+")
_NOT_LETTERS = re.compile(r"[\W_]+")
_SHORTEST_NAME = 3  # code points of a first or family name in an address


def sent_by(message: mail_parts.Message) -> tuple[str, tuple[str, ...]]:
    """Return the outlet that a message is from, or "", and the names of its authors.

    The name of a newsletter's sender is the outlet's, or "Ana Reth from Varn Post"; that of any other is a person's.
    A list on which people write to each other has the address of a person.
    """
    name, address = mail_parts.sender(message)
    if not any(mail_parts.header(message, header) for header in _HEADERS):
        return "", _people(name)
    author, outlet = _parted(name)
    if author:
        return outlet, (author,)
    return ("", _people(name)) if _is_persons(address, name) else (name, ())


def _people(name: str) -> tuple[str, ...]:
    """Return a name as that of an author, if it is a person's."""
    return (name,) if is_bare_name(name) else ()


def _parted(name: str) -> tuple[str, str]:
    """Return the person and the outlet that a name has in it, or "" for both."""
    parts = [part.strip() for part in _BETWEEN.split(name, maxsplit=1)]
    return (parts[0], parts[1]) if len(parts) == 2 and parts[1] and is_bare_name(parts[0]) else ("", "")


def _is_persons(address: str, name: str) -> bool:
    """Whether the address of a sender has one of the names in front of its sign, and the name is a person's."""
    local = _NOT_LETTERS.sub("", address.partition("@")[0]).casefold()
    names = (_NOT_LETTERS.sub("", word).casefold() for word in name.split())
    return is_bare_name(name) and any(len(word) >= _SHORTEST_NAME and word in local for word in names)
