"""Kinds of files by their first bytes."""

from __future__ import annotations

import pytest

from index.articles.formats import Format
from index.articles.signatures import signed_format
from index.errors import ReadError

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500
MAIL = b"Received: from a\n by b\nFrom: a@b.example\nSubject: x\n\nwords"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7", Format.PDF),
        (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.7", Format.PDF),
        (b"PK\x03\x04", Format.ZIP),
        (b"{\\rtf1", Format.RTF),
        (MAIL, Format.EML),
        (b"From a@b.example\n" + MAIL, Format.EML),
        (b"Subject: " + b"x" * 3_000_000 + b"\nFrom: a\nMessage-ID: <1>\n\nwords", Format.EML),
        (b"From a@b.example Mon Mar 14 20:30:00 2022\n" + MAIL, Format.MBOX),
        (b"From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n\n", Format.MHTML),
        (b"Words about %PDF in a text.", None),
        (b"<p>The mark of a PDF is %PDF-</p>", None),
        (b"From the harbour: the ferry stays in port.", None),
        (b"Varn: the ferry stays in port.\nOresk: it does not.\n\nWords", None),
        (b"Subject: a letter to the editor\nTo whom it may concern", None),
        (b"BMW sells more cars", None),
    ],
)
def test_first_bytes_tell_the_kind(data: bytes, kind: Format | None) -> None:
    assert signed_format(data) is kind


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (COMPOUND + "WordDocument".encode("utf-16-le"), "old-word"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "spreadsheet"),
        (COMPOUND + "PowerPoint Document".encode("utf-16-le"), "presentation"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (COMPOUND + "__substg1.0_0037001F".encode("utf-16-le"), "outlook-message"),
        (COMPOUND + "WordDocument __substg1.0_0037001F".encode("utf-16-le"), "outlook-message"),
        (COMPOUND, "old-office"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
        (b"\0\0\0\x18ftypmp42", "recording"),
        (b"\x1f\x8b\x08\0\0\0", "other-archive"),
        (b"name".ljust(257, b"\0") + b"ustar\x0000", "other-archive"),
        (b"MZ\x90\0\x03\0", "program"),
        (b"SQLite format 3\0", "database"),
        (b"!BDN\0", "mail-folder"),
    ],
)
def test_kind_that_is_not_read_is_told_as_what_it_is(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        signed_format(data)
    assert caught.value.code == code


def test_old_tape_archive_is_told_by_the_sum_of_its_header() -> None:
    header = b"notes.txt".ljust(148, b"\0") + b" " * 8 + b"0".ljust(356, b"\0")
    summed = header[:148] + b"%06o\0 " % sum(header) + header[156:]
    with pytest.raises(ReadError) as caught:
        signed_format(summed + b"The harbour stays shut.".ljust(512, b"\0"))
    assert caught.value.code == "other-archive"
