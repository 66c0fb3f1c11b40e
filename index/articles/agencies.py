"""News agencies: their texts stand in the pages of others, so that naming one does not say who published a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from index.articles.bylines import authors_of

_NAMES = (
    "Reuters|Thomson Reuters|AFP|Agence France-Presse|AP|Associated Press|The Associated Press|dpa|dpa-infocom"
    "|dpa-AFX|Deutsche Presse-Agentur|EFE|Agencia EFE|ANSA|Xinhua|TASS|ITAR-TASS|ТАСС|РИА Новости|RIA Novosti"
    "|Интерфакс|Interfax|Anadolu|Anadolu Agency|Anadolu Ajansı|AA|DHA|İHA|UPI|PTI|Press Trust of India|IANS|ANI"
    "|Kyodo|Kyodo News|Yonhap|Yonhap News|APA|PAP|ČTK|Lusa|Belga|ANP|NTB|TT|Ritzau|STT|MTI|Agerpres|Keystone-SDA"
    "|Europa Press|Adnkronos|AGI|Ukrinform|Укрінформ|The Canadian Press|Canadian Press|PA Media|Press Association"
    "|AAP|Bernama|Antara|رويترز|أ ف ب|فرانس برس|الأناضول|新华社|共同社|時事|共同通信|연합뉴스"
)
_AGENCIES = frozenset(re.sub(r"[\W_]+", "", name).casefold() for name in _NAMES.split("|"))
_LEADING = re.compile(
    r"^(?:[^.(]{2,60})?\((?P<name>Reuters|AFP|AP|dpa|EFE|ANSA|Xinhua|TASS|Anadolu|AA|UPI|PTI|IANS|ANI|Lusa|Belga)\)"
    r"\s*[-–—]"
)
_SIGNED = re.compile(r"^[(\[]?Reporting by (?P<names>[^;.()\[\]]{4,120}?)\s*(?:[;.)\]]|$)")
_PLACED = re.compile(r"\s+in\s+[A-Z][\w .'-]{1,40}?(?=,|\s+and\s|$)")
_LINES_AT_TOP = 8
_LINES_AT_END = 12


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency."""
    return re.sub(r"[\W_]+", "", name).casefold() in _AGENCIES


def leading_agency(article: Sequence[str]) -> str:
    """Return the agency that one of the first lines begins with ("VARN (Reuters) - …"), or ""."""
    return next((found["name"] for line in article[:_LINES_AT_TOP] if (found := _LEADING.match(line))), "")


def signed_authors(article: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the line in which an agency names its reporters below a text, and their names; else "" and none."""
    for line in article[-_LINES_AT_END:]:
        found = _SIGNED.match(line)
        if found and (names := authors_of(f"By {_PLACED.sub('', found['names'])}")):
            return line.strip("()[] "), names
    return "", ()


def publisher_of(names: Iterable[str], address: str) -> str:
    """Return who published a page of these names: the first that is no agency, the site's host, else the agency.

    Args:
        names: Those that the page claims as its publisher, the surest first.
        address: Where the page was published, or "".
    """
    claimed = [name for name in names if name]
    own = next((name for name in claimed if not is_agency(name)), "")
    if own or not claimed:
        return own
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    is_elsewhere = host and re.sub(r"[\W_]+", "", claimed[0]).casefold() not in host.replace("-", "")
    return host if is_elsewhere and "." in host else claimed[0]
