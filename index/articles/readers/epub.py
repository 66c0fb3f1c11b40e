"""Electronic books (EPUB 2 and 3): one article for each chapter where the chapters are articles, else one in all.

A book's chapters are taken for articles where most of them say by themselves who wrote them, when, or from where they
were taken, as magazines and the books of read-it-later services do and novels do not.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote

from index.articles.article import Article, Role
from index.articles.bylines import is_byline, split_names
from index.articles.dates import dates_in, stated_date
from index.articles.decoding import decode
from index.articles.draft import Facts, Part
from index.articles.finishing import finished
from index.articles.held import Held
from index.articles.packages import Package
from index.articles.readers.headline import place_headline
from index.articles.readers.html import parts_of
from index.articles.readers.page import Element, drop_hidden, parsed
from index.articles.readers.page_facts import page_facts
from index.articles.readers.xml_tree import children, descendants, first_words, parsed_xml, words_in
from index.errors import ReadError
from index.text.normalisation import canonical

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/encryption.xml"
_FONT_OBFUSCATION = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")
_METHOD = re.compile(rb"EncryptionMethod[^>]*Algorithm=[\"']([^\"']+)")
_MOST_CHAPTERS = 2000
_FEWEST_WORDS = 60  # of a chapter that may be an article; covers and contents have fewer
_LINES_OF_TOP = 6
_LONGEST_TOP = 200  # code points of a line that names author, day or source
_ADDRESS = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
_NOT_TEXT = ("nav", "title")
_NUMBERED = re.compile(
    r"^(?:chapter|kapitel|chapitre|capítulo|capitolo|глава|part|teil)?\s*[\divxlc]+\W*$", re.IGNORECASE
)


@dataclass(slots=True)
class _Chapter:
    """One document of the book's spine."""

    name: str
    data: bytes
    parts: list[Part]
    facts: Facts

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(part.text.split()) for part in self.parts)

    @property
    def has_heading(self) -> bool:
        """Whether it begins with a heading that is no number."""
        first = next((part for part in self.parts[:3] if part.role in {Role.HEADING, Role.HEADLINE}), None)
        return first is not None and not _NUMBERED.match(first.text)

    @property
    def is_sourced(self) -> bool:
        """Whether its first lines name an author, a day, or an address."""
        top = [part.text for part in self.parts[:_LINES_OF_TOP] if len(part.text) <= _LONGEST_TOP]
        return bool(self.facts.published or self.facts.authors) or any(
            is_byline(line) or dates_in(line) or _ADDRESS.search(line) for line in top
        )


def read_epub(package: Package, path: Path) -> list[Held]:
    """Return the articles in a book.

    Raises:
        ReadError: it is damaged, encrypted, or has no text.
    """
    _refuse_locked(package)
    opf = _package_document(package)
    root = parsed_xml(package.read(opf), recover=True)
    book = _book_facts(root)
    chapters = [chapter for name in _spine(root, opf, package) if (chapter := _chapter(package, name)).parts]
    if not chapters:
        raise ReadError("no-text")
    long = [chapter for chapter in chapters if chapter.words >= _FEWEST_WORDS]
    articles = [chapter for chapter in long if chapter.has_heading and chapter.is_sourced]
    if len(long) > 1 and 2 * len(articles) > len(long):
        return [Held(chapter.name, chapter.data, _chapter_article(chapter, book, path)) for chapter in long]
    return [Held("", b"", _whole(chapters, book, path))]


def _refuse_locked(package: Package) -> None:
    """Raise where the book's text is encrypted, and not only its fonts.

    Raises:
        ReadError: "encrypted".
    """
    if _RIGHTS in package:
        methods = _METHOD.findall(package.read(_RIGHTS))
        if any(method not in _FONT_OBFUSCATION for method in methods):
            raise ReadError("encrypted")


def _package_document(package: Package) -> str:
    """Return the name of the part that lists the others.

    Raises:
        ReadError: "broken-file".
    """
    root = parsed_xml(package.read(_CONTAINER), recover=True)
    named = next((found.get("full-path") or "" for found in descendants(root, "rootfile")), "")
    if named not in package:
        raise ReadError("broken-file", detail="the list of its chapters is missing")
    return named


def _spine(root: Element, opf: str, package: Package) -> Iterator[str]:
    """Yield the names of the chapters in reading order; a name that leads out of the book is none."""
    items = {item.get("id"): item for item in descendants(root, "item")}
    for count, reference in enumerate(descendants(root, "itemref")):
        item = items.get(reference.get("idref"))
        if count >= _MOST_CHAPTERS:
            raise ReadError("too-many-parts")
        if (
            item is None
            or "html" not in (item.get("media-type") or "")
            or "nav" in (item.get("properties") or "").split()
        ):
            continue
        name = posixpath.normpath(posixpath.join(posixpath.dirname(opf), unquote(item.get("href") or "")))
        if name in package:
            yield name


def _chapter(package: Package, name: str) -> _Chapter:
    """Return one chapter; one that is damaged has no parts."""
    data = package.read(name)
    try:
        source = canonical(decode(data).text)
    except ReadError:
        return _Chapter(name, data, [], Facts())
    root = parsed(source) if source.strip() else None
    if root is None:
        return _Chapter(name, data, [], Facts())
    facts = page_facts(root, source)
    drop_hidden(root)
    for element in list(root.iter(*_NOT_TEXT)):
        if element.getparent() is not None:
            element.drop_tree()
    return _Chapter(name, data, list(parts_of(root)), facts)


def _book_facts(root: Element) -> Facts:
    """Return what the book says about itself."""
    metadata = next(descendants(root, "metadata"), root)
    authors = [" ".join(words_in(creator).split()) for creator in descendants(metadata, "creator")]
    day = next(filter(None, (stated_date(words_in(found)) for found in children(metadata, "date"))), None)
    source = first_words(metadata, "source")
    return Facts(
        origin="book",
        title=first_words(metadata, "title"),
        authors=tuple(dict.fromkeys(name for author in authors for name in split_names(author))),
        outlet=first_words(metadata, "publisher"),
        published=day,
        published_from="book" if day else "",
        url=source if source.startswith(("http://", "https://")) else "",
        language=first_words(metadata, "language").partition("-")[0].lower(),
    )


def _chapter_article(chapter: _Chapter, book: Facts, path: Path) -> Article:
    """Return a chapter as an article of its own, published in the book."""
    facts = chapter.facts
    heading = next((part.text for part in chapter.parts[:3] if part.role in {Role.HEADING, Role.HEADLINE}), "")
    facts.title = heading or facts.title
    place_headline(chapter.parts, facts)
    facts.outlet = facts.outlet or book.outlet or book.title
    facts.language = facts.language or book.language
    article = finished(chapter.parts, facts, path)
    if article.published is None and book.published:
        article = replace(article, published=book.published, published_from=book.published_from)
    return article


def _whole(chapters: list[_Chapter], book: Facts, path: Path) -> Article:
    """Return the whole book as one article."""
    parts = [part for chapter in chapters for part in chapter.parts]
    first = chapters[0].facts if len(chapters) == 1 else Facts()
    facts = replace(book, published=None, published_from="", title=book.title or chapters[0].facts.title)
    facts.fill(first)
    place_headline(parts, facts)
    article = finished(parts, facts, path)
    if article.published is None and book.published:
        article = replace(article, published=book.published, published_from=book.published_from)
    return article
