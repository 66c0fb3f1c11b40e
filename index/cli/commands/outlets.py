"""``lectern outlets``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches

from index.cli.commands.opening import library_to_note_in
from index.cli.output import say, write, write_json
from index.errors import NotFoundError
from index.library.library import Library
from index.notes.outlets import FormerGrade, Outlet, Register, outlet_to_json
from index.text.folding import fold
from index.views import CountedOutlet
from index.wording import counted


def run_outlets(options: argparse.Namespace) -> int:
    """List the outlets of register and articles, after grading or merging some where that is asked for."""
    with library_to_note_in(options) as library:
        if options.grade:
            name, reliability = options.grade
            library.grade_outlet(_called(library, name), reliability.upper(), options.reason)
        if options.merge:
            kept, *others = (_registered(library, name) for name in options.merge)
            library.merge_outlets(kept, *others)
        outlets = library.counted_outlets()
    if options.json:
        write_json([{**outlet_to_json(one.outlet), "articles": one.articles} for one in outlets])
        return 0
    for one in outlets:
        write(_line(one))
        for grade in reversed(one.outlet.history) if options.history else ():
            write(f"   before: {_grade(grade)}")
    if not outlets:
        say("No article names an outlet, and none is in the register yet.")
    return 0


def _called(library: Library, name: str) -> str:
    """Return the name of an outlet that is known, as it is spelt.

    Raises:
        NotFoundError: no-such-outlet; outlet-mistyped, where one is called much like it.
    """
    known = {fold(spelt): spelt for one in library.counted_outlets() for spelt in _names(one.outlet)}
    wanted = fold(" ".join(name.split()))
    if wanted in known:
        return known[wanted]
    alike = get_close_matches(wanted, known, n=1)
    if alike:
        raise NotFoundError("outlet-mistyped", outlet=name, known=known[alike[0]])
    raise NotFoundError("no-such-outlet", outlet=name)


def _names(outlet: Outlet) -> Sequence[str]:
    return (outlet.name, *outlet.aliases)


def _registered(library: Library, name: str) -> str:
    """Return the id of a known outlet in the register; one that only articles name is taken into it.

    Raises:
        NotFoundError: as ``_called``.
    """
    spelt = _called(library, name)
    found = Register(library.outlets()).find(spelt)
    if found is not None:
        return found.id
    (made,) = library.put_outlet(Outlet("", spelt)).outlets
    return made


def _line(one: CountedOutlet) -> str:
    outlet = one.outlet
    graded = f" ({outlet.graded.date().isoformat()})" if outlet.graded else ""
    reason = f": {outlet.reason}" if outlet.reason else ""
    also = f", also {', '.join(outlet.aliases)}" if outlet.aliases else ""
    return f"{outlet.reliability}  {outlet.name}{also}, {counted(one.articles, 'article')}{graded}{reason}"


def _grade(grade: FormerGrade) -> str:
    reason = f": {grade.reason}" if grade.reason else ""
    return f"{grade.reliability} ({grade.graded.date().isoformat()}){reason}"
