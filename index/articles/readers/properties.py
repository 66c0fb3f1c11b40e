"""What a document's program noted about it: title, author, and when the document was made.

Such notes are often those of another document that served as a template, so they count only where the text itself
is silent, and a day from them is marked as "document properties".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from index.articles.article import Article
from index.articles.bylines import split_names
from index.articles.dates import stated_date
from index.articles.draft import Facts, Part
from index.articles.finishing import finished
from index.articles.readers.headline import is_in_text, place_headline
from index.errors import ReadError

# Titles that programs give by themselves, and names of files.
_NO_TITLE = re.compile(
    r"^(?:untitled.*|document\s*\d*|microsoft (?:word|powerpoint|excel)\b.*|slide \d+|title|unbenannt.*"
    r"|sans titre.*)$"
    r"|\.(?:docx?|odt|rtf|pdf|indd|qxd|html?|txt|tex|dvi|ps|pages|pptx?|xlsx?|cdr|fm|p65)\b",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"^(?:(?:default |windows |mac |office |ms )?"
    r"(?:user|author|owner|admin\w*|microsoft|unknown|anonymous|root|test)\d*"
    r"|.*@.*)$",
    re.IGNORECASE,
)
_TITLE_LIMIT = 300  # code points


@dataclass(slots=True)
class Properties:
    """The notes of a program, as it wrote them.

    Attributes:
        title: The title.
        author: Who made it; several are parted by semicolons.
        created: The day, as ISO 8601 or near it.
        language: A tag of BCP 47.
    """

    title: str = ""
    author: str = ""
    created: str = ""
    language: str = ""


def finished_document(parts: list[Part], properties: Properties, path: Path) -> Article:
    """Return the article of a document with these parts, its properties filling what the text leaves open.

    Raises:
        ReadError: "no-text": there are no parts.
    """
    if not parts:
        raise ReadError("no-text")
    title = "" if _NO_TITLE.search(properties.title) else " ".join(properties.title[:_TITLE_LIMIT].split())
    facts = Facts(
        origin="document properties", language=properties.language.replace("_", "-").partition("-")[0].lower()
    )
    if title and is_in_text(title, parts):
        facts.title = title
    if facts.title or _has_heading(parts):
        place_headline(parts, facts)
    article = finished(parts, facts, path)
    if not article.authors and not article.byline and properties.author and not _NO_AUTHOR.match(properties.author):
        sources = {**article.sources, "authors": "document properties"}
        article = replace(article, authors=split_names(properties.author), sources=sources)
    day = stated_date(properties.created)
    if article.published is None and day is not None:
        article = replace(article, published=day, published_from="document properties")
    return article


def _has_heading(parts: list[Part]) -> bool:
    """Whether the document itself says which line is the title."""
    return any(part.role.value in {"heading", "headline"} for part in parts[:3])
