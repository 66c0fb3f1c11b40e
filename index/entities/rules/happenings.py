"""Events and documents whose names go on in small letters, or begin with their year: "2011 Irish general election".

English writes "the Srebrenica massacre" and "the AUKUS pact" with a capital on the first words alone. What stands in
small letters is taken into the name only where it is a word of events or documents, and what stands before it could
not be the one meant: "the Germany protests" are protests in Germany, "the Maidan protests" those of that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.rules.runs import Run
from index.entities.tokenised import Setting, Tokenised

_SURE = 0.9
_LIKELY = 0.75
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NUMBER = re.compile(r"\d{1,5}")
_BETWEEN = 7  # tokens between a year and the word that says what happened
_VOTES = frozenset({"election", "elections", "referendum", "primary", "primaries"})
_OF_VOTES = frozenset(
    [
        "general",
        "presidential",
        "parliamentary",
        "legislative",
        "federal",
        "local",
        "regional",
        "municipal",
        "snap",
        "state",
        "provincial",
        "gubernatorial",
        "mayoral",
        "midterm",
        "leadership",
        "independence",
        "constitutional",
        "council",
        "assembly",
        "municipality",
        "congressional",
        "primary",
        "special",
        "by",
        "-",
        "mid",
        "term",
    ]
)
_UPHEAVALS = frozenset(
    [
        "crisis",
        "coup",
        "uprising",
        "revolution",
        "protests",
        "riots",
        "massacre",
        "war",
        "earthquake",
        "tsunami",
        "famine",
        "genocide",
        "rebellion",
        "mutiny",
    ]
)
_OF_UPHEAVALS = frozenset(
    ["financial", "oil", "military", "economic", "debt", "banking", "student", "energy", "civil"]
)
_BORNE = frozenset({"massacre", "genocide", "uprising", "disaster", "pogrom"})  # behind whatever name
_NAMED_AFTER = frozenset(
    {"protests", "riots", "bombing", "bombings", "shooting", "shootings", "revolution", "mutiny", "trials"}
)
_SITES = frozenset(
    [
        "school",
        "mosque",
        "church",
        "synagogue",
        "nightclub",
        "train",
        "airport",
        "market",
        "concert",
        "stadium",
        "hospital",
        "dam",
        "reactor",
        "embassy",
        "theatre",
        "theater",
        "factory",
        "tower",
        "mine",
    ]
)
_AT_SITES = frozenset(
    [
        "attack",
        "attacks",
        "fire",
        "siege",
        "bombing",
        "bombings",
        "shooting",
        "shootings",
        "collapse",
        "disaster",
        "explosion",
        "massacre",
    ]
)
_PAPERS = frozenset({"pact", "treaty", "memorandum"})
_PAPERS_OF_PLACES = frozenset({"accord", "accords", "protocol", "convention", "conventions"})
_WIDE = frozenset({Kind.GROUP, Kind.PLACE, Kind.ORG})  # "Germany protests", "EU treaty": whose, not which
_NUMBERED = {
    "Resolution": Kind.DOCUMENT,
    "Order": Kind.DOCUMENT,
    "Directive": Kind.DOCUMENT,
    "Regulation": Kind.DOCUMENT,
    "Article": Kind.DOCUMENT,
    "Agenda": Kind.DOCUMENT,
    "Decree": Kind.DOCUMENT,
}
_LETTERS = frozenset({"C", "S", "B", "HR", "SB", "HB", "AB"})  # before the number of a bill


def happenings(tokens: Tokenised, runs: Iterable[Run], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield events that begin with a year, events and documents that end in small letters, and numbered documents."""
    yield from _dated(tokens)
    for run in runs:
        if tokens.setting[run.first] == Setting.SENTENCE:
            yield from _ended_small(tokens, run, lexicon)
            yield from _numbered(tokens, run)


def _dated(tokens: Tokenised) -> Iterator[Candidate]:
    """Yield "2011 Irish general election", "2008 financial crisis"."""
    for index, word in enumerate(tokens.words):
        if not _YEAR.fullmatch(word):
            continue
        after = _end_of_dated(tokens, index)
        if after:
            yield _candidate(tokens, index, after, Kind.EVENT, _SURE)


def _end_of_dated(tokens: Tokenised, year: int) -> int:
    """Return where the event ends that begins with a year; 0 where none does."""
    words = tokens.words
    are_of_votes = are_of_upheavals = True
    for at in range(year + 1, min(year + 2 + _BETWEEN, len(words))):
        word = words[at]
        if not tokens.is_beside(at):
            return 0
        if word in _VOTES and are_of_votes and not _goes_on(words, at):
            return at + 1
        if word in _UPHEAVALS and are_of_upheavals:
            return at + 1 + (words[at + 1 : at + 2] == ["attempt"])
        if not (word[0].isupper() or word == "-"):
            are_of_votes &= word in _OF_VOTES
            are_of_upheavals &= word in _OF_UPHEAVALS
        if not (are_of_votes or are_of_upheavals):
            return 0
    return 0


def _goes_on(words: list[str], at: int) -> bool:
    """Whether "primary" belongs to the words behind it: "primary election"."""
    return words[at] == "primary" and words[at + 1 : at + 2] in (["election"], ["elections"])


def _ended_small(tokens: Tokenised, run: Run, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield "Srebrenica massacre", "Beslan school siege", "AUKUS pact"."""
    words = tokens.words
    at = run.after
    if at >= len(words) or not tokens.is_beside(at) or lexicon.is_ordinary(words[run.first]):
        return
    known = lexicon.names.known(words[run.first : run.after])
    is_wide = known is not None and known.kind in _WIDE
    is_place = known is not None and known.kind is Kind.PLACE
    is_one = words[max(0, run.first - 1)].lower() == "the"  # "Velmora protests" is what Velmora does
    is_at_site = words[at] in _SITES and at + 1 < len(words) and words[at + 1] in _AT_SITES
    if is_at_site and tokens.is_beside(at + 1):
        yield _candidate(tokens, run.first, at + 2, Kind.EVENT, _LIKELY)
    elif words[at] in _BORNE or (words[at] in _NAMED_AFTER and is_one and not is_wide):
        yield _candidate(tokens, run.first, at + 1, Kind.EVENT, _LIKELY)
    elif (words[at] in _PAPERS and not is_wide) or (words[at] in _PAPERS_OF_PLACES and (is_place or not is_wide)):
        yield _candidate(tokens, run.first, at + 1, Kind.DOCUMENT, _LIKELY)


def _numbered(tokens: Tokenised, run: Run) -> Iterator[Candidate]:
    """Yield "Resolution 2254", "Executive Order 13582", "Bill C-63"."""
    words, last = tokens.words, run.after - 1
    behind = [*words[run.after : run.after + 3], "", "", ""]
    kind = _NUMBERED.get(words[last])
    if kind and _NUMBER.fullmatch(behind[0]) and tokens.is_beside(run.after):
        yield _candidate(tokens, run.first, run.after + 1, kind, _SURE)
    for at in range(run.first, run.after):
        if words[at] == "Bill" and words[at + 1 : at + 3] and words[at + 1] in _LETTERS:
            end = at + 2 + (words[at + 2 : at + 3] == ["-"])
            if end < len(words) and _NUMBER.fullmatch(words[end]) and tokens.is_beside(end):
                yield _candidate(tokens, at, end + 1, Kind.DOCUMENT, _SURE)


def _candidate(tokens: Tokenised, first: int, after: int, kind: Kind, score: float) -> Candidate:
    span = tokens.span(first, after)
    return Candidate(span.start, span.end, kind, score)
