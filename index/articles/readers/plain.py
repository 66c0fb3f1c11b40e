"""Plain text: written as such, wrapped or not, or a page of the web pasted into a file."""

from __future__ import annotations

import re
from pathlib import Path

from index.articles.article import Article
from index.articles.draft import Facts, Part
from index.articles.finishing import finished
from index.text.paragraphs import paragraphs

_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+")
_FEWEST_QUOTED = 3  # lines
_SHARE_QUOTED = 0.8  # of the lines that say something; a mail puts a line or two of its own above what it quotes


def read_plain(text: str, path: Path) -> Article:
    """Return the article in canonical text; ``path`` may tell the day where nothing else does."""
    return finished([Part(line) for line in paragraphs(_unquoted(text))], Facts(), path)


def _unquoted(text: str) -> str:
    """Return the text without the marks of quotation that mail programs put before each line, where most have one."""
    lines = text.split("\n")
    written = [line for line in lines if line.strip()]
    quoted = sum(bool(_QUOTED.match(line)) for line in written)
    if quoted < _FEWEST_QUOTED or quoted < _SHARE_QUOTED * len(written):
        return text
    return "\n".join(_QUOTED.sub("", line) for line in lines)
