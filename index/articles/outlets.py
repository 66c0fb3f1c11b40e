"""Finds who published an article in what its page says around it.

A name counts where the page claims it: in a line of copyright, in what it says of itself at its foot, in the note
of a first publication. Elsewhere only a name that the article says was spoken to, and that the page's foot has too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WORD = r"[A-ZÀ-Þ](?:[\w'’&-]|\.(?=\w))*"
_NAME = rf"(?:(?:The|La|Le|Der|Die|Das|El) )?{_WORD}(?: (?:(?:of|the|and|for|de|du|der|des|la|&) )?{_WORD}){{0,5}}"
_YEARS = r"(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?"
_COPYRIGHT = re.compile(rf"(?:©|\(c\)|[Cc]opyright|COPYRIGHT)[\s©]*{_YEARS}[\s,:.-]*(?:by\s+)?(?P<name>{_NAME})")
_COPYRIGHT_BEHIND = re.compile(rf"(?P<name>{_NAME})\s*(?:©|\(c\))\s*(?:19|20)\d\d")
_CLAIMS = r"delivers|provides|offers|publishes|brings|covers|is an? (?:independent|non|news|daily|weekly)"
_OF_ITSELF = re.compile(rf"^(?P<name>{_NAME}) (?:{_CLAIMS})")
_FIRST_PUBLISHED = re.compile(
    rf"(?:published|appeared|erschien|publié|publicado|pubblicato)\s+(?:first\s+|originally\s+|zuerst\s+)?"
    rf"(?:by|in|on|at|auf|bei|par|dans|sur|en|por|su)\s+(?P<name>{_NAME})"
)
_SPOKEN_TO = re.compile(rf"\b(?:told|tells|interview with|statement to|speaking to|spoke to)\s+(?P<name>{_NAME})")
_AGENCY = re.compile(
    r"^[^.]{2,60}\((?P<name>Reuters|AFP|AP|dpa|EFE|ANSA|Xinhua|TASS|Anadolu|AA|UPI|PTI|IANS)\)\s*[-–—]"
)
_OWNED = re.compile(
    r"(?:[,.]?\s*(?:All rights.*|Ltd|Limited|Inc|LLC|GmbH|plc|S\.A|AG|Alle .*|Tous .*|Todos .*))+\.?$", re.IGNORECASE
)
_LINES_FOR_AGENCY = 8
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


def find_outlet(article: Sequence[str], furniture: Iterable[str]) -> str:
    """Return the name of the outlet, or "" where the page does not tell it.

    Args:
        article: The lines of the article, in order.
        furniture: The lines of boilerplate.
    """
    around = list(furniture)
    for pattern in (_FIRST_PUBLISHED, _COPYRIGHT, _COPYRIGHT_BEHIND, _OF_ITSELF):
        for line in around:
            found = pattern.search(line)
            if found and (name := _tidied(found["name"])):
                return name
    foot = " ".join(around)
    for line in article:
        for found in _SPOKEN_TO.finditer(line):
            name = _tidied(found["name"])
            if name and " " in name and name in foot:
                return name
    return next((found["name"] for line in article[:_LINES_FOR_AGENCY] if (found := _AGENCY.match(line))), "")


def _tidied(name: str) -> str:
    """Return a name without its legal form, or "" where it is none."""
    name = _OWNED.sub("", name).strip(" .,|-–")
    return "" if name.casefold() in _NO_OUTLET or len(name) < 2 else name
