"""Plain text: written as such, wrapped or not, or a page of the web pasted into a file."""

from __future__ import annotations

from index.articles.article import Article
from index.articles.draft import Facts, Part, assemble
from index.text.paragraphs import paragraphs


def read_plain(text: str) -> Article:
    """Return the article in canonical text."""
    return assemble([Part(line) for line in paragraphs(text)], Facts())
