"""``lectern outlets``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import write, write_json
from index.notes.outlets import outlet_to_json


def run_outlets(options: argparse.Namespace) -> int:
    """List the register of outlets, after grading one where that is asked for."""
    with opened_library(options, update=False) as library:
        if options.grade:
            name, reliability = options.grade
            library.grade_outlet(name, reliability.upper(), options.reason)
        outlets = library.outlets()
    if options.json:
        write_json([outlet_to_json(outlet) for outlet in outlets])
        return 0
    for outlet in outlets:
        graded = f" ({outlet.graded.date().isoformat()})" if outlet.graded else ""
        reason = f": {outlet.reason}" if outlet.reason else ""
        write(f"{outlet.reliability}  {outlet.name}{graded}{reason}")
    return 0
