"""Pages of HTML: what the page says of itself, and the blocks of its article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from index.articles.article import Article, Role
from index.articles.day_order import UNSURE, read_in_order, with_order
from index.articles.draft import Facts, Part
from index.articles.finishing import Around, finished
from index.articles.readers.consent import set_consent_aside
from index.articles.readers.headline import place_headline, without_site
from index.articles.readers.json_ld import stated_text
from index.articles.readers.main_text import letters_of, main_parts
from index.articles.readers.page import Element, drop_hidden, parsed
from index.articles.readers.page_blocks import parts_of
from index.articles.readers.page_facts import page_facts, searched_day
from index.errors import ReadError

__all__ = ["parts_of", "read_html"]

_NOT_CONTENT = ("nav", "header", "footer", "aside", "form", "script", "style", "button", "select", "head", "title")
# Sources of a day that are less sure than what a page calls so.
_UNSURE = frozenset({"", "caption", "file name", UNSURE})
_AMONG = 8  # parts, of which one may repeat the standfirst


def read_html(text: str, path: Path, title: str = "", above: Sequence[Part] = ()) -> Article:
    """Return the article in a page of HTML.

    Args:
        text: The canonical source of the page.
        path: The file; only its name is looked at.
        title: The title where what the page came in states one, such as the subject of a mail.
        above: Furniture that what the page came in puts above it.

    Raises:
        ReadError: "no-article": there is no text in it.
    """
    root = parsed(text)
    if root is None:
        raise ReadError("no-article")
    set_consent_aside(root)
    facts = page_facts(root, text)
    facts.title = title or facts.title
    stated = stated_text(root)
    searched = searched_day(root, facts.title) if facts.published is None else (None, "")
    drop_hidden(root)
    upper, parts, lower = main_parts(root, facts, stated)
    if not parts:
        upper, parts, lower = [], _all_parts(root), []
    if not parts:
        raise ReadError("no-article")
    facts.title = without_site(facts.title, upper)
    place_headline(parts, facts)
    _place_standfirst(parts, facts)
    article = finished(parts, facts, path, Around([*above, *upper], lower))
    if searched[0] is None or article.published_from not in _UNSURE:
        return article
    day, source = searched[0], searched[1]
    if source == "text":
        texts = [part.text for part in (*upper, *parts, *lower)]
        day, source = read_in_order(day, texts, with_order(facts.locale or article.language, texts, article.url))
    return replace(article, published=day, published_from=source)


def _all_parts(root: Element) -> list[Part]:
    """Return all text of a page but its navigation."""
    for element in list(root.iter(*_NOT_CONTENT)):
        if element.getparent() is not None:
            element.drop_tree()
    return list(parts_of(root))


def _place_standfirst(parts: Sequence[Part], facts: Facts) -> None:
    """Make the block that repeats the stated standfirst the standfirst; what only cuts a paragraph short is none."""
    wanted = letters_of(facts.standfirst)
    if not wanted:
        return
    for part in parts[:_AMONG]:
        if part.role not in {Role.BODY, Role.HEADING, Role.QUOTE, Role.STANDFIRST}:
            continue
        key = letters_of(part.text)
        if key == wanted:
            part.role = Role.STANDFIRST
            return
        if key.startswith(wanted):
            facts.standfirst = ""
            return
