"""What the library and its user know about the lines of an outlet, laid over an article as it was read.

A line that returns in article after article of one outlet is furniture, however it is worded and whatever language
it is in. The user's ruling on a block, or on a line wherever the outlet prints it, goes before everything else. Both
only change the roles of blocks: the text and the spans stay as they are, so annotations keep their places.

The idea of counting lines over the pages of one site is that of Yi, Liu and Li, "Eliminating noisy information in
web pages for data mining" (KDD 2003); the limits are our own.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from index.articles.article import Article, Block, Role
from index.text.folding import fold
from index.text.normalisation import folded_space

_LONGEST = 400  # code points; a longer block is a paragraph of the article, or of a text that it shares
_NUMBER = re.compile(r"\d+(?:[.,:'\u00a0\u202f]\d+)*")
_SENTENCE = re.compile(r"[.!?…。！？؟۔।][\"'”’»«)\]]*$")
_COUNTED = frozenset({Role.BODY, Role.LIST, Role.HEADING, Role.BOILERPLATE})
# Articles in which a line has to stand before it counts as furniture. A sentence needs more than a label: reports of
# one subject share a sentence of background, and headings such as "What we know" return.
_LABEL_FROM = 3
_EDGE_SENTENCE_FROM = 5
_HEADING_FROM = 6
_SENTENCE_FROM = 8
LIMITS = (_LABEL_FROM, _EDGE_SENTENCE_FROM, _HEADING_FROM, _SENTENCE_FROM)
"""Numbers of articles from which a line of some kind counts as furniture; between two of them nothing changes."""
_WORDS_OF_A_SENTENCE = 5
_MOST_MARKED = 0.5  # of what is read in an article; beyond it, the article is a copy of others and not their page


class Scope(StrEnum):
    """How far a ruling reaches."""

    ARTICLE = "article"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the user said about a block of one article, or about a line in every article of an outlet.

    Attributes:
        line: The ``line_digest`` of the block.
        is_boilerplate: What it is to be.
        scope: Whether this holds in one article or in all of the outlet.
        place: For one article: which of its blocks with this digest is meant, counted from 0.
        text: The line as it stood when the user ruled on it, for a list of rulings; it decides nothing.
    """

    line: str
    is_boilerplate: bool
    scope: Scope
    place: int = 0
    text: str = ""


def line_digest(text: str) -> str:
    """Return what is the same for all copies of a line: 16 hexadecimal digits, from its folded letters.

    Case, accents and white space do not count, and neither does which number stands in it: "42 comments" and
    "1,700 Comments" have one digest.
    """
    levelled = _NUMBER.sub("0", fold(folded_space(text)))
    return hashlib.blake2b(levelled.encode("utf-8", "replace"), digest_size=8).hexdigest()


def lines_of(article: Article) -> Iterator[str]:
    """Yield the digests of the lines that are worth counting over the articles of an outlet, each once.

    Headline, standfirst, byline, dateline and caption are left out: they may return and are no furniture. So are
    quotations and rows of tables, long paragraphs, and lines without a letter. Copies of one text in one outlet
    share every line, so whoever counts must count articles of one origin as one.
    """
    seen: set[str] = set()
    for block in article.blocks:
        digest = _counted(block, article.text)
        if digest and digest not in seen:
            seen.add(digest)
            yield digest


def ruling_on(article: Article, number: int, scope: Scope, *, is_boilerplate: bool) -> Ruling:
    """Return the ruling that the block of this number, counted from 0, is boilerplate or is not.

    Raises:
        IndexError: the article has no such block.
    """
    text = article.blocks[number].span.of(article.text)
    digest = line_digest(text)
    before = article.blocks[:number] if scope is Scope.ARTICLE else ()
    place = sum(line_digest(block.span.of(article.text)) == digest for block in before)
    return Ruling(digest, is_boilerplate, scope, place, text[:_LONGEST])


def overlaid(article: Article, repeated: Mapping[str, int], rulings: Sequence[Ruling]) -> Article:
    """Return the article with the roles that its outlet's other articles and the user give its blocks.

    Args:
        article: The article as it was read.
        repeated: For digests of lines: in how many articles of its outlet, of different origin, they stand.
        rulings: What the user said about this article and about its outlet, in the order of saying. A ruling on the
            article goes before one on the outlet, and a later one before an earlier one.
    """
    blocks = _without_repeated(article, repeated) if repeated else article.blocks
    if rulings:
        blocks = tuple(_ruled(blocks, article.text, rulings))
    return article if blocks == article.blocks else replace(article, blocks=blocks)


