"""Days that are written out in a text, in the ways and languages that news is written in.

Only a whole day counts: a day of the month, a month and a year. A day that could be read in two ways (04/05/2021 in
English) is found as one whose order is unsure. Month names are those of the Unicode CLDR, with the short
forms that newspapers use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from index.text.spans import Span

WRITTEN_BOTH_WAYS = frozenset({"en", "fil", "tl", ""})
"""Languages that are written in countries of which some put the month first, by their tags; "" is none known."""


class WrittenDate(NamedTuple):
    """A day, and where it is written.

    Attributes:
        day: The day; where its order is unsure, that of the reading with the day before the month.
        span: In code points of the text it was found in.
        other: The same numbers read with the month before the day, where nothing tells which of the two is meant.
    """

    day: date
    span: Span
    other: date | None = None


# Twelve months each; forms of one month are parted by a stroke.
_MONTHS = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep"
    " october|oct november|nov december|dec",
    "de": "januar|jänner|jan februar|feber|feb märz|mär april mai juni juli august september oktober|okt november"
    " dezember|dez",
    "fr": "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre octobre"
    " novembre décembre|déc|decembre",
    "es": "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre"
    " diciembre|dic",
    "pt": "janeiro fevereiro|fev março abril maio junho julho agosto setembro|set outubro|out novembro dezembro|dez",
    "it": "gennaio|gen febbraio|febbr marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|sett ottobre|ott"
    " novembre dicembre",
    "nl": "januari februari maart|mrt april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta"
    " marraskuuta joulukuuta",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "tr": "ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas"
    " aralık|ara",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "ru": "января|янв февраля|фев марта|мар апреля|апр мая июня|июн июля|июл августа|авг сентября|сен|сент"
    " октября|окт ноября|ноя декабря|дек",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "sr": "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου"
    " δεκεμβρίου",
    "ar": "يناير فبراير مارس|آذار أبريل|إبريل|نيسان مايو|أيار|ماي يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|آب|أوت"
    " سبتمبر|أيلول|شتنبر أكتوبر نوفمبر ديسمبر",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "he": "בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט"
    " בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר",
    "hi": "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
}


def _month_numbers() -> dict[str, int]:
    """Return each form of each month's name with the month's number."""
    numbers: dict[str, int] = {}
    for names in _MONTHS.values():
        for number, forms in enumerate(names.split(), start=1):
            numbers.update(dict.fromkeys(forms.split("|"), number))
    return numbers


_NUMBERS = _month_numbers()
_MONTH = r"(?P<month>" + "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True)) + r")\b"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))"  # pages may glue the time to it: "May 3, 202112:14"
_DAY = r"(?<!\d)(?P<day>[0-3]?\d)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # 29 September 2021, 29. September 2021, 29 de septiembre de 2021, 1er octobre 2021, 29th of September, 2021
        rf"{_DAY}(?:st|nd|rd|th|er|º|ª)?\.?[\s,/-]*(?:(?:de|of|d’|d')\s*)?{_MONTH}(?:/\w+)?\.?,?[\s/-]*(?:(?:de|del|of)\s+)?{_YEAR}",
        # September 29, 2021
        rf"\b{_MONTH}\.?\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s+{_YEAR}",
        # 2021. szeptember 29
        rf"(?<!\d){_YEAR}\.?\s+{_MONTH}\s+(?P<day>[0-3]?\d)(?!\d)",
        # 2021-09-29, 2021/9/29, 2021.09.29
        rf"(?<!\d){_YEAR}(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?!\d)",
        # 29. 9. 2021
        rf"{_DAY}\.\s(?P<month>[01]?\d)\.\s{_YEAR}",
        # 2021年9月29日, 2021년 9월 29일
        rf"(?<!\d){_YEAR}\s*[年년]\s*(?P<month>[01]?\d)\s*[月월]\s*(?P<day>[0-3]?\d)\s*[日일]",
    )
)
_NUMERIC = re.compile(rf"(?<![\d./-])(?P<first>[0-3]?\d)(?P<mark>[-/.])(?P<second>[0-3]?\d)(?P=mark){_YEAR}")
_IN_PATH = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-/_.]?)(?P<month>[01]\d)(?P=mark)(?P<day>[0-3]\d)(?!\d)"
)
_ISO = re.compile(r"\s*(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)(?:[T\s].*)?\s*$", re.DOTALL)
_DIGITS = {zero + value: str(value) for zero in (0x0660, 0x06F0, 0x0966) for value in range(10)}
_LOOK_AT = 2000  # code points; lines with a day of publication are short
_COUNTRIES_MONTH_FIRST = frozenset({"us", "ph"})
_EITHER = frozenset({"ca"})  # countries that write both
_LAST_MONTH = 12


def dates_in(text: str, language: str = "") -> tuple[WrittenDate, ...]:
    """Return the whole days written in the first 2,000 code points of ``text``, in order.

    Args:
        text: Any text; digits of every script are understood.
        language: A tag of its language; with the country, if it names one, it decides what 04/05/2021 means.
    """
    found = sorted(
        _found(text[:_LOOK_AT].translate(_DIGITS), language),
        key=lambda written: (written.span.start, -written.span.end),
    )
    kept: list[WrittenDate] = []
    for written in found:
        if not kept or not written.span.overlaps(kept[-1].span):
            kept.append(written)
    return tuple(kept)


def _found(text: str, language: str) -> Iterator[WrittenDate]:
    """Yield all days that any pattern finds, in no order."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            name = match["month"].lower()
            month = _NUMBERS.get(name) or (int(name) if name.isdecimal() else 0)
            yield from _written(match, int(match["year"]), month, int(match["day"]))
    for match in _NUMERIC.finditer(text):
        yield from _read_numbers(match, language)


def _read_numbers(match: re.Match[str], language: str) -> Iterator[WrittenDate]:
    """Yield the day in three numbers: as they must be read, as the language writes them, or as an unsure one."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    primary, _, country = language.lower().replace("_", "-").partition("-")
    is_told = max(first, second) > _LAST_MONTH or first == second or match["mark"] == "."
    if second > _LAST_MONTH or (not is_told and country in _COUNTRIES_MONTH_FIRST):
        yield from _written(match, year, first, second)
        return
    is_sure = is_told or primary not in WRITTEN_BOTH_WAYS or (country and country not in _EITHER)
    other = None if is_sure else next((found.day for found in _written(match, year, first, second)), None)
    for found in _written(match, year, second, first):
        yield found._replace(other=other)


def _written(match: re.Match[str], year: int, month: int, day: int) -> Iterator[WrittenDate]:
    """Yield the day at this match, if the calendar has it."""
    try:
        yield WrittenDate(date(year, month, day), Span(*match.span()))
    except ValueError:
        return


def date_in_path(path: str) -> date | None:
    """Return the last whole day in a URL or file name (2021/09/29, 2021-09-29, 20210929), or None."""
    days = [
        written.day
        for match in _IN_PATH.finditer(path)
        for written in _written(match, int(match["year"]), int(match["month"]), int(match["day"]))
    ]
    return days[-1] if days else None


def stated_date(value: str, language: str = "") -> date | None:
    """Return the day that a field of metadata states (ISO 8601, RFC 2822, or written out), or None.

    A day that can be read in two ways states nothing.
    """
    iso = _ISO.match(value)
    if iso:
        return next(
            (found.day for found in _written(iso, int(iso["year"]), int(iso["month"]), int(iso["day"]))), None
        )
    written = dates_in(value, language)
    return written[0].day if written and written[0].other is None else None
