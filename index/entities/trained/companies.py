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
_A = frozenset({"a", "an", "the"})
_SORTS = frozenset(
    ["company", "firm", "operator", "manufacturer", "subsidiary", "supplier", "maker", "group", "bank", "retailer"]
)  # behind a name and "a" with at most one more word: ", a Dutch supplier of"
_GROUPS = frozenset({"Group", "Holding", "Holdings", "Corporation", "Company", "Industries"})


def companies(tokens: Tokenised, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names, those of companies as organisations: with "AG", in short, and named like people.

    Args:
        tokens: The text.
        names: The names in it, in order.
        lexicon: The words of companies, and titles.
    """
    yield from _named_like_people(tokens, _in_short(tokens, names, lexicon), lexicon)


def _in_short(tokens: Tokenised, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
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


def _named_like_people(tokens: Tokenised, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names, those of several words that an unlisted company has as organisations: "Tessera Agro, which".

    The networks take two unknown capitals for a person's name. Where the text says once that a thing is meant, and
    nowhere that a person is, every mention of the form is an organisation's.
    """
    found = list(names)
    words = tokens.words
    things: set[tuple[str, ...]] = set()
    people: set[tuple[str, ...]] = set()
    for one in found:
        form = tuple(words[one.first : one.after])
        if one.kind is not Kind.PERSON or len(form) < 2 or not lexicon.given.isdisjoint(form):
            continue
        if _is_a_person(words, one, lexicon):
            people.add(form)
        elif _is_a_thing(words, one):
            things.add(form)
    meant = things - people
    for one in found:
        is_thing = one.kind is Kind.PERSON and tuple(words[one.first : one.after]) in meant
        yield one._replace(kind=Kind.ORG) if is_thing else one


def _is_a_person(words: list[str], name: Name, lexicon: Lexicon) -> bool:
    before = words[name.first - 1].rstrip(".").lower() if name.first else ""
    return before in lexicon.titles or _next_pronoun(words, name.after)[0] in _OF_PEOPLE


def _is_a_thing(words: list[str], name: Name) -> bool:
    """Whether the words right beside a name are of things: a relative clause, what firms have, what sort it is."""
    behind = words[name.after : name.after + 4]
    relates = behind[:2] == [",", "which"]
    owns = len(behind) > 1 and behind[0] in {"'s", "’s"} and behind[1] in _OWNED
    sort = behind[:1] == [","] and behind[1:2] and behind[1] in _A and not _SORTS.isdisjoint(behind[2:])
    before = words[max(0, name.first - 2) : name.first]
    is_held = len(before) > 1 and before[1] in {"of", "in", "at"} and before[0].lower() in _HELD
    return relates or owns or bool(sort) or is_held


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
