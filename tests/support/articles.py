"""Small invented article files for tests."""

from __future__ import annotations

import os
from pathlib import Path

HARBOUR = """Harbour talks resume in Veldora

Port workers and the Veldoran Maritime Authority (VMA) met again on Tuesday, officials said.

"We are close to an agreement," Minister Ilse Brandvik told reporters after the meeting in Karsholm.

Brandvik said the port would reopen within two weeks if the unions accepted the offer.

The VMA did not say how many ships were waiting outside the harbour.
"""

PIPELINE = """Pipeline blast cuts supply to the north

An explosion damaged the Ostrava Gap pipeline late on Sunday, the energy ministry said.

No group has claimed responsibility, and engineers expect repairs to take ten days.

Erdoğan Şahin, who runs the control room, said that pressure fell within four minutes.
"""


def write_article(folder: Path, name: str, text: str = HARBOUR) -> Path:
    """Write an article file below a folder, and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def rewrite(path: Path, text: str) -> None:
    """Write an article file anew, so that its time of change differs even on a coarse clock."""
    later = path.stat().st_mtime_ns + 2_000_000_000
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(later, later))


def numbered(number: int) -> str:
    """Return the text of an article that differs from all of other numbers."""
    return (
        f"Council report number {number} published\n\n"
        f"The council of district {number} met on Monday to discuss its budget for the year.\n\n"
        f"Members agreed on measure {number * 7} after a long debate about roads and schools.\n"
    )
