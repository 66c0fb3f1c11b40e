"""Which blocks of a page are its article.

Trafilatura (Barbaresi, 2021, https://aclanthology.org/2021.acl-demo.15/) says which text is the main one, and so does
the page where its JSON-LD carries the text; the blocks themselves are those of the page. So what trafilatura leaves
out in the midst of an article (a subheading, a short paragraph, a caption) can be taken back, and a box that stands
there is kept as what it is. Where neither finds an article, the part of the page with the most paragraphs is taken.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from itertools import repeat
from typing import NamedTuple

from trafilatura import bare_extraction
from trafilatura.settings import Document

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.articles.draft import Facts, Part
from index.articles.readers.boxes import box_around, boxed_blocks
from index.articles.readers.page import Element, fold
from index.articles.readers.page_blocks import PageBlock, blocks_of, parts_of
from index.text.normalisation import canonical

_NOT_TEXT = ("script", "style", "button", "select", "option", "textarea", "head", "title", "audio", "video", "input")
_LETTERS = re.compile(r"[\W_]+")
_LONG = 25  # letters of a text that is not on a page twice by accident
_LEAST_FOUND = 0.7  # of what trafilatura found, by letters
_LITTLE = 400  # letters; an article with fewer may be only a part of one
_CLEARLY_MORE = 1.5  # times what was found otherwise
_FEW_LINKS = 0.5  # of a block's text
_ALL_LINKED = 0.9  # of a block's text
_LONGEST_LINK = 60  # code points
_MOST_OF_TEXT = 0.5
_CUT = ("…", "...")
_LEAST_WORDS = 12  # of a paragraph that is taken for the article's although nothing else says so
_LONGEST_TOP = 15  # blocks from the headline to the first paragraph
_MOST_SEARCHED = 50_000_000  # code points looked through for blocks; pages need far fewer
_PARAGRAPHS = frozenset({"p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "td", "tr", "pre"})
_STANDFIRST = re.compile(
    r"standfirst|sub-?(?:title|head|line)|(?:^|[\s_-])(?:lead|lede|dek|deck|intro|summary|excerpt|chapo|sapo|bajada"
    r"|entradilla|copete|sommario|vorspann|teasertext|kicker-text|abstract)(?:$|[\s_-])",
    re.IGNORECASE,
)

# It warns of every page without text, which is told to the user as a failure of that file.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)
_LOG = logging.getLogger(__name__)


class PageParts(NamedTuple):
    """A page in three: its furniture above the article, the article with the boxes inside it, and what is below."""

    above: list[Part]
    article: list[Part]
    below: list[Part]


def main_parts(root: Element, facts: Facts, stated: str) -> PageParts:
    """Return a page's article and what stands around it; no article where there is no text.

    Args:
        root: The page, without what no browser shows; what is no text is taken out of it.
        facts: What the page says of itself.
        stated: The article's text as the page states it for machines, or "".
    """
    told = _extracted(root)
    for element in list(root.iter(*_NOT_TEXT)):
        if element.getparent() is not None and element.tag != "body":
            element.drop_tree()
    blocks = list(blocks_of(root))
    keys = [letters_of(block.part.text) for block in blocks]
    told_keys = [letters_of(part.text) for part in told]
    text, known = "\n".join(told_keys), letters_of(stated)
    is_little = len(text) < _LITTLE
    inside = _found(keys, told_keys, f"{text}\n{known}" if is_little or len(known) >= _LITTLE else text)
    found = sum(len(key) for key, is_in in zip(keys, inside, strict=True) if is_in)
    if len(known) >= len(text) and found < len(known) // 2:
        lines = filter(None, (fold(canonical(line)) for line in stated.splitlines()))
        return PageParts([], list(map(Part, lines)), [])
    is_found = found > 0 and found >= _LEAST_FOUND * len(text)
    if is_little:
        dense = _in_densest(blocks)
        more = sum(len(key) for key, is_in in zip(keys, dense, strict=True) if is_in)
        if more and (not is_found or more > _CLEARLY_MORE * found):
            return _chosen(blocks, keys, dense, facts)
    return _chosen(blocks, keys, inside, facts) if is_found else PageParts([], told, [])


def letters_of(text: str) -> str:
    """Return the letters and digits of a text, by which two printings of it are compared."""
    return _LETTERS.sub("", text).casefold()


def _extracted(root: Element) -> list[Part]:
    """Return the parts of the main text that trafilatura finds."""
    try:
        document = bare_extraction(deepcopy(root), include_comments=False, include_tables=True, with_metadata=False)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        # Another's code on a hostile page: what it raises is not ours to foresee, but it must not cost the file.
        _LOG.info("trafilatura gave up: %r", error)
        return []
    return list(parts_of(document.body)) if isinstance(document, Document) and document.body is not None else []


def _found(keys: Sequence[str], told: Sequence[str], text: str) -> list[bool]:
    """Return for each block whether it is in the text that was found."""
    whole = frozenset(told)
    found = [key in whole for key in keys]
    searches = _MOST_SEARCHED // max(1, len(text))
    unknown = [number for number, key in enumerate(keys) if not found[number] and len(key) >= _LONG]
    for number in unknown[:searches]:
        found[number] = keys[number] in text
    return found


def _in_densest(blocks: Sequence[PageBlock]) -> list[bool]:
    """Return for each block whether it is text in that element of the page that has the most text in paragraphs."""
    sums: Counter[Element] = Counter()
    texts = [_is_paragraph(block) for block in blocks]
    for block in (block for block, is_text in zip(blocks, texts, strict=True) if is_text):
        parent = block.element.getparent()
        for weight in (2, 1):  # a child's paragraphs count for half as much as an element's own
            if parent is None:
                break
            sums[parent] += weight * len(block.part.text)
            parent = parent.getparent()
    if not sums:
        return texts
    outer = max(sums, key=lambda element: sums[element])
    return [is_text and _is_within(block.element, outer) for block, is_text in zip(blocks, texts, strict=True)]


def _without_menu(
    blocks: Sequence[PageBlock], keys: Sequence[str], inside: Sequence[bool], first: int, title: str
) -> int:
    """Return the number of the headline where the article seems to begin with a menu or column before it.

    Most of the article's text has to follow it, or all before it has to be short; else ``first`` is returned.
    """
    headline = next((number for number in range(first + 1, len(blocks)) if title and keys[number] == title), first)
    if all(len(block.part.text) <= _LONGEST_LINK for block in blocks[first:headline]):
        return headline if headline - first < _LONGEST_TOP else first
    sizes = [len(key) if is_in else 0 for key, is_in in zip(keys, inside, strict=True)]
    return headline if sum(sizes[headline + 1 :]) > _MOST_OF_TEXT * sum(sizes) else first


def _is_only_link(block: PageBlock) -> bool:
    """Whether a block is a short link and nothing else, such as the way back to a list."""
    return block.linked >= _ALL_LINKED * len(block.part.text) and len(block.part.text) <= _LONGEST_LINK


def _is_teaser(above: PageBlock, block: PageBlock) -> bool:
    """Whether a block is the beginning of another article, below the link to it."""
    return block.part.text.endswith(_CUT) and above.linked >= _ALL_LINKED * len(above.part.text)


def _is_paragraph(block: PageBlock) -> bool:
    """Whether a block is text of its own, not a link, and in no part of the page made for something else."""
    is_text = block.linked < _FEW_LINKS * len(block.part.text)
    return is_text and block.element is not None and not box_around(block.element)


def _is_within(element: Element | None, outer: Element) -> bool:
    """Whether an element is another or inside it."""
    return element is not None and (element is outer or any(above is outer for above in element.iterancestors()))


def _chosen(blocks: Sequence[PageBlock], keys: Sequence[str], inside: Sequence[bool], facts: Facts) -> PageParts:
    """Return the page parted at the headline or the first block of the article, and behind its last block."""
    sure = [number for number, is_in in enumerate(inside) if is_in and len(keys[number]) >= _LONG]
    sure = sure or [number for number, is_in in enumerate(inside) if is_in]
    first, last = sure[0], sure[-1]
    while last + 1 < len(blocks) and inside[last + 1]:
        last += 1
    while first > 0 and inside[first - 1]:
        first -= 1
    first = _without_menu(blocks, keys, inside, first, letters_of(facts.title))
    while last > first and (_is_only_link(blocks[last]) or _is_teaser(blocks[last - 1], blocks[last])):
        last -= 1
    sure = [number for number in sure if first <= number <= last] or [first]
    while last + 1 < len(blocks) and _goes_on(blocks[last + 1], blocks[last], facts.language):
        last += 1
    # The elements themselves, not their ids: lxml makes an element anew when nobody holds it, and ids come again.
    parents = {blocks[number].element.getparent() for number in sure if blocks[number].element is not None}
    start = _headline(blocks, keys, first, facts)
    parts = [_in_top(block, key, facts) for block, key in zip(blocks[start:first], keys[start:first], strict=True)]
    has_begun = False
    boxed = boxed_blocks(blocks, inside)
    for number in range(first, last + 1):
        block = blocks[number]
        is_top = not has_begun and (not inside[number] or keys[number] == letters_of(facts.byline))
        if is_top and (role := _role_in_top(block, keys[number], facts)):
            block.part.role = role
        elif not inside[number] and number <= sure[-1]:
            _judge(block, parents)
        elif number in boxed:
            block.part.role, block.part.why = Role.BOILERPLATE, boxed[number]
        elif number < last and not has_begun and _is_standfirst(block, keys[number], facts):
            block.part.role = Role.STANDFIRST
        has_begun = has_begun or block.part.role is Role.BODY
        parts.append(block.part)
    above, below = (
        map(_furniture, blocks[:start], repeat(table.MENU)),
        map(_furniture, blocks[last + 1 :], repeat("")),
    )
    return PageParts(list(above), parts, list(below))


def _furniture(block: PageBlock, why: str) -> Part:
    """Return a block outside the article as boilerplate, for a reason that its element does not tell."""
    block.part.role = Role.BOILERPLATE
    is_linked = block.linked >= _FEW_LINKS * len(block.part.text)
    told = box_around(block.element) if block.element is not None else ""
    block.part.why = why or told or (table.RELATED if is_linked else table.FOOTER)
    return block.part


def _goes_on(block: PageBlock, above: PageBlock, language: str) -> bool:
    """Whether a paragraph right below the article belongs to it although it stands in an element of its own."""
    if block.element is None or above.element is None or block.element.tag != "p" or not _is_paragraph(block):
        return False
    around = above.element.getparent()
    outer = around.getparent() if around is not None else None
    line = Line(block.part, language)
    return outer is not None and outer.tag != "body" and _is_within(block.element, outer) and _reads_on(line)


def _reads_on(line: Line) -> bool:
    """Whether a line is a paragraph, and no phrase in it is one of a page's furniture."""
    return line.is_prose and line.words >= _LEAST_WORDS and not line.cues


