"""Organisations with a possessive in their name, and outlets that the text knows by their address.

"Lloyd's List Intelligence" belongs to nobody called Lloyd, and "Znak" is no surname where the text writes "Znak.com".
"""

from __future__ import annotations

from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Setting, Tokenised

_SURE = 0.96  # the text itself tells it, so that it goes before what networks take the owner for
_POSSESSIVE = frozenset({"'s", "’s"})
_LONGEST = 4  # words behind a possessive
# Last words of publications and firms that nobody owns in a sentence: "Lloyd's List", "Jane's Defence Weekly".
_HEADS = frozenset(
    {"Analytics", "Auctioneers", "Auctions", "Bazaar", "Digest", "Gazette", "Peerage", "Quarterly", "Weekly"}
)
_HEADS_OF_KNOWN = _HEADS | {
    "Agency",
    "Insurance",
    "Intelligence",
    "Investors",
    "List",
    "Market",
    "Register",
    "Review",
}
_DOMAINS = frozenset({"com", "info", "media", "net", "news", "org", "ru", "uk", "tv"})
_INSIDE = frozenset({"in", "near", "outside"})  # "in Karsund": a town, though its page is Karsund.org
_PUBLISHED = frozenset({"appeared", "article", "interview", "published", "report", "reported", "story", "wrote"})


def possessives(tokens: Tokenised, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield organisations whose name has a possessive. Time grows with the number of tokens.

    Args:
        tokens: The text.
        lexicon: The words with which such names begin, and the last words of organisations.
    """
    words = tokens.words
    known = lexicon.names.words("possessive-names")
    alone = known - lexicon.names.words("possessive-names-of-more")
    bare: frozenset[str] | None = None  # words that stand without a possessive somewhere
    for index in range(1, len(words)):
        if words[index] not in _POSSESSIVE or not _is_owner(tokens, index - 1, lexicon):
            continue
        owner = words[index - 1]
        bare = bare if bare is not None else _bare(words)
        after = _end(tokens, index, lexicon, is_known=owner in known)
        is_name = owner in known if after > index + 1 else owner in alone and owner not in bare
        if is_name or (after > index + 1 and owner not in bare and not _is_somebody(owner, lexicon)):
            span = tokens.span(index - 1, after)
            yield Candidate(span.start, span.end, Kind.ORG, _SURE)


def _bare(words: list[str]) -> frozenset[str]:
    pairs = zip(words, [*words[1:], ""], strict=True)
    return frozenset(word for word, behind in pairs if word[0].isupper() and behind not in _POSSESSIVE)


def _is_somebody(word: str, lexicon: Lexicon) -> bool:
    is_given = word in lexicon.given or word in lexicon.weak_given
    return is_given or lexicon.is_ordinary(word) or lexicon.names.known((word,)) is not None


def _is_owner(tokens: Tokenised, index: int, lexicon: Lexicon) -> bool:
    """Whether a lone capital stands here, which no title and no given name precedes: not "Anna Lloyd's"."""
    words = tokens.words
    if tokens.setting[index] != Setting.SENTENCE or not words[index].istitle() or not tokens.touches(index + 1):
        return False
    if tokens.opens[index]:
        return True
    before = words[index - 1]
    is_name = before[0].isupper() and not (tokens.opens[index - 1] and lexicon.is_ordinary(before))
    return not is_name and before != "." and (before.lower(),) not in lexicon.titles.get(before.lower(), ())


def _end(tokens: Tokenised, possessive: int, lexicon: Lexicon, *, is_known: bool) -> int:
    """Return where the name ends whose possessive stands here: behind it, or behind the last word of a firm."""
    words, behind = tokens.words, possessive + 1
    if is_known and words[behind : behind + 1] == ["of"] and _is_place(words[behind + 1 : behind + 2], lexicon):
        return behind + 2  # Lloyd's of London
    heads = _HEADS_OF_KNOWN | lexicon.organisation_heads if is_known else _HEADS
    after = end = behind
    while after < min(len(words), behind + _LONGEST) and tokens.is_beside(after) and words[after].istitle():
        after += 1
        if words[after - 1] in heads:
            end = after
    return end


def _is_place(words: list[str], lexicon: Lexicon) -> bool:
    return len(words) == 1 and lexicon.names.is_known(words[0], Kind.PLACE)


def outlets_by_address(tokens: Tokenised, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield names that the text also writes as an address, as "Znak" for "Znak.com". Time grows with the tokens.

    Args:
        tokens: The text.
        lexicon: What else the word may be: a person, a place, an ordinary word.
    """
    words = tokens.words
    names = {words[at - 1] for at in range(1, len(words) - 1) if _is_address(tokens, at)}
    names = {one for one in names if one.istitle() and not _is_somebody(one, lexicon)}
    places = [at for at, word in enumerate(words) if word in names] if names else []
    names -= {words[at] for at in places if _names_other(tokens, at, lexicon)}
    # an address alone says nothing of a name: "tickets are at Goldstar.com"
    names &= {words[at] for at in places if at + 2 >= len(words) or not _is_address(tokens, at + 1)}
    for at in places:
        if words[at] in names and not _goes_on(tokens, at + 1):
            yield Candidate(tokens.starts[at], tokens.ends[at], Kind.ORG, _SURE)


def _is_address(tokens: Tokenised, stop: int) -> bool:
    """Whether a full stop stands between a word and what an address ends with."""
    words = tokens.words
    if words[stop] != "." or words[stop + 1] not in _DOMAINS:
        return False
    return tokens.touches(stop) and tokens.touches(stop + 1)


def _names_other(tokens: Tokenised, index: int, lexicon: Lexicon) -> bool:
    """Whether a word names a person or a place here: behind a given name, a title, or "in"."""
    words = tokens.words
    if index == 0 or not tokens.is_beside(index):
        return False
    before = words[index - 1]
    if before in _INSIDE:
        return index < 2 or words[index - 2] not in _PUBLISHED
    if (before.lower(),) in lexicon.titles.get(before.lower(), ()):
        return True
    return before[0].isupper() and not tokens.touches(index) and not lexicon.is_ordinary(before)


def _goes_on(tokens: Tokenised, index: int) -> bool:
    """Whether another capital makes the name longer."""
    return index < len(tokens.words) and tokens.is_beside(index) and tokens.words[index][0].isupper()
