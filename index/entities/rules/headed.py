"""Names that a word of their own gives away: Ministry of …, … Party, … River, … Agreement, Battle of …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.rules.runs import Run
from index.entities.tokenised import Setting, Tokenised

_BINDERS = frozenset({"of", "for", "on"})
_HEADED = 0.7
_MEETINGS = frozenset({"Convention", "Conventions"})
_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Storm"})  # they have one name each
_SPORTS = frozenset(
    [
        "Olympic",
        "Paralympic",
        "Winter",
        "Summer",
        "Commonwealth",
        "World",
        "Youth",
        "Invictus",
        "Military",
    ]
)  # games of whom
_PAPERS = frozenset({"Law", "Report", "Strategy"})
_FIELDS = frozenset(
    [
        "International",
        "Martial",
        "Sharia",
        "Common",
        "Criminal",
        "Civil",
        "Islamic",
        "Family",
        "Constitutional",
        "Maritime",
        "Jewish",
        "Roman",
        "Human",
        "Canon",
        "Humanitarian",
        "Rights",
    ]
)  # of law: no law of that name
_DELEGATES = frozenset({"National", "Party", "Democratic", "Republican", "Fan", "Annual"})


@dataclass(frozen=True, slots=True)
class _Pattern:
    """The words of one kind of name.

    Attributes:
        kind: The kind.
        heads: Last words: "… Party".
        openers: First words before "of", "for" or "on": "Bank of …".
        prefixes: First words directly before a name: "Lake …".
    """

    kind: Kind
    heads: frozenset[str]
    openers: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()


def headed_names(tokens: Tokenised, runs: Sequence[Run], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the names that contain a word which says what they are."""
    words = lexicon.names.words
    events = words("event-openers")
    patterns = (
        _Pattern(
            Kind.ORG,
            lexicon.organisation_heads | words("company-suffixes"),
            openers=words("organisation-openers"),
        ),
        _Pattern(Kind.PLACE, lexicon.place_heads, prefixes=lexicon.place_openers),
        _Pattern(Kind.EVENT, words("event-heads") | _MEETINGS, openers=events, prefixes=events),
        _Pattern(Kind.DOCUMENT, words("document-heads"), openers=words("document-openers")),
    )
    marks = frozenset().union(*(one.heads | one.openers | one.prefixes for one in patterns))
    finder = _HeadFinder(tokens, runs, lexicon)
    for number, run in enumerate(runs):
        if marks.isdisjoint(tokens.words[run.first : run.after]):
            continue
        for pattern in patterns:
            found = finder.find(number, pattern)
            if found is not None:
                span = tokens.span(found.first, found.after)
                yield Candidate(span.start, span.end, pattern.kind, _HEADED)


