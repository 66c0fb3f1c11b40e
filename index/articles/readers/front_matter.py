"""What the block of fields says that a Markdown file may begin with."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.articles.bylines import split_names
from index.articles.dates import stated_date
from index.articles.draft import Facts
from index.articles.readers.front_matter_fields import Fields, fields_of_toml, fields_of_yaml

_YAML = re.compile(r"---[ \t]*\n(?P<fields>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\+\+\+[ \t]*\n(?P<fields>.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LONGEST = 131_072  # code points
# Keys of note-taking programs, clippers, lists of references and site generators, the most telling first.
_TITLES = (
    "title",
    "headline",
    "fulltitle",
    "name",
    "titel",
    "titre",
    "título",
    "titulo",
    "titolo",
    "başlık",
    "заголовок",
)
_STANDFIRSTS = (
    "standfirst", "subtitle", "description", "summary", "excerpt", "abstract", "lead", "lede", "dek", "deck",
    "subhead", "teaser",
)  # fmt: skip
_AUTHORS = (
    "authors", "author", "byline", "by", "creator", "creators", "authorname", "writer", "autor", "autoren", "autores",
    "auteur", "auteurs", "autore", "autori", "yazar", "yazarlar", "автор", "авторы",
)  # fmt: skip
_OUTLETS = (
    "outlet", "publisher", "publication", "publicationtitle", "containertitle", "sitename", "newspaper", "journal",
    "magazine", "media", "sourcename", "publishedby", "publishedin", "site", "website", "source", "medium", "quelle",
    "fuente", "medio", "fonte", "kaynak", "источник", "domain", "domainname",
)  # fmt: skip
_DAYS = (
    "published", "datepublished", "publishedat", "publishedon", "publishedtime", "publishdate", "publicationdate",
    "pubdate", "datepub", "issued", "released", "date", "datum", "fecha", "data", "tarih", "дата",
)  # fmt: skip
_CHANGES = (
    "modified", "datemodified", "lastmodified", "lastmodifiedat", "lastmod", "updated", "updatedat", "lastupdated",
)  # fmt: skip
_ADDRESSES = (
    "url", "link", "source", "sourceurl", "canonical", "canonicalurl", "permalink", "original", "originalurl", "uri",
    "href", "weburl", "quelle", "fuente", "fonte", "kaynak", "источник",
)  # fmt: skip
_LANGUAGES = ("language", "lang", "locale", "languagecode", "sprache", "langue", "idioma", "lingua", "dil", "язык")
_NAMES_OF_LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl",
    "nederlands": "nl", "turkish": "tr", "türkçe": "tr", "russian": "ru", "русский": "ru", "arabic": "ar",
    "العربية": "ar", "hebrew": "he", "עברית": "he", "persian": "fa", "chinese": "zh", "中文": "zh", "japanese": "ja",
    "日本語": "ja", "ukrainian": "uk", "polish": "pl", "polski": "pl",
}  # fmt: skip
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]\w+)*$")
_NOTE_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\(\s*<?(https?://[^\s()<>]+)>?[^()]*\)")
_ADDRESS = re.compile(r"<?(https?://[^\s<>]+)>?$")
_HAS_NAME = re.compile(r"[A-ZÀ-ÞΑ-ΩА-Я\u0590-\u0fff\u3040-\ud7ff]|\w\.\w\w")  # a capital, another script, a domain


class FrontMatter(NamedTuple):
    """What the block says, and the text behind it."""

    facts: Facts
    rest: str


def split_front_matter(text: str) -> FrontMatter:
    """Return what the front matter of ``text`` says and what follows it; all of ``text`` where there is none.

    A block that is no mapping of YAML or TOML, uses aliases or is very long is no front matter.
    """
    for mark, pattern, read in (("---", _YAML, fields_of_yaml), ("+++", _TOML, fields_of_toml)):
        block = pattern.match(text[:_LONGEST]) if text.startswith(mark) else None
        fields = read(block["fields"]) if block else None
        if block and fields:
            return FrontMatter(_facts(fields), text[block.end() :])
    return FrontMatter(Facts(), text)


def _facts(fields: Fields) -> Facts:
    """Return what the fields say about the article."""
    authors = next((fields[name] for name in _AUTHORS if fields.get(name)), [])
    day, change = (
        next(filter(None, (stated_date(value) for value in _values(fields, names))), None)
        for names in (_DAYS, _CHANGES)
    )
    return Facts(
        origin="front matter",
        title=next(map(_unlinked, _values(fields, _TITLES)), ""),
        standfirst=next(map(_unlinked, _values(fields, _STANDFIRSTS)), ""),
        authors=tuple(dict.fromkeys(name for author in authors for name in split_names(_unlinked(author)))),
        outlet=next(filter(_may_be_outlet, map(_unlinked, _values(fields, _OUTLETS))), ""),
        published=day,
        published_from="front matter" if day else "",
        modified=change,
        url=next(filter(None, map(_address, _values(fields, _ADDRESSES))), ""),
        language=next(filter(None, map(_language, _values(fields, _LANGUAGES))), ""),
    )


def _values(fields: Fields, names: tuple[str, ...]) -> list[str]:
    """Return the first value of each of some fields that has any."""
    return [fields[name][0] for name in names if fields.get(name)]


def _unlinked(value: str) -> str:
    """Return the words of a value without the marks of links around them."""
    return _LINK.sub(r"\1", _NOTE_LINK.sub(r"\1", value)).strip()


def _may_be_outlet(value: str) -> bool:
    """Whether a value may name an outlet: addresses and words of programs ("rss") do not."""
    return bool(_HAS_NAME.search(value)) and not _ADDRESS.match(value)


def _address(value: str) -> str:
    """Return the address that a value is or links to, or ""."""
    found = _LINK.search(value)
    alone = _ADDRESS.match(value)
    return found[2] if found else alone[1] if alone else ""


def _language(value: str) -> str:
    """Return the primary subtag of a language that is given by its tag or by its name, or ""."""
    tag = _TAG.match(value)
    return tag[1].lower() if tag else _NAMES_OF_LANGUAGES.get(value.casefold(), "")
