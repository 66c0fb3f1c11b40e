"""Abbreviations: those that the text explains in brackets, and those in capitals that stand alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Setting, Tokenised

_EXPLAINED = 0.95
_ALONE = 0.4
_IN_CONTEXT = 0.9
_LONGEST = 8  # letters of an abbreviation
_FARTHEST = 16  # tokens of a long form
_BOUND = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "in",
        "on",
        "de",
        "del",
        "la",
        "al",
        "to",
        "&",
        "-",
        "'",
        "'s",
        "und",
        "des",
        "et",
        "y",
        "e",
    ]
)
# Beside an abbreviation that does or has what organisations do and have.
_OWNED = frozenset(
    [
        "shares",
        "stake",
        "stock",
        "head",
        "chief",
        "director",
        "chairman",
        "chairwoman",
        "president",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "official",
        "officials",
        "officer",
        "officers",
        "member",
        "members",
        "leader",
        "leaders",
        "team",
        "teams",
        "experts",
        "analysts",
        "scientists",
        "board",
        "statement",
        "employees",
        "workers",
    ]
)
_OF = frozenset({"of", "in", "at", "from", "for", "by", "with"})
_DONE_TO = frozenset({"told", "joined", "accused", "urged", "sued", "founded", "quit", "asked"})
_DOES = frozenset({"announced", "warned", "reported", "confirmed", "denied", "claimed", "declined", "condemned"})
_OPENING = {"(": ")", "[": "]"}


def explained(tokens: Tokenised, lexicon: Lexicon, headed: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield both names of "Kurdistan Workers' Party (PKK)" and "UNGA [UN General Assembly]".

    The initials of the long form's capitalised words must spell the abbreviation, as in the method of Schwartz and
    Hearst (2003), "A simple algorithm for identifying abbreviation definitions", kept to whole initials
    for precision. Where they do not (an abbreviation of another language), a list may know that both name the same,
    or the words before the bracket may be an organisation by their own form.

    Args:
        tokens: The text.
        lexicon: What the lists know.
        headed: Organisations found by their form.
    """
    organisations = {one.end: tokens.at_or_after(one.start) for one in headed if one.kind is Kind.ORG}
    words = tokens.words
    for index in range(1, len(words) - 2):
        closing = _OPENING.get(words[index])
        if closing is None or not tokens.is_beside(index + 1):
            continue
        if words[index + 2] == closing and is_abbreviation(words[index + 1]):
            first = _long_form_before(tokens, index, words[index + 1])
            if first is None:
                first = _known_before(tokens, lexicon, index)
            if first is None:
                first = organisations.get(tokens.ends[index - 1])
            if first is not None:
                yield from _pair(tokens, lexicon, (first, index), (index + 1, index + 2))
        elif is_abbreviation(words[index - 1]):
            after = _closing_after(words, index, closing)
            if after and _spells(words[index - 1], words[index + 1 : after]):
                yield from _pair(tokens, lexicon, (index + 1, after), (index - 1, index))


