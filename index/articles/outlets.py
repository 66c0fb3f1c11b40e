"""Finds who published an article in what its page says around it.

A name counts where the page claims it: in a line of copyright, in what it says of itself at its foot, in the note
of a first publication. Elsewhere only a name that the article says was spoken to, and that the page's foot has too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from index.articles.agencies import is_agency, leading_agency, publisher_of
from index.articles.cleaning.mastheads import is_same_paper
from index.articles.copyright import owner_of

_WORD = r"(?:[dlDL]['’])?[^\W\d_a-zß-öø-ÿа-я](?:[\w'’&-]|\.(?=\w))*"
_JOINING = (
    "of the|of|the|and|for|de las|de los|de la|de|del|della|delle|dei|di|da|do|dos|du|des|der|die|das|dem|den|für|und"
    "|um|vom|von|van de|van het|van|voor|en|et|la|las|los|le|les|el|e|y|i|na|w|og|och|ve|&"
)
_ARTICLE = "The|La|Le|Les|Der|Die|Das|El|Los|Las|Il|Lo|De|Het|O|A"
_NAME = rf"(?:(?:{_ARTICLE}) )?{_WORD}(?: (?:(?:{_JOINING}) )?{_WORD}){{0,5}}"
_CLAIMS = r"delivers|provides|offers|publishes|brings|covers|is an? (?:independent|non|news|daily|weekly)"
_OF_ITSELF = re.compile(rf"^(?P<name>{_NAME}) (?:{_CLAIMS})")
_FIRST_PUBLISHED = re.compile(
    rf"(?:published|appeared|erschien|publié|publicado|pubblicato)\s+(?:first\s+|originally\s+|zuerst\s+)?"
    rf"(?:by|in|on|at|auf|bei|par|dans|sur|en|por|su)\s+(?P<name>{_NAME})"
)
_SPOKEN_TO = re.compile(rf"\b(?:told|tells|interview with|statement to|speaking to|spoke to)\s+(?P<name>{_NAME})")
_OWNED = re.compile(
    r"(?:(?:\s|[,.]\s*)(?:All rights.*|Ltd|Limited|Inc|LLC|GmbH|plc|S\.A|AG|Alle .*|Tous .*|Todos .*))+\.?$",
    re.IGNORECASE,
)
_NO_OUTLET = frozenset(
    {
        "all rights reserved",
        "copyright",
        "getty images",
        "the",
        "all",
        "inc",
        "terms",
        "riproduzione",
        "tous",
        "todos",
        "alle",
        "tutti",
    }
)


def find_outlet(article: Sequence[str], furniture: Iterable[str], address: str = "", masthead: str = "") -> str:
    """Return the name of the outlet, or "" where the page does not tell it.

    Args:
        article: The lines of the article, in order.
        furniture: The lines of boilerplate.
        address: Where the page was published, or ""; it tells a page that only printed an agency's text.
        masthead: The name of the paper above the headline, or "". It goes before a name that only says more, as a
            company's does, and before an agency's.
    """
    claimed = [name for name in _claimed(article, list(furniture)) if name]
    own = [name for name in claimed if not is_agency(name)]
    if masthead and (not own or any(is_same_paper(masthead, name) for name in own)):
        return masthead
    return publisher_of(claimed, address)


def _claimed(article: Sequence[str], around: Sequence[str]) -> Iterator[str]:
    """Yield the names that a page claims as its own, the surest first."""
    for name_in in (partial(_named, _FIRST_PUBLISHED), owner_of, partial(_named, _OF_ITSELF)):
        yield from filter(None, (_tidied(name_in(line)) for line in around))
    foot = " ".join(around)
    for line in article:
        for told in _SPOKEN_TO.finditer(line):
            name = _tidied(told["name"])
            if name and " " in name and name in foot:
                yield name
    yield leading_agency(article)


def _named(pattern: re.Pattern[str], line: str) -> str:
    """Return the name in a line that a pattern finds, or ""."""
    found = pattern.search(line)
    return found["name"] if found else ""


def _tidied(name: str) -> str:
    """Return a name without its legal form, or "" where it is none."""
    name = _OWNED.sub("", name).strip(" .,|-–")
    return "" if name.casefold() in _NO_OUTLET or len(name) < 2 else name
