"""E-mail, mailboxes and saved pages."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from index.articles.article import Role
from index.articles.read import read_file
from index.articles.reading import Reading
from tests.support.documents import PARAGRAPHS, TITLE, docx, word_paragraph

TEXT = "\n\n".join(PARAGRAPHS)
PAGE = f"<html><body><h1>{TITLE}</h1>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS) + "</body></html>"


def message(subject: str = TITLE, text: str = TEXT, sender: str = "Mira Tolan <mira@coast.example>") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "desk@coast.example", subject
    made["Date"] = "Mon, 14 Mar 2022 23:30:00 +0300"
    made["Message-ID"] = "<1@coast.example>"
    made.set_content(text)
    return made


def read(folder: Path, data: EmailMessage | bytes, name: str = "a.eml") -> Reading:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.as_bytes())
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    return reading


def body_of(reading: Reading) -> list[str]:
    assert reading.article is not None
    article = reading.article
    return [block.span.of(article.text) for block in article.blocks if block.role is Role.BODY]


def test_headers_tell_title_author_and_day(tmp_path: Path) -> None:
    article = read(tmp_path, message(f"Fwd: RE: {TITLE}")).article
    assert article is not None
    assert (article.title, article.authors) == (TITLE, ("Mira Tolan",))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "mail header")


def test_page_is_read_and_not_the_plain_text_beside_it(tmp_path: Path) -> None:
    mail = message(text="This mail is in HTML.")
    mail.add_alternative(PAGE, subtype="html")
    reading = read(tmp_path, mail)
    assert body_of(reading) == list(PARAGRAPHS)
    assert reading.more == ()


def test_plain_text_is_read_where_the_page_is_empty(tmp_path: Path) -> None:
    mail = message()
    mail.add_alternative("<html><body><img src='x'></body></html>", subtype="html")
    assert body_of(read(tmp_path, mail)) == list(PARAGRAPHS)


def test_signature_is_boilerplate(tmp_path: Path) -> None:
    article = read(tmp_path, message(text=f"{TEXT}\n\n-- \nMira Tolan\nThe Coast")).article
    assert article is not None
    assert {block.why for block in article.blocks if block.role is Role.BOILERPLATE} == {"mail signature"}


def test_attached_article_leads_where_the_message_is_a_note(tmp_path: Path) -> None:
    mail = message("The article", "Please find it attached.")
    data = docx(word_paragraph(TITLE, "Title") + "".join(map(word_paragraph, PARAGRAPHS)))
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename="a.docx")
    reading = read(tmp_path, mail)
    assert reading.article is not None
    assert (reading.article.title, reading.format, reading.part) == (TITLE, "eml", "")
    assert [(part.part, part.format) for part in reading.more] == [("message", "eml")]


def test_attachment_is_a_part_behind_a_longer_message(tmp_path: Path) -> None:
    mail = message()
    mail.add_attachment("A short note.", filename="../../note.txt")
    mail.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="logo.png")
    reading = read(tmp_path, mail)
    assert [(part.part, part.format) for part in reading.more] == [("note.txt", "txt")]


def test_message_inside_a_message_is_a_part(tmp_path: Path) -> None:
    mail = message(text=TEXT + " " + TEXT)
    mail.add_attachment(message("Divers at work"))
    assert [part.article.title for part in read(tmp_path, mail).more if part.article] == ["Divers at work"]


FORWARDED = """Have a look at this.

---------- Forwarded message ---------
From: Ana Reth <ana@coast.example>
Date: Thu, 3 Jun 2021 at 08:00
Subject: Divers at work
To: Mira Tolan <mira@coast.example>

