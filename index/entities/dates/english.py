"""English words for dates.

A table of patterns, tried in order; each has a function that makes an interval of its groups. Words that narrow a
time ("late", "the end of") or stretch it ("since", "between … and …") are taken off first.
"""

from __future__ import annotations

import re

from index.entities.dates import english_calendar as named
from index.entities.dates import english_relative as relative
from index.entities.dates import interval as cal
from index.entities.dates.english_words import (
    D2,
    ORDINAL,
    REL,
    SEASON,
    TIME,
    UNIT_STRETCH,
    D,
    Groups,
    M,
    Make,
    N,
    U,
    W,
    Y,
)
from index.entities.dates.interval import Interval
from index.entities.dates.seen_from import SeenFrom

_FAR = 183  # days; a deadline for what is done does not lie so far ahead


def english(words: str, seen: SeenFrom) -> Interval | None:
    """Return what time English words mean; None where they mean none that can be told.

    Args:
        words: In small letters, with plain hyphens and single blanks.
        seen: Whence, and whether looking forward.
    """
    for pattern, stretch in _STRETCHES:
        match = pattern.fullmatch(words)
        if match:
            return stretch(seen, match.groupdict())
    narrowed = _NARROWED.fullmatch(words)
    if narrowed:
        return _narrow(seen, narrowed["part"], narrowed["rest"])
    for pattern, make in _PATTERNS:
        match = pattern.fullmatch(words)
        if match:
            return make(seen, {name: value or "" for name, value in match.groupdict().items()})
    return None


# parts of a time -----------------------------------------------------------------------------------------

_NARROWED = re.compile(
    r"(?P<part>early|earlier|mid|middle|late|later|(?:the )?(?:end|close|beginning|start|middle|early hours) of"
    r"|(?:the )?(?:early|mid|late))[ -](?:on |in )?(?P<rest>.+)"
)


def _narrow(seen: SeenFrom, name: str, rest: str) -> Interval | None:
    whole = english(rest.removeprefix("the ") if name.endswith("of") else rest, seen)
    if whole is None and rest in {"year", "month", "week", "decade", "century"}:
        whole = english(f"this {rest}", seen)
    if whole is None and rest.startswith("the "):
        whole = english(f"this {rest[4:]}", seen)
    if whole is None:
        return None
    name = name.removeprefix("the ")
    if name in {"earlier", "later"}:
        here = seen.published
        if not whole.first <= here <= whole.last:
            return cal.part(whole, "early" if name == "earlier" else "late")
        bounds = (whole.first, here) if name == "earlier" else (here, whole.last)
        return Interval(*bounds, whole.precision)
    if name in {"end of", "close of"}:
        return cal.edge(whole, is_end=True)
    if name in {"beginning of", "start of"}:
        return cal.edge(whole, is_end=False)
    return cal.part(whole, "mid" if name.startswith("mid") else name.split()[0])


# a time from … to … --------------------------------------------------------------------------------------


