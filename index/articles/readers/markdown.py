"""Markdown: its structure becomes roles, its marks go, its words stay.

Read line by line with the rules of CommonMark (https://spec.commonmark.org/) that decide where blocks begin; an
article needs no more, and nothing here can nest without bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from index.articles.article import Article, Role
from index.articles.draft import Part
from index.articles.finishing import finished
from index.articles.readers.front_matter import split_front_matter
from index.text.normalisation import canonical, tidy_line

_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*)$")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*$")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+(?=\S)")
_TABLE_ROW = re.compile(r"\s*\|.*\|\s*$")
_TABLE_RULE = re.compile(r"[\s|:-]+$")
_REFERENCE = re.compile(r"\s{0,3}\[[^\]\n]{1,200}\]:\s*\S+")
_LONE_IMAGE = re.compile(r"\s*!\[([^\[\]]*)\]\([^()\s]*[^()]*\)\s*$")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!\[([^\[\]]*)\]\([^()]*\)"), r"\1"),  # images: their description
    (re.compile(r"\[([^\[\]]+)\]\([^()]*\)"), r"\1"),  # links: their words
    (re.compile(r"\[([^\[\]]+)\]\[[^\[\]]*\]"), r"\1"),
    (re.compile(r"\[\^[^\[\]\s]{1,40}\]"), ""),  # marks of footnotes
    (re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]"), r"\1"),  # links between notes
    (re.compile(r"<(https?://[^<>\s]+)>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>]*>"), ""),
    (re.compile(r"(?<!`)(`{1,5})(?!`)([^`]+)\1"), r"\2"),
    (re.compile(r"(\*\*\*|___)(?=\S)([^*_]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"\*\*(?=\S)([^*]+?)(?<=\S)\*\*|(?<!\w)__(?=\S)([^_]+?)(?<=\S)__(?!\w)"), r"\1\2"),
    (re.compile(r"\*(?=\S)([^*]+?)(?<=\S)\*|(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)"), r"\1\2"),
    (re.compile(r"~~(?=\S)([^~]+?)(?<=\S)~~"), r"\1"),
)


_ONE_LINE = frozenset({Role.HEADLINE, Role.HEADING, Role.TABLE_ROW, Role.CAPTION})
_WIDEST_WRAPPED = 120  # code points: lines as long are paragraphs of their own, whatever CommonMark says


def read_markdown(text: str, path: Path) -> Article:
    """Return the article in canonical Markdown; ``path`` may tell the day where nothing else does."""
    matter = split_front_matter(text)
    return finished(list(markdown_parts(matter.rest)), matter.facts, path)


def markdown_parts(text: str) -> Iterator[Part]:
    """Yield the blocks of Markdown in order: the first first-level heading as headline, and nothing of its marks."""
    has_headline = False
    for role, lines in _chunks(text.split("\n")):
        kept = Role.HEADING if role is Role.HEADLINE and has_headline else role
        has_headline = has_headline or role is Role.HEADLINE
        for line in _paragraphs(lines):
            words = tidy_line(canonical(_plain(line)).replace("\n", " "))
            if words:
                yield Part(words, kept)


def _chunks(lines: list[str]) -> Iterator[tuple[Role, list[str]]]:
    """Yield the lines of each block with its role, the marks of blocks already gone."""
    gathered: list[str] = []
    role = Role.BODY
    fence = ""
    for line in lines:
        mark = _FENCE.match(line)
        if fence or mark:
            if mark and (not fence or mark[1].startswith(fence)):
                fence = "" if fence else mark[1]
                yield role, gathered
                gathered, role = [], Role.BODY
            else:
                gathered.append(line)
            continue
        if gathered and role is Role.BODY and _UNDERLINE.match(line):
            yield (Role.HEADLINE if "=" in line else Role.HEADING), gathered
            gathered = []
            continue
        starts, words = _started(line, role)
        if starts is not None:
            yield role, gathered
            gathered, role = [], starts
        gathered.append(words)
    yield role, gathered


def _started(line: str, role: Role) -> tuple[Role | None, str]:
    """Return the role of the block that a line begins, or None where it goes on, and the line without its mark."""
    heading = _HEADING.match(line)
    if heading:
        return (Role.HEADLINE if len(heading[1]) == 1 else Role.HEADING), heading[2].rstrip().rstrip("#")
    if not line.strip() or _RULE.match(line) or _REFERENCE.match(line):
        return Role.BODY, ""
    if _QUOTE.match(line):
        words = _QUOTE.sub("", line, count=1)
        return (None if role is Role.QUOTE and words.strip() else Role.QUOTE), words
    if _TABLE_ROW.match(line):
        cells = [] if _TABLE_RULE.match(line) else [cell.strip() for cell in line.strip().strip("|").split("|")]
        return Role.TABLE_ROW, " | ".join(filter(None, cells))
    image, item = _LONE_IMAGE.match(line), _ITEM.match(line)
    if image or item:
        return (Role.CAPTION, image[1]) if image else (Role.LIST, _ITEM.sub("", line, count=1))
    return (Role.BODY if role in _ONE_LINE else None), line


def _paragraphs(lines: list[str]) -> list[str]:
    """Return the lines of one block joined, or each for itself where they were never wrapped."""
    kept = [line for line in lines if line.strip()]
    if any(len(line) > _WIDEST_WRAPPED for line in kept):
        return kept
    return [" ".join(kept)]


def _plain(line: str) -> str:
    """Return the words of a line without the marks of emphasis, links, images, code and HTML."""
    line = _ESCAPE.sub(lambda escaped: f"&#{ord(escaped[1])};", line)
    for pattern, words in _INLINE:
        line = pattern.sub(words, line)
    return unescape(line)
