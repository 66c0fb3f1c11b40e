"""Outlets: who publishes, under which names, and how far they are to be relied on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from index.errors import NotesError
from index.json_values import JsonObject
from index.notes.scales import reliability
from index.notes.serialisation import optional_time, time_to_json
from index.text.folding import fold

UNJUDGED_RELIABILITY = "F"  # source reliability: cannot be judged


@dataclass(frozen=True, slots=True)
class FormerGrade:
    """A reliability that an outlet had before.

    Attributes:
        reliability: "A" to "F".
        reason: Why it was graded so; may be empty.
        graded: When, in UTC.
    """

    reliability: str
    reason: str
    graded: datetime


@dataclass(frozen=True, slots=True)
class Outlet:
    """An entry of the register of outlets.

    Attributes:
        id: A stable id of Latin letters and digits.
        name: As it is shown.
        aliases: Other names under which articles give it.
        domain: Of its pages, without "www.", such as "courier.example"; may be empty.
        reliability: Source reliability, "A" to "F".
        reason: Why it is graded so; may be empty.
        graded: When the reliability was last set, in UTC; None where it never was.
        history: What it was before, the earliest first; the store keeps it.
        other_domains: Further domains of its pages.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    domain: str = ""
    reliability: str = UNJUDGED_RELIABILITY
    reason: str = ""
    graded: datetime | None = None
    history: tuple[FormerGrade, ...] = ()
    other_domains: tuple[str, ...] = ()

    @property
    def grade(self) -> FormerGrade | None:
        """What it is graded; None where it never was."""
        return FormerGrade(self.reliability, self.reason, self.graded) if self.graded else None

    @property
    def domains(self) -> tuple[str, ...]:
        """All its domains."""
        return tuple(domain for domain in (self.domain, *self.other_domains) if domain)


def checked_outlet(outlet: Outlet) -> Outlet:
    """Return the outlet in the form in which it is stored: names without outer space, a bare domain.

    Raises:
        NotesError: bad-reliability or outlet-without-name.
    """
    if outlet.reliability not in {step.key for step in reliability().steps}:
        raise NotesError("bad-reliability", reliability=outlet.reliability)
    name = _tidy(outlet.name)
    if not name:
        raise NotesError("outlet-without-name")
    aliases = dict.fromkeys(alias for alias in map(_tidy, outlet.aliases) if alias and alias != name)
    domains = list(dict.fromkeys(filter(None, map(domain_of, (outlet.domain, *outlet.other_domains)))))
    return replace(
        outlet,
        name=name,
        aliases=tuple(aliases),
        domain=domains[0] if domains else "",
        other_domains=tuple(domains[1:]),
    )


def regraded(before: Outlet | None, wanted: Outlet, now: datetime) -> Outlet:
    """Return an outlet as it is to be stored: a change of grade is dated, and the grade of before kept.

    Args:
        before: As it is stored; None for a new one.
        wanted: As it is to be. Its own date and history count for a new outlet only.
        now: The present time, in UTC.
    """
    known = before or Outlet(wanted.id, wanted.name, history=wanted.history)
    if (wanted.reliability, wanted.reason) == (known.reliability, known.reason):
        return replace(wanted, graded=known.graded, history=known.history)
    former = (known.grade,) if known.grade else ()
    return replace(wanted, graded=now, history=(*known.history, *former))


def merged(kept: Outlet, *others: Outlet) -> Outlet:
    """Return an outlet with the names, the domains and the history of others, whose grades become history.

    Where it was never graded itself, it takes the latest grade of the others.
    """
    everyone = (kept, *others)
    leading = kept if kept.graded else max(everyone, key=_graded)
    former = {grade for one in everyone for grade in (*one.history, one.grade) if grade and grade != leading.grade}
    known = {_comparable(name) for name in (kept.name, *kept.aliases)}
    names = {_comparable(name): name for one in reversed(others) for name in (one.name, *one.aliases)}
    return checked_outlet(
        replace(
            kept,
            aliases=(*kept.aliases, *(name for key, name in sorted(names.items()) if key not in known)),
            other_domains=(*kept.other_domains, *(domain for one in others for domain in one.domains)),
            reliability=leading.reliability,
            reason=leading.reason,
            graded=leading.graded,
            history=tuple(sorted(former, key=lambda grade: (grade.graded, grade.reliability))),
        )
    )


def _graded(outlet: Outlet) -> datetime:
    return outlet.graded or datetime.min.replace(tzinfo=UTC)


def domain_of(address: str) -> str:
    """Return the domain of an address, or of a domain as typed; empty where there is none."""
    typed = address.strip()
    try:
        host = urlsplit(typed if "//" in typed else f"//{typed}").hostname or ""
    except ValueError:  # such as a bracket that is left open
        return ""
    return host.removeprefix("www.").rstrip(".")


class Register:
    """Finds the outlet of an article, by name first and then by domain.

    Args:
        outlets: All entries of the register; of two that share a name the first one is meant.
    """

    def __init__(self, outlets: Iterable[Outlet]) -> None:
        self._by_name: dict[str, Outlet] = {}
        self._by_domain: dict[str, Outlet] = {}
        for outlet in outlets:
            for name in (outlet.name, *outlet.aliases):
                self._by_name.setdefault(_comparable(name), outlet)
            for domain in outlet.domains:
                self._by_domain.setdefault(domain, outlet)

    def find(self, name: str, url: str = "") -> Outlet | None:
        """Return the outlet of this name, or else of this address or a domain above it; None where none is known."""
        found = self._by_name.get(_comparable(name)) if name.strip() else None
        domain = domain_of(url) if url else ""
        while found is None and "." in domain:
            found = self._by_domain.get(domain)
            domain = domain.partition(".")[2]
        return found

    def reliability(self, name: str, url: str = "") -> str:
        """Return the source reliability of an article's outlet, "F" where it was never judged."""
        found = self.find(name, url)
        return found.reliability if found else UNJUDGED_RELIABILITY


def outlet_to_json(outlet: Outlet) -> JsonObject:
    """Return the outlet as an object of plain JSON values."""
    return {
        "id": outlet.id,
        "name": outlet.name,
        "aliases": list(outlet.aliases),
        "domain": outlet.domain,
        "reliability": outlet.reliability,
        "reason": outlet.reason,
        "graded": time_to_json(outlet.graded) if outlet.graded else None,
        "history": [
            {"reliability": one.reliability, "reason": one.reason, "graded": time_to_json(one.graded)}
            for one in outlet.history
        ],
        "other_domains": list(outlet.other_domains),
    }


def outlet_from_json(value: JsonObject) -> Outlet:
    """Return the outlet that ``outlet_to_json`` gave this object for.

    Objects of before, which knew neither a history nor further domains, are understood.

    Raises:
        KeyError, TypeError, ValueError: the object is not of that form.
    """
    return Outlet(
        id=value["id"],
        name=value["name"],
        aliases=tuple(value["aliases"]),
        domain=value["domain"],
        reliability=value["reliability"],
        reason=value["reason"],
        graded=optional_time(value["graded"]),
        history=tuple(
            FormerGrade(one["reliability"], one["reason"], datetime.fromisoformat(one["graded"]))
            for one in value.get("history", ())
        ),
        other_domains=tuple(value.get("other_domains", ())),
    )


def _tidy(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


def _comparable(name: str) -> str:
    return fold(_tidy(name))