def _judge(block: PageBlock, parents: set[Element]) -> None:
    """Keep a block that trafilatura left out if it stands among the paragraphs; else say what box it is in."""
    why = box_around(block.element) if block.element is not None else ""
    is_linked = block.linked >= _FEW_LINKS * len(block.part.text)
    if block.part.role is Role.CAPTION and not why:
        return
    is_beside = block.element is not None and block.element.getparent() in parents
    if is_beside and not why and not is_linked and block.element.tag in _PARAGRAPHS:
        return
    block.part.role = Role.BOILERPLATE
    block.part.why = why or (table.RELATED if is_linked else table.FOOTER)


def _headline(blocks: Sequence[PageBlock], keys: Sequence[str], first: int, facts: Facts) -> int:
    """Return the number of the headline, where it stands not far above the first block; else of that block.

    It says what the page states as its title, or is the heading of the first level, which may word it otherwise.
    """
    title = letters_of(facts.title)
    near = range(first - 1, max(-1, first - _LONGEST_TOP), -1)
    stated = next((number for number in near if title and keys[number] == title), None)
    if stated is None:
        stated = next(
            (number for number in near if title and _is_with_kicker(blocks[number], keys[number], title)), None
        )
    if stated is not None:
        return stated
    return next((number for number in near if _is_first_heading(blocks[number])), first)


