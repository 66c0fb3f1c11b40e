"""The lists of known names: reading them, and finding their names among tokens.

The form of the files is told in ``resources/gazetteers/README.md``.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import resources
from index.entities.forms import plain
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised

_LOG = logging.getLogger(__name__)
_LONGEST = 200  # code points of a name; longer ones are mistakes
_KINDS = frozenset(Kind)
_OTHER_SCRIPTS = frozenset({"ar", "ru"})  # their lists have the same people in their own letters
_PHRASES = frozenset({"titles"})  # sections with one phrase on each line
# Names as they stand in lists; a name of five letters in capitals is the same name set in capitals, a shorter one may
# be an abbreviation ("WHO", "IS") and is not.
_SHORTEST_IN_CAPITALS = 4


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name of a list.

    Attributes:
        kind: What it is.
        canonical: The usual name of the same.
        clitic: How many letters of this form stand before the name itself: "and", "in" in Arabic.
    """

    kind: Kind
    canonical: str
    clitic: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """A line of a list that was left out."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """A known name among tokens ``[first, after)``."""

    first: int
    after: int
    known: KnownName


_Words = tuple[str, ...]
_Index = dict[str, dict[int, dict[_Words, KnownName]]]  # first word → number of words → words → what is known


@dataclass(slots=True)
class Gazetteer:
    """Known names, and the words that stand beside names.

    Attributes:
        language: The language whose names these are; it decides how a name is cut into words.
        problems: The lines that were left out, each with a reason.
    """

    language: str = "en"
    problems: list[Problem] = field(default_factory=list)
    _names: _Index = field(default_factory=dict)
    _in_capitals: _Index = field(default_factory=dict)
    _words: dict[str, set[str]] = field(default_factory=dict)
    _frozen: dict[str, frozenset[str]] = field(default_factory=dict)  # what ``words`` gave, as it is asked for often

    def words(self, section: str) -> frozenset[str]:
        """Return the words or phrases of a section; none where no file has it."""
        if section not in self._frozen:
            self._frozen[section] = frozenset(self._words.get(section, ()))
        return self._frozen[section]

    def sections(self) -> frozenset[str]:
        """Return the names of the sections of words."""
        return frozenset(self._words)

    def find(self, tokens: Tokenised) -> Iterator[Found]:
        """Yield every known name, the names inside other names too. Time grows with the number of tokens."""
        words = tokens.words
        for index, word in enumerate(words):
            if word in self._names:
                yield from _found_at(tokens, index, self._names[word])
            elif word in self._in_capitals:
                yield from _found_at(tokens, index, self._in_capitals[word])

    def known(self, words: Iterable[str]) -> KnownName | None:
        """Return what a list says of exactly these words."""
        key = tuple(words)
        return self._names.get(key[0], {}).get(len(key), {}).get(key) if key else None

    def known_in_capitals(self, words: Iterable[str]) -> KnownName | None:
        """Return what a list says of these words, which are set in capitals: LONDON."""
        key = tuple(words)
        return self._in_capitals.get(key[0], {}).get(len(key), {}).get(key) if key else None

    def is_known(self, word: str, *kinds: Kind) -> bool:
        """Whether a list has this single word as a name of one of ``kinds``."""
        known = self.known((word,))
        return known is not None and known.kind in kinds

    def add(self, name: str, known: KnownName) -> None:
        """Add a name; where it is there already, the first stays."""
        words = tuple(Tokenised(name, language=self.language).words)
        self.add_form(words, known)
        if len(name) >= _SHORTEST_IN_CAPITALS and not name.isupper():
            self.add_form_in_capitals(tuple(word.upper() for word in words), known)

    def add_form(self, words: _Words, known: KnownName) -> None:
        """Add a name as a sequence of words; where it is there already, the first stays."""
        _enter(self._names, words, known)

    def add_form_in_capitals(self, words: _Words, known: KnownName) -> None:
        """Add the capitals of a name; they count where no list has them as a name of their own."""
        _enter(self._in_capitals, words, known)

    def over(self, other: Gazetteer) -> Gazetteer:
        """Return both lists as one, in the other's language; where both have a name, it is what this list says."""
        both = Gazetteer(other.language, [*self.problems, *other.problems])
        for one in (self, other):
            one.pour_into(both)
        return both

    def pour_into(self, other: Gazetteer) -> None:
        """Add all names and words of this list to another; what it says already stays."""
        for words, known in self.names():
            other.add_form(words, known)
        for words, known in _all(self._in_capitals):
            other.add_form_in_capitals(words, known)
        for section, words_of_section in self._words.items():
            other.add_words(section, words_of_section)

    def names(self) -> Iterator[tuple[_Words, KnownName]]:
        """Return every name as a sequence of words, with what is known of it."""
        return _all(self._names)

    def add_words(self, section: str, words: Iterable[str]) -> None:
        """Add words or phrases to a section."""
        self._frozen.pop(section, None)
        self._words.setdefault(section, set()).update(plain(word) for word in words)


