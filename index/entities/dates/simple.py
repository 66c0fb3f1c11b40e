"""Simple expressions for dates in other languages: calendar days, months, weekdays, yesterday, last year.

Each language is a table of words. What it says in other ways is not understood, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from index.entities.dates import interval as cal
from index.entities.dates.interval import Interval
from index.entities.dates.seen_from import SeenFrom
from index.text.folding import fold

_UNITS: dict[str, Callable[[date, int], Interval]] = {
    "week": lambda here, step: cal.week(here + timedelta(7 * step)),
    "month": lambda here, step: cal.month(here.year, here.month + step),
    "year": lambda here, step: cal.year(here.year + step),
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language, folded.

    Attributes:
        months: In order; of each the forms that it takes.
        weekdays: From Monday; likewise.
        days: Words for days near the day of publication, with their distance.
        spans: Words for the last, this and the next week, month and year, each with unit and step.
        fillers: Words that may stand anywhere and say nothing.
    """

    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    days: Mapping[str, int]
    spans: Mapping[str, tuple[str, int]]
    fillers: frozenset[str]

    def understand(self, expression: str, seen: SeenFrom) -> Interval | None:
        """Return what an expression means; None where this table does not know it."""
        words = [one for one in _cut(expression) if one not in self.fillers]
        phrase = " ".join(words)
        if phrase in self.days:
            return cal.day(seen.published + timedelta(self.days[phrase]))
        if phrase in self.spans:
            unit, step = self.spans[phrase]
            return _UNITS[unit](seen.published, step)
        if len(words) == 1 and (weekday := _place(words[0], self.weekdays)) is not None:
            step = (seen.published.weekday() - weekday) % 7
            return cal.day(seen.published - timedelta(step))
        return self._calendar(words, seen)

    def _calendar(self, words: list[str], seen: SeenFrom) -> Interval | None:
        """Return a calendar day, a month or a year."""
        months = [found for word in words if (found := _place(word, self.months)) is not None]
        years = [int(word) for word in words if re.fullmatch(r"1[0-9]\d\d|20\d\d", word)]
        days = [int(figures[1]) for word in words if (figures := re.fullmatch(r"([0-3]?\d)(?:er|o)?", word))]
        if len(months) + len(years) + len(days) != len(words) or max(len(months), len(years), len(days), 1) > 1:
            return None
        if not months:
            return cal.year(years[0]) if years and not days else None
        number = months[0] + 1
        if not days:
            year = years[0] if years else _year_of(seen, lambda one: cal.month(one, number).first)
            return cal.month(year, number)
        year = years[0] if years else _year_of(seen, lambda one: date(one, number, min(days[0], 28)))
        return cal.day(date(year, number, days[0]))


def _cut(expression: str) -> list[str]:
    return fold(expression).replace(".", " ").replace(",", " ").replace("'", " ").split()


def _place(word: str, table: tuple[tuple[str, ...], ...]) -> int | None:
    return next((number for number, forms in enumerate(table) if word in forms), None)


def _year_of(seen: SeenFrom, in_year: Callable[[int], date]) -> int:
    found = seen.nearest(in_year)
    assert found is not None  # noqa: S101 - every year has the day
    return found.year


def _table(words: str) -> tuple[tuple[str, ...], ...]:
    """Return forms from a line: entries between blanks, their forms between slashes."""
    return tuple(tuple(fold(form) for form in entry.split("/")) for entry in words.split())


def _days(phrases: str) -> dict[str, int]:
    """Return the day before yesterday, yesterday, today, tomorrow and the day after, from phrases between bars."""
    named = zip(phrases.split("|"), (-2, -1, 0, 1, 2), strict=True)
    return {" ".join(_cut(phrase)): step for names, step in named for phrase in names.split("/") if phrase}


def _spans(lines: str) -> dict[str, tuple[str, int]]:
    """Return phrases with unit and step, from lines of a unit, and last, this and next between bars."""
    found: dict[str, tuple[str, int]] = {}
    for line in lines.strip().splitlines():
        unit, _, phrases = line.strip().partition(": ")
        for names, step in zip(phrases.split("|"), (-1, 0, 1), strict=True):
            found.update((" ".join(_cut(phrase)), (unit, step)) for phrase in names.split("/"))
    return found