def _is_with_kicker(block: PageBlock, key: str, title: str) -> bool:
    """Whether a block is a heading that says the title behind something shorter."""
    is_heading = block.element is not None and block.element.tag in {"h1", "h2", "h3"}
    return is_heading and key.endswith(title) and len(key) < 2 * len(title)


def _is_first_heading(block: PageBlock) -> bool:
    """Whether a block is a heading of the first level and no link, as the name of the site in its top bar is."""
    is_linked = block.linked >= _FEW_LINKS * len(block.part.text)
    return block.element is not None and block.element.tag == "h1" and not is_linked


def _in_top(block: PageBlock, key: str, facts: Facts) -> Part:
    """Return a block between headline and text as what it says about the article, or as the furniture it is."""
    title = letters_of(facts.title)
    is_heading = key == title or _is_first_heading(block) or bool(title and _is_with_kicker(block, key, title))
    role = Role.HEADING if is_heading else _role_in_top(block, key, facts)
    if role is None:
        return _furniture(block, "")
    block.part.role = role
    return block.part


def _role_in_top(block: PageBlock, key: str, facts: Facts) -> Role | None:
    """Return what a block between headline and text is, or None where it says nothing about the article."""
    line = Line(block.part, facts.language)
    if line.is_byline or (key and key == letters_of(facts.byline)):
        return Role.BYLINE
    if line.is_date_line:
        return Role.DATELINE
    if block.element is None or box_around(block.element) or block.linked >= _FEW_LINKS * len(block.part.text):
        return None
    if block.part.role is Role.CAPTION:
        return Role.CAPTION
    if _is_standfirst(block, key, facts):
        return Role.STANDFIRST
    return Role.BODY if _reads_on(line) else None


def _is_standfirst(block: PageBlock, key: str, facts: Facts) -> bool:
    """Whether a block below the headline is the standfirst, by what the page states or by its name."""
    if len(key) < _LONG:
        return False
    names = (block.element, block.element.getparent())
    classes = " ".join(element.get("class") or "" for element in names if element is not None)
    return key == letters_of(facts.standfirst) or bool(_STANDFIRST.search(classes[:_LITTLE]))
