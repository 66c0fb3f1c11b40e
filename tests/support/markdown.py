"""Reads exported Markdown with an independent parser."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token


def parse(markdown: str) -> list[Token]:
    """Return the tokens of CommonMark with tables and strikethrough."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)


def kinds(tokens: list[Token]) -> set[str]:
    """Return the types of all tokens, inline ones included."""
    return {token.type for token in tokens} | {child.type for token in tokens for child in token.children or ()}


def text_of(token: Token) -> str:
    """Return the plain text of an inline token."""
    return "".join("\n" if child.type == "softbreak" else child.content for child in token.children or ())


def quotations(markdown: str) -> list[str]:
    """Return the text of each outermost block quote, its paragraphs parted by empty lines."""
    found: list[str] = []
    paragraphs: list[str] = []
    depth = 0
    for token in parse(markdown):
        depth += token.nesting if token.type.startswith("blockquote") else 0
        if depth and token.type == "inline":
            paragraphs.append(text_of(token))
        if token.type == "blockquote_close" and depth == 0:
            found.append("\n\n".join(paragraphs))
            paragraphs = []
    return found
