"""``lectern outlets``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import say, write, write_json
from index.errors import NotFoundError
from index.library.library import Library
from index.notes.outlets import FormerGrade, Outlet, Register, outlet_to_json


def run_outlets(options: argparse.Namespace) -> int:
    """List the register of outlets, after grading or merging some where that is asked for."""
    with opened_library(options, update=False) as library:
        if options.grade:
            name, reliability = options.grade
            library.grade_outlet(name, reliability.upper(), options.reason)
        if options.merge:
            kept, *others = (_named(library, name).id for name in options.merge)
            library.merge_outlets(kept, *others)
        outlets = library.outlets()
    if options.json:
        write_json([outlet_to_json(outlet) for outlet in outlets])
        return 0
    for outlet in outlets:
        write(_line(outlet))
        for grade in reversed(outlet.history) if options.history else ():
            write(f"   before: {_grade(grade)}")
    if not outlets:
        say("No outlet is in the register yet.")
    return 0


def _named(library: Library, name: str) -> Outlet:
    found = Register(library.outlets()).find(name)
    if found is None:
        raise NotFoundError("no-such-outlet", outlet=name)
    return found


def _line(outlet: Outlet) -> str:
    graded = f" ({outlet.graded.date().isoformat()})" if outlet.graded else ""
    reason = f": {outlet.reason}" if outlet.reason else ""
    return f"{outlet.reliability}  {outlet.name}{graded}{reason}"


def _grade(grade: FormerGrade) -> str:
    reason = f": {grade.reason}" if grade.reason else ""
    return f"{grade.reliability} ({grade.graded.date().isoformat()}){reason}"
