"""Dates, sums of money and quantities.

Each pattern is tried only at tokens that can begin one, and none repeats without a bound; so time grows with the
number of tokens. Dates are found here; what day they mean is not resolved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised

_SURE = 0.9
_MONTH_NAMES = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?:(?:{_MONTH_NAMES})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_BEFORE_MONTH = "in|since|until|by|from|during|of|last|next|this|early|late|mid|through|before|after|between"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w)"
_ZONE = r"(?:GMT|UTC|E[SD]T|CES?T|E?EST|BST|IST|MSK|(?:local|Moscow)[ ]time)\b"
_PART = r"(?:[ ](?:morning|afternoon|evening|night))?"
_UNIT = r"(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|centur(?:y|ie)|night|fortnight)s?"
_SMALL = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|dozens|hundreds|thousands"
    r"|millions|billions|tens|scores)"
)
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen|crore|lakh|mn|bn|tn|m|k|b)"
_FIGURES = r"\d{1,3}(?:[,\u00a0\u202f]\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?"
_NUMBER = rf"(?:(?:{_FIGURES})(?:[ -]?{_SCALE}\b)?|{_SMALL}\b(?:[ -](?:{_SMALL}|{_SCALE}|and|of)\b){{0,4}})"
_AGO = r"(?:ago|earlier|later|before|after)"

_CALENDAR_DAY = rf"{_DAY}(?:[ ]?[-–][ ]?{_DAY})?[ ](?:of[ ])?{_MONTH}(?:,?[ ]{_YEAR}\b)?"
_DATES_AT_FIGURES = re.compile(
    rf"{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\w)"
    rf"|(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d(?!\w)"
    rf"|{_CALENDAR_DAY}"
    rf"|{_YEAR}[-–/](?:{_YEAR}|\d\d)(?![\w/-])"
    rf"|1[5-9]\d0s(?!\w)|20[0-2]0s(?!\w)"
    rf"|\d{{1,2}}(?:st|nd|rd|th)[ -]century"
    rf"|(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[ ]?(?:a\.?m\.?|p\.?m\.?|AM|PM))?(?:[ ]{_ZONE})?(?![\w:.]\d)"
    rf"(?<![.]\d\d)"
    rf"|(?:[01]\d|2[0-3])[0-5]\d[ ](?:GMT|UTC|local time|hours)\b"
    rf"|(?:1[0-2]|[1-9])[ ]?(?:a\.m\.|p\.m\.|am|pm|AM|PM)(?!\w)"
    rf"|{_NUMBER}[ -](?:more[ ])?{_UNIT}(?:[ ]{_AGO})?\b(?![ -]old)"
)
_BARE_YEAR = re.compile(rf"{_YEAR}(?![\w%]|[.,]\d|[-/]\w|[ ](?:million|billion|percent|per[ ]cent|people))")
_DATES_AT_WORDS = re.compile(
    rf"{_WEEKDAY},?[ ]{_CALENDAR_DAY}"
    rf"|{_WEEKDAY},?[ ]{_MONTH}[ ]{_DAY}(?:,?[ ]{_YEAR}\b)?"
    rf"|{_WEEKDAY}s?{_PART}\b"
    rf"|{_MONTH}[ ]{_DAY}(?:[ ]?[-–][ ]?{_DAY})?(?:,?[ ]{_YEAR}\b)?"
    rf"|{_MONTH},?[ ](?:of[ ])?(?:{_YEAR}\b|(?:last|this|next)[ ]year)"
    rf"|(?i:today|yesterday|tomorrow|tonight)\b"
    rf"|(?i:(?:(?:earlier|later|early|late|mid)[ -])?(?:in[ ])?"
    rf"(?:last|next|this|past|previous|coming|the[ ]past|the[ ]last)"
    rf"[ ](?:{_NUMBER}[ ]|few[ ])?(?:{_UNIT}|{_WEEKDAY}{_PART}|{_MONTH}|spring|summer|autumn|winter))\b"
    rf"|(?i:(?:early|late|mid)[ -](?:in[ ])?)(?:{_MONTH}(?:[ ]{_YEAR})?|{_YEAR}|{_WEEKDAY})\b"
    rf"|(?i:recent[ ](?:days|weeks|months|years|decades))\b"
    rf"|(?i:(?:spring|summer|autumn|winter)[ ](?:of[ ])?){_YEAR}\b"
    rf"|(?i:(?:a|an|{_NUMBER})[ -](?:more[ ])?{_UNIT}[ ]{_AGO})\b"
    rf"|(?i:{_NUMBER}[ -]{_UNIT})\b(?![ -]old)"
)
_LONE_MONTH = re.compile(rf"{_MONTH}")
_MONTH_AFTER = frozenset(_BEFORE_MONTH.split("|"))
_SIGNS = "$£€¥₹₺₽₪₦₩"
_BEFORE_SIGN = "US|HK|A|C|NZ|S|R"
_CODES = "USD|EUR|GBP|JPY|CNY|RUB|TRY|INR|AED|SAR|CHF"
_CURRENCY_WORD = (
    r"(?:(?:US|U\.S\.|American|Canadian|Australian|Hong Kong)[ ])?(?:dollars?|euros?|pounds?(?![ ]of)|ro?ubles?"
    r"|yen|yuan|renminbi|rupees?|rupiah|liras?|rials?|riyals?|dinars?|dirhams?|shekels?|francs?|rand|naira|pesos?|reais"
    r"|kron[eo]r?"
    r"|won|hryvnias?|manats?|cents)\b"
)
_MONEY = re.compile(
    rf"(?:U\.S\.|{_BEFORE_SIGN})?[{_SIGNS}][ ]?(?:{_FIGURES})(?:[ -]?{_SCALE}\b)?"
    rf"|(?:{_CODES})[ ]?(?:{_FIGURES})(?:[ -]?{_SCALE}\b)?"
    rf"|(?i:{_NUMBER}(?:[ ]?(?:to|-|–)[ ]?{_NUMBER})?)[ -]{_CURRENCY_WORD}"
)
_MEASURE = (
    r"(?:%|percent\b|per[ ]cent\b|percentage[ ]points?\b|(?:square[ ]|cubic[ ]|nautical[ ])?"
    r"(?:kilomet(?:re|er)s?|km²?|met(?:re|er)s?"
    r"|miles?|feet|foot|ft|yards?|acres?|hectares?|inch(?:es)?|cm|mm)\b|kilograms?\b|kilos?\b|kg\b|grams?\b|tons?\b|tonnes?\b"
    r"|barrels?\b|lit(?:re|er)s?\b|gallons?\b|MW\b|GW\b|megawatts?\b|gigawatts?\b|kilotons?\b|degrees?\b|knots\b|mph\b)"
)
_COUNTED = (
    r"(?:people|persons?|civilians?|soldiers?|troops|personnel|fighters?|militants?|rebels?|gunmen|policemen|officers?"
    r"|refugees?|migrants?|families|households|children|women|men|students|workers|protesters|demonstrators|hostages"
    r"|prisoners"
    r"|detainees|victims|casualties|deaths|injuries|wounded|dead|voters|votes|seats|residents|passengers|villagers|journalists"
    r"|homes|houses|buildings|villages|airstrikes|air[ ]strikes|attacks|missiles|rockets|drones|tanks|vehicles"
    r"|aircraft|warplanes|jets|ships|vessels|boats|trucks|bombs|mines|shells|warheads)\b"
)
_ADJECTIVE = r"(?:[a-z]{3,16}[ ]){0,2}"
# Where a name stands between, the number is all: 300 in "300 Kurdish fighters".
_NAMED = r"(?:[A-Za-z]{2,16}[ ]){1,2}"
_QUANTITY = re.compile(
    rf"(?i:{_NUMBER}(?:[ ]?(?:to|-|–)[ ]?{_NUMBER})?)"
    rf"(?:[ -]?{_MEASURE}|[ ](?:more[ ])?{_ADJECTIVE}{_COUNTED}|(?=[ ]{_NAMED}{_COUNTED}))"
)
_NUMBER_TRIGGERS = frozenset(_SMALL[3:-1].split("|"))
_MONTHS = frozenset(_MONTH_NAMES.split("|"))
_CURRENCY_TRIGGERS = frozenset([*_SIGNS, *_BEFORE_SIGN.split("|"), *_CODES.split("|"), "U.S."])


def amounts(tokens: Tokenised, openers: frozenset[str]) -> Iterator[Candidate]:
    """Yield dates, sums of money and quantities.

    Args:
        tokens: The text.
        openers: Words, in lower case, with which a date can begin.
    """
    text = tokens.text
    for index, word in enumerate(tokens.words):
        start = tokens.starts[index]
        if word[0].isdigit():
            yield from _at_figures(tokens, index, start)
        elif word in _CURRENCY_TRIGGERS or word[0] in _SIGNS:
            yield from _matched(_MONEY.match(text, start), Kind.MONEY)
        else:
            lower = word.lower()
            if lower in _NUMBER_TRIGGERS:
                yield from _matched(_MONEY.match(text, start), Kind.MONEY)
                yield from _matched(_QUANTITY.match(text, start), Kind.QUANTITY)
                yield from _matched(_DATES_AT_WORDS.match(text, start), Kind.DATE)
            elif lower in openers:
                yield from _at_word(tokens, index, start)


def _matched(match: re.Match[str] | None, kind: Kind) -> Iterator[Candidate]:
    if match is not None:
        yield Candidate(match.start(), match.end(), kind, _SURE)


def _at_figures(tokens: Tokenised, index: int, start: int) -> Iterator[Candidate]:
    text = tokens.text
    if tokens.touches(index) and tokens.words[index - 1] not in {"(", "[", '"', "“", "'", "‘", "-", "~", "/"}:
        return
    glued = tokens.touches(index) and tokens.words[index - 1] in {"-", "/"}
    if not glued:
        yield from _matched(_MONEY.match(text, start), Kind.MONEY)
        yield from _matched(_QUANTITY.match(text, start), Kind.QUANTITY)
        yield from _matched(_DATES_AT_FIGURES.match(text, start), Kind.DATE)
        yield from _matched(_BARE_YEAR.match(text, start), Kind.DATE)


def _at_word(tokens: Tokenised, index: int, start: int) -> Iterator[Candidate]:
    match = _DATES_AT_WORDS.match(tokens.text, start)
    if match is None and tokens.words[index] in _MONTHS:
        before = tokens.words[index - 1].lower() if index else ""
        match = _LONE_MONTH.match(tokens.text, start) if before in _MONTH_AFTER else None
    yield from _matched(match, Kind.DATE)
