"""The boxes of a page, by the names that its makers gave the elements around a block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from index.articles.cleaning.cues import table
from index.articles.readers.page import Element
from index.articles.readers.page_blocks import PageBlock

_BOXES = (
    (table.NEWSLETTER, re.compile(r"newsletter|sign-?up|subscri(?:be|ption)|mailchimp", re.IGNORECASE)),
    (table.SHARING, re.compile(r"share|sharing|social", re.IGNORECASE)),
    (table.ADVERT, re.compile(r"(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo\w*|outbrain|taboola)(?:$|[\s_-])")),
    (table.COMMENTS, re.compile(r"comment|disqus", re.IGNORECASE)),
    (table.TAGS, re.compile(r"(?:^|[\s_-])(?:tags?|topics?|keywords)(?:$|[\s_-])", re.IGNORECASE)),
    (table.OFFER, re.compile(r"paywall|donat|membership", re.IGNORECASE)),
    (
        table.RELATED,
        re.compile(r"related|recommend|read-?more|more-|also-?read|teaser|trending|popular", re.IGNORECASE),
    ),
    (table.FOOTER, re.compile(r"(?:post|entry|article)-?(?:meta(?:data)?|utility|footer)(?![a-z])", re.IGNORECASE)),
)
# Boxes whose text is taken for the article's where it is a paragraph, so that their names have to be looked at again.
_DECEIVING = frozenset({table.NEWSLETTER, table.COMMENTS, table.RELATED, table.ADVERT, table.FOOTER})
_ASIDE = frozenset({"aside", "nav", "form", "footer", "button", "header"})
_NAMES = ("class", "id", "data-area", "data-component", "data-module", "data-testid", "data-type", "aria-label")
_LONGEST_NAMES = 400  # code points; longer ones are lists of styles and say nothing
_ALL_LINKED = 0.9  # of a block's text
_Box: TypeAlias = tuple[Element | None, str]
_SMALL = 0.25  # of an article's text; what holds more of it is the article, whatever it is called
_POINTER = re.compile(r"[^\s:：][^:：]{1,24}\s?[:：]\s*")
_LEAST_POINTED_TO = 12  # code points of the title that a pointer links to


def box_around(element: Element) -> str:
    """Return what box of a page an element stands in, or ""."""
    for above in (element, *element.iterancestors()):
        if above.tag in {"body", "main", "article", "html"}:
            return ""
        why = _named(above)
        if why:
            return why
        if above.tag in _ASIDE:
            return table.FOOTER if above.tag == "footer" else table.RELATED
    return ""


def boxed_blocks(blocks: Sequence[PageBlock], inside: Sequence[bool]) -> dict[int, str]:
    """Return the numbers of the blocks that were taken for the article's but stand in a box, with what it is.

    Args:
        blocks: All blocks of a page.
        inside: For each whether it was taken for the article's.
    """
    taken = {number: block for number, block in enumerate(blocks) if inside[number] and block.element is not None}
    known: dict[Element, _Box] = {}
    found = {number: _deceiving_box(block.element, known) for number, block in taken.items()}
    sizes = Counter[Element]()
    for number, (box, _) in found.items():
        sizes[box] += len(taken[number].part.text)
    most = _SMALL * sum(sizes.values())
    boxed = {number: why for number, (box, why) in found.items() if why and sizes[box] < most}
    links = _lists_of_links(taken.values())
    pointers = (number for number, block in taken.items() if _is_pointer(block) or block.element.getparent() in links)
    return boxed | dict.fromkeys(pointers, table.RELATED)


def _lists_of_links(blocks: Iterable[PageBlock]) -> set[Element]:
    """Return the lists of which each item is a link and nothing else."""
    items: dict[Element, list[bool]] = {}
    for block in blocks:
        if block.element.tag == "li":
            is_link = block.linked >= _ALL_LINKED * len(block.part.text)
            items.setdefault(block.element.getparent(), []).append(is_link)
    return {outer for outer, are_links in items.items() if len(are_links) > 1 and all(are_links)}


def _deceiving_box(element: Element, known: dict[Element, _Box]) -> _Box:
    """Return the box that an element stands in, and what it is; (None, "") where it is in none that deceives.

    Args:
        element: The element.
        known: The boxes of elements that were asked for before; added to.
    """
    passed: list[Element] = []
    found: _Box = (None, "")
    for above in (element, *element.iterancestors()):
        if above in known:
            found = known[above]
            break
        passed.append(above)
        if above.tag in {"body", "main", "article", "html"}:
            break
        why = _named(above)
        if why in _DECEIVING:
            found = (above, why)
            break
    known.update(dict.fromkeys(passed, found))
    return found


def _named(element: Element) -> str:
    """Return what box an element is by its names, or ""."""
    name = " ".join(filter(None, map(element.get, _NAMES)))
    if not name or len(name) > _LONGEST_NAMES:
        return ""
    return next((why for why, pattern in _BOXES if pattern.search(name)), "")


def _is_pointer(block: PageBlock) -> bool:
    """Whether a paragraph is a label and the link behind it, such as "Read also: Why the wall still stands"."""
    label = _POINTER.match(block.part.text)
    rest = len(block.part.text) - label.end() if label else 0
    return rest >= _LEAST_POINTED_TO and block.linked >= rest