def ruling_to_json(ruling: Ruling) -> dict[str, Any]:
    """Return a ruling as an object of plain JSON values."""
    return {
        "line": ruling.line,
        "is_boilerplate": ruling.is_boilerplate,
        "scope": ruling.scope.value,
        "place": ruling.place,
        "text": ruling.text,
    }


def ruling_from_json(value: Mapping[str, Any]) -> Ruling:
    """Return the ruling that ``ruling_to_json`` gave this object for.

    Raises:
        KeyError, ValueError, TypeError: the object is not of that form.
    """
    return Ruling(
        line=str(value["line"]),
        is_boilerplate=bool(value["is_boilerplate"]),
        scope=Scope(value["scope"]),
        place=int(value.get("place", 0)),
        text=str(value.get("text", "")),
    )


def _counted(block: Block, text: str) -> str:
    """Return the digest of a block that is worth counting, or ""."""
    if block.role not in _COUNTED or len(block.span) > _LONGEST:
        return ""
    line = block.span.of(text)
    return line_digest(line) if any(character.isalpha() for character in line) else ""


def _without_repeated(article: Article, repeated: Mapping[str, int]) -> tuple[Block, ...]:
    """Return the blocks with those that repeat as boilerplate, unless that would take most of the article."""
    inside = _between_edges(article, repeated)
    blocks = tuple(
        _as_repeated(block, article.text, repeated, is_inside=number in inside)
        for number, block in enumerate(article.blocks)
    )
    read = _length_read(article.blocks)
    return blocks if read - _length_read(blocks) <= _MOST_MARKED * read else article.blocks


def _between_edges(article: Article, repeated: Mapping[str, int]) -> range:
    """Return the numbers of the blocks from the first to the last that is the article's own."""
    own = [
        number
        for number, block in enumerate(article.blocks)
        if block.role is not Role.BOILERPLATE and repeated.get(_counted(block, article.text), 0) < _LABEL_FROM
    ]
    return range(own[0], own[-1]) if own else range(0)


def _as_repeated(block: Block, text: str, repeated: Mapping[str, int], *, is_inside: bool) -> Block:
    """Return the block as boilerplate where it stands in enough articles."""
    count = repeated.get(_counted(block, text), 0)
    if block.role is Role.BOILERPLATE or count < _needed(block, text, is_inside=is_inside):
        return block
    return replace(block, role=Role.BOILERPLATE, why=f"repeated in {count} articles of this outlet")


def _needed(block: Block, text: str, *, is_inside: bool) -> int:
    """Return in how many articles a block has to stand."""
    if block.role is Role.HEADING:
        return _HEADING_FROM
    line = block.span.of(text)
    if len(line.split()) < _WORDS_OF_A_SENTENCE or not _SENTENCE.search(line):
        return _LABEL_FROM
    return _SENTENCE_FROM if is_inside else _EDGE_SENTENCE_FROM


def _length_read(blocks: Sequence[Block]) -> int:
    """Return how many code points are no boilerplate."""
    return sum(len(block.span) for block in blocks if block.role is not Role.BOILERPLATE)


def _ruled(blocks: Sequence[Block], text: str, rulings: Sequence[Ruling]) -> Iterator[Block]:
    """Yield the blocks as the user wants them."""
    here = {(one.line, one.place): one.is_boilerplate for one in rulings if one.scope is Scope.ARTICLE}
    everywhere = {one.line: one.is_boilerplate for one in rulings if one.scope is Scope.OUTLET}
    places: Counter[str] = Counter()
    for block in blocks:
        digest = line_digest(block.span.of(text))
        spoken, why = here.get((digest, places[digest])), "marked by you in this article"
        if spoken is None:
            spoken, why = everywhere.get(digest), "marked by you for this outlet"
        places[digest] += 1
        yield block if spoken is None else _as_said(block, why, is_boilerplate=spoken)


def _as_said(block: Block, why: str, *, is_boilerplate: bool) -> Block:
    """Return the block as boilerplate for this reason, or as something to be read."""
    if is_boilerplate:
        return replace(block, role=Role.BOILERPLATE, why=why)
    return replace(block, role=Role.BODY, why="") if block.role is Role.BOILERPLATE else block
