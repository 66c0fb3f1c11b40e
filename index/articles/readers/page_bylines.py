"""The authors as the elements of a page name them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from index.articles.bylines import authors_of, bare_names, is_bare_name, split_names
from index.articles.dates import dates_in
from index.articles.readers.page import Element, is_longer, words_of
from index.articles.readers.page_places import Places

# What the makers of pages call what names the author, the surest first.
_BYLINE = re.compile(r"by-?line")
_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:article|story|post|entry|news|meta|td-post|c)?[-_]*(?:author|autor|auteur|autore|redactor|writer"
    r"|contributor|journalist|reporter|columnist|schreiber|författare|yazar|penulis)s?(?![a-z])|authorname|author-name"
)
_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|by|people|staff|journalists?|reporters?|contributors?|columnists?"
    r"|redakteure?|yazarlar|writers?|team|agency)/[^/?#]"
)
_VCARD = re.compile(r"(?:^|\s)(?:fn|username|p-author|signature|posted-?by|postedby)(?:$|\s)")
_BOX = re.compile(r"avatar|image|photo|social|follow|twitter|count")
_BETWEEN_NAMES = re.compile(r"\s*[,;/&|]\s*")
_LABEL = re.compile(
    r"^(?:文|撰文|作者|記者|记者|本报记者|本報記者)\s*[／/：:\s]?\s*|(?<=\w)[／/](?=[\u3400-\u9fff]).*$"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SAID_BEHIND = re.compile(
    rf"\s+(?:[Pp]osted|[Uu]pdated|[Pp]ublished|[Ll]ast\s+[Uu]pdated|[Mm]odified|[Cc]reated)\b.*$|\s+@\w.*$"
    rf"|(?<=[a-z])(?=(?:{_MONTHS})\s+\d).*$|\s+(?:Guest\s+)?(?:Contributor|Columnist|Author)s?$"
)
_AND = re.compile(r"\s+AND\s+")
_ACRONYM = re.compile(r"[A-Z]{2,4}\s+[A-Z]{4,}$")  # an outlet: "USA TODAY"
_POST = re.compile(
    r"correspond|editor|reporter|writer|journalis|columnist|contributor|staff|redakt|rédact|redacc|korrespond|redat",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}),? (?:is|was|ist|war|est|es|è) "
    r"(?:an?|the|eine?|une?|una?|la|le|el|il)\b"
)
_IN_SCRIPT = re.compile(
    r"\"(?:author|authors|authorName|author_name|byline)\"\s*:\s*\[?\s*\"(?P<names>[^\"\\]{4,80})\""
)
_LONGEST = 160  # code points of a byline
_LONGEST_CASELESS = 30  # code points of a name in a script without capitals
_LONGEST_SCRIPT = 2_000_000  # code points of one script that is looked at
_WIDEST = 3  # elements around the first name, in which others of the same article stand
_MOST = 8  # names in one byline
_SAID_BEFORE = re.compile(
    r"^(?:(?:posted|submitted|published|written|reported|contributed|uploaded|added|compiled|edited)\s+by"
    r"|interview(?:er)?|words|story|report|author|published|updated)\s*[:：]?\s+(?=[A-ZÀ-ÞА-Я])",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\s+(?:on|at)\s+(?=[A-Z\d])|\s*[|·•–—]\s*|\s+-\s+|\s*\d|\s*[,(]\s*(?=[A-Z]{2,}\b|the\b|[A-Z]\w+\s*$)"
)


class Byline(NamedTuple):
    """A byline as an element of the page has it, and the names in it."""

    line: str
    names: tuple[str, ...]


def byline_of(places: Places, language: str) -> Byline | None:
    """Return the byline of a page's article: of the surest mark that any element has, the nearest to the headline.

    Where nothing is marked as one, it is a name that stands beside a day, one in the data of a script, or that with
    which a note in italics below the text begins.
    """
    tiers: dict[int, list[Element]] = {}
    for element in places.root.iter("*"):
        tier = _tier(element)
        if tier:
            tiers.setdefault(tier, []).append(element)
    for tier in sorted(tiers):
        found = _first(places.nearest(tiers[tier]))
        if found is not None:
            return found
    return _beside_day(places, language) or _in_scripts(places) or _about_author(places)


def _beside_day(places: Places, language: str) -> Byline | None:
    """Return a name that stands alone in an element beside a day, near the headline."""
    for element in places.root.iter("span", "div", "p", "a", "b", "strong", "em", "li"):
        if not places.is_near(element) or len(element) > 1:
            continue
        line, around = _line(element), _line(element.getparent())
        is_names = all(map(is_bare_name, _BETWEEN_NAMES.split(line)))
        if is_names and dates_in(around, language) and places.is_own(element):
            return Byline(line, names_in(line))
    return None


def _in_scripts(places: Places) -> Byline | None:
    """Return the author that the data of a script name, or the same data in a meta element."""
    told = [script.text or "" for script in places.root.iter("script")]
    told += [element.get("content") or "" for element in places.root.iter("meta")]
    for text in told:
        for found in _IN_SCRIPT.finditer(text[:_LONGEST_SCRIPT]):
            names = _bare_names(found["names"])
            if names:
                return Byline("", names)
    return None


def _about_author(places: Places) -> Byline | None:
    """Return the author whom a paragraph in italics introduces: "Mira Tolan is a lawyer in Varn."."""
    for element in places.root.iter("em", "i"):
        words, outer = words_of(element), element.getparent()
        found = _ABOUT.match(words)
        if found and is_bare_name(found["name"]) and words_of(outer) == words and places.is_own(element):
            return Byline("", split_names(found["name"]))
    return None


def _tier(element: Element) -> int:
    """Return how surely an element names the author, 1 the surest; 0 where nothing says that it does."""
    if "author" in (element.get("itemprop") or "").lower() or element.get("rel") == "author":
        return 1
    if element.tag in {"body", "html", "meta", "link", "script", "img", "article", "main"}:
        return 0
    name = " ".join(element.get(key) or "" for key in ("class", "id", "data-testid", "data-qa")).lower()
    if name.strip() and not _BOX.search(name):
        if _BYLINE.search(name):
            return 2
        if _AUTHOR.search(name):
            return 3
        if _VCARD.search(name):
            return 5
    return 4 if element.tag == "a" and _ADDRESS.search(element.get("href") or "") else 0


def _first(elements: Sequence[Element]) -> Byline | None:
    """Return the first byline with names among some elements, with the names that stand beside it."""
    for element in elements:
        line = _line(element)
        names = names_in(line)
        if names:
            return Byline(line, _with_those_beside(element, names, elements))
    return None


def _with_those_beside(element: Element, names: tuple[str, ...], others: Sequence[Element]) -> tuple[str, ...]:
    """Return names with those that elements of the same kind have in the closest element that holds several."""
    outer = element
    for _ in range(_WIDEST):
        outer = outer.getparent()
        if outer is None or outer.tag in {"body", "html", "main", "article"}:
            break
        inside = [one for one in others if any(above is outer for above in one.iterancestors())]
        found = tuple(dict.fromkeys([*names, *(name for one in inside for name in names_in(_line(one)))]))
        if len(found) > len(names):
            return found if len(found) <= _MOST else names
    return names


def names_in(line: str) -> tuple[str, ...]:
    """Return the names in a line that is marked as a byline, whatever else stands in it."""
    if not 0 < len(line) <= _LONGEST:
        return ()
    said = _SAID_BEHIND.sub("", _SAID_BEFORE.sub("By ", _LABEL.sub("", line))).strip(" ,|")
    names = next(filter(None, _readings(_AND.sub(" and ", said))), ())
    people = tuple(name for name in names if not _ACRONYM.match(name))
    return names if all(map(str.isupper, names)) else people


def _readings(line: str) -> Iterator[tuple[str, ...]]:
    """Yield the ways to read a byline: as a whole, as a bare name, and so without what stands behind the names."""
    head = _REST.split(line)[0].strip(" ,")
    for piece in (line, head):
        yield authors_of(piece)
        yield _bare_names(piece)


def _bare_names(line: str) -> tuple[str, ...]:
    """Return the names in an element that holds nothing else."""
    is_caseless = not re.search(r"[a-zà-ÿа-я]", line) and len(line) <= _LONGEST_CASELESS
    pieces = [bare_names(piece) for piece in _BETWEEN_NAMES.split(line) if not _POST.search(piece)]
    first = list(takewhile(bool, pieces))
    if first:  # what stands behind the names is a place or an outlet
        return tuple(dict.fromkeys(name for names in first for name in names))
    is_name = is_bare_name(line) or (is_caseless and not re.search(r"[\d.,:：!?،؟。]", line))
    return split_names(line) if is_name else ()


def _line(element: Element) -> str:
    """Return the text of an element on one line, different elements kept apart; "" where it is long."""
    if is_longer(element, _LONGEST):
        return ""
    return words_of(element) if len(element) == 0 else " ".join(" ".join(element.itertext("*")).split())
