"""What both directions of the exchange with programs for qualitative analysis have to agree on.

REFI-QDA Project 1.5 (qdasoftware.org, 2019): a ZIP with ``project.qde``, which is XML, and the texts in ``sources``.
Everything in it is known by a GUID. Ours follow from what they stand for, so that the same notes give the same file,
and a file that comes back is known again.
"""

from __future__ import annotations

import uuid

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT = "project.qde"
SOURCES = "sources"
INTERNAL = "internal://"
ORIGIN = "Lectern"
LABELS = "Labels"
GRADES = "Credibility"
HANDLING = "Handling"
MARKED = "Marked"
"""The code of a passage that has neither label nor tag: a selection without a code is lost in most programs."""

COPIES_ONLY = "copies of one text only"
"""The code, beside its grade, of a passage that counts as confirmed and rests on one text."""

_OURS = uuid.UUID("7c1b2f0e-5a55-4c3e-9c0a-3d0f6f6f1b52")  # drawn once; names of ours are hashed with it


def guid(kind: str, name: str) -> str:
    """Return the GUID of a thing of ours.

    Args:
        kind: What it is, such as "article", "annotation", "label" or "tag".
        name: Its id or name.
    """
    return str(uuid.uuid5(_OURS, f"{kind}:{name}"))
