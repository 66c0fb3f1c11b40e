"""What a page says about itself in JSON-LD (https://schema.org/NewsArticle)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape

from index.articles.bylines import split_names
from index.articles.dates import stated_date
from index.articles.draft import Facts
from index.articles.readers.page import Element, fold, words_of

_LONGEST = 1_000_000  # code points of one script
_DEEPEST = 12
_TYPE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$")
_LISTS = frozenset({
    "itemListElement", "liveBlogUpdate", "hasPart", "relatedLink", "mentions", "citation", "comment", "review",
    "blogPost", "video",
})  # fmt: skip
"""Properties below which an article is another than that of the page."""
_WRAPPED = re.compile(r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*$")
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_CUT = ("...", "…")
_TAGS = re.compile(r"<[^<>]*>")


def json_ld_facts(root: Element) -> Facts:
    """Return what the page's JSON-LD says of its article; empty facts where it says nothing of one.

    Of several articles it is the one that a heading of the page names, else the first that is in no list of others.
    """
    nodes = list(_all_nodes(root))
    named = {str(node["@id"]): _text(node.get("name")) for node, _ in nodes if node.get("@id") and node.get("name")}
    titles = {_compared(words_of(element)) for element in root.iter("h1", "h2")} - {""}
    best = max(
        ((node, is_listed) for node, is_listed in nodes if _is_article(node)),
        key=lambda found: (_compared(_text(found[0].get("headline"))) in titles, not found[1]),
        default=None,
    )
    return _facts(best[0], named) if best else Facts()


def _compared(title: str) -> str:
    """Return the letters and digits of a title, by which two printings of it are compared."""
    return "".join(character for character in title.casefold() if character.isalnum())


def stated_text(root: Element) -> str:
    """Return the text of the first article in the page's JSON-LD that carries one, or ""."""
    texts = (node.get("articleBody") for node, is_listed in _all_nodes(root) if _is_article(node) and not is_listed)
    return next((unescape(_TAGS.sub(" ", text)) for text in texts if isinstance(text, str) and text.strip()), "")


def _all_nodes(root: Element) -> Iterator[tuple[dict[str, object], bool]]:
    """Yield all objects in the page's JSON-LD, each with whether it is in a list of other things."""
    for script in root.xpath(".//script[@type='application/ld+json']"):
        yield from _nodes(_value(script.text or ""))


def _value(source: str) -> object:
    """Return the JSON value in a script, or None where there is none that can be read."""
    if len(source) > _LONGEST:
        return None
    bare = _WRAPPED.sub("", source).strip()
    for written in (bare, _TRAILING_COMMA.sub("", bare)):
        try:
            value: object = json.loads(written.rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def _nodes(value: object, depth: int = 0, *, is_listed: bool = False) -> Iterator[tuple[dict[str, object], bool]]:
    """Yield all objects inside a value, outer ones first, each with whether it is in a list of other things."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value, is_listed
        for name, inner in value.items():
            yield from _nodes(inner, depth + 1, is_listed=is_listed or name in _LISTS)
    elif isinstance(value, list):
        for inner in value:
            yield from _nodes(inner, depth + 1, is_listed=is_listed)


def _is_article(node: dict[str, object]) -> bool:
    """Whether an object describes an article, and not one that it only refers to."""
    kinds = node.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    is_article = any(isinstance(kind, str) and _TYPE.search(kind) for kind in named)
    return is_article and bool({"headline", "datePublished"} & node.keys())


def _facts(node: dict[str, object], named: dict[str, str]) -> Facts:
    """Return what one article object says; ``named`` are the names of the objects that it may refer to."""
    day = stated_date(_text(node.get("datePublished") or node.get("dateCreated")))
    url = _text(node.get("url")) or _text(node.get("mainEntityOfPage"), "@id")
    outlet = _name(node.get("publisher"), named)
    authors = node.get("author") or node.get("creator")
    names = [
        name for author in (authors if isinstance(authors, list) else [authors]) for name in _names(author, named)
    ]
    title, longer = _text(node.get("headline") or node.get("name")), _text(node.get("alternativeHeadline"))
    is_cut = title.endswith(_CUT) and longer.startswith(title.rstrip(".… "))
    people = [person for name in names if name and "/" not in name for person in split_names(name)]
    return Facts(
        origin="json-ld",
        title=longer if is_cut else title,
        standfirst=_text(node.get("description")),
        authors=tuple(dict.fromkeys(person for person in people if person.casefold() != outlet.casefold())),
        outlet=outlet,
        published=day,
        published_from="json-ld" if day else "",
        modified=stated_date(_text(node.get("dateModified"))),
        url=url if url.startswith(("http://", "https://")) else "",
        language=_text(node.get("inLanguage")).partition("-")[0].lower()[:3],
    )


def _names(value: object, named: dict[str, str]) -> list[str]:
    """Return the names of an author, of which some publishers put several into one object."""
    inner = value.get("name") if isinstance(value, dict) else None
    return [_text(name) for name in inner] if isinstance(inner, list) else [_name(value, named)]


def _name(value: object, named: dict[str, str]) -> str:
    """Return the name of a person or publisher that an article has or refers to."""
    first = value[0] if isinstance(value, list) and value else value
    referred = named.get(str(first.get("@id")), "") if isinstance(first, dict) else ""
    return _text(value) or referred


def _text(value: object, key: str = "name") -> str:
    """Return a value's text on one line: a string itself, an object's name, a list's first element."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get(key)
    return fold(unescape(_TAGS.sub("", value))) if isinstance(value, str) else ""
