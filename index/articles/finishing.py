"""The last step of every reader: roles and boilerplate by the rules of cleaning, and the facts in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from index.articles.agencies import leading_agency, signed_authors
from index.articles.article import Article, Role
from index.articles.bylines import authors_beside_day, authors_of, bare_names
from index.articles.cleaning.clean import clean
from index.articles.cleaning.credits import is_old_picture
from index.articles.cleaning.lines import Line
from index.articles.cleaning.mastheads import outlet_before_day
from index.articles.dates import date_in_path, dates_in
from index.articles.day_order import day_to_tell, with_order
from index.articles.draft import Facts, Part, assemble
from index.articles.outlets import find_outlet
from index.text.language import language_of

_TITLE_LIMIT = 140  # code points of a title that is cut from a paragraph
_DATELINE_WITHIN = 90  # code points of a first paragraph
_DASHES = ("—", "–", " - ", "--")
_MOST_LINES = 5000  # no page of the web has more; what is longer is data, and only its beginning is looked at
_LINES_OF_DATA = 100
_LINES_FOR_URL = 12


class Around(NamedTuple):
    """The furniture above and below an article on its page."""

    above: Sequence[Part] = ()
    below: Sequence[Part] = ()


_NOTHING = Around()


def finished(parts: list[Part], facts: Facts, path: Path, around: Around = _NOTHING) -> Article:
    """Return the article of these parts, with what the text, its address and the file's name tell filled in.

    Args:
        parts: The lines in order; roles other than body are those that the format states.
        facts: What the format states; it goes before what is found in the text.
        path: The file; only its name is looked at.
        around: What stands on the page outside the article.
    """
    language = facts.language or language_of("\n".join(part.text for part in parts))
    judged = [part for part in parts if part.role is not Role.BOILERPLATE]
    page = [*around.above, *parts, *around.below]
    facts.fill(Facts(origin="text", url=_url_in(judged)))
    order = with_order(facts.locale or language, (part.text for part in page), facts.url or path.name)
    lines = clean(judged if len(judged) <= _MOST_LINES else judged[:_LINES_OF_DATA], order)
    facts.fill(_facts_of(lines, [part.text for part in page if part.role is Role.BOILERPLATE], facts))
    if facts.published is None:
        facts.published, facts.published_from = next(_days(lines, facts.url, path), (None, ""))
    return assemble(page, facts)


def _facts_of(lines: Sequence[Line], furniture: Sequence[str], stated: Facts) -> Facts:
    """Return what the blocks tell by their roles, and for the outlet also what the page's furniture says."""
    told = [line.text for line in lines if line.part.role is not Role.BOILERPLATE]
    outlet = stated.outlet or find_outlet(told, furniture, stated.url, _masthead(lines)) or _outlet_of_dateline(lines)
    byline = _byline(lines)
    authors = (_authors_of_datelines(lines) if not byline else ()) or authors_of(byline) or bare_names(byline)
    if not (byline or authors):
        byline, authors = _credit_of_agency(told, outlet)
    return Facts(
        origin="text",
        title=_first(lines, Role.HEADLINE) or _cut_title(lines),
        standfirst=_first(lines, Role.STANDFIRST),
        byline=byline,
        authors=authors,
        outlet=outlet,
    )


def _masthead(lines: Sequence[Line]) -> str:
    """Return the name of the paper above the headline, or ""."""
    return next((line.text for line in lines if line.is_masthead), "")


def _outlet_of_dateline(lines: Sequence[Line]) -> str:
    """Return the agency or paper that a line with the day names in front of it, or ""."""
    return next(filter(None, (outlet_before_day(line) for line in lines if line.part.role is Role.DATELINE)), "")


def _credit_of_agency(told: Sequence[str], outlet: str) -> tuple[str, tuple[str, ...]]:
    """Return whom an agency names below its text, with the line; else, in the page of another, the agency itself."""
    line, authors = signed_authors(told)
    agency = leading_agency(told)
    return (line, authors) if authors or not agency or agency == outlet else ("", (agency,))


def _first(lines: Sequence[Line], role: Role) -> str:
    """Return the first line of a role, or ""."""
    return next((line.text for line in lines if line.part.role is role), "")


def _authors_of_datelines(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the authors that a line with the day names, in front of it or behind it."""
    for line in lines:
        if line.part.role is Role.DATELINE and line.dates:
            before = line.text[: line.dates[0].span.start].rstrip(" ,|–-(")
            if names := authors_beside_day(line.text) or authors_of(before):
                return names
    return ()


def _byline(lines: Sequence[Line]) -> str:
    """Return the first byline that names authors, or else the first; what is only a name may be a section's."""
    bylines = [line.text for line in lines if line.part.role is Role.BYLINE]
    return next((byline for byline in bylines if authors_of(byline)), bylines[0] if bylines else "")


def _cut_title(lines: Sequence[Line]) -> str:
    """Return the beginning of the first line, for a text without a headline."""
    first = next((line.text for line in lines if line.part.role is not Role.BOILERPLATE), "")
    if len(first) <= _TITLE_LIMIT:
        return first
    return first[:_TITLE_LIMIT].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _url_in(parts: Sequence[Part]) -> str:
    """Return an address that stands in a line of its own near the top."""
    for part in parts[:_LINES_FOR_URL]:
        words = part.text.split(maxsplit=2)
        if 0 < len(words) <= 2 and words[-1].startswith(("http://", "https://")):
            return words[-1]
    return ""


def _days(lines: Sequence[Line], url: str, path: Path) -> Iterator[tuple[date, str]]:
    """Yield the days that may be that of publication, the most reliable first, each with where it is known from."""
    for role in (Role.DATELINE, Role.BYLINE):
        yield from (day_to_tell(line.dates, 0, "dateline") for line in lines if line.part.role is role and line.dates)
    yield from _days_in_datelines(lines)
    for line in lines:
        if line.says_published and line.dates and not line.is_prose:
            yield day_to_tell(line.dates, 0, "text")
    for place, name in ((url, "url"), (path.name, "file name")):
        day = date_in_path(place)
        if day is not None:
            yield day, name
    for line in lines:
        if line.part.role is Role.CAPTION and line.dates and not is_old_picture(line.text):
            yield day_to_tell(line.dates, -1, "caption")


def _days_in_datelines(lines: Sequence[Line]) -> Iterator[tuple[date, str]]:
    """Yield the day in front of the dash that a first paragraph begins with: "VARN, 3 May 2021 (Agency) — …"."""
    body = next((line for line in lines if line.part.role is Role.BODY and line.is_prose), None)
    if body is None:
        return
    head = body.text[:_DATELINE_WITHIN]
    cut = min((place for dash in _DASHES if (place := head.find(dash)) > 0), default=0)
    if written := dates_in(head[:cut], body.language):
        yield day_to_tell(written, 0, "dateline")
