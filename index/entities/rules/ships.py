"""Ships by their names: behind a prefix, behind the word for their sort, and where they are named again.

"HMS Defender" says itself that it is a ship. "Victoria" does not, but "the frigate Victoria" does, and so does "the
Victoria" later in that text; "in Victoria" stays a place.
"""

from __future__ import annotations

from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised

_SURE = 0.95  # more than a title before a person: "the carrier Charles de Gaulle"
_LONGEST = 4  # words of a ship's name
_PARTICLES = frozenset({"de", "of", "the", "la", "du", "al", "van", "von", "el"})
_QUOTES = frozenset({'"', "“", "‘", "'", "«"})
_BEFORE_NAME = frozenset({"the", "The", "aboard", "Aboard"})
_RELATIVE = frozenset(
    {"has", "had", "is", "was", "says", "said", "wants", "wanted", "sent", "bought", "built", "sold"}
)
_TWO_WORDS = {"carrier": frozenset({"aircraft", "bulk", "helicopter", "car", "ore"})}  # "the carrier Lufthansa"
_ROMAN = frozenset({"I", "II", "III", "IV", "V", "VI", "VII", "VIII"})

_Form = tuple[str, ...]


def ships(tokens: Tokenised, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the ships of a text. Time grows with the number of tokens.

    Args:
        tokens: The text.
        lexicon: The prefixes of ships, and the words for their sorts.
    """
    finder = _ShipFinder(tokens, lexicon)
    names: set[_Form] = set()
    for index, word in enumerate(tokens.words):
        begin, after = finder.at(index) if word in finder.announcing else (0, 0)
        if after:
            names.add(tuple(tokens.words[begin:after]))
            yield _candidate(tokens, index if finder.is_prefix(index) else begin, after)
    if names:
        yield from _again(tokens, names, lexicon)


def _candidate(tokens: Tokenised, first: int, after: int) -> Candidate:
    span = tokens.span(first, after)
    return Candidate(span.start, span.end, Kind.WEAPON, _SURE)


def _again(tokens: Tokenised, names: set[_Form], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the ships where they stand without a prefix.

    A name of one word, and one that a person or a place may bear, are ships only behind "the" and "aboard".
    """
    starts: dict[str, list[_Form]] = {}
    for form in names:
        starts.setdefault(form[0], []).append(form)
    for index, word in enumerate(tokens.words):
        for form in starts.get(word, ()):
            after = index + len(form)
            is_own = len(form) > 1 and form[0] not in lexicon.given and lexicon.names.known(form) is None
            is_named = is_own or (index > 0 and tokens.words[index - 1] in _BEFORE_NAME)
            goes_on = after < len(tokens) and tokens.is_beside(after) and tokens.words[after][0].isupper()
            if is_named and not goes_on and tuple(tokens.words[index:after]) == form:
                yield _candidate(tokens, index, after)


class _ShipFinder:
    def __init__(self, tokens: Tokenised, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lexicon = lexicon
        self._prefixes = lexicon.names.words("ship-prefixes")
        self._suffixes = lexicon.names.words("company-suffixes")
        self._others = lexicon.organisation_heads | lexicon.sure_event_heads | lexicon.sure_place_heads
        self._sorts = lexicon.names.words("ship-words")
        self.announcing = self._prefixes | self._sorts | _TWO_WORDS.keys()

    def is_prefix(self, index: int) -> bool:
        """Whether the token is one such as HMS."""
        return self._words[index] in self._prefixes

    def at(self, index: int) -> tuple[int, int]:
        """Return where the name of the ship begins and ends that the token announces; (0, 0) where it does not."""
        first = index + 1
        if self.is_prefix(index):
            after = self._end(first) if self._is_free(first) else 0
            return (first, after) if after and self._words[after - 1] not in self._suffixes else (0, 0)
        if not self._announces(index):
            return 0, 0
        if first < len(self._words) and self._words[first] in _QUOTES:
            first += 1
        if first < len(self._words) and self.is_prefix(first):
            return 0, 0  # the prefix tells it itself
        after = self._end(first) if self._is_free(first) else 0
        return (first, after) if after and self._is_name(first, after) else (0, 0)

    def _announces(self, index: int) -> bool:
        word = self._words[index]
        if word in _TWO_WORDS:
            return index > 0 and self._words[index - 1].lower() in _TWO_WORDS[word]
        return word in self._sorts

    def _is_free(self, first: int) -> bool:
        """Whether a name can begin here: no day, no people, no title, no other name that goes on."""
        if first >= len(self._words) or not self._tokens.is_beside(first) or not self._words[first][0].isupper():
            return False
        word, lexicon = self._words[first], self._lexicon
        is_title = (word.lower(),) in lexicon.titles.get(word.lower(), ())
        is_people = lexicon.names.is_known(word, Kind.GROUP)
        return not (is_title or is_people or word in lexicon.calendar or word in lexicon.function)

    def _end(self, first: int) -> int:
        """Return where the name ends; 0 where none stands: up to four words with capitals, with what joins them."""
        words, after = self._words, first
        while after < len(words) and after - first < _LONGEST and self._tokens.is_beside(after):
            word = words[after]
            if not self._goes_on(after):
                break
            is_initial = len(word) == 1 and word.isupper() and words[after + 1 : after + 2] == ["."]
            after += 2 if is_initial and after > first else 1
        while after > first and words[after - 1] in _PARTICLES | {"."}:
            after -= 1
        return self._with_number(after) if after > first else 0

    def _goes_on(self, index: int) -> bool:
        word, words = self._words[index], self._words
        if word in _PARTICLES:
            return index + 1 < len(words) and words[index + 1][0].isupper() and words[index - 1][0].isupper()
        is_short = len(word) == 1 or word in _ROMAN
        return word[0].isupper() and (is_short or not word.isupper()) and word not in self._lexicon.function

    def _with_number(self, after: int) -> int:
        """Return the end with a number that belongs to the name: "Volgoneft-212", "Sirius 3"."""
        words = self._words
        if (
            after + 1 < len(words)
            and words[after] == "-"
            and words[after + 1].isdigit()
            and self._tokens.touches(after)
        ):
            return after + 2
        return after

    def _is_name(self, first: int, after: int) -> bool:
        """Whether a ship is meant, and not who has to do with one: "the tanker Iran seized"."""
        word, behind = self._words[first], self._words[after] if after < len(self._words) else ""
        is_known = self._lexicon.names_something(word) or self._lexicon.names.is_known(word, Kind.PERSON)
        does = behind in _RELATIVE or (behind.islower() and behind.endswith("ed"))
        is_owned = behind in {"'s", "’s"} and after - first == 1 and is_known
        is_other = self._words[after - 1] in self._others  # "the U-boat Campaign"
        return not (after - first == 1 and is_known and does) and not is_owned and not is_other
