"""What a page of HTML says about itself: JSON-LD, meta elements, and what stands in the page."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from datetime import date

from htmldate import find_date

from index.articles.agencies import is_agency, publisher_of
from index.articles.bylines import split_names
from index.articles.dates import stated_date
from index.articles.day_order import with_order
from index.articles.draft import Facts
from index.articles.readers.json_ld import json_ld_facts
from index.articles.readers.page import Element, fold, words_of
from index.articles.readers.page_bylines import byline_of
from index.articles.readers.page_days import day_of, days_in_scripts, drop_days_of_others, stated_days
from index.articles.readers.page_places import Places

# Names of meta elements, the most reliable first (Open Graph, Dublin Core, Highwire, and those of large publishers).
_TITLES = ("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "headline")
_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")
_OUTLETS = (
    "og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "application-name", "publisher",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "og:article:author", "citation_author", "dc.creator", "dcterms.creator",
    "parsely-author", "sailthru.author", "byl",
)  # fmt: skip
_DAYS = (
    "article:published_time", "og:article:published_time", "datepublished", "date_published",
    "citation_publication_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "published_time",
    "originalpublicationdate", "article.published", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
_CHANGES = (
    "article:modified_time", "og:updated_time", "datemodified", "article:modified", "dcterms.modified",
    "dc.date.modified", "last-modified", "lastmod", "revision_date", "updated_time",
)  # fmt: skip
_ADDRESSES = ("og:url", "twitter:url", "citation_public_url")
_LANGUAGES = ("og:locale", "content-language", "dc.language", "language")
_NOT_READ = frozenset({"script", "style", "template", "noscript"})
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?![a-zA-Z])")
# The comments that browsers write into the pages they save.
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
_SAVED_WITHIN = 8000  # code points
_FAMILY_NAME_FIRST = re.compile(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w.'’-]*(?: [^\W\d_]\.)?)")
_SITE_SUFFIX = re.compile(r"\s+(?:[|–—·•»]|-|::)\s+[^|–—·•»]{2,40}$")
_NEWSPAPER = re.compile(
    r"\b(?:\w*(?:blatt|zeitung|nachrichten|anzeiger|kurier)|times|herald|gazette|tribune|journal|courier|chronicle|news"
    r"|media|press|radio|tv|online|redaktion|magazine?|diario|periódico|gazzetta|corriere|giornale|jornal|folha|krant"
    r"|dagblad|tidning(?:en)?|avis|gazeta|dziennik|вестник|газета|gazetesi|haber|staff|desk|editorial|team)\b",
    re.IGNORECASE,
)
# As plug-ins of WordPress label it, in the language of the page.
_WRITTEN_BY = frozenset(
    {
        "written by", "by", "author", "verfasst von", "geschrieben von", "von", "autor", "écrit par", "par", "auteur",
        "escrito por", "por", "scritto da", "autore", "geschreven door", "napisane przez", "autor wpisu", "yazan",
        "yazar", "skriven av", "skrevet av", "skrevet af", "kirjoittanut", "написано автором", "автор", "كُتب بواسطة",
        "كتب بواسطة", "نوشته شده توسط", "执笔者", "執筆者", "作者", "撰写者", "글쓴이", "scris de", "napsal",
        "συντάχθηκε από", "συντάκτης", "נכתב על ידי", "ditulis oleh",
    }
)  # fmt: skip
_OUTLET = re.compile(r"(?:The|Die|Der|Das|Le|La|Les|El|Il)\s")
_LONGEST_SITE = 5  # words
_SHORTEST_CUT = 20  # code points of a title that was cut short

# Accounts that content systems begin with; who writes with one of them is not known by it.
_ACCOUNTS = frozenset({"admin", "administrator", "superuser", "webmaster", "root", "user", "siteadmin", "wordpress"})

_LOG = logging.getLogger(__name__)


def page_facts(root: Element, text: str) -> Facts:
    """Return what is known about the page with this root and this source, each fact from its most reliable place."""
    facts = Facts(
        origin="html element",
        language=_language(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""),
    )
    meta = _meta(root)
    facts.locale = _locale(root, meta, text)
    for other in (json_ld_facts(root), _meta_facts(meta, facts.locale)):
        facts.fill(other)
    places = Places(root, facts.title)
    nobody = _ACCOUNTS | {letters(facts.outlet)}
    facts.authors = tuple(name for name in facts.authors if letters(name) not in nobody)
    visible = _visible_facts(places, facts.locale or facts.language)
    facts.authors = _people_among(facts.authors)
    is_nobody = bool(visible.authors) and all(is_agency(name) or _NEWSPAPER.search(name) for name in facts.authors)
    if is_nobody or set(visible.authors) > set(facts.authors):  # metadata often has the first of several alone
        facts.authors = ()
    facts.fill(visible)
    facts.fill(Facts(origin="link element", url=_canonical(root)))
    facts.fill(Facts(origin="saving browser", url=_saved_from(text)))
    facts.title = _whole(facts.title, root)
    facts.title = _without_site(facts.title, facts.outlet)
    _name_publisher(facts, meta, places)
    facts.authors = _without_outlet(facts.authors, facts.outlet, places)
    return facts


def _people_among(authors: tuple[str, ...]) -> tuple[str, ...]:
    """Return the persons where a field names them beside agencies or "The Harbour Times"; else all."""
    people = tuple(name for name in authors if not (is_agency(name) or _OUTLET.match(name)))
    return people or authors


def _name_publisher(facts: Facts, meta: dict[str, list[str]], places: Places) -> None:
    """Take the site's name for the outlet where metadata name none, or only the agency whose text the page has."""
    if facts.outlet and not is_agency(facts.outlet):
        return
    site = meta.get("og:site_name", [""])[0]
    outlet = publisher_of((facts.outlet, site, _site_in_title(facts, places)), "")
    if outlet != facts.outlet:
        facts.outlet, facts.sources["outlet"] = outlet, "meta" if outlet == site else "page title"


