"""Plain text: written as such, wrapped or not, or a page of the web pasted into a file."""

from __future__ import annotations

from pathlib import Path

from index.articles.article import Article
from index.articles.draft import Facts, Part
from index.articles.finishing import finished
from index.text.paragraphs import paragraphs


def read_plain(text: str, path: Path) -> Article:
    """Return the article in canonical text; ``path`` may tell the day where nothing else does."""
    return finished([Part(line) for line in paragraphs(text)], Facts(), path)
