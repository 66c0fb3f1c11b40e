"""Outlets: who publishes, under which names, and how far they are to be relied on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from index.errors import NotesError
from index.notes.scales import reliability
from index.notes.serialisation import optional_time, time_to_json
from index.text.folding import fold

JsonObject: TypeAlias = dict[str, Any]

UNJUDGED_RELIABILITY = "F"  # source reliability: cannot be judged


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
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    domain: str = ""
    reliability: str = UNJUDGED_RELIABILITY
    reason: str = ""
    graded: datetime | None = None


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
    return replace(outlet, name=name, aliases=tuple(aliases), domain=domain_of(outlet.domain))


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
            if outlet.domain:
                self._by_domain.setdefault(outlet.domain, outlet)

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
    }


def outlet_from_json(value: JsonObject) -> Outlet:
    """Return the outlet that ``outlet_to_json`` gave this object for.

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
    )


def _tidy(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


def _comparable(name: str) -> str:
    return fold(_tidy(name))
