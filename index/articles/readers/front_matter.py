"""The block of YAML that a Markdown file may begin with."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.articles.bylines import split_names
from index.articles.dates import stated_date
from index.articles.draft import Facts

_BLOCK = re.compile(r"---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LONGEST = 65_536  # code points
# Keys that note-taking programs, clippers and site generators use, the most telling first.
_TITLES = ("title", "headline", "name")
_STANDFIRSTS = ("standfirst", "subtitle", "description", "summary", "excerpt", "lead", "dek")
_AUTHORS = ("authors", "author", "byline", "by", "creator")
_OUTLETS = ("outlet", "publisher", "publication", "site_name", "site", "website", "newspaper", "source_name")
_DAYS = ("published", "date_published", "datepublished", "publication_date", "pubdate", "date", "publish_date")
_ADDRESSES = ("url", "link", "source", "source_url", "canonical", "permalink", "original")
_LANGUAGES = ("language", "lang", "locale")


class FrontMatter(NamedTuple):
    """What the block says, and the text behind it."""

    facts: Facts
    rest: str


def split_front_matter(text: str) -> FrontMatter:
    """Return what the front matter of ``text`` says and what follows it; all of ``text`` where there is none.

    A block that is no YAML mapping, uses aliases or is very long is no front matter.
    """
    block = _BLOCK.match(text[: 2 * _LONGEST]) if text.startswith("---") else None
    fields = _fields(block["yaml"]) if block else None
    return FrontMatter(_facts(fields), text[block.end() :]) if block and fields else FrontMatter(Facts(), text)


def _fields(source: str) -> dict[str, list[str]] | None:
    """Return the scalars and lists of scalars of a YAML mapping by key in lower case, or None where it is none."""
    import yaml  # few files need it

    if len(source) > _LONGEST:
        return None
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(source, Loader=yaml.BaseLoader)):
            return None
        # BaseLoader keeps every scalar a string: no object is made, and a title of "NO" stays one.
        value = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - it can make strings, lists and mappings only
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    if not isinstance(value, dict):
        return None
    return {str(key).strip().lower().replace("-", "_"): _strings(inner) for key, inner in value.items()}


def _strings(value: object) -> list[str]:
    """Return a scalar or a list of scalars as a list of strings."""
    found = value if isinstance(value, list) else [value]
    return [" ".join(scalar.split()) for scalar in found if isinstance(scalar, str) and scalar.strip()]


def _facts(fields: dict[str, list[str]]) -> Facts:
    """Return what the fields say about the article."""

    def first(names: tuple[str, ...]) -> str:
        return next((fields[name][0] for name in names if fields.get(name)), "")

    authors = next((fields[name] for name in _AUTHORS if fields.get(name)), [])
    days = (stated_date(fields[name][0]) for name in _DAYS if fields.get(name))
    day = next(filter(None, days), None)
    addresses = (fields[name][0] for name in _ADDRESSES if fields.get(name))
    return Facts(
        origin="front matter",
        title=first(_TITLES),
        standfirst=first(_STANDFIRSTS),
        authors=tuple(dict.fromkeys(name for author in authors for name in split_names(author))),
        outlet=first(_OUTLETS),
        published=day,
        published_from="front matter" if day else "",
        url=next((address for address in addresses if address.startswith(("http://", "https://"))), ""),
        language=first(_LANGUAGES).replace("_", "-").partition("-")[0].lower(),
    )