def alone(tokens: Tokenised, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield words in capitals, as organisations; the lists name the abbreviations that are none."""
    words = tokens.words
    terms = _terms(words)
    for index, word in enumerate(words):
        if not (word.isupper() and 2 < len(word) <= _LONGEST and word.isalpha() and word.isascii()):
            continue
        if tokens.setting[index] != Setting.SENTENCE or word in lexicon.not_organisations or word in terms:
            continue
        if lexicon.is_ordinary(word) or lexicon.names.is_known(word, *Kind) or _is_part(tokens, index):
            continue
        score = _IN_CONTEXT if _acts(words, index, lexicon) else _ALONE
        yield Candidate(tokens.starts[index], tokens.ends[index], Kind.ORG, score)


def _acts(words: list[str], index: int, lexicon: Lexicon) -> bool:
    """Whether the words beside an abbreviation are those beside organisations: "the head of AFAD", "AFAD said"."""
    earlier, before = (words[at] if at >= 0 else "" for at in (index - 2, index - 1))
    behind = words[index + 1] if index + 1 < len(words) else ""
    if before[:1].isupper() and before not in lexicon.function:
        return False  # "Raul CASTRO said"
    is_told_of = (before in _OF and earlier.lower() in _OWNED) or (before == "to" and earlier.lower() == "according")
    is_doing = behind in lexicon.person_verbs or behind in _DOES or behind in _OWNED
    return is_told_of or before in _DONE_TO or (is_doing and before not in {"a", "an", "his", "her"})


def is_abbreviation(word: str) -> bool:
    """Whether a word is made mostly of capitals: PKK, UNGA, AfD."""
    capitals = sum(letter.isupper() for letter in word)
    return 1 < len(word) <= _LONGEST and word.isalpha() and capitals >= 2 and capitals * 2 > len(word)


def _terms(words: list[str]) -> frozenset[str]:
    """Return the abbreviations that stand in brackets behind a word in lower case: technical terms, not names."""
    return frozenset(
        words[index + 1]
        for index in range(1, len(words) - 2)
        if words[index] == "(" and words[index + 2] == ")" and words[index - 1].islower()
    )


def _is_part(tokens: Tokenised, index: int) -> bool:
    """Whether the word is glued to something, or stands among other words in capitals, as in a shouted phrase."""
    words = tokens.words
    if tokens.touches(index) and words[index - 1] in {"-", "@", "#", "/", ".", "_", "&"}:
        return True
    behind = index + 1
    if behind < len(words) and tokens.touches(behind) and words[behind] in {"-", "/", "_", "&", "@"}:
        return words[behind] != "-" or not words[min(behind + 1, len(words) - 1)].islower()
    near = [words[index - 1]] if index and tokens.is_beside(index) else []
    if behind < len(words) and tokens.is_beside(behind):
        near.append(words[behind])
    return any(word.isupper() and len(word) > 1 and word.isalpha() for word in near)


def _pair(tokens: Tokenised, lexicon: Lexicon, long: tuple[int, int], short: tuple[int, int]) -> Iterator[Candidate]:
    names = lexicon.names
    known = names.known(tokens.words[long[0] : long[1]])
    kind_of = known or names.known(tokens.words[short[0] : short[1]])
    told = lexicon.kind_by_head(tokens.words[slice(*long)]) or Kind.ORG
    kind = kind_of.kind if kind_of and kind_of.kind is not Kind.PERSON else told
    # What a list says of the abbreviation alone does not count: the article has just said what it means by it.
    canonical = known.canonical if known else ""
    name = tokens.span(*long)
    abbreviation = tokens.span(*short)
    yield Candidate(name.start, name.end, kind, _EXPLAINED, canonical)
    alias_of = name.of(tokens.text)
    yield Candidate(abbreviation.start, abbreviation.end, kind, _EXPLAINED, canonical, alias_of)


def _long_form_before(tokens: Tokenised, bracket: int, abbreviation: str) -> int | None:
    """Return where the long form before the bracket begins: going back, its initials spell the abbreviation."""
    letters = [letter for letter in abbreviation if letter.isupper()]
    if abbreviation[-1].islower():
        letters = [letter for letter in abbreviation[:-1] if letter.isupper()] or letters
    wanted = len(letters) - 1
    for index in range(bracket - 1, max(-1, bracket - 1 - _FARTHEST), -1):
        word = tokens.words[index]
        if not tokens.is_beside(index + 1):
            return None
        if word[0].isupper() and word[0] == letters[wanted]:
            wanted -= 1
            if wanted < 0:
                return index
        elif word.lower() not in _BOUND and not _joins(tokens.words, index):
            return None
    return None


def _joins(words: list[str], index: int) -> bool:
    """Whether a comma stands between two capitalised words: "Educational, Scientific and Cultural Organisation"."""
    return words[index] == "," and words[index + 1][0].isupper() and words[index - 1][0].isupper()


def _known_before(tokens: Tokenised, lexicon: Lexicon, bracket: int) -> int | None:
    """Return where a known name before the bracket begins that a list has together with what is in the bracket."""
    known = lexicon.names.known((tokens.words[bracket + 1],))
    for length in range(2, min(9, bracket + 1)) if known else ():
        if lexicon.names.known(tokens.words[bracket - length : bracket]) == known:
            return bracket - length
    return None


def _closing_after(words: list[str], bracket: int, closing: str) -> int:
    for index in range(bracket + 2, min(len(words), bracket + 2 + _FARTHEST)):
        if words[index] == closing:
            return index
    return 0


def _spells(abbreviation: str, long: list[str]) -> bool:
    """Whether initials, or words in capitals taken whole, spell the abbreviation: UN General Assembly, UNGA."""
    capitals = [word for word in long if word[0].isupper()]
    spelled = "".join(word if word.isupper() else word[0] for word in capitals)
    return len(capitals) > 1 and spelled == abbreviation.upper()
