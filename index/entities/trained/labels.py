"""The labels that the networks give to tokens.

One letter says where in a name a token stands (Begin, Inside, End, Single), as Ratinov and Roth (2009), "Design
challenges and misconceptions in named entity recognition", found better than beginnings alone; "O" is outside.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from index.entities.mentions import Kind

KINDS = (Kind.PERSON, Kind.ORG, Kind.PLACE, Kind.GROUP)
"""The kinds that were annotated in what the networks learned from."""

OUTSIDE = "O"
LABELS = (OUTSIDE, *(f"{place}-{kind.value}" for kind in KINDS for place in "BIES"))
NUMBER = {label: number for number, label in enumerate(LABELS)}

_IMPOSSIBLE = -1e4  # a log weight that no evidence outweighs, and that is still a number


def _may_follow(before: str, behind: str) -> bool:
    if before[0] in "BI":
        return behind[0] in "IE" and before[2:] == behind[2:]
    return behind[0] in "OBS"


ALLOWED: npt.NDArray[np.bool_] = np.array([[_may_follow(one, other) for other in LABELS] for one in LABELS])
"""Which label (column) may follow which (row)."""

MAY_START: npt.NDArray[np.bool_] = np.array([label[0] in "OBS" for label in LABELS])
MAY_END: npt.NDArray[np.bool_] = np.array([label[0] in "OES" for label in LABELS])
FORBIDDEN: npt.NDArray[np.float32] = np.where(ALLOWED, 0.0, _IMPOSSIBLE).astype(np.float32)
"""What to add to the weight of each transition."""

FORBIDDEN_START: npt.NDArray[np.float32] = np.where(MAY_START, 0.0, _IMPOSSIBLE).astype(np.float32)
FORBIDDEN_END: npt.NDArray[np.float32] = np.where(MAY_END, 0.0, _IMPOSSIBLE).astype(np.float32)