def _site_in_title(facts: Facts, places: Places) -> str:
    """Return what stands behind the headline in the title of the window, or ""."""
    found = _SITE_SUFFIX.search(places.window_title)
    headline = letters(facts.title)
    if found is None or not headline or letters(places.window_title[: found.start()]) != headline:
        return ""
    name = found[0].strip(" |–—·•»:-")
    is_name = 0 < len(name.split()) <= _LONGEST_SITE and name[:1].isupper() and not any(map(str.isdecimal, name))
    return name if is_name and name not in facts.authors else ""


def _locale(root: Element, meta: dict[str, list[str]], text: str) -> str:
    """Return the tag by which the numbers of a day on a page are read: what it states, unless its numbers differ."""
    stated = [root.get("lang") or "", *(meta[name][0] for name in _LANGUAGES if name in meta)]
    tags = [value.strip().lower().replace("_", "-") for value in stated if _LANGUAGE.match(value.strip())]
    with_country = next((tag for tag in tags if "-" in tag and tag[:2] == tags[0][:2]), "")
    pieces = (piece for element in root.iter("*") if element.tag not in _NOT_READ for piece in _pieces(element))
    address = (
        next((meta[name][0] for name in _ADDRESSES if name in meta), "") or _canonical(root) or _saved_from(text)
    )
    return with_order(with_country or (tags[0] if tags else ""), pieces, address)


def _pieces(element: Element) -> Iterator[str]:
    """Yield the text right inside an element and right behind it."""
    yield from filter(None, (element.text, element.tail))


def _without_outlet(authors: tuple[str, ...], outlet: str, places: Places) -> tuple[str, ...]:
    """Return authors without the outlet; where nothing names it, the page's title has it beside the headline."""
    people = tuple(name for name in authors if letters(name) != letters(outlet))
    site = letters(places.window_title.replace(words_of(places.headline), "")) if places.headline is not None else ""
    return tuple(name for name in people if letters(name) not in site) or people


def _whole(title: str, root: Element) -> str:
    """Return the heading of the page that a title cut short begins, else the title."""
    begun = title.rstrip(".… ")
    if not title.endswith(("...", "…")) or len(begun) < _SHORTEST_CUT:
        return title
    return next((words for element in root.iter("h1") if (words := words_of(element)).startswith(begun)), title)


def _without_site(title: str, outlet: str) -> str:
    """Return a title without the name of the site behind it, which publishers write into their metadata."""
    found = _SITE_SUFFIX.search(title)
    behind = letters(found[0]) if found else ""
    return (
        title[: found.start()]
        if found and outlet and behind in {letters(outlet), letters(f"the {outlet}")}
        else title
    )


