"""E-mail: one message is one article, with what is attached to it; a saved page (MHTML) is built like one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from index.articles.article import Article, Role
from index.articles.bylines import is_bare_name
from index.articles.dates import stated_date
from index.articles.draft import Facts, Part
from index.articles.finishing import Around, finished
from index.articles.formats import Format, is_candidate
from index.articles.held import Held
from index.articles.readers import mail_parts
from index.articles.readers.forwarded_page import cut_forwarded
from index.articles.readers.forwarding import Forwarded, split_forwarded
from index.articles.readers.headline import begins_with_headline, place_headline
from index.articles.readers.html import read_html
from index.articles.readers.newsletter import outlet_in_sender, sent_by
from index.errors import ReadError
from index.text.normalisation import canonical
from index.text.paragraphs import paragraphs

_ENVELOPE = re.compile(rb"^From \S[^\n]*\d\d:\d\d[^\n]*$", re.MULTILINE)
_ADDRESS = re.compile(r"\s*<[^<>]*>|\s*\[mailto:[^\]]*\]|\s*\(\S+@\S+\)")
_MOST_MESSAGES = 20_000
_UNREAD_ATTACHMENTS = frozenset({".ics", ".vcf", ".p7s", ".p7m", ".asc", ".sig", ".dat", ".eps", ".ps"})
_DRESSED_PAGES = ("text/html", "application/xhtml+xml")


def read_mail(data: bytes, path: Path) -> list[Held]:
    """Return the article that a message is, and what is attached to it.

    Raises:
        ReadError: there is nothing in it, or it is nested beyond reason.
    """
    message = mail_parts.parsed_mail(data)
    parts = list(mail_parts.leaves(message))
    attached = [held for part in parts if mail_parts.is_attached(part) and (held := _held(part))]
    bodies = [part for part in parts if not mail_parts.is_attached(part)]
    try:
        article = _article(message, bodies, path)
    except ReadError:
        if attached:
            return attached
        raise
    return [Held("message" if attached else "", data, article), *attached]


def read_mailbox(data: bytes) -> Iterator[Held]:
    """Yield the messages of a mailbox (RFC 4155), each still to be read.

    Raises:
        ReadError: "too-many-parts".
    """
    starts = [mark.start() for mark in _ENVELOPE.finditer(data) if _begins_message(data, mark.start())]
    if len(starts) > _MOST_MESSAGES:
        raise ReadError("too-many-parts")
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(data)], strict=True), start=1):
        message = data[start:end].partition(b"\n")[2]
        yield Held(str(number), re.sub(rb"^>(>*From )", rb"\1", message, flags=re.MULTILINE), format=Format.EML)


def _begins_message(data: bytes, start: int) -> bool:
    """Whether a line that looks like an envelope stands at the start or behind an empty line."""
    return start == 0 or data[max(0, start - 4) : start].endswith((b"\n\n", b"\n\r\n"))


def read_saved_page(data: bytes, path: Path) -> Article:
    """Return the article in a page that a browser saved as MHTML (RFC 2557).

    Raises:
        ReadError: "broken-file": it holds no page; "no-article": the page has no text.
    """
    message = mail_parts.parsed_mail(data)
    page = _saved_part(message)
    if page is None:
        raise ReadError("broken-file", detail="it holds no page")
    article = read_html(canonical(mail_parts.text_of(page)), path)
    url = mail_parts.header(message, "Snapshot-Content-Location") or mail_parts.header(page, "Content-Location")
    title = mail_parts.header(message, "Subject")
    return replace(
        article,
        url=article.url or (url if url.startswith(("http://", "https://")) else ""),
        title=article.title or title,
    )


def _saved_part(message: mail_parts.Message) -> mail_parts.Message | None:
    """Return the part that is the page itself and no frame, by the address that the browser noted; else the first."""
    pages = [part for part in mail_parts.leaves(message) if part.get_content_type() in _DRESSED_PAGES]
    address = mail_parts.header(message, "Snapshot-Content-Location")
    own = (part for part in pages if address and mail_parts.header(part, "Content-Location") == address)
    return next(own, pages[0] if pages else None)


def _held(part: mail_parts.Message) -> Held | None:
    """Return an attachment that may be an article, or None."""
    name = mail_parts.file_name(part)
    if part.get_content_type() == "message/rfc822":
        return Held(name or "forwarded message", mail_parts.bytes_of(part), format=Format.EML)
    suffix = PurePosixPath(name).suffix.lower()
    is_furnished = part.get_content_disposition() == "inline" and part.get("Content-ID") is not None
    if not suffix or suffix in _UNREAD_ATTACHMENTS or is_furnished or not is_candidate(Path(name)):
        return None
    data = mail_parts.bytes_of(part)
    return Held(name, data) if data.strip() else None


def _article(message: mail_parts.Message, bodies: list[mail_parts.Message], path: Path) -> Article:
    """Return the article that the message's own text is: its page where it has one, else its plain text.

    Raises:
        ReadError: "empty" or "no-article": there is no text.
    """
    facts = _facts(message)
    page = _page_of(bodies)
    if page:
        article = _read_page(page, facts, path)
        if article is not None:
            return article
    plain = "\n\n".join(mail_parts.text_of(part) for part in bodies if _is_plain(part))
    if not plain.strip():
        raise ReadError("empty")
    return _read_plain(canonical(plain), facts, path)


def _is_plain(part: mail_parts.Message) -> bool:
    """Whether a part is plain text, or is read as such because it is not what it claims to be."""
    return part.get_content_type() == "text/plain" or mail_parts.is_unparted(part)


def _page_of(bodies: list[mail_parts.Message]) -> str:
    """Return the source of the message's page, or "" where it has none or says more in plain text."""
    pages = [mail_parts.text_of(part) for part in bodies if part.get_content_type() in _DRESSED_PAGES]
    return canonical("\n".join(pages)) if pages else ""