class _HeadFinder:
    def __init__(self, tokens: Tokenised, runs: Sequence[Run], lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._runs = runs
        self._lexicon = lexicon

    def find(self, number: int, pattern: _Pattern) -> Run | None:
        """Return the name of the pattern's kind that run ``number`` holds, or None."""
        run = self._runs[number]
        if self._tokens.setting[run.first] != Setting.SENTENCE:
            return None
        head = self._last(run, pattern.heads)
        opener = self._last(run, pattern.openers)
        if opener == run.after - 1 and (extended := self._extended(number, pattern)):
            return Run(self._start(run.first, number), extended)
        if head > run.first:
            first = self._start(run.first, number) if head == run.first + 1 else run.first
            if self._is_someone(run, head) or not self._is_enough(first, head, pattern):
                return None
            return Run(first, head + 1)
        return self._by_prefix(run, pattern)

    def _by_prefix(self, run: Run, pattern: _Pattern) -> Run | None:
        """Return the name that begins with a word of the pattern: "Lake Velmora", "Tropical Storm Anna"."""
        opening = run.first + (self._words[run.first] == "Tropical")
        if self._words[opening] not in pattern.prefixes or run.after - run.first < 2:
            return None
        if self._words[opening] not in _STORMS:
            return run
        named = opening + 1 < run.after and not self._lexicon.is_ordinary(self._words[opening + 1])
        return Run(run.first, opening + 2) if named else None

    def _last(self, run: Run, wanted: frozenset[str]) -> int:
        for index in range(run.after - 1, run.first - 1, -1):
            if self._words[index] in wanted:
                return index
        return -1

    def _is_someone(self, run: Run, head: int) -> bool:
        """Whether the head is a person's name here: "Sheriff Bill Berg"."""
        word = self._words[head]
        if word not in self._lexicon.given and word not in self._lexicon.weak_given:
            return False
        return head + 1 < run.after or self._words[head - 1].lower() in self._lexicon.titles

    def _is_enough(self, first: int, head: int, pattern: _Pattern) -> bool:
        """Whether the words before the head make a name with it: "Syrian Army", not "Our Party" at a start."""
        before = self._words[first:head]
        if self._words[head] == "Games" and pattern.kind is Kind.EVENT:
            return before[-1] in _SPORTS or self._lexicon.names.is_known(before[-1], Kind.GROUP)
        if self._words[head] in _PAPERS and pattern.kind is Kind.DOCUMENT:
            return (
                before[-1] not in _FIELDS and before[0] not in self._lexicon.given and not self._tokens.opens[first]
            )
        if self._words[head] in _MEETINGS:  # of delegates, or on a matter: an event, or what was agreed there
            are_people = before[-1] in _DELEGATES or (len(before) > 1 and before[-1].endswith("s"))
            return are_people is (pattern.kind is Kind.EVENT)
        if pattern.kind is Kind.PLACE:
            return not self._lexicon.is_ordinary(before[0]) and (
                len(before) > 1 or before[0] not in self._lexicon.given
            )
        if len(before) == 1 and self._tokens.opens[first]:
            return not self._lexicon.is_ordinary(before[0]) or self._words[head] in {"Party", "Ministry", "Council"}
        return True

    def _start(self, first: int, number: int) -> int:
        """Take in "Justice and" before "Development Party": ordinary words with capitals that "and" binds.

        Also the first part of what a hyphen binds, though both are known by themselves: "Sino-Kestrian War".
        """
        if first > 1 and self._words[first - 1] == "-" and self._words[first - 2][0].isupper():
            joined = self._tokens.touches(first) and self._tokens.touches(first - 1)
            return first - 2 if joined else first
        if number == 0 or first < 2 or self._words[first - 1] not in {"and", "&"}:
            return first
        before = self._runs[number - 1]
        ordinary = all(self._words[index].lower() in self._lexicon.common for index in range(*before))
        return before.first if before.after == first - 1 and ordinary else first

    def _extended(self, number: int, pattern: _Pattern) -> int:
        """Return the end of a name that goes on with "of" and capitalised words; 0 where it does not."""
        after = self._runs[number].after
        if not self._is_binder(after):
            return 0
        next_run = self._run_after_binder(number, after)
        if next_run is None:
            return 0
        end = self._end_of_known(next_run)
        if end > next_run.after:
            return end
        if self._lexicon.names.is_known(self._words[end - 1], Kind.PLACE):
            return end
        following = number + 2
        if following < len(self._runs) and self._goes_on(end, self._runs[following], pattern):
            return self._runs[following].after
        return end

    def _end_of_known(self, run: Run) -> int:
        """Return the end of the run, or of a known name that begins it and goes on behind it: Dar es Salaam."""
        for end in range(min(run.after + 3, len(self._words)), run.after, -1):
            if self._lexicon.names.known(self._words[run.first : end]) and self._tokens.is_beside(end - 1):
                return end
        return run.after

    def _is_binder(self, index: int) -> bool:
        return index < len(self._words) and self._words[index] in _BINDERS and self._tokens.is_beside(index)

    def _run_after_binder(self, number: int, binder: int) -> Run | None:
        if number + 1 >= len(self._runs):
            return None
        run = self._runs[number + 1]
        gap = self._words[binder + 1 : run.first]
        near = gap in ([], ["the"]) and self._tokens.is_beside(run.first)
        return run if near else None

    def _goes_on(self, end: int, run: Run, pattern: _Pattern) -> bool:
        """Whether "and" or "of" binds one more run: "Ministry of Defence and Security", "Bank for … of Asia"."""
        if run.first != end + 1 or not self._tokens.is_beside(run.first) or pattern.kind is Kind.PLACE:
            return False
        if self._words[end] == "of":
            return True
        ordinary = all(self._words[index].lower() in self._lexicon.common for index in range(*run))
        return self._words[end] in {"and", "&"} and ordinary
