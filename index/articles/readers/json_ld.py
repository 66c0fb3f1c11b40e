"""What a page says about itself in JSON-LD (https://schema.org/NewsArticle)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape

from index.articles.bylines import split_names
from index.articles.dates import stated_date
from index.articles.draft import Facts
from index.articles.readers.page import Element, fold

_LONGEST = 1_000_000  # code points of one script
_DEEPEST = 12
_TYPE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$")
_TAGS = re.compile(r"<[^<>]*>")


def json_ld_facts(root: Element) -> Facts:
    """Return what the first article in the page's JSON-LD says; empty facts where there is none."""
    nodes = list(_all_nodes(root))
    named = {str(node["@id"]): _text(node.get("name")) for node in nodes if node.get("@id") and node.get("name")}
    return next((_facts(node, named) for node in nodes if _is_article(node)), Facts())


def stated_text(root: Element) -> str:
    """Return the text of the first article in the page's JSON-LD that carries one, or ""."""
    texts = (node.get("articleBody") for node in _all_nodes(root) if _is_article(node))
    return next((unescape(_TAGS.sub(" ", text)) for text in texts if isinstance(text, str) and text.strip()), "")


def _all_nodes(root: Element) -> Iterator[dict[str, object]]:
    """Yield all objects in the page's JSON-LD."""
    for script in root.xpath(".//script[@type='application/ld+json']"):
        yield from _nodes(_value(script.text or ""))


def _value(source: str) -> object:
    """Return the JSON value in a script, or None where there is none that can be read."""
    if len(source) > _LONGEST:
        return None
    try:
        value: object = json.loads(source, strict=False)
    except (ValueError, RecursionError):
        return None
    return value


def _nodes(value: object, depth: int = 0) -> Iterator[dict[str, object]]:
    """Yield all objects inside a value, outer ones first."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _nodes(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _nodes(inner, depth + 1)


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
    names = [_name(author, named) for author in (authors if isinstance(authors, list) else [authors])]
    people = [person for name in names if name and "/" not in name for person in split_names(name)]
    return Facts(
        title=_text(node.get("headline") or node.get("name")),
        standfirst=_text(node.get("description")),
        authors=tuple(dict.fromkeys(person for person in people if person.casefold() != outlet.casefold())),
        outlet=outlet,
        published=day,
        published_from="json-ld" if day else "",
        url=url if url.startswith(("http://", "https://")) else "",
        language=_text(node.get("inLanguage")).partition("-")[0].lower()[:3],
    )


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
