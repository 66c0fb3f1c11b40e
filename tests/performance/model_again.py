"""Makes the model of names again, and says whether it is the shipped one to the last byte, and what that cost.

    OPENBLAS_NUM_THREADS=1 python tests/performance/model_again.py FOLDER [--processes 2]

FOLDER holds the texts and names that the model's card lists under "inputs". Another processor or another numpy may
round otherwise; then the bytes differ, and the scores do not.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from index.entities.trained.model_file import checksum
from index.entities.trained.shipped import shipped_model_file
from index.entities.training.making import make_model


def main() -> int:
    """Read the arguments, make the model, compare, and print; 1 where it is another."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of annotated texts, names and vectors")
    parser.add_argument("--processes", type=int, default=2, help="members fitted at a time (default: 2)")
    arguments = parser.parse_args()
    shipped = shipped_model_file()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / shipped.name
        begun = time.perf_counter()
        make_model(arguments.folder, made, arguments.processes)
        seconds, spent = time.perf_counter() - begun, os.times()
        same = checksum(made) == checksum(shipped)
        card = json.loads(made.with_suffix(".json").read_text(encoding="utf-8"))
    processor = spent.user + spent.system + spent.children_user + spent.children_system
    print(f"made in {seconds:.0f} s, with {processor:.0f} s of processor time; on dev: {card['dev']['all']}")
    print("the same bytes as the shipped model" if same else "other bytes than those of the shipped model")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