"""


@pytest.mark.parametrize("mark", ["", "> "])
def test_forwarded_article_is_the_article(tmp_path: Path, mark: str) -> None:
    quoted = "\n".join(mark + line for line in TEXT.split("\n"))
    reading = read(tmp_path, message("Fwd: Divers at work", FORWARDED + quoted))
    article = reading.article
    assert article is not None
    assert body_of(reading) == list(PARAGRAPHS)
    assert (article.title, article.authors, article.published) == ("Divers at work", ("Ana Reth",), date(2021, 6, 3))
    assert {block.why for block in article.blocks if block.why} == {"cover note", "mail header"}


def test_mailbox_has_an_article_for_each_message(tmp_path: Path) -> None:
    box = b"".join(
        b"From mira@coast.example Mon Mar 14 20:30:00 2022\n" + message(subject).as_bytes() + b"\n>From here on.\n\n"
        for subject in ("One", "Two")
    )
    reading = read(tmp_path, box, "a.mbox")
    titles = [(part.part, part.format, part.article.title) for part in reading.parts() if part.article]
    assert titles == [("", "mbox", "One"), ("2", "eml", "Two")]
    assert reading.article is not None
    assert reading.article.text.endswith("From here on.")


def test_saved_page_is_read_with_its_address(tmp_path: Path) -> None:
    data = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://coast.example/ferry\nSubject: x\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        f"--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://coast.example/ferry\n\n{PAGE}\n--b--\n"
    )
    reading = read(tmp_path, data.encode(), "a.mhtml")
    assert reading.article is not None
    assert (reading.format, reading.article.url) == ("mhtml", "https://coast.example/ferry")
    assert body_of(reading) == list(PARAGRAPHS)


def test_frame_above_the_page_in_a_saved_file_is_not_the_page(tmp_path: Path) -> None:
    frame = "--b\nContent-Type: text/html\nContent-Location: https://ads.example/f\n\n<p>Buy shoes today.</p>\n"
    data = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://coast.example/ferry\nSubject: x\n"
        f'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n{frame}'
        f"--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://coast.example/ferry\n\n{PAGE}\n--b--\n"
    )
    assert body_of(read(tmp_path, data.encode(), "a.mhtml")) == list(PARAGRAPHS)


def test_words_come_out_of_an_unknown_charset(tmp_path: Path) -> None:
    headers = "From: a@b.example\nSubject: =?utf-8?Q?Caf=C3=A9?=\nDate: x\nContent-Type: text/plain; charset=none\n\n"
    data = headers + "Un café à Varn."
    reading = read(tmp_path, data.encode())
    assert reading.article is not None
    assert (reading.article.title, reading.article.published) == ("Café", None)
    assert "Un café à Varn." in reading.article.text


def test_mail_with_a_single_header_is_told_by_its_ending(tmp_path: Path) -> None:
    data = f"Subject: Divers at work\n\n{TEXT}".encode()
    reading = read(tmp_path, data)
    assert reading.article is not None
    assert (reading.format, reading.article.title) == ("eml", "Divers at work")
    assert read(tmp_path, data, "a.txt").format == "txt"


def test_boundary_that_never_comes_leaves_the_text(tmp_path: Path) -> None:
    data = f'From: a@b.example\nSubject: x\nDate: x\nContent-Type: multipart/mixed; boundary="q"\n\n{TEXT}'
    assert body_of(read(tmp_path, data.encode())) == list(PARAGRAPHS)


def test_messages_inside_each_other_without_end_are_told(tmp_path: Path) -> None:
    data = b"words"
    for _ in range(60):
        data = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + data
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    failure = read_file(path).failure
    assert failure is not None
    assert failure.code == "nested-too-deep"


def test_message_of_apple_mail_is_read_without_its_length_and_flags(tmp_path: Path) -> None:
    data = bytes(message())
    reading = read(tmp_path, b"%-10d\n%s<?xml version='1.0'?><plist><dict/></plist>" % (len(data), data), "a.emlx")
    assert reading.format == "eml"
    assert reading.article is not None
    assert reading.article.title == TITLE
    assert "plist" not in reading.article.text


def test_byline_says_who_wrote_what_somebody_else_sent(tmp_path: Path) -> None:
    written = f"{TITLE}\n\nBy Tesfa Bekele\n\n{TEXT}"
    article = read(tmp_path, message(text=written, sender="Coast Monitor <news@coast.example>")).article
    assert article is not None
    assert (article.authors, article.byline) == (("Tesfa Bekele",), "By Tesfa Bekele")
