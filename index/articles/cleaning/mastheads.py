"""Finds the masthead: the name of the paper in a line of its own above the headline.

A short line of capitals may be a section or a headline as well. It is the paper's name where the page says so again,
in a line of copyright, of its desk or in an address; or where the name has a word that papers have ("Gazette",
"Faro", "صحيفة") in the place where the papers of that language have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from index.articles.agencies import is_agency
from index.articles.article import Role
from index.articles.cleaning.lines import Line
from index.articles.copyright import owner_of

_FIRST_WORDS = (
    "dépêche gazette courrier quotidien messager écho échos nouvelliste républicain faro diario correo heraldo gaceta"
    " periódico mercurio noticiero corriere gazzetta giornale messaggero jornal diário correio gazeta folha kurier"
    " dziennik courant dagblad газета صحيفة جريدة روزنامه"
)
_LAST_WORDS = (
    "gazette herald courier tribune chronicle times post observer guardian journal standard telegraph examiner"
    " inquirer dispatch sentinel bulletin advertiser echo argus mercury zeitung blatt tageblatt kurier bote anzeiger"
    " nachrichten rundschau allgemeine gazetesi postası habercisi ekspres вестник газета известия ведомости курьер"
    " вісник tidning posten bladet avis tidende dagblad courant krant"
)
_SMALL_WORDS = (
    "of the and for de la las del los du des da do dos di della delle dei von der und für van et e y & i en og och ve"
)
_FIRST, _LAST = frozenset(_FIRST_WORDS.split()), frozenset(_LAST_WORDS.split())
_ENDINGS = (
    "zeitung",
    "tagblatt",
    "tageblatt",
    "anzeiger",
    "-kurier",
    "-bote",
    "-post",
    "日报",
    "晚报",
    "日報",
    "新聞",
)
_ARTICLES = frozenset(
    {"the", "la", "le", "les", "der", "die", "das", "el", "los", "las", "il", "lo", "het", "de", "o"}
)
_JOINING = frozenset(_SMALL_WORDS.split())
_COMPANY_WORDS = (
    "media medien médias medios group gruppe groupe grupo ltd limited inc llc gmbh co company publishing publishers"
    " publications verlag verlags editions éditions editorial editore network digital online holding"
    " trust medya yayıncılık"
)
_COMPANY = frozenset(_COMPANY_WORDS.split())
_OF_DESK = r"\s+(?:desk|newsroom|staff|team|is (?:printed|published|a (?:daily|weekly|newspaper)))\b"
_HOST = re.compile(r"[@/.](?P<host>[\w-]+)\.[a-z]{2,}\b", re.IGNORECASE)
_LOOK_AT = 40  # lines
_LONGEST_CLAIM = 60  # words of a line in which a page names itself
_MOST_WORDS = 6
_MOST_BY_WORD = 3  # words, articles and particles apart, of a name that only a word of papers tells
_NEAR = 4  # lines in which the headline stands below the masthead
_SHORTEST_HEADLINE = 3  # words
_SHORTEST_HOST = 6  # code points


def mark_masthead(lines: Sequence[Line]) -> None:
    """Set ``is_masthead`` on the line above the headline that is the name of the paper, where there is one.

    Args:
        lines: All lines of the page, in order; none is judged yet.
    """
    first = next((number for number, line in enumerate(lines[:_LOOK_AT]) if line.is_prose), len(lines[:_LOOK_AT]))
    claims = [line.text for line in lines if line.words <= _LONGEST_CLAIM]
    for number, line in enumerate(lines[:first]):
        if _may_be_name(line) and _is_above_headline(lines[:first], number):
            line.is_masthead = has_word_of_papers(line.text) or _is_claimed(line.text, claims[number + 1 :])
            if line.is_masthead:
                return


def _may_be_name(line: Line) -> bool:
    """Whether a line is a few words with capitals, and nothing else that stands above a headline."""
    if line.part.role is not Role.BODY or line.ends or line.cues or line.is_byline or not line.words:
        return False
    words = line.text.split()
    is_plain = not any(mark.isdecimal() or mark in ':|/,;?!"«»“”' for mark in line.text)
    return len(words) <= _MOST_WORDS and is_plain and words[0][:1].isalpha() and not words[0][:1].islower()


def _is_above_headline(lines: Sequence[Line], number: int) -> bool:
    """Whether one of the next lines may be the headline of the article."""
    words = lines[number].words
    return any(
        below.is_headline_like
        and below.words >= max(_SHORTEST_HEADLINE, words)
        and not (below.is_byline or below.is_date_line or below.is_name or below.is_trail or below.cues)
        for below in lines[number + 1 : number + 1 + _NEAR]
    )


def has_word_of_papers(name: str) -> bool:
    """Whether a few words with capitals have one that names papers, where the papers of its language have it."""
    words = [word for word in name.split() if word.casefold() not in _ARTICLES | _JOINING]
    if not 0 < len(words) <= _MOST_BY_WORD:
        return False
    first, last = words[0].casefold(), words[-1].casefold()
    is_word = last.endswith(_ENDINGS) or (len(words) > 1 and (first in _FIRST or last in _LAST))
    return is_word and all(word.casefold() in _FIRST | _LAST or not word[0].islower() for word in words)


def _is_claimed(name: str, claims: Iterable[str]) -> bool:
    """Whether a later line of the page claims a name as the page's own."""
    if len(_bare(name)) < 2:
        return False
    desk = re.compile(re.escape(name) + _OF_DESK, re.IGNORECASE)
    joined = "".join(filter(str.isalnum, "".join(_bare(name))))
    return any(desk.search(claim) or _is_owner(name, owner_of(claim)) or _is_host(joined, claim) for claim in claims)


def _is_owner(name: str, owner: str) -> bool:
    """Whether the owner that a page names is the paper or its company; a section may begin as either does."""
    ours, theirs = ([word for word in _bare(said) if word not in _COMPANY] for said in (name, owner))
    return bool(ours) and ours == theirs


def _is_host(joined: str, line: str) -> bool:
    """Whether an address in a line is of a host with this name."""
    hosts = (found["host"].replace("-", "").casefold() for found in _HOST.finditer(line))
    return len(joined) >= _SHORTEST_HOST and joined in hosts


def is_same_paper(name: str, other: str) -> bool:
    """Whether one name has the other in it, articles apart: "The Harbour Gazette", "Harbour Gazette Media"."""
    ours, theirs = _bare(name), _bare(other)
    short, long = sorted((ours, theirs), key=len)
    return bool(short) and any(long[place : place + len(short)] == short for place in range(len(long)))


def _bare(name: str) -> list[str]:
    """Return the words of a name, folded, without an article in front."""
    words = name.casefold().split()
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def outlet_before_day(line: Line) -> str:
    """Return the agency or paper that a line names in front of its day ("Reuters, 3 April 2023"), or ""."""
    if not line.dates:
        return ""
    name = line.text[: line.dates[0].span.start].strip(" ,|–—-·•(")
    return name if name and (is_agency(name) or has_word_of_papers(name)) else ""