def _between(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return the time between two; what the first leaves out (month, year) it has from the second."""
    last = english(groups["last"], seen)
    if last is None:
        return None
    first = _completed(groups["first"], groups["last"], seen)
    return first.until(last) if first is not None and first.first <= last.last else None


def _completed(words: str, other: str, seen: SeenFrom) -> Interval | None:
    missing = re.search(rf"(?:{M}[ ]?)?(?:{Y})?$", other)
    tail = missing[0].strip() if missing else ""
    for one in dict.fromkeys((tail, tail.rpartition(" ")[2])):
        found = english(f"{words} {one}", seen) if one else None
        if found is not None:
            return found
    return english(words, seen)


def _since(seen: SeenFrom, groups: Groups) -> Interval | None:
    first = english(groups["rest"], seen.looking(forward=False))
    if first is None or first.first > seen.published:
        return None
    return Interval(first.first, seen.published, first.precision)


def _until(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return the time from publication to a deadline; the deadline alone where it is past."""
    last = _deadline(seen, groups["rest"])
    if last is None or seen.day is None or last.last < seen.day:
        return last
    return Interval(seen.day, last.last, last.precision)


def _before(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return the time before what is told."""
    whole = _deadline(seen, groups["rest"])
    return None if whole is None else cal.before(whole, seen.day)


def _deadline(seen: SeenFrom, words: str) -> Interval | None:
    """Return a deadline: the next one, but the last one for what is done: "had left by 22 December" on the 30th."""
    coming = english(words, seen.looking(forward=True))
    if coming is None or seen.day is None or not seen.is_done or (coming.first - seen.day).days < _FAR:
        return coming
    return english(words, seen.looking(forward=False))


_STRETCHES: list[tuple[re.Pattern[str], Make]] = [
    (re.compile(r"between (?P<first>.+?) and (?P<last>.+)"), _between),
    (re.compile(r"from (?P<first>.+?) (?:to|until|till|through) (?P<last>.+)"), _between),
    (re.compile(r"(?:ever )?since (?P<rest>.+)"), _since),
    (re.compile(r"(?:until|till|by|through) (?P<rest>.+)"), _until),
    (re.compile(r"before (?P<rest>.+)"), _before),
]


def _compiled(table: list[tuple[str, Make]]) -> list[tuple[re.Pattern[str], Make]]:
    return [(re.compile(pattern), make) for pattern, make in table]


_PATTERNS = _compiled(
    [
        (r"(?P<year>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)", named.iso_day),
        (r"(?P<one>\d{1,2})[/.](?P<other>\d{1,2})[/.](?P<year>\d{4})", named.day_in_figures),
        (rf"(?:{W},? )?{D}(?: ?- ?{D2})? (?:of )?{M}(?:,? {Y})?", named.calendar_day),
        (rf"(?:{W},? )?{M} {D}(?: ?- ?{D2})?(?:,? {Y})?", named.calendar_day),
        (rf"(?:the )?night of {D} ?- ?{D2} (?:of )?{M}(?:,? {Y})?", named.calendar_day),
        (rf"(?:the )?night of {M} {D} ?- ?{D2}(?:,? {Y})?", named.calendar_day),
        (rf"{M},? (?:of )?{REL} year", named.month_of_year),
        (rf"{REL} {M}", named.relative_month),
        (rf"{M},? (?:of )?{Y}", named.month_named),
        (M, named.month_named),
        (rf"{Y}[-/](?P<last>\d{{4}}|\d\d)", named.years_named),
        (rf"(?:the )?(?:year )?{Y}", named.year_named),
        (rf"(?:the )?{Y}s", named.decade_named),
        (r"(?:the )?(?P<number>\d{1,2})(?:st|nd|rd|th)[ -]century", named.century_named),
        (rf"q(?P<q>[1-4])(?: (?:of )?{Y})?", named.quarter_named),
        (
            r"(?P<which>last|previous|this|next) (?P<unit>week|month|quarter|year|decade|century)",
            relative.relative_unit,
        ),
        (rf"(?:the )?{ORDINAL} quarter(?: of (?:{Y}|{REL} year|the year))?", named.quarter_named),
        (rf"(?:the )?{ORDINAL} half of (?:{Y}|{REL} year|the year)", named.half_named),
        (rf"(?:the )?{SEASON} (?:of )?{Y}", named.season_named),
        (rf"{REL} {SEASON}", named.relative_season),
        (rf"(?:the )?{ORDINAL} week of {M}(?:,? {Y})?", relative.week_of_month),
        (rf"(?P<name>{'|'.join(map(re.escape, relative.NAMED_DAYS))})", relative.named_day),
        (r"(?P<name>today|yesterday|tomorrow) (?:morning|afternoon|evening|night)", relative.named_day),
        (rf"{W}{TIME}", relative.weekday_named),
        (rf"{REL} {W}{TIME}", relative.relative_weekday),
        (rf"(?:the )?(?:{REL} )?weekend", relative.weekend_named),
        (r"(?:the )?year before last", relative.year_before_last),
        (r"half a century ago", relative.half_century_ago),
        (rf"{N} (?:more )?{U} ago", relative.long_ago),
        (rf"(?:a )?(?:(?P<few>few|several|some) )?{U} ago", relative.few_ago),
        (rf"(?:in )?{N} {U}['’]? time", relative.from_now),
        (rf"{N} {U} from now", relative.from_now),
        (rf"in {N} {U}", relative.from_now),
        (rf"within (?:the next )?{N} {UNIT_STRETCH}", relative.within),
        (rf"(?:the )?(?:recent|past few|last few) {U}", relative.vague_past),
        (rf"(?:the )?(?:coming|next few) {U}", relative.vague_future),
        (rf"(?:the )?{REL} {N} {UNIT_STRETCH}", relative.stretch_of),
        (r"the (?P<which>past|last|next|coming) (?P<unit>week|month|year|decade|centur)y?", relative.stretch_of),
        (r"(?P<which>past) (?P<unit>day|week|month|year|decade|centur)y?", relative.stretch_of),
        (rf"(?P<name>{'|'.join(relative.FEASTS)})(?:,? {Y})?", relative.feast_named),
    ]
)
