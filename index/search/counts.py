"""What the articles found have in common, as values: counted in ``facets``, and shown where nothing is searched."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FacetCount:
    """A value, and how many of the articles found have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What the articles found have in common: exact counts, the most frequent first; empty values are left out.

    Attributes:
        outlets: Who published them.
        languages: Primary subtags of BCP 47.
        years: Of publication, as "2021"; in the order of time.
        months: Of publication, as "2021-09"; in the order of time.
        days: Of publication, as "2021-09-14"; in the order of time.
        types: Formats of their files, such as "pdf".
        tags: Of notes on them.
        labels: Of passages in them, by their keys.
        states: "read" and "unread".
        entities: By kind, those that they mention, by their canonical names.
    """

    outlets: tuple[FacetCount, ...]
    languages: tuple[FacetCount, ...]
    years: tuple[FacetCount, ...]
    months: tuple[FacetCount, ...]
    entities: dict[str, tuple[FacetCount, ...]]
    days: tuple[FacetCount, ...] = ()
    types: tuple[FacetCount, ...] = ()
    tags: tuple[FacetCount, ...] = ()
    labels: tuple[FacetCount, ...] = ()
    states: tuple[FacetCount, ...] = ()
