"""Cites articles, in styles that are data: ``resources/scales/citations.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Formatter

from index.errors import ExportError
from index.export.grouping import UNTITLED
from index.views import OpenedArticle

DEFAULT_STYLE = "full"


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
    content = files("resources").joinpath("scales", "citations.toml").read_text(encoding="utf-8")
    return tuple(Style(**{**entry, "parts": tuple(entry["parts"])}) for entry in tomllib.loads(content)["style"])


def cite(opened: OpenedArticle, paragraph: int, style: str = DEFAULT_STYLE) -> str:
    """Return a citation of an article as plain text, on one line.

    Args:
        opened: The article.
        paragraph: The number, from 1, of the paragraph that is cited; 0 for the whole article.
        style: The key of a style.

    Raises:
        ExportError: unknown-style.
    """
    chosen = next((one for one in styles() if one.key == style), None)
    if chosen is None:
        raise ExportError("unknown-style", style=style, known=", ".join(one.key for one in styles()))
    fields = _fields(opened, paragraph)
    parts = (pattern.format_map(fields) for pattern in chosen.parts if _has_all(pattern, fields))
    return " ".join((chosen.separator.join(parts) + chosen.end).split())


def _has_all(pattern: str, fields: dict[str, str]) -> bool:
    return all(fields[name] for _, name, _, _ in Formatter().parse(pattern) if name)


def _fields(opened: OpenedArticle, paragraph: int) -> dict[str, str]:
    article = opened.article
    return {
        "authors": ", ".join(article.authors),
        "title": article.title or UNTITLED,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else "",
        "url": article.url,
        "sha256": opened.sha256,
        "path": opened.path,
        "paragraph": str(paragraph) if paragraph else "",
    }
