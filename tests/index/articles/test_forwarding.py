"""Messages that forward an article, as mail programs of several languages write them."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.article import Article, Role
from index.articles.read import read_file
from index.articles.readers.forwarding import split_forwarded
from tests.support.documents import PARAGRAPHS

TITLE = "Divers at work"
TEXT = "\n\n".join(PARAGRAPHS)
ANA, MIRA = "Ana Reth <ana@coast.example>", "Mira Tolan <mira@coast.example>"

HEADINGS = {
    "Gmail, English": "---------- Forwarded message ---------\nFrom: {ana}\nDate: Thu, Jun 3, 2021 at 8:00 AM\n"
    "Subject: {title}\nTo: {mira}\n",
    "Outlook, English": "-----Original Message-----\nFrom: {ana} \nSent: 03 June 2021 08:00\nTo: {mira}\n"
    "Subject: {title}\n",
    "Outlook on the web": "________________________________\nFrom: {ana}\nSent: Thursday, June 3, 2021 8:00 AM\n"
    "To: {mira}\nSubject: {title}\n",
    "Outlook without a rule": "From: Ana Reth [mailto:ana@coast.example]\nSent: 3 June 2021 08:00\nTo: {mira};\n"
    "  Jo Marr <jo@coast.example>\nSubject: {title}\n",
    "Apple, English": "Begin forwarded message:\n\nFrom: {ana}\nSubject: {title}\n"
    "Date: 3 June 2021 at 08:00:11 CEST\nTo: {mira}\n",
    "Gmail, German": "---------- Weitergeleitete Nachricht ---------\nVon: {ana}\nDate: Do., 3. Juni 2021 um 08:00\n"
    "Subject: {title}\nTo: {mira}\n",
    "Outlook, German": "Von: {ana}\nGesendet: Donnerstag, 3. Juni 2021 08:00\nAn: {mira}\nBetreff: {title}\n",
    "Apple, German": "Anfang der weitergeleiteten Nachricht:\n\nVon: {ana}\nBetreff: {title}\n"
    "Datum: 3. Juni 2021 um 08:00:11 MESZ\nAn: {mira}\n",
    "Outlook, French": "-----Message d’origine-----\nDe : {ana}\nEnvoyé : jeudi 3 juin 2021 08:00\nÀ : {mira}\n"
    "Objet : {title}\n",
    "Thunderbird, French": "-------- Message transféré --------\nSujet :\t{title}\nDate :\t3 Jun 2021 08:00:11\n"
    "De :\t{ana}\nPour :\t{mira}\n",
    "Outlook, Spanish": "De: {ana}\nEnviado el: jueves, 3 de junio de 2021 8:00\nPara: {mira}\nAsunto: {title}\n",
    "Apple, Spanish": "Inicio del mensaje reenviado:\n\nDe: {ana}\nAsunto: {title}\n"
    "Fecha: 3 de junio de 2021, 8:00:11 CEST\nPara: {mira}\n",
    "Outlook, Turkish": "-----Özgün İleti-----\nKimden: {ana}\nGönderildi: 3 Haziran 2021 Perşembe 08:00\n"
    "Kime: {mira}\nKonu: {title}\n",
    "Gmail, Turkish": "---------- Forwarded message ---------\nGönderen: {ana}\nDate: 3 Haz 2021 Per, 08:00\n"
    "Subject: {title}\nTo: {mira}\n",
    "Outlook, Russian": "От: {ana}\nОтправлено: четверг, 3 июня 2021 г. 8:00\nКому: {mira}\nТема: {title}\n",
    "Mail.ru": "-------- Пересылаемое сообщение --------\nОт: {ana}\nКому: {mira}\nДата: 3 июня 2021, 8:00 +03:00\n"
    "Тема: {title}\n",
    "Outlook, Arabic": "\u200fمن: {ana}\n\u200fتاريخ الإرسال: الخميس، 3 يونيو 2021 08:00\n\u200fإلى: {mira}\n"
    "\u200fالموضوع: {title}\n",
    "Gmail, Arabic": "---------- Forwarded message ---------\nمن: \u202aAna Reth\u202c\u200e <ana@coast.example>\n"
    "Date: الخميس، 3 يونيو 2021 في 8:00 ص\nSubject: {title}\nTo: {mira}\n",
    "Outlook, Hebrew": "מאת: {ana}\nנשלח: 3 ביוני 2021 08:00\nאל: {mira}\nנושא: {title}\n",
    "Outlook, Chinese": "-----邮件原件-----\n发件人: {ana}\n发送时间: 2021年6月3日 8:00\n"
    "收件人: {mira}\n主题: {title}\n",
}


def _message(text: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = MIRA, "desk@coast.example", "Fwd: To look at"
    made["Date"] = "Mon, 14 Mar 2022 23:30:00 +0300"
    made.set_content(text)
    return made


def _article(folder: Path, mail: EmailMessage) -> Article:
    path = folder / "a.eml"
    path.write_bytes(mail.as_bytes())
    article = read_file(path).article
    assert article is not None
    return article


def _texts(article: Article, role: Role) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.role is role]


def _filled(heading: str) -> str:
    return heading.format(ana=ANA, mira=MIRA, title=TITLE)


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
@pytest.mark.parametrize("mark", ["", "> "], ids=["bare", "quoted"])
def test_headers_of_a_forwarded_article_are_its_own(tmp_path: Path, heading: str, mark: str) -> None:
    quoted = "\n".join(mark + line for line in f"{_filled(heading)}\n{TEXT}".split("\n"))
    article = _article(tmp_path, _message(f"Have a look.\n\n{quoted}"))
    assert (article.title, article.authors, article.published) == (TITLE, ("Ana Reth",), date(2021, 6, 3))
    assert _texts(article, Role.BODY) == list(PARAGRAPHS)


def test_addresses_among_the_headers_are_whole(tmp_path: Path) -> None:
    article = _article(tmp_path, _message(_filled(HEADINGS["Gmail, English"]) + "\n" + TEXT))
    assert {f"From: {ANA}", f"To: {MIRA}"} <= set(_texts(article, Role.BOILERPLATE))


GMAIL_PAGE = (
    '<div>Worth a read.</div><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message'
    " ---------<br>From: <strong>Ana Reth</strong> <span>&lt;<a href='mailto:ana@coast.example'>ana@coast.example</a>"
    "&gt;</span><br>Date: Thu, Jun 3, 2021 at 8:00 AM<br>Subject: {title}<br>To: Mira &lt;mira@coast.example&gt;<br>"
    "</div><br><div>{text}</div></div>"
)
OUTLOOK_PAGE = (
    "<div class=WordSection1><p class=MsoNormal>Worth a read.</p><div style='border-top:solid #E1E1E1 1.0pt'>"
    "<p class=MsoNormal><b>Von:</b> Ana Reth &lt;ana@coast.example&gt;<br><b>Gesendet:</b> 3. Juni 2021 08:00<br>"
    "<b>An:</b> Mira &lt;mira@coast.example&gt;<br><b>Betreff:</b> {title}</p></div>{text}</div>"
)
APPLE_PAGE = (
    "<div>Worth a read.</div><div><blockquote type='cite'><div>Begin forwarded message:</div><br>"
    "<div><span><b>From: </b></span><span>Ana Reth &lt;ana@coast.example&gt;<br></span></div>"
    "<div><span><b>Subject: </b></span><span><b>{title}</b><br></span></div><div><span><b>Date: </b></span>"
    "<span>3 June 2021 at 08:00:11 CEST<br></span></div><br><div>{text}</div></blockquote></div>"
)


@pytest.mark.parametrize("page", [GMAIL_PAGE, OUTLOOK_PAGE, APPLE_PAGE], ids=["Gmail", "Outlook", "Apple"])
def test_page_that_forwards_an_article_is_that_article(tmp_path: Path, page: str) -> None:
    mail = _message("")
    text = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    mail.set_content(f"<html><body>{page.format(title=TITLE, text=text)}</body></html>", subtype="html")
    article = _article(tmp_path, mail)
    assert (article.title, article.authors, article.published) == (TITLE, ("Ana Reth",), date(2021, 6, 3))
    assert _texts(article, Role.BODY) == list(PARAGRAPHS)
    assert {block.why for block in article.blocks if block.why} == {"cover note", "mail header"}


WIRE = "---------- Forwarded message ---------\nFrom: {sender}\nDate: Thu, 3 Jun 2021 at 8:00\nSubject: {title}\n\n"


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("Coast Wire <alerts@coastwire.example>", "Coast Wire"),
        ("The Tide Line <hello@tide.example>", "The Tide Line"),
        ("Varn Courier <a@varn.example>", "Varn Courier"),
        ("Ana Reth <ana@coast.example>", ""),
        ("Ana Reth <ana.reth@anareth.example>", ""),
        ("Desk <ana@coast.example>", ""),
    ],
)
def test_sender_of_a_forwarded_message_is_its_outlet_or_a_person(tmp_path: Path, sender: str, outlet: str) -> None:
    article = _article(tmp_path, _message(WIRE.format(sender=sender, title=TITLE) + TEXT))
    assert article.outlet == outlet
    assert not (outlet and article.authors)


def test_headline_of_a_forwarded_article_goes_before_the_subject(tmp_path: Path) -> None:
    above = WIRE.format(sender=ANA, title="Look at this")
    article = _article(tmp_path, _message(f"{above}Divers find a bell near Varn\n\nBy Jo Marr\n\n{TEXT}"))
    assert (article.title, article.authors) == ("Divers find a bell near Varn", ("Jo Marr",))
    assert _texts(article, Role.HEADLINE) == ["Divers find a bell near Varn"]


def test_subject_is_the_title_where_the_text_has_no_headline(tmp_path: Path) -> None:
    article = _article(tmp_path, _message(WIRE.format(sender=ANA, title=TITLE) + TEXT))
    assert article.title == TITLE


def test_long_answer_above_what_it_answers_is_the_article() -> None:
    assert (
        split_forwarded(f"{TEXT}\n\n{TEXT}\n\n{_filled(HEADINGS['Outlook, English'])}\nCan you write it up?") is None
    )


@pytest.mark.parametrize(
    "lines",
    [
        "The fares are:\nFrom: Varn\nTo: Tolm\n",
        "From: Varn\nDate: 3 June\n",
        "--- Timetable ---\nDate: 3 June\nTo: Tolm\n",
    ],
)
def test_lines_like_headers_in_an_article_are_no_forwarded_message(lines: str) -> None:
    assert split_forwarded(f"{lines}\n{TEXT}") is None


@given(st.text(alphabet=st.sampled_from("From: Date:\n>- Subject_x\u200f"), max_size=200))
def test_message_begins_where_it_is_said_to(text: str) -> None:
    found = split_forwarded(text)
    assert found is None or (text[: len(found.before)] == found.before and 0 < found.start <= len(text) + 1)
