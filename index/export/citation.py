"""Cites articles, in styles that are data: ``resources/templates/citations.toml``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from string import Formatter

from index.articles.day_order import UNSURE
from index.errors import ExportError
from index.export.author_names import inverted, listed, with_initials
from index.export.grouping import UNTITLED
from index.notes.annotation import FileVersion
from index.views import OpenedArticle

DEFAULT_STYLE = "full"
_DOUBLED = re.compile(r"(?:(?<=[?!…])[.,]|(?<=\.)\.)(?=”? |”?$)")  # "Why?," and "Why?." lose the second mark
_LEFT_OPEN = re.compile(r",(?=”?$)")  # a comma after the last part waits for one that was left out
_SWAPPED = " [day and month may be swapped]"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)  # in English as the styles are, whatever the language of the machine


@dataclass(frozen=True, slots=True)
class Style:
    """A style of citing.

    Attributes:
        key: The stable name.
        name: What is shown.
        separator: What stands between two parts.
        end: What stands after the last one.
        parts: Patterns with the names of fields in braces.
    """

    key: str
    name: str
    separator: str
    end: str
    parts: tuple[str, ...]


@cache
def styles() -> tuple[Style, ...]:
    """Return the styles in the order in which menus show them."""
    content = files("resources").joinpath("templates", "citations.toml").read_text(encoding="utf-8")
    return tuple(Style(**{**entry, "parts": tuple(entry["parts"])}) for entry in tomllib.loads(content)["style"])


def cite(
    opened: OpenedArticle, paragraph: int, style: str = DEFAULT_STYLE, version: FileVersion | None = None
) -> str:
    """Return a citation of an article as plain text, on one line.

    Args:
        opened: The article.
        paragraph: The number, from 1, of the paragraph that is cited; 0 for the whole article.
        style: The key of a style.
        version: The earlier file that is quoted; None for today's.

    Raises:
        ExportError: unknown-style.
    """
    chosen = next((one for one in styles() if one.key == style), None)
    if chosen is None:
        raise ExportError("unknown-style", style=style, known=", ".join(one.key for one in styles()))
    fields = _fields(opened, paragraph, version)
    parts = [pattern.format_map(fields) for pattern in chosen.parts if _has_all(pattern, fields)]
    text = _DOUBLED.sub("", " ".join(chosen.separator.join(parts).split()))
    text = _LEFT_OPEN.sub("", text)
    return text if text.endswith(chosen.end) else text + chosen.end


def _has_all(pattern: str, fields: dict[str, str]) -> bool:
    return all(fields[name] for _, name, _, _ in Formatter().parse(pattern) if name)


def _fields(opened: OpenedArticle, paragraph: int, version: FileVersion | None) -> dict[str, str]:
    article, first_seen = opened.article, opened.first_seen
    return {
        **_authors(article.authors),
        **_days(article.published, is_unsure=article.published_from == UNSURE),
        "title": article.title or UNTITLED,
        "outlet": article.outlet,
        "url": article.url,
        "sha256": version.sha256 if version else opened.sha256,
        "path": version.path if version else opened.path,
        "version": version.day.isoformat() if version else "",
        "paragraph": str(paragraph) if paragraph else "",
        "first_seen": first_seen.isoformat() if first_seen else "",
    }


def _authors(authors: tuple[str, ...]) -> dict[str, str]:
    return {
        "authors": ", ".join(authors),
        "authors_and": listed(authors, " and "),
        "authors_inverted": listed(authors, ", and ", _first_inverted).rstrip("."),
        "authors_initials": listed(authors, ", & ", lambda name, _: with_initials(name)),
    }


def _first_inverted(name: str, place: int) -> str:
    return name if place else inverted(name)


def _days(day: date | None, *, is_unsure: bool) -> dict[str, str]:
    """Return a day as styles word it; with a warning in each where its numbers may be read in two ways."""
    if day is None:
        return dict.fromkeys(("published", "published_day", "published_long", "year"), "") | {"published_apa": "n.d."}
    warning = _SWAPPED if is_unsure else ""
    month = _MONTHS[day.month - 1]
    return {
        "published": day.isoformat() + warning,
        "published_day": f"{day.day} {month} {day.year}{warning}",
        "published_long": f"{month} {day.day}, {day.year}{warning}",
        "published_apa": f"{day.year}, {month} {day.day}{warning}",
        "year": str(day.year),
    }
