"""Companies that bear a family's name: "Brandt AG" is a company, and so may "Brandt" alone be.

The networks take a surname for a person's wherever it stands. What follows a company's name in full, and the words
around each of its short forms, say which of both is meant there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.second_pass import surname_of
from index.entities.tokenised import Tokenised
from index.entities.trained.tagger import Name

_LONGEST = 4  # tokens of a company's name before its suffix
_WITHIN = 12  # tokens in which the next pronoun says who is meant
_ENDS = frozenset(".!?;")
_OF_PEOPLE = frozenset({"he", "she", "his", "her", "him", "himself", "herself", "who", "whose"})
_OF_THINGS = frozenset({"it", "its", "itself", "which"})
_PLANS = frozenset(
    ["would", "will", "had", "has", "expects", "expected", "plans", "planned", "made", "lost", "sold", "bought"]
)  # behind "said it": of a company's doings, where "it" alone may be the weather
_OWNED = frozenset(
    [
        "shares",
        "stock",
        "profit",
        "profits",
        "sales",
        "revenue",
        "factory",
        "factories",
        "plant",
        "plants",
        "shareholders",
        "workers",
        "employees",
        "products",
        "board",
        "subsidiary",
        "bonds",
        "earnings",
    ]
)
_HELD = frozenset({"shares", "stake", "stock", "shareholders", "subsidiary", "employees", "workers", "sales"})
_GROUPS = frozenset({"Group", "Holding", "Holdings", "Corporation", "Company", "Industries"})


def companies(tokens: Tokenised, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names, those of companies in full and in short as organisations.

    Args:
        tokens: The text.
        names: The names in it, in order.
        lexicon: The words of companies, and titles.
    """
    suffixes = lexicon.names.words("company-suffixes")
    found = list(_with_suffixes(tokens, names, suffixes))
    words = tokens.words
    short = {
        words[one.first]
        for one in found
        if one.kind is Kind.ORG and one.after - one.first > 1 and words[one.after - 1] in suffixes | _GROUPS
    }
    full = (tuple(words[one.first : one.after]) for one in found if one.kind is Kind.PERSON)
    surnames = {surname_of(form)[-1] for form in full if len(form) > 1}
    for one in found:
        word = words[one.first]
        if one.after - one.first > 1 or one.kind is Kind.GROUP or word not in short:
            yield one
        else:
            yield one._replace(kind=_kind(tokens, one, lexicon, is_surname=word in surnames))


def _with_suffixes(tokens: Tokenised, names: Iterable[Name], suffixes: frozenset[str]) -> Iterator[Name]:
    """Yield the names, those before "AG" or "Ltd" as organisations together with it."""
    held = list(names)
    begun = {one.first for one in held}
    for one in held:
        after = one.after
        is_followed = after < len(tokens) and tokens.words[after] in suffixes and tokens.is_beside(after)
        is_company = is_followed and after - one.first <= _LONGEST and after not in begun
        yield Name(one.first, after + 1, Kind.ORG) if is_company else one


def _kind(tokens: Tokenised, name: Name, lexicon: Lexicon, *, is_surname: bool) -> Kind:
    """Return what a lone word names that begins a company's name; a person only where something says so."""
    words = tokens.words
    before = words[name.first - 1].rstrip(".").lower() if name.first else ""
    pronoun, is_plan = _next_pronoun(words, name.after)
    if before in lexicon.titles or pronoun in _OF_PEOPLE:
        return Kind.PERSON
    if not is_surname:
        return Kind.ORG
    behind = words[name.after : name.after + 2]
    owns = len(behind) > 1 and behind[0] in {"'s", "’s"} and behind[1] in _OWNED
    is_held = before in {"of", "in", "at"} and name.first > 1 and words[name.first - 2].lower() in _HELD
    is_thing = pronoun in {"its", "itself"} or behind == [",", "which"] or is_plan
    return Kind.ORG if owns or is_held or is_thing or behind[:1] == ["shares"] else Kind.PERSON


def _next_pronoun(words: list[str], after: int) -> tuple[str, bool]:
    """Return the next pronoun of the sentence, and whether "it" is said to do what companies do; "" without one."""
    for index in range(after, min(after + _WITHIN, len(words))):
        word = words[index]
        if word[0] in _ENDS:
            break
        if word in _OF_PEOPLE or word in _OF_THINGS:
            does = words[index + 1 : index + 2]
            return word, word == "it" and bool(does) and does[0] in _PLANS
    return "", False
