"""The parts and headers of an e-mail (RFC 5322, RFC 2045), however broken."""

from __future__ import annotations

import codecs
import email
import email.message
import email.policy
import email.utils
import re
from collections.abc import Iterator
from datetime import date
from email.header import decode_header

from index.articles.decoding import decode
from index.articles.packages import DEEPEST
from index.errors import ReadError

Message = email.message.Message
_LONGEST_HEADER = 4000  # code points
_MOST_PARTS = 500
_FIRST_YEAR, _LAST_YEAR = 1970, 2099
_PREFIX = re.compile(
    r"^(?:(?:re|aw|sv|vs|rv|fwd?|fw|wg|tr|i|rif|odp|ynt|ilt|ответ|отв|на|fwd|wtr|doorst|enc)\s*(?:\[\d+\])?\s*:\s*)+",
    re.IGNORECASE,
)
_TEXT_TYPES = ("text/plain", "text/html", "application/xhtml+xml")


def parsed_mail(data: bytes) -> Message:
    """Return the message in these bytes; its parser never raises, and puts what it cannot place into the text."""
    return email.message_from_bytes(data.lstrip(b"\0 \t\r\n"), policy=email.policy.compat32)


def header(message: Message, name: str) -> str:
    """Return a header's words on one line, decoded, or ""."""
    value = message.get(name)
    if value is None:
        return ""
    try:
        words = "".join(_decoded(part, charset) for part, charset in decode_header(str(value)[:_LONGEST_HEADER]))
    except (ValueError, LookupError, email.errors.HeaderParseError):
        words = str(value)[:_LONGEST_HEADER]
    return " ".join(words.split())


def _decoded(part: bytes | str, charset: str | None) -> str:
    """Return one piece of a header."""
    if isinstance(part, str):
        return part.encode("ascii", "surrogateescape").decode("utf-8", "replace") if not part.isascii() else part
    for encoding in (charset, "utf-8", "cp1252"):
        try:
            return part.decode(encoding or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
    return part.decode("latin-1")


def subject(message: Message) -> str:
    """Return what a message is about, without the marks of replies and forwarding."""
    return without_prefix(header(message, "Subject"))


def without_prefix(words: str) -> str:
    """Return a subject without "Re:", "Fwd:" and their like in other languages."""
    return _PREFIX.sub("", words).strip()


def sender(message: Message) -> tuple[str, str]:
    """Return the name and the address that a message is from; either may be empty."""
    return email.utils.parseaddr(header(message, "From"))


def day_of(value: str) -> date | None:
    """Return the day of a Date header, as its writer's calendar had it, or None; mail is younger than 1970."""
    try:
        day = email.utils.parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None


def leaves(message: Message, depth: int = 0) -> Iterator[Message]:
    """Yield the parts that hold something, in order; a message inside the message is one of them.

    Raises:
        ReadError: "too-many-parts": it is nested beyond reason.
    """
    if depth > 10 * DEEPEST:
        raise ReadError("too-many-parts")
    payload = message.get_payload()
    if message.get_content_type() == "message/rfc822" or not isinstance(payload, list):
        yield message
        return
    if len(payload) > _MOST_PARTS:
        raise ReadError("too-many-parts")
    for part in payload:
        if isinstance(part, Message):
            yield from leaves(part, depth + 1)


def bytes_of(part: Message) -> bytes:
    """Return what a part holds, its transfer encoding taken off as far as it goes."""
    payload = part.get_payload()
    if isinstance(payload, list):  # a message inside the message
        return b"\n".join(inner.as_bytes() for inner in payload if isinstance(inner, Message))
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):  # a transfer encoding that is none
        data = str(payload).encode("utf-8", "surrogateescape")
    return data if isinstance(data, bytes) else str(payload).encode("utf-8", "surrogateescape")


def text_of(part: Message) -> str:
    """Return the characters of a text part, by the charset it states where that fits.

    Raises:
        ReadError: "not-text".
    """
    data = bytes_of(part)
    charset = part.get_content_charset()
    if charset:
        try:
            name = codecs.lookup(charset).name
            return data.decode("cp1252" if name in {"ascii", "iso8859-1"} and not data.isascii() else name)
        except (LookupError, UnicodeDecodeError):
            pass  # it states a charset that does not exist or does not fit: the bytes themselves decide
    return decode(data).text if data.strip() else ""


def file_name(part: Message) -> str:
    """Return the name that a part would be saved under, without folders, or ""."""
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        return ""
    words = "".join(_decoded(piece, charset) for piece, charset in decode_header(name)) if "=?" in name else name
    return " ".join(re.split(r"[/\\]", words)[-1].split())


def is_attached(part: Message) -> bool:
    """Whether a part goes with the text instead of being it."""
    if is_unparted(part):
        return False
    is_text = part.get_content_type() in _TEXT_TYPES
    return part.get_content_disposition() == "attachment" or not is_text or bool(file_name(part))


def is_unparted(part: Message) -> bool:
    """Whether this claims to have parts and has none, because their boundary never comes: it is all text."""
    return part.get_content_maintype() == "multipart" and not isinstance(part.get_payload(), list)