def letters(text: str) -> str:
    """Return the letters and digits of a name, by which two ways of writing it are compared."""
    return re.sub(r"[\W_]+", "", text).casefold()


def searched_day(root: Element, title: str) -> tuple[date | None, str]:
    """Return a day of publication that nothing on a page states clearly, and where it is from.

    It is called so in the data of the page's scripts, or htmldate finds it in the elements (Barbaresi 2020, doi
    10.21105/joss.02439).
    """
    day = next(days_in_scripts(root), None)
    return (day, "meta") if day else _found_day(root, title)


def _found_day(root: Element, title: str) -> tuple[date | None, str]:
    places = Places(deepcopy(root), title)
    drop_days_of_others(places)
    try:
        found = find_date(places.root, original_date=True, extensive_search=False)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, OverflowError) as error:
        # Another's code on a hostile page, as in the search for the main text.
        _LOG.info("htmldate gave up: %r", error)
        return None, ""
    day = stated_date(found) if found else None
    return day, "text" if day else ""


def _meta(root: Element) -> dict[str, list[str]]:
    """Return the contents of all meta elements by name, in lower case."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = fold(element.get("content") or "")
        if name and content:
            found.setdefault(name.lower(), []).append(content)
    return found


def _meta_facts(meta: dict[str, list[str]], language: str) -> Facts:
    """Return what the meta elements say."""

    def first(names: Iterable[str]) -> str:
        return next((meta[name][0] for name in names if name in meta), "")

    day = next(filter(None, (day_of(meta[name][0], language) for name in _DAYS if name in meta)), None)
    names = next((meta[name] for name in _AUTHORS if name in meta and not _is_address(meta[name][0])), _on_card(meta))
    address = first(_ADDRESSES)
    return Facts(
        origin="meta",
        modified=next(filter(None, (day_of(meta[name][0], language) for name in _CHANGES if name in meta)), None),
        title=first(_TITLES),
        standfirst=first(_DESCRIPTIONS),
        outlet=first(_OUTLETS),
        authors=tuple(dict.fromkeys(author for name in names for author in split_names(_turned(name)))),
        published=day,
        published_from="meta" if day else "",
        url=address if _is_address(address) else "",
        language=_language(first(_LANGUAGES)),
    )


def _on_card(meta: dict[str, list[str]]) -> list[str]:
    """Return the author on the card that a page has made for Twitter: a label, and what stands behind it."""
    for number in ("1", "2"):
        label = meta.get(f"twitter:label{number}", [""])[0].casefold().strip(" :")
        if label in _WRITTEN_BY:
            return meta.get(f"twitter:data{number}", [])
    return []


def _turned(name: str) -> str:
    """Return "Tolan, Mira", as libraries write a name, as "Mira Tolan"."""
    found = _FAMILY_NAME_FIRST.fullmatch(name)
    return f"{found[2]} {found[1]}" if found else name


def _is_address(value: str) -> bool:
    """Whether a value is a URL, as some publishers give for an author."""
    return value.startswith(("http://", "https://", "//"))


def _visible_facts(places: Places, language: str) -> Facts:
    """Return what the headline, bylines and elements with a day say."""
    heading = words_of(places.headline) if places.headline is not None else ""
    facts = Facts(
        origin="heading" if heading else "page title",
        title=heading or _SITE_SUFFIX.sub("", places.window_title) or places.window_title,
        published=next(stated_days(places, language), None),
    )
    facts.published_from = "time element" if facts.published else ""
    found = byline_of(places, language)
    if found is not None:
        facts.byline, facts.authors = found
        facts.sources |= {"byline": "html element", "authors": "html element"}
    return facts


def _canonical(root: Element) -> str:
    """Return the address that the page calls its own."""
    links = root.xpath(".//link[@rel='canonical']/@href")
    return next((str(link) for link in links if _is_address(str(link))), "")


def _saved_from(text: str) -> str:
    """Return the address that the saving browser noted."""
    found = _SAVED_FROM.search(text[:_SAVED_WITHIN])
    return (found[1] or found[2]) if found else ""


def _language(value: str) -> str:
    """Return the primary subtag of a language tag, in lower case."""
    found = _LANGUAGE.match(value.strip())
    return found[0].lower() if found else ""
