"""Who publishes a newsletter and who wrote it, by the headers that only mail to many subscribers has."""

from __future__ import annotations

import re

from index.articles.bylines import is_bare_name
from index.articles.cleaning.mastheads import has_word_of_papers
from index.articles.readers import mail_parts

_HEADERS = ("List-Unsubscribe", "List-Id", "List-Unsubscribe-Post")
_BETWEEN = re.compile(r"\s+(?:from|at|via|of|von|bei|de|chez|en|da|di|van|от|из)\s+|\s*[,|@·•–—]\s*|\s+-\s+")
_NOT_LETTERS = re.compile(r"[\W_]+")
_ADDRESS = re.compile(r"(?P<local>[\w.+-]+)@(?P<host>[\w.-]+)")
_OFFICES = (
    "alert|alerts|briefing|bulletin|daily|digest|editor|editors|hello|info|mail|mailer|morning|news|newsdesk"
    "|newsletter|newsletters|noreply|donotreply|redaktion|redaction|redaccion|redazione|subscriptions|updates|weekly"
)
_OFFICE = frozenset(_OFFICES.split("|"))
_SHORTEST_HOST = 6  # code points of a name that is looked for in the host of an address
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


def outlet_in_sender(written: str, name: str) -> str:
    """Return the name of a sender where it is an outlet's, or "": mail that is forwarded tells no more than that.

    Args:
        written: The sender as a header writes it, with the address.
        name: The name in it.
    """
    found = _ADDRESS.search(written)
    if not (name and found) or "@" in name or _is_persons(found[0], name):
        return ""
    joined = _NOT_LETTERS.sub("", name).casefold().removeprefix("the")
    is_of_host = len(joined) >= _SHORTEST_HOST and joined in _NOT_LETTERS.sub("", found["host"]).casefold()
    is_of_office = _NOT_LETTERS.sub("", found["local"]).casefold() in _OFFICE and not is_bare_name(name)
    return name if is_of_host or is_of_office or has_word_of_papers(name) else ""


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