def _all(index: _Index) -> Iterator[tuple[_Words, KnownName]]:
    for lengths in index.values():
        for names in lengths.values():
            yield from names.items()


def _enter(index: _Index, words: _Words, known: KnownName) -> None:
    index.setdefault(words[0], {}).setdefault(len(words), {}).setdefault(words, known)


def _found_at(tokens: Tokenised, first: int, entries: dict[int, dict[_Words, KnownName]]) -> Iterator[Found]:
    for length, names in entries.items():
        known = names.get(tuple(tokens.words[first : first + length]))
        if known is not None and all(tokens.is_beside(first + step) for step in range(1, length)):
            yield Found(first, first + length, known)


def read_lists(files: Sequence[Path], language: str = "en", *, sections: frozenset[str] | None = None) -> Gazetteer:
    """Read list files; what cannot be understood is named in ``problems`` and in the log, and the rest is used.

    Args:
        files: The files.
        language: The language of their names.
        sections: The sections of words that there may be; any where none are given.
    """
    gazetteer = Gazetteer(language)
    for file in files:
        try:
            text = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            gazetteer.problems.append(Problem(str(file), 0, str(error)))
            continue
        _read_list(text, str(file), gazetteer, sections)
    for problem in gazetteer.problems:
        _LOG.warning("%s, line %d left out: %s", problem.file, problem.line, problem.reason)
    return gazetteer


def _read_list(text: str, file: str, gazetteer: Gazetteer, sections: frozenset[str] | None) -> None:
    section = ""
    is_unknown = False
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1].strip()
            is_unknown = sections is not None and section not in _KINDS and section not in sections
            if is_unknown:
                gazetteer.problems.append(Problem(file, number, f"no kind is called {section}, such as PLACE or ORG"))
            continue
        if is_unknown:
            continue
        reason = _take_line(line, section, gazetteer)
        if reason:
            gazetteer.problems.append(Problem(file, number, reason))


def _take_line(line: str, section: str, gazetteer: Gazetteer) -> str:
    """Take one line into ``gazetteer``; return why not, or nothing."""
    if not section:
        return "it stands before the first section, such as [PLACE]"
    if section in _KINDS:
        names = [name.strip() for name in line.split("|")]
        if not all(_is_name(name) for name in names):
            return "a name is empty, too long, or without letters"
        for name in names:
            gazetteer.add(name, KnownName(Kind(section), names[0]))
    elif section in _PHRASES:
        gazetteer.add_words(section, [line])
    else:
        gazetteer.add_words(section, line.split())
    return ""


def _is_name(name: str) -> bool:
    return 0 < len(name) <= _LONGEST and any(letter.isalnum() for letter in name)


def lists_folder() -> Path:
    """Return the folder of the lists that come with Lectern."""
    return Path(resources.__file__).parent / "gazetteers"


@lru_cache(maxsize=16)
def gazetteer_for(language: str) -> Gazetteer:
    """Return the lists for a language, read once: the English ones, or the one file of another language.

    People of public life are written alike in many languages, so that those of the English list are known in all
    that have no list of them in letters of their own; what a language's own list says goes before.

    Args:
        language: A language code. One without lists gives a gazetteer of these people alone.
    """
    folder = lists_folder()
    if language == "en":
        return read_lists(sorted(folder.glob("*.txt")))
    file = folder / "languages" / f"{language}.txt"
    names = read_lists([file] if language.isalpha() and file.is_file() else [], language)
    if language not in _OTHER_SCRIPTS:
        _add_people(names, gazetteer_for("en"))
    return names


def _add_people(names: Gazetteer, english: Gazetteer) -> None:
    """Add the people of the English lists, without surnames that are words or other names elsewhere."""
    doubtful = english.words("doubtful-elsewhere")
    for words, known in english.names():
        if known.kind is Kind.PERSON and (len(words) > 1 or words[0] not in doubtful):
            names.add_form(words, known)
