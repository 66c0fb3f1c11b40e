"""What the first bytes of a file say about its kind, for the kinds that are not plain text.

Signatures are those of the PRONOM registry (https://www.nationalarchives.gov.uk/PRONOM/) and of each format's
own specification.
"""

from __future__ import annotations

import io
import re

from index.articles.formats import Format
from index.errors import ReadError

_SEARCHED = 1024  # bytes; readers of PDF accept that much in front of its mark
_HEADERS_WITHIN = 4_194_304  # bytes; some programs put pictures into headers
_SEARCHED_HEADERS = 16_384  # bytes
_MOST_HEADERS = 500
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK00PK\x03\x04")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the file system in a file of Office before 2007
_STREAMS: tuple[tuple[str, str], ...] = (  # names in the directory of a compound file, and whose they are
    ("EncryptedPackage", "encrypted"),
    ("__substg1.0_", "outlook-message"),  # before those of documents, which may be attached to it
    ("WordDocument", "old-word"),
    ("Workbook", "spreadsheet"),
    ("PowerPoint Document", "presentation"),
)
# Formats that Lectern knows and does not read, and the code that says so.
_UNREAD: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "picture"), (b"\xff\xd8\xff", "picture"), (b"GIF8", "picture"), (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"), (b"BM", "picture"), (b"RIFF", "recording"), (b"OggS", "recording"),
    (b"ID3", "recording"), (b"fLaC", "recording"), (b"\x1aE\xdf\xa3", "recording"), (b"\x1f\x8b", "other-archive"),
    (b"BZh", "other-archive"), (b"\xfd7zXZ", "other-archive"), (b"7z\xbc\xaf", "other-archive"),
    (b"Rar!", "other-archive"), (b"\x28\xb5\x2f\xfd", "other-archive"), (b"WARC/", "other-archive"),
    (b"\x7fELF", "program"), (b"MZ\x90", "program"), (b"\xca\xfe\xba\xbe", "program"),
    (b"SQLite format 3", "database"),
    (b"wOFF", "font"), (b"wOF2", "font"), (b"!BDN", "mail-folder"), (b"ITSF", "help-file"),
    (b"bplist00", "not-text"), (b"\xdb\xa5", "old-word"), (b"\x31\xbe\x00\x00", "old-word"),
)  # fmt: skip
_FEWEST_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_TAR = (257, b"ustar")
_TAR_HEADER = 512  # bytes
_TAR_SUM = slice(148, 156)
_HEADER = re.compile(rb"([!-9;-~]{1,80}):[ \t]?|[ \t]+\S")
_MAIL_HEADERS = frozenset(
    b"from to subject date received message-id mime-version return-path delivered-to content-type cc bcc sender"
    b" reply-to x-mailer content-transfer-encoding snapshot-content-location".split()
)
_TELLING = frozenset(b"received message-id mime-version return-path snapshot-content-location delivered-to".split())
_ADDRESSED = frozenset(b"from subject to date".split())
_ENVELOPE = re.compile(rb"From [^\n]*\n")
_DATED_ENVELOPE = re.compile(
    rb"From \S+\s+(?:\w{3}\s+){2}\d{1,2}\s+\d\d:\d\d(?::\d\d)?[^\n]*\d{4}[^\n]*\n"
)  # RFC 4155
_SAVED_PAGE = re.compile(
    rb"^(?:snapshot-content-location:|x-maf:|from:\s*<?(?:saved by|von .{3,40}gespeichert|enregistr))"
    rb"|^content-type:\s*multipart/related[^\n]*(?:\n[ \t][^\n]*)*type=\"?text/html",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESSEE = re.compile(rb"^(?:to|received|delivered-to|return-path):", re.IGNORECASE | re.MULTILINE)


def signed_format(data: bytes) -> Format | None:
    """Return the format that the first bytes show, or None where they may be those of a text.

    ``Format.ZIP`` stands for every packed format; what is in the package tells them apart.

    Raises:
        ReadError: it is of a kind that Lectern knows and does not read; the code says which.
    """
    head = data[:_SEARCHED].removeprefix(b"\xef\xbb\xbf").lstrip(b"\0 \t\r\n")
    if b"%PDF-" in data[:_SEARCHED] and not head.startswith((b"<", *_ZIP)):
        return Format.PDF
    if head.startswith(_ZIP):
        return Format.ZIP
    if head.startswith(b"{\\rtf"):
        return Format.RTF
    refuse_binary(data, head)
    is_mail = _HEADER.match(head) or _ENVELOPE.match(head)
    return _mail_format(data[:_HEADERS_WITHIN].lstrip(b"\xef\xbb\xbf\0 \t\r\n")) if is_mail else None


def refuse_binary(data: bytes, head: bytes) -> None:
    """Raise where this is of a known binary format that is not read.

    Raises:
        ReadError: the code says which.
    """
    if head.startswith(_COMPOUND):
        raise ReadError(_compound_code(data))
    if data[_TAR[0] : _TAR[0] + len(_TAR[1])] == _TAR[1] or _is_old_tar(data[:_TAR_HEADER]):
        raise ReadError("other-archive")
    if data[4:8] == b"ftyp":
        raise ReadError("recording")
    for mark, code in _UNREAD:
        if head.startswith(mark) and (len(mark) > 3 or _FEWEST_CONTROLS.search(head[:64])):
            raise ReadError(code)


def _compound_code(data: bytes) -> str:
    """Return whose compound file this is, by the names in its directory, which are in UTF-16."""
    for name, code in _STREAMS:
        if name.encode("utf-16-le") in data:
            return code
    return "old-office"


def _mail_format(head: bytes) -> Format | None:
    """Return the format of a file that begins with the headers of a mail, or None where it does not."""
    if _DATED_ENVELOPE.match(head):
        return Format.MBOX
    names = _header_names(_ENVELOPE.sub(b"", head, count=1))
    if not (names & _TELLING or len(names & _ADDRESSED) >= 3):
        return None
    headers = re.split(rb"\r?\n\r?\n", head[:_SEARCHED_HEADERS], maxsplit=1)[0]
    if _SAVED_PAGE.search(headers) and not _ADDRESSEE.search(headers):
        return Format.MHTML
    return Format.EML


def _header_names(head: bytes) -> set[bytes]:
    """Return the names of the mail headers that the text begins with, in lower case; none where it does not."""
    names: list[bytes] = []
    for line in io.BytesIO(head):
        if not line.strip() or len(names) >= _MOST_HEADERS:
            break
        found = _HEADER.match(line)
        if found is None:
            break
        if found[1]:
            names.append(found[1].lower())
    known = [name for name in names if name in _MAIL_HEADERS or name.startswith(b"x-")]
    return set(known) if 2 * len(known) >= len(names) else set()


def _is_old_tar(header: bytes) -> bool:
    """Whether these are the first 512 bytes of a tape archive, by their sum: old ones have no other mark."""
    stated = re.fullmatch(rb"[ 0]*([0-7]{1,7})[\0 ]*", header[_TAR_SUM])
    if stated is None or len(header) < _TAR_HEADER:
        return False
    return sum(header) - sum(header[_TAR_SUM]) + 8 * ord(" ") == int(stated[1], 8)
