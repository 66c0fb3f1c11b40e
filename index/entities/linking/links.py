"""Which names of the library are the same entity, where no article says so by itself.

Names of one key are the same. What is decided here is about names of different keys: a surname that stands alone in
an article, a name that leaves out some parts of a longer one, an abbreviation that other articles explain. Each rule
looks at one block of names, whose size does not grow with the library, and none joins two different full names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from index.entities.linking.named import is_clean, is_given_name, is_single, parts_of
from index.entities.reasons import Reason

_FAR_MORE = 5  # times as many articles as all others of the name together
_MANY = 5  # articles below which one cannot speak of far more
_ENOUGH = 3  # articles that explain an abbreviation, and settle it
_PER_EXPLANATION = 3  # where fewer explain it: articles that leave it unexplained, for each that does
_SAME_OTHERS = 2  # places and things that two names share, so that they are of one matter
_SAME_TIME = 31  # days in which two articles of one place are most likely of one matter
_LARGEST_BLOCK = 400  # full names of one surname that are compared with each other


@dataclass(frozen=True, slots=True)
class Known:
    """A person's name in the library.

    Attributes:
        key: Its key.
        articles: How many articles have it.
        is_listed: Whether a list of known names has it.
    """

    key: str
    articles: int
    is_listed: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """What a name is taken for, and why."""

    target: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Company:
    """What the articles of two names have in common.

    Attributes:
        names: How many people and organisations both are named beside, those that most articles name apart.
        others: How many places, groups and other things likewise.
        days: So many days lie between the two articles that are nearest in time; None where none have a date.
    """

    names: int = 0
    others: int = 0
    days: int | None = None


Forbidden = Callable[[str, str], bool]
CompanyOf = Callable[[str, Collection[str]], Company]
"""What the articles of a lone name have in common with those of the names of one person."""


def allow_all(_one: str, _other: str) -> bool:
    """Forbid no link."""
    return False


def no_company(_one: str, _others: Collection[str]) -> Company:
    """Return that articles have nothing in common."""
    return Company()


def link_people(
    block: Sequence[Known],
    taught: Mapping[str, Collection[str]],
    is_forbidden: Forbidden = allow_all,
    company_of: CompanyOf = no_company,
) -> dict[str, Link]:
    """Return what the names of one surname are taken for; a name that stays for itself is left out.

    Args:
        block: All names with this last word, and the word alone if an article has it so.
        taught: For a lone word, the full names for which some article that has both uses it.
        is_forbidden: Whether the user said that two keys are not the same.
        company_of: What supports taking a lone word of one article for the full name of another.
    """
    full = sorted((one for one in block if not is_single(one.key)), key=lambda one: one.key)
    links = _link_parts(full[:_LARGEST_BLOCK], is_forbidden)
    roots: dict[str, int] = {}
    members: dict[str, list[str]] = {}
    for one in full:
        link = links.get(one.key)
        root = link.target if link else one.key
        roots[root] = roots.get(root, 0) + one.articles
        members.setdefault(root, []).append(one.key)
    listed = {one.key for one in full if one.is_listed}
    for one in block:
        if is_single(one.key):
            allowed = {
                root: count for root, count in roots.items() if is_clean(root) and not is_forbidden(one.key, root)
            }
            trusted = listed | set(taught.get(one.key, ()))
            link = _link_single(one.key, allowed, trusted)
            if link is not None and link.target not in listed:
                link = _supported(link, company_of(one.key, members[link.target]))
            if link is not None:
                links[one.key] = link
    return links


def _link_parts(full: Sequence[Known], is_forbidden: Forbidden) -> dict[str, Link]:
    """Link a name to the one longer name of which it is a part; where there are two such, to neither."""
    longer = {
        one.key: [
            other.key for other in full if parts_of(one.key, other.key) and not is_forbidden(one.key, other.key)
        ]
        for one in full
    }
    links = {}
    for key, found in longer.items():
        # Of longer names that contain each other, the longest counts: they are one person already.
        longest = [name for name in found if not any(name != other and parts_of(name, other) for other in found)]
        if len(longest) == 1:
            links[key] = Link(longest[0], Reason.LIBRARY_PARTS)
    return links


def _link_single(key: str, roots: Mapping[str, int], trusted: Collection[str]) -> Link | None:
    """Return the one strong candidate that the library has for a lone surname.

    A given name ("Ali") needs more: a candidate that a list knows, or that some article calls so.
    """
    if not roots:
        return None
    ranked = sorted(roots, key=lambda root: (-roots[root], root))
    best = ranked[0]
    if is_given_name(key) and best not in trusted:
        return None
    if len(ranked) == 1:
        return Link(best, Reason.ONLY_SURNAME)
    others = sum(roots.values()) - roots[best]
    is_main = roots[best] >= max(_MANY, _FAR_MORE * others)
    return Link(best, Reason.MAIN_SURNAME) if is_main else None


def only_one(candidates: Sequence[Known]) -> str:
    """Return the key of the one candidate, the one that a list has, or the one named far more often; else ""."""
    listed = [one for one in candidates if one.is_listed]
    chosen = listed if len(listed) == 1 else candidates
    if len(chosen) == 1:
        return chosen[0].key
    best = max(candidates, key=lambda one: one.articles, default=Known("", 0))
    others = sum(one.articles for one in candidates) - best.articles
    return best.key if best.articles >= max(_MANY, _FAR_MORE * others) else ""


def _supported(link: Link, company: Company) -> Link | None:
    """Return the link with what supports it; None where a surname alone would be all that the two share."""
    enough = _SAME_OTHERS if company.days is not None else 1  # undated articles cannot be told apart by their time
    beside_the_same = company.names > 0 or company.others >= enough
    is_near = company.days is not None and company.days <= _SAME_TIME
    if not beside_the_same and not (is_near and company.others):
        return None
    if link.reason is not Reason.ONLY_SURNAME:
        return link
    return Link(link.target, Reason.SAME_COMPANY if beside_the_same else Reason.SAME_TIME)


def link_abbreviation(
    key: str, articles: int, explained: Mapping[str, int], is_forbidden: Forbidden = allow_all
) -> Link | None:
    """Return what a name is taken for that other articles explain or list as another name of something.

    One article that explains says little of many that do not: there may be others of this abbreviation.

    Args:
        key: Of the name where an article leaves it unexplained.
        articles: How many articles leave it so.
        explained: The keys that it was taken for in other articles, each with the number of these articles.
        is_forbidden: Whether the user said that two keys are not the same.
    """
    allowed = {target: count for target, count in explained.items() if not is_forbidden(key, target)}
    if not allowed:
        return None
    best = min(allowed, key=lambda target: (-allowed[target], target))
    others = sum(allowed.values()) - allowed[best]
    if others and allowed[best] < max(_MANY, _FAR_MORE * others):
        return None
    if allowed[best] < _ENOUGH and articles > _PER_EXPLANATION * allowed[best]:
        return None
    return Link(best, Reason.LIBRARY_EXPLAINED)