def _read_page(page: str, facts: Facts, path: Path) -> Article | None:
    """Return the article in a message's page, or None where the page has no text."""
    cut = cut_forwarded(page)
    try:
        if cut is None:
            return _filled(read_html(page, path, title=facts.title), facts)
        stated = _facts_of_forwarded(cut.forwarded, facts)
        return _filled(read_html(cut.page, path, title=stated.title, above=_note(cut.forwarded)), stated)
    except ReadError as error:
        if error.code in {"no-article", "empty"}:
            return None
        raise


def _filled(article: Article, facts: Facts) -> Article:
    """Return the article with what the headers say where it says nothing itself."""
    day, source = article.published, article.published_from
    if day is None or source not in {"json-ld", "meta", "time element", "dateline", "text"}:
        day, source = (facts.published, facts.published_from) if facts.published else (day, source)
    title, authors = article.title or facts.title, article.authors or facts.authors
    is_stated = article.outlet and article.sources.get("outlet") != "text"
    outlet = article.outlet if is_stated else facts.outlet or article.outlet
    filled = {
        "title": title != article.title,
        "authors": authors != article.authors,
        "outlet": outlet != article.outlet,
    }
    return replace(
        article,
        title=title,
        authors=authors,
        outlet=outlet,
        published=day,
        published_from=source,
        sources={**article.sources, **{name: "mail header" for name, is_new in filled.items() if is_new}},
    )


def _read_plain(text: str, facts: Facts, path: Path) -> Article:
    """Return the article in a message of plain text, or in the message that it forwards."""
    forwarded = split_forwarded(text)
    if forwarded is not None:
        facts = _facts_of_forwarded(forwarded, facts)
    body = _parts_of(forwarded.text if forwarded else text)
    stated = replace(facts, published=None, published_from="", authors=())  # a byline knows better than who sent it
    if forwarded and begins_with_headline(body):
        stated.title = ""  # whoever sent the article gave the mail a subject; its headline is its own
    else:
        place_headline(body, stated)
    above = Around(_note(forwarded)) if forwarded else Around()
    return _filled(finished(body, stated, path, above), facts)


def _note(forwarded: Forwarded) -> list[Part]:
    """Return what stands above a message that is forwarded: the words of who forwards it, and its headers."""
    note = [Part(part.text, Role.BOILERPLATE, part.why or "cover note") for part in _parts_of(forwarded.before)]
    return [*note, *(Part(line, Role.BOILERPLATE, "mail header") for line in forwarded.headers)]


def _parts_of(text: str) -> list[Part]:
    """Return the paragraphs of a plain message; its signature, which "-- " begins, is furniture."""
    body, mark, signature = text.partition("\n-- \n")
    parts = []
    for line in paragraphs(body):
        is_quoted = line.startswith(">")
        parts.append(Part(line.lstrip("> ") if is_quoted else line, Role.QUOTE if is_quoted else Role.BODY))
    if mark:
        parts.extend(Part(line, Role.BOILERPLATE, "mail signature") for line in paragraphs(signature))
    return [part for part in parts if part.text]


def _facts(message: mail_parts.Message) -> Facts:
    """Return what the headers of a message say."""
    outlet, authors = sent_by(message)
    day = mail_parts.day_of(mail_parts.header(message, "Date"))
    return Facts(
        origin="mail header",
        title=mail_parts.subject(message),
        authors=authors,
        outlet=outlet,
        published=day,
        published_from="mail header" if day else "",
    )


def _facts_of_forwarded(forwarded: Forwarded, outer: Facts) -> Facts:
    """Return what the headers inside a forwarding message say, filled with those of the message itself."""
    name = _ADDRESS.sub("", forwarded.sender).strip("\"' ")
    day = mail_parts.day_of(forwarded.day) or stated_date(forwarded.day)
    outlet = outlet_in_sender(forwarded.sender, name)
    facts = Facts(
        origin="mail header",
        title=mail_parts.without_prefix(forwarded.subject),
        authors=(name,) if is_bare_name(name) and not outlet else (),
        outlet=outlet,
        published=day,
        published_from="mail header" if day else "",
    )
    facts.fill(replace(outer, authors=()))
    return facts
