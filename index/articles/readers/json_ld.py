"""What a page says about itself in JSON-LD (https://schema.org/NewsArticle)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from index.articles.dates import stated_date
from index.articles.draft import Facts
from index.articles.readers.page import Element, fold

_LONGEST = 1_000_000  # code points of one script
_DEEPEST = 12
_TYPE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$")
_TAGS = re.compile(r"<[^<>]*>")


def json_ld_facts(root: Element) -> Facts:
    """Return what the first article in the page's JSON-LD says; empty facts where there is none."""
    for script in root.xpath(".//script[@type='application/ld+json']"):
        for node in _nodes(_value(script.text or "")):
            if _is_article(node):
                return _facts(node)
    return Facts()


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


def _facts(node: dict[str, object]) -> Facts:
    """Return what one article object says."""
    day = stated_date(_text(node.get("datePublished") or node.get("dateCreated")))
    url = _text(node.get("url")) or _text(node.get("mainEntityOfPage"), "@id")
    authors = node.get("author") or node.get("creator")
    names = [_text(author) for author in (authors if isinstance(authors, list) else [authors])]
    return Facts(
        title=_text(node.get("headline") or node.get("name")),
        standfirst=_text(node.get("description")),
        authors=tuple(dict.fromkeys(name for name in names if name and "/" not in name)),
        outlet=_text(node.get("publisher")),
        published=day,
        published_from="json-ld" if day else "",
        url=url if url.startswith(("http://", "https://")) else "",
        language=_text(node.get("inLanguage")).partition("-")[0].lower()[:3],
    )


def _text(value: object, key: str = "name") -> str:
    """Return a value's text on one line: a string itself, an object's name, a list's first element."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get(key)
    return fold(_TAGS.sub("", value)) if isinstance(value, str) else ""
