"""People: names after titles, names that begin with a given name, and names of those who speak."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.rules.runs import Run
from index.entities.tokenised import Setting, Tokenised

_AFTER_TITLE = 0.85
_GIVEN_NAME = 0.8
_BYLINE = 0.8
_SPEAKS = 0.5
_UNKNOWN = 0.35
_LONE_GIVEN_NAME = 0.42
_DOING = frozenset(
    ["who", "whose", "is", "was", "has", "had", "will", "would", "also", "and"]
)  # behind an unknown name of two words
_BESIDE = frozenset(["by", "with", "and", "told", "met", "including", "like", ",", "("])  # before one
_LONGEST = 6  # names in a row; longer is a list
_RANKS = frozenset(["General", "Major"])  # they also stand before things: General Motors


def people(tokens: Tokenised, runs: Iterable[Run], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the people among the runs of capitalised words; titles are not part of the name."""
    finder = _PersonFinder(tokens, lexicon)
    for run in runs:
        candidate = finder.find(run)
        if candidate is not None:
            yield candidate


class _PersonFinder:
    def __init__(self, tokens: Tokenised, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lexicon = lexicon

    def find(self, run: Run) -> Candidate | None:
        """Return the person that the run names, or None."""
        return self._titled_or_given(run) or self._by_its_place(run)

    def _titled_or_given(self, run: Run) -> Candidate | None:
        title = self._title_end(run)
        if title is not None and self._is_name(title, run.after, is_titled=True):
            return self._candidate(title, run.after, _AFTER_TITLE)
        first = self._first_name(run)
        if first == run.first and self._words[run.first - 1 : run.first] == ["of"]:
            first = self._given_name_inside(run)
        if first < run.after and self._begins_with_given_name(first, run.after):
            return self._candidate(first, run.after, _GIVEN_NAME)
        return None

    def _by_its_place(self, run: Run) -> Candidate | None:
        """Return the run as a person where what stands around it, or its form, says so."""
        if not self._is_name(run.first, run.after, is_titled=False):
            return None
        if self._is_byline(run) and run.after - run.first > 1:
            return self._candidate(run.first, run.after, _BYLINE)
        if self._speaks(run):
            return self._candidate(run.first, run.after, _SPEAKS)
        if self._looks_like_a_name(run):
            return self._candidate(run.first, run.after, _UNKNOWN)
        if run.after - run.first == 1 and self._words[run.first] in self._lexicon.given:
            return self._candidate(run.first, run.after, _LONE_GIVEN_NAME)
        return None

    def _candidate(self, first: int, after: int, score: float) -> Candidate:
        span = self._tokens.span(first, after)
        return Candidate(span.start, span.end, Kind.PERSON, score)

    def _title_end(self, run: Run) -> int | None:
        """Return the last place in the run before which a title ends."""
        for index in range(run.after - 1, run.first - 1, -1):
            if self._title_before(index):
                return index
        return None

    def _title_before(self, index: int) -> str:
        """Return the last word of the title that ends before ``index``; empty where none does."""
        last = index - 1
        if last < 0 or not self._tokens.is_beside(index):
            return ""
        if self._words[last] == "." and last:
            last -= 1
        word = self._words[last].lower()
        for phrase in self._lexicon.titles.get(word, ()):
            start = last - len(phrase) + 1
            if start >= 0 and all(self._words[start + at].lower() == part for at, part in enumerate(phrase)):
                return word
        return ""

    def _is_rank_before(self, index: int) -> bool:
        """Whether a military rank with a capital stands before a word that is no ordinary one: General Karsk."""
        return self._words[index - 1] in _RANKS and not self._lexicon.is_ordinary(self._words[index])

    def _main_words(self, first: int, after: int) -> list[str]:
        """Return the words of a name without hyphens, stops and particles."""
        return [word for word in self._words[first:after] if word[0].isupper()]

    def _is_name(self, first: int, after: int, *, is_titled: bool) -> bool:
        """Whether nothing speaks against these tokens being a person's name."""
        main = self._main_words(first, after)
        lexicon = self._lexicon
        if not main or len(main) > _LONGEST or not all(self._is_name_word(word) for word in main):
            return False
        if main[-1] in lexicon.organisation_heads or self._words[after - 1] in lexicon.place_heads:
            return False
        if len(main) > 1:
            known = lexicon.names.known(self._words[first:after])
            return known is None or known.kind is Kind.PERSON
        if is_titled and self._title_before(first) in lexicon.weak_titles and not self._is_rank_before(first):
            return main[0] in lexicon.given or lexicon.names.is_known(main[0], Kind.PERSON)
        return main[0].lower() not in lexicon.titles and not lexicon.names_something(main[0])

    def _is_name_word(self, word: str) -> bool:
        if len(word) == 1 or (word[1] == "." and len(word) < 7):
            return True  # an initial
        if word in self._lexicon.suffixes:
            return True
        if word.isupper() and len(word) > 1 and word.isalpha():
            return False
        return not self._lexicon.is_ordinary(word) and word.replace("'", "").isalpha()

    def _first_name(self, run: Run) -> int:
        """Return where a name can begin: behind nationalities and ordinary words that open the run."""
        index = run.first
        while index < run.after - 1:
            word = self._words[index]
            if word in self._lexicon.given or word in self._lexicon.weak_given:
                break
            if not (self._lexicon.is_ordinary(word) or self._lexicon.names.is_known(word, Kind.GROUP)):
                break
            index += 1
        return index

    def _given_name_inside(self, run: Run) -> int:
        """Return where a given name stands behind a place: "the mayor of Varnholm Anna Berg"."""
        for index in range(run.first + 1, run.after - 1):
            if self._words[index] in self._lexicon.given and self._words[index - 1] not in self._lexicon.given:
                return index
        return run.first

    def _begins_with_given_name(self, first: int, after: int) -> bool:
        """Whether a given name and at least one more word stand here, and no list knows them as something else."""
        lexicon = self._lexicon
        main = self._main_words(first, after)
        hyphenated = "".join(self._words[first : first + 3])
        word = hyphenated if hyphenated in lexicon.given else self._words[first]
        if not 1 < len(main) <= _LONGEST or main[-1] in lexicon.organisation_heads:
            return False
        if len(main) > 2 and main[-1] in lexicon.place_heads:
            return False  # George Washington Bridge
        if any(other.isupper() and len(other) > 3 and other not in lexicon.suffixes for other in main[1:]):
            return False
        known = lexicon.names.known(self._words[first:after])
        if known is not None and known.kind is not Kind.PERSON:
            return False
        if word in lexicon.given:
            return not lexicon.names.is_known(main[-1], Kind.GROUP)
        return word in lexicon.weak_given and self._supports_weak(first, main)

    def _supports_weak(self, first: int, main: list[str]) -> bool:
        before = self._words[first - 1].lower() if first else ""
        if before in self._lexicon.place_prepositions:
            return False
        rest = main[1:]
        return all(self._is_name_word(word) and not self._lexicon.names_something(word) for word in rest) and not (
            set(rest) & (self._lexicon.place_heads | self._lexicon.organisation_heads)
        )

    def _is_byline(self, run: Run) -> bool:
        by = run.first - 1
        return by >= 0 and self._words[by] in {"By", "BY"} and bool(self._tokens.opens[by])

    def _speaks(self, run: Run) -> bool:
        """Whether the words before or behind say that somebody speaks."""
        if any(self._lexicon.names_something(word) for word in self._words[run.first : run.after]):
            return False
        verbs = self._lexicon.person_verbs
        behind = self._words[run.after] if run.after < len(self._words) else ""
        return behind in verbs and self._tokens.is_beside(run.after)

    def _looks_like_a_name(self, run: Run) -> bool:
        """Whether two or three words that no list knows stand in a sentence: more often a person than not."""
        main = self._main_words(run.first, run.after)
        if not 1 < len(main) < 4 or self._tokens.setting[run.first] != Setting.SENTENCE:
            return False
        if any(self._lexicon.names_something(word) for word in main):
            return False
        before = self._words[run.first - 1].lower() if run.first else ""
        behind = self._words[run.after] if run.after < len(self._words) else ""
        if before in self._lexicon.place_prepositions or before in {"the", "of", "a", "an", '"'}:
            return False
        acts = behind in _DOING or behind in {"'s", ","} or (behind.endswith("ed") and behind.islower())
        return acts or before in _BESIDE or bool(self._tokens.opens[run.first])
