"""Finds what readers wrote below an article: a name, a time, some words, and a button to answer.

The words are sentences as an article's are; but no article has a name and a time above a sentence and a button below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.articles.cleaning.phrases import tokens_of
from index.text.spans import Span

_ANSWERS = (
    "reply|like|likes|report|flag|recommend|upvote|antworten|antwort|melden|posten|gefällt mir|zitieren|répondre"
    "|signaler|alerter|j'aime|responder|denunciar|reportar|me gusta|rispondi|segnala|mi piace|curtir|gosto|reageer"
    "|reageren|beantwoorden|vind ik leuk|odpowiedz|zgłoś|lubię to|cytuj|reagovat|odpovědět|nahlásit|souhlasím"
    "|odpovedať|válasz|jelentem|tetszik|răspunde|raportează|ответить|пожаловаться|нравится|цитировать|відповісти"
    "|поскаржитись|подобається|отговор|одговори|odgovori|prijavi|cevapla|yanıtla|beğen|şikayet et|رد|الرد|إعجاب"
    "|أعجبني|إبلاغ|پاسخ|گزارش|جواب دیں|απάντηση|αναφορά|svara|anmäl|gilla|svar|svar på dette|lik|liker|synes om"
    "|vastaa|ilmoita|tykkää|הגב|תגובה|返信|共感した|回复|举报|赞|點讚|回覆|답글|신고|공감"
    "|जवाब दें|balas|laporkan|trả lời|thích"
)
_ANSWER = frozenset(map(tokens_of, _ANSWERS.split("|")))
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?!\d)")
_COUNTS = re.compile(r"[\d+\-().\s]+$")
_INITIAL = re.compile(r"\b[^\W\d_]\.$")
_LONGEST_NAME = 4  # words
_LONGEST_STAMP = 9  # words of a line with a time, and a name before it
_LONGEST_WORDS = 8  # lines from the time to the button
_LEAST_ABOVE = 2  # sentences of the article


def mark_threads(lines: Sequence[Line], top: Span) -> None:
    """Mark the words of readers from the name above them to the button below them."""
    told = 0
    for number in range(top.end, len(lines)):
        line = lines[number]
        told += line.is_sentence and not line.why
        if told < _LEAST_ABOVE or not _is_stamp(lines, number):
            continue
        end = next((place for place in _below(lines, number) if _is_answer(lines[place])), 0)
        if end and any(below.is_sentence for below in lines[number + 1 : end]):
            start = number - 1 if _may_be_name(lines[number - 1]) else number
            for written in lines[start : end + 1]:
                written.why = written.why or table.COMMENTS


def _below(lines: Sequence[Line], number: int) -> range:
    """Return the numbers of the lines below a time among which the button may be."""
    return range(number + 2, min(number + 2 + _LONGEST_WORDS, len(lines)))


def _is_stamp(lines: Sequence[Line], number: int) -> bool:
    """Whether a line says when something was written, below a name or behind one."""
    line = lines[number]
    if line.words > _LONGEST_STAMP or line.is_sentence:
        return False
    is_dated = bool(line.dates) and (bool(_CLOCK.search(line.text)) or _may_be_name(lines[number - 1]))
    is_behind_name = bool(line.dates) and bool(_CLOCK.search(line.text)) and not line.says_published
    return is_behind_name or ((is_dated or line.is_elapsed) and _may_be_name(lines[number - 1]))


def _may_be_name(line: Line) -> bool:
    """Whether a line may be what a reader is called."""
    is_plain = not line.ends or bool(_INITIAL.search(line.text))
    return 0 < line.words <= _LONGEST_NAME and is_plain and not (line.is_sentence or line.is_item or line.dates)


def _is_answer(line: Line) -> bool:
    """Whether a line is a button to answer, to like or to report, with or without counts."""
    words = tuple(word for word in islice(line.tokens, _LONGEST_NAME) if word != "#")
    return bool(words) and line.words <= _LONGEST_NAME and words in _ANSWER and not _COUNTS.match(line.text)
