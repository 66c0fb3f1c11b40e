"""Clauses that the left column adds to the query, so that the query always tells the whole truth."""

from __future__ import annotations


def holds(query: str, clause: str) -> bool:
    """Whether a query holds a clause as words of its own."""
    return bool(clause) and f" {clause} " in f" {' '.join(query.split())} "


def with_clause(query: str, clause: str, instead_of: str = "") -> str:
    """Return the query with a clause.

    Args:
        query: As it stands in the search box.
        clause: To add at the end; empty to add none.
        instead_of: A clause that was added before and goes; empty where there is none.
    """
    words = " ".join(query.split())
    if holds(words, instead_of):
        words = f" {words} ".replace(f" {instead_of} ", " ", 1).strip()
    if not clause or holds(words, clause):
        return words
    return f"{words} {clause}".strip()
