"""Finds furniture by the form of a line alone: separators, tags, addresses, buttons for the size of letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.text.spans import Span

_SEPARATOR = re.compile(r"^[|•·_/\\\\—–›»«‹>+×✕✖…∙⋅]{1,2}$|^\d{1,2}\s?/(?:\s?\d{1,2})?$")
_LETTER_SIZE = re.compile(r"^[AaАA]\s?[-+−＋](?:\s?[AaАA]\s?[-+−＋])?$|^[-+]\s?[AaА]$")
_TAGS = re.compile(r"^#\w[\w-]*(?:[\s,]+#\w[\w-]*)*$")
_ROW_OF_TAGS = re.compile(r"^#[^\W\d]\w*(?:[\s,]+#[^\W\d]\w*)+$")
_TAG_APART = re.compile(r"^#\s\w[\w'’ -]{1,40}$")
_PATH = re.compile(r"^/?[\w@.-]+(?:[/=?&:\[\]'@]+[\w@.-]*){3,}$")
# "More:Why the mill stands still": a label glued to a title
_LABELLED_LINK = re.compile(r"^[^\W\d_]{3,12}:(?=[^\W\d_])")
_CALL = re.compile(r"^[👉📲📩🔔🔗📧💬📱📰👇📬📢🗞📨]")
_LONGEST_CALL = 30  # words
# "1 Monat für 1 €", "€4.99 a month", "Try a month for 9 kr."
_MONEY = r"(?:[€$£₺₽¥₹]|\b(?:eur|euros?|usd|kr|zł|pln|kč|tl|руб|грн|lei|ft|円|元)\b)"
_PERIOD = (
    r"(?:a|per|/|pro|par|al|por|im|je|na|om|za|в|для|pr\.?|i|för|for|à|für|pour|voor|per il|ayda|aylık|the first)?\s*"
    r"(?:first\s)?(?:day|week|month|year|tag|woche|monat|jahr|jour|semaine|mois|an|día|semana|mes|año|mês|ano|giorno"
    r"|settimana|mese|anno|dag|maand|jaar|vecka|månad|år|uge|måned|uke|viikko|kuukausi|kk|tydzień|miesiąc|rok|měsíc"
    r"|hónap|lună|неделю|месяц|год|місяць|рік|ay|yıl|月額|か月|个月)"
)
_PRICE = re.compile(
    rf"(?:{_MONEY}\s?\d[\d.,]*|\d[\d.,]*\s?{_MONEY}).{{0,12}}\b{_PERIOD}\b"
    rf"|\b{_PERIOD}\b.{{0,12}}(?:{_MONEY}\s?\d|\d[\d.,]*\s?{_MONEY})",
    re.IGNORECASE,
)
_LONGEST_PRICE = 9  # words
_TITLE = 4  # words of a title at least
_TIME = re.compile(r"^(?=\W*\d{1,2}\b|\w+ \d{1,2}\b)(?:\W*\w+[ .,]+){1,4}\d{1,2}[:.h]\d\d\b.{0,6}$")
_LONGEST_TIME = 5  # words
_FEWEST_ROWS = 3
_LONGEST_QUESTION = 14  # words of one that readers vote on
_FEWEST_CHOICES = 3
_LONGEST_CHOICE = 3  # words
_FAR_DOWN = 2  # sentences of the article above a card for another one


def is_row_of_tags(text: str) -> bool:
    """Whether a line is nothing but two and more words with the mark of a tag."""
    return bool(_ROW_OF_TAGS.match(text))


def mark_forms(lines: Sequence[Line], top: Span) -> None:
    """Mark the lines of a page whose form says what they are, in whatever language."""
    for number, line in enumerate(lines):
        if not line.why and number != top.start and line.part.role in {Role.BODY, Role.HEADING}:
            line.why = _why(line) or _why_of_tag(lines, number)


def _why(line: Line) -> str:
    """Return what the form of a line alone says, or ""."""
    if _SEPARATOR.match(line.text) or _LETTER_SIZE.match(line.text):
        return table.MENU
    if _TAGS.match(line.text):
        return table.TAGS
    if _LABELLED_LINK.match(line.text) and line.words > _TITLE and not line.ends:
        return table.RELATED
    if line.words <= _LONGEST_PRICE and not line.is_sentence and _PRICE.search(line.text):
        return table.OFFER
    if _CALL.match(line.text) and line.words <= _LONGEST_CALL:
        return table.OFFER
    return table.ADDRESS if " " not in line.text and _PATH.match(line.text) else ""


def mark_polls(lines: Sequence[Line], top: Span) -> None:
    """Mark a short question with three and more choices and buttons below it, and the label above it."""
    for number in range(top.end + 1, len(lines)):
        question = lines[number]
        if not question.text.endswith(("?", "؟", "？")) or question.words > _LONGEST_QUESTION or question.is_speech:
            continue
        choices = list(takewhile(_is_choice, lines[number + 1 :]))
        if len(choices) >= _FEWEST_CHOICES:
            label = [above for above in lines[number - 1 : number] if _is_choice(above)]
            for line in (*label, question, *choices):
                line.why = table.COMMENTS if line.why in {"", table.MENU} else line.why


def _is_choice(line: Line) -> bool:
    """Whether a line is a word or a few that may be chosen or clicked."""
    is_plain = not (line.is_item or line.is_byline or line.dates) and line.text[-1] not in ":：,;"
    return is_plain and line.words <= _LONGEST_CHOICE and not line.ends and line.part.role is Role.BODY


def mark_dated_rows(lines: Sequence[Line], top: Span) -> None:
    """Mark three and more lines in a row that end with a day, which are a list of other articles."""
    run: list[Line] = []
    for number, line in enumerate([*lines, None]):
        if line is not None and line.ends_with_day and number != top.start:
            run.append(line)
            continue
        if len(run) >= _FEWEST_ROWS:
            for row in run:
                row.why = row.why or table.RELATED
        run = []


def _why_of_tag(lines: Sequence[Line], number: int) -> str:
    """Return that "# Word" is a tag where another stands beside it; alone it may be a heading."""
    beside = [lines[other].text for other in (number - 1, number + 1) if 0 <= other < len(lines)]
    is_tag = bool(_TAG_APART.match(lines[number].text)) and any(text.startswith("#") for text in beside)
    return table.TAGS if is_tag else ""


def mark_cards(lines: Sequence[Line], core: Span) -> None:
    """Mark the title of another article inside this one, with its time below: "Depot burns", "15 May, 22:10"."""
    sentences = 0
    for number in range(core.start, core.end - 1):
        line, below = lines[number], lines[number + 1]
        sentences += line.is_sentence and not line.why
        is_title = line.is_headline_like and line.words >= _TITLE and not (line.ends or line.is_caption)
        if line.why or sentences < _FAR_DOWN or not is_title or line.is_byline or line.part.role is not Role.BODY:
            continue
        is_time = below.words <= _LONGEST_TIME and bool(_TIME.match(below.text)) and not below.ends
        if is_time or below.why == table.READING_TIME:
            line.why = table.RELATED
            below.why = below.why or table.RELATED
