"""Places that no list knows, given away by the words beside them: "the village of …", "… province"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.rules.runs import Run
from index.entities.tokenised import Setting, Tokenised

_CUED = 0.65
_AFTER_PREPOSITION = 0.45
_IN_COUNTRY = 0.9  # as sure as a name that a list knows: "in Varnholm, Norway"
_DATELINE = 0.95  # as sure as an abbreviation that the text explains: its form has no other use
_TO_THE_DASH = 9  # tokens between a dateline's place and its dash
_LONGEST = 4  # tokens
_LONGEST_BYLINE = 24  # tokens
_DIRECTIONS = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
    ]
)


def cued_places(tokens: Tokenised, runs: Iterable[Run], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the runs that the words beside them show to be places."""
    for run in runs:
        if run.after - run.first > _LONGEST or tokens.setting[run.first] != Setting.SENTENCE:
            continue
        words = tokens.words[run.first : run.after]
        if any(_speaks_against(word, lexicon) for word in words):
            continue
        if any(word in lexicon.given for word in words[1:-1]):
            continue  # a place and a person: "the mayor of Varnholm Anna Berg"
        score = _evidence(tokens, run, lexicon)
        if score:
            span = tokens.span(*run)
            yield Candidate(span.start, span.end, Kind.PLACE, score)


def bylines(tokens: Tokenised) -> Iterator[Candidate]:
    """Yield the place from which a reporter writes: "By Anna Berg in Port Varnholm and Karl Lund in Oslo"."""
    words = tokens.words
    for index, word in enumerate(words):
        if word.lower() != "by" or tokens.is_beside(index):
            continue
        at = index + 1
        while at < len(words) and at - index < _LONGEST_BYLINE and tokens.is_beside(at):
            first = at
            while at < len(words) and words[at][0].isupper() and tokens.is_beside(at):
                at += 1
            if words[first - 1] == "in" and first < at:
                span = tokens.span(first, at)
                yield Candidate(span.start, span.end, Kind.PLACE, _DATELINE)
            if at < len(words) and words[at] not in {"in", "and", ",", "."}:
                break
            at += 1


def datelines(tokens: Tokenised, months: frozenset[str]) -> Iterator[Candidate]:
    """Yield the place that opens a report: "PORT VARNHOLM (BNA) — …", "VARNHOLM, 3 May: …".

    Args:
        tokens: The text.
        months: Names of months and days.
    """
    words = tokens.words
    for index, word in enumerate(words):
        is_long = len(word) > 2 or words[index + 1 : index + 2] == ["-"]  # "AL-VARNHOLM"
        if tokens.is_beside(index) or not (word.isupper() and word.isalpha() and is_long):
            continue
        after = index + 1
        while after < len(words) and after - index < _LONGEST and tokens.is_beside(after):
            is_hyphen = words[after] == "-" and after + 1 < len(words) and tokens.touches(after)
            if not (words[after].isupper() or (is_hyphen and words[after + 1].isupper())):
                break
            after += 1
        if _dash_follows(tokens, after) or _date_follows(tokens, after, months) or _day_ends_line(tokens, after):
            span = tokens.span(index, after)
            yield Candidate(span.start, span.end, Kind.PLACE, _DATELINE)


def _date_follows(tokens: Tokenised, index: int, months: frozenset[str]) -> bool:
    """Whether a comma and a day of a month follow: ", 30 January", ", March 7"."""
    words = tokens.words
    if index + 2 >= len(words) or words[index] != "," or not tokens.is_beside(index + 2):
        return False
    one, other = words[index + 1], words[index + 2]
    return (one.isdigit() and other in months) or (one in months and other.isdigit())


def _day_ends_line(tokens: Tokenised, index: int) -> bool:
    """Whether nothing but a country and a day in figures follow on the line: "VARNHOLM, Norway 1996-08-30"."""
    words = tokens.words
    for at in range(index, min(index + _LONGEST + 2, len(words))):
        if not tokens.is_beside(at):
            return False
        if words[at].isdigit():
            end = at + 5
            is_day = "".join(words[at:end]).replace("-", "").isdigit() and words[at + 1 : end : 2] == ["-", "-"]
            return is_day and len(words[at]) == 4 and (end >= len(words) or not tokens.is_beside(end))
        if not (words[at] == "," or words[at][0].isupper()):
            return False
    return False


def _dash_follows(tokens: Tokenised, index: int) -> bool:
    """Whether a dash between spaces follows, behind nothing but a date or an agency."""
    words = tokens.words
    for at in range(index, min(index + _TO_THE_DASH, len(words))):
        if not tokens.is_beside(at):
            return False
        if words[at] == "-" or words[at][0] in "–—":
            return not tokens.touches(at)
        if at == index and words[at] not in {"(", ",", "/"}:
            return False
    return False


def _speaks_against(word: str, lexicon: Lexicon) -> bool:
    return (
        lexicon.is_ordinary(word)
        or word.endswith(("ian", "ians"))  # of a people or country, rather than the country
        or (word.isupper() and len(word) > 1)
        or word in lexicon.organisation_heads
        or lexicon.names_something(word)
    )


def _evidence(tokens: Tokenised, run: Run, lexicon: Lexicon) -> float:
    words = tokens.words
    before = words[run.first - 1].lower() if run.first and tokens.is_beside(run.first) else ""
    behind = words[run.after] if run.after < len(words) and tokens.is_beside(run.after) else ""
    is_in = before in lexicon.place_prepositions or before in lexicon.place_cues
    if behind == "," and is_in and _country_follows(tokens, run.after + 1, lexicon):
        return _IN_COUNTRY
    if before == "of" and run.first > 1 and words[run.first - 2].lower() in lexicon.place_cues:
        return _CUED
    is_name_of_person = words[run.first] in lexicon.given
    if behind in lexicon.place_cues - _DIRECTIONS and not is_name_of_person:
        return _CUED
    if before in lexicon.place_cues and before not in _DIRECTIONS:
        return _CUED
    if (before in lexicon.place_prepositions or before in _DIRECTIONS) and not is_name_of_person:
        return _AFTER_PREPOSITION
    return 0.0


def _country_follows(tokens: Tokenised, index: int, lexicon: Lexicon) -> bool:
    """Whether a known place stands there that no possessive makes the owner of something."""
    words = tokens.words
    if index + 1 >= len(words) or not tokens.is_beside(index) or words[index + 1] in {"'s", "’s"}:
        return False
    return any(
        known is not None and known.kind is Kind.PLACE
        for known in (lexicon.names.known(words[index : index + length]) for length in (1, 2))
    )