def _fillers(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


FRENCH = Words(
    _table("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    _table("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    _days("avant-hier|hier|aujourd'hui|demain|apres-demain"),
    _spans(
        """
        week: semaine derniere/semaine passee|cette semaine|semaine prochaine
        month: mois dernier/mois passe|ce mois|mois prochain
        year: annee derniere/an dernier/annee passee|cette annee|annee prochaine/an prochain
        """
    ),
    _fillers("le la l en au du de d dans"),
)
GERMAN = Words(
    _table("januar/janner februar marz april mai juni juli august september oktober november dezember"),
    _table("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag"),
    _days("vorgestern|gestern|heute|morgen|ubermorgen"),
    _spans(
        """
        week: letzte woche/vergangene woche|diese woche/dieser woche|nachste woche/kommende woche
        week: letzten woche/vergangenen woche|dieser woche|nachsten woche/kommenden woche
        month: letzten monat/vergangenen monat|diesen monat/diesem monat|nachsten monat/kommenden monat
        year: letztes jahr/vergangenes jahr|dieses jahr/diesem jahr|nachstes jahr/kommendes jahr
        year: letzten jahr/vergangenen jahr/vorigen jahr|diesem jahr|nachsten jahr/kommenden jahr
        """
    ),
    _fillers("am im in der die das den des dem"),
)
SPANISH = Words(
    _table("enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"),
    _table("lunes martes miercoles jueves viernes sabado domingo"),
    _days("anteayer/antes de ayer|ayer|hoy|manana|pasado manana"),
    _spans(
        """
        week: semana pasada/pasada semana|esta semana|proxima semana/semana proxima/semana que viene
        month: mes pasado/pasado mes|este mes|proximo mes/mes que viene
        year: ano pasado/pasado ano|este ano|proximo ano/ano que viene
        """
    ),
    _fillers("el la los en de del"),
)
TURKISH = Words(
    _table("ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik"),
    _table("pazartesi sali carsamba persembe cuma cumartesi pazar"),
    _days("evvelsi gun/onceki gun|dun|bugun|yarin|obur gun"),
    _spans(
        """
        week: gecen hafta|bu hafta|gelecek hafta/onumuzdeki hafta
        month: gecen ay|bu ay|gelecek ay/onumuzdeki ay
        year: gecen yil/gecen sene|bu yil/bu sene|gelecek yil/onumuzdeki yil
        """
    ),
    _fillers("gunu tarihinde yilinda"),
)
RUSSIAN = Words(
    _table(
        "январь/января/январе февраль/февраля/феврале март/марта/марте апрель/апреля/апреле май/мая/мае"
        " июнь/июня/июне июль/июля/июле август/августа/августе сентябрь/сентября/сентябре"
        " октябрь/октября/октябре ноябрь/ноября/ноябре декабрь/декабря/декабре"
    ),
    _table("понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу воскресенье"),
    _days("позавчера|вчера|сегодня|завтра|послезавтра"),
    _spans(
        """
        week: прошлой неделе/прошлая неделя|этой неделе/эта неделя|следующей неделе/будущей неделе
        month: прошлом месяце/прошлый месяц|этом месяце|следующем месяце
        year: прошлом году/прошлый год|этом году/этот год|следующем году/будущем году
        """
    ),
    _fillers("в во на года"),
)
ARABIC = Words(
    _table(
        "يناير/كانون-الثاني فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب"
        " سبتمبر/أيلول أكتوبر نوفمبر ديسمبر"
    ),
    _table("الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
    _days("أول أمس|أمس|اليوم|غدا|بعد غد"),
    _spans(
        """
        week: الأسبوع الماضي|هذا الأسبوع|الأسبوع المقبل/الأسبوع القادم
        month: الشهر الماضي|هذا الشهر|الشهر المقبل/الشهر القادم
        year: العام الماضي/السنة الماضية|هذا العام|العام المقبل/العام القادم
        """
    ),
    _fillers("يوم في عام سنة شهر"),
)
LANGUAGES = {"fr": FRENCH, "de": GERMAN, "es": SPANISH, "tr": TURKISH, "ru": RUSSIAN, "ar": ARABIC}
