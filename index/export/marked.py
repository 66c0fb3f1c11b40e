"""Tells Markdown that is ready from text that has to be escaped first."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from index.export.escaping import block_quote, inline

_PLAIN_IN_ADDRESSES = "%/:?=&#+@!$,;~*-._"
_JOINING = ("//", ".")  # with the end of the value before they could make an address
_SCHEMES = frozenset({"http", "https"})


class Markdown(str):
    """Markdown that may be written as it is. Whatever is made of it by methods of ``str`` is plain text again."""

    __slots__ = ()


def escaped(value: object) -> Markdown:
    """Return any value as Markdown on one line that shows it and does nothing else; ready Markdown as it is."""
    if isinstance(value, Markdown):
        return value
    text = "" if value is None else inline(str(value))
    return Markdown(f"\\{text}" if text.startswith(_JOINING) else text)


def quoted(value: object) -> Markdown:
    """Return a text as a block quote."""
    text = str(value)
    return Markdown(block_quote(text) if text else "")


def linked(address: object, text: object = "") -> Markdown:
    """Return a link to an address of the web; only the text where the address is of another kind, or empty."""
    url = str(address).strip()
    shown = escaped(text or url)
    try:
        is_web = urlsplit(url).scheme.lower() in _SCHEMES
    except ValueError:
        is_web = False
    return Markdown(f"[{shown}](<{quote(url, safe=_PLAIN_IN_ADDRESSES)}>)") if is_web else shown
