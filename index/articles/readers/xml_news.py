"""News in XML: NITF (IPTC), RSS (2.0 and 1.0), Atom (RFC 4287), and the items that NewsML-G2 carries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from index.articles.article import Article, Role
from index.articles.bylines import authors_of, split_names
from index.articles.dates import stated_date
from index.articles.draft import Facts, Part
from index.articles.finishing import finished
from index.articles.held import Held
from index.articles.readers.headline import place_headline
from index.articles.readers.html import parts_of
from index.articles.readers.mail_parts import day_of
from index.articles.readers.page import Element, drop_hidden, fold, parsed
from index.articles.readers.xml_tree import children, descendants, first_words, local, parsed_xml, words_in
from index.errors import ReadError
from index.text.normalisation import canonical

_FEEDS = frozenset({"rss", "feed", "RDF", "channel"})
_ITEMS = ("item", "entry")
_CONTENTS = ("encoded", "content", "description", "summary")  # the fullest first
_MOST_ITEMS = 5000
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_STORIES = ("nitf", "article")
_ROLES = {
    "hl2": Role.HEADING, "h1": Role.HEADING, "h2": Role.HEADING, "li": Role.LIST, "media-caption": Role.CAPTION,
    "caption": Role.CAPTION, "bq": Role.QUOTE, "blockquote": Role.QUOTE,
}  # fmt: skip


def read_xml_news(data: bytes, path: Path) -> list[Held]:
    """Return the articles in a document of XML.

    Raises:
        ReadError: "other-xml": it is no news; "no-article": it has no text; "broken-file": it is no XML.
    """
    root = parsed_xml(data, recover=True)
    if local(root) in _FEEDS or local(root) in _ITEMS:
        return list(_items(root, path))
    stories = [root] if local(root) in _STORIES else list(descendants(root, "nitf"))
    if stories:
        return [Held(str(n), _bytes_of(story), _story(story, path)) for n, story in enumerate(stories, start=1)]
    raise ReadError("other-xml", name=local(root))


def _items(root: Element, path: Path) -> Iterator[Held]:
    """Yield the items of a feed that have text, or the item that a document is.

    Raises:
        ReadError: "no-article": none has; "too-many-parts".
    """
    channel = next(descendants(root, "channel"), root)
    titles = children(channel, "title") if local(root) in _FEEDS else ()
    outlet = next((" ".join(words_in(title).split()) for title in titles), "")
    language = root.get(_LANGUAGE) or next((words_in(found) for found in children(channel, "language")), "")
    has_text = False
    for number, item in enumerate(descendants(root, *_ITEMS), start=1):
        if number > _MOST_ITEMS:
            raise ReadError("too-many-parts")
        article = _item(item, Facts(outlet=outlet, language=_primary(language)), path)
        if article is not None:
            has_text = True
            yield Held(str(number), _bytes_of(item), article)
    if not has_text:
        raise ReadError("no-article")


def _primary(tag: str) -> str:
    """Return the primary subtag of a language tag."""
    return tag.strip().partition("-")[0].lower()


def _bytes_of(element: Element) -> bytes:
    """Return an element as the bytes that tell it from others."""
    return bytes(etree.tostring(element, encoding="utf-8", with_tail=False))


def _item(item: Element, facts: Facts, path: Path) -> Article | None:
    """Return the article that an item of a feed is, or None where it has no text."""
    parts = _content(item)
    facts.fill(_item_facts(item))
    if not parts and not facts.title:
        return None
    place_headline(parts, facts)
    return finished(parts, facts, path)


def _content(item: Element) -> list[Part]:
    """Return the blocks of the fullest content that an item has."""
    longest: list[Part] = []
    for name in _CONTENTS:
        for element in children(item, name):
            parts = _blocks(element)
            if sum(len(part.text) for part in parts) > sum(len(part.text) for part in longest):
                longest = parts
    return longest


def _blocks(element: Element) -> list[Part]:
    """Return the blocks of an element that holds escaped HTML, XHTML or plain words."""
    if len(element):
        source = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    else:
        source = element.text or ""
    root = parsed(f"<div>{canonical(source)}</div>")
    if root is None:
        return []
    drop_hidden(root)
    return list(parts_of(root))


def _item_facts(item: Element) -> Facts:
    """Return what an item says about itself."""
    written = next((words_in(found) for found in children(item, "pubDate", "published", "date", "updated")), "")
    day = day_of(written) or stated_date(written)
    names = [first_words(author, "name") or words_in(author) for author in children(item, "creator", "author")]
    return Facts(
        origin="feed",
        title=_markup_free(next((words_in(title) for title in children(item, "title")), "")),
        authors=tuple(dict.fromkeys(name for words in names for name in split_names(words))),
        published=day,
        published_from="feed" if day else "",
        url=_address(item),
    )


def _markup_free(title: str) -> str:
    """Return a title without the HTML that feeds escape into it."""
    root = parsed(f"<div>{canonical(title)}</div>") if "<" in title or "&" in title else None
    return fold("".join(root.itertext())) if root is not None else fold(canonical(title))


def _address(item: Element) -> str:
    """Return the address of an item's page, or ""."""
    for link in children(item, "link"):
        address = (link.get("href") or words_in(link)).strip()
        if link.get("rel", "alternate") == "alternate" and address.startswith(("http://", "https://")):
            return address
    return ""


def _story(story: Element, path: Path) -> Article:
    """Return the article in a document of NITF.

    Raises:
        ReadError: "no-article".
    """
    body = next(descendants(story, "body.content", "body"), story)
    parts = [part for element in _paragraphs(body) if (part := _paragraph(element)).text]
    if not parts:
        raise ReadError("no-article")
    facts = _story_facts(story)
    if facts.byline:
        parts.insert(0, Part(facts.byline, Role.BYLINE))
    place_headline(parts, facts)
    return finished(parts, facts, path)


def _paragraphs(body: Element) -> Iterator[Element]:
    """Yield the elements that are a paragraph, a heading, an item or a caption, none inside another."""
    taken: set[Element] = set()
    for element in descendants(body, "p", *_ROLES):
        if not any(above in taken for above in element.iterancestors()):
            taken.add(element)
            yield element


def _paragraph(element: Element) -> Part:
    """Return one of them as a block."""
    return Part(fold(canonical(words_in(element))), _ROLES.get(local(element), Role.BODY))


def _story_facts(story: Element) -> Facts:
    """Return what the head of a story says."""
    byline = first_words(story, "byline", "contrib-group")
    issued = next((date.get("norm", "") for date in descendants(story, "date.issue", "story.date")), "")
    published = next((found.get("date.publication", "") for found in descendants(story, "pubdata")), "")
    day = stated_date(issued) or stated_date(published) or stated_date(first_words(story, "story.date", "pub-date"))
    outlet = next((found.get("name", "") for found in descendants(story, "pubdata")), "")
    return Facts(
        origin="news head",
        title=first_words(story, "hl1", "headline", "article-title", "title"),
        standfirst=first_words(story, "abstract") if local(story) == "nitf" else "",
        byline=byline,
        authors=authors_of(byline) or split_names(byline),
        outlet=outlet or first_words(story, "doc.copyright"),
        published=day,
        published_from="news head" if day else "",
        language=_primary(story.get(_LANGUAGE) or ""),
    )
