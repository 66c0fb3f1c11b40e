"""Where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.text.spans import Span

# Abbreviations that a full stop follows inside a sentence, without it, in lower case.
_SHORTENED = (
    "mr mrs ms dr prof st sr jr gen lt col sgt capt maj cmdr adm gov sen rep hon rev pres messrs vs no nos fig vol"
    " ed eds inc ltd co corp bros dept est approx ca cf jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed"
    " thu fri sat sun art al hr fr nr bzw usw ggf vgl abs mme mlle mm sra sto av bd doç sn vb bkz г гг ул им т тыс"
    " млн млрд св см др"
)
_ABBREVIATIONS = frozenset(_SHORTENED.split())
_END = re.compile(r"[.!?…。！？؟।۔]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[”」』）]*")
_LAST_WORD = re.compile(r"(\w+)\.$")
_INITIALS = re.compile(r"(?:^|[\s(\[“\"])(?:\w\.)+$")
_STARTS_LOW = re.compile(r"\s+[a-zа-яß-öø-ÿ]")
# German ordinals: "am 12. März", "der 20. Parteitag". A number at the end of an English sentence has none of these.
_ORDINAL = re.compile(r"(?:^|\s)(?:(?P<article>der|die|das|dem|den|des|am|zum|vom|im|beim) )?[1-9]\d?\.$")
_GERMAN_MONTH = re.compile(
    r"\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
_LOOK_BACK = 24  # code points; longer than any abbreviation in the table


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Return the sentences of ``text`` in order, as code point spans without the white space around them."""
    spans = []
    start = 0
    for end in (*_ends(text), len(text)):
        span = _trimmed(text, start, end)
        if span is not None:
            spans.append(span)
        start = end
    return tuple(spans)


def _ends(text: str) -> Iterator[int]:
    """Yield the offsets just behind each sentence's last character, the last sentence's apart."""
    for match in _END.finditer(text):
        if match.group()[0] != "." or not _is_inside(text, match):
            yield match.end()


def _is_inside(text: str, match: re.Match[str]) -> bool:
    """Whether this full stop belongs to an abbreviation or an initial, or the sentence plainly goes on."""
    before = text[max(0, match.start() - _LOOK_BACK) : match.start() + 1]
    word = _LAST_WORD.search(before)
    if word and word.group(1).casefold() in _ABBREVIATIONS:
        return True
    ordinal = _ORDINAL.search(before)
    if ordinal and (ordinal["article"] or _GERMAN_MONTH.match(text, match.end())):
        return True
    return bool(_INITIALS.search(before) or _STARTS_LOW.match(text, match.end()))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Return ``[start, end)`` without blanks at its ends, or None where nothing else is in it."""
    part = text[start:end]
    words = part.strip()
    if not words:
        return None
    first = start + len(part) - len(part.lstrip())
    return Span(first, first + len(words))
