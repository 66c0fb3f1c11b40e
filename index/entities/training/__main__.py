"""``python -m index.entities.training --data FOLDER --out FILE``: fits the networks, writes model and card."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

from index.entities.training.making import make_model


def main() -> None:
    """Read the arguments, and make the model."""
    parser = argparse.ArgumentParser(prog="python -m index.entities.training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of annotated texts, names and vectors")
    parser.add_argument("--out", type=Path, required=True, help="the model to write; its card goes beside it")
    parser.add_argument("--processes", type=int, default=2, help="networks fitted at a time (default: 2)")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    make_model(arguments.data, arguments.out, arguments.processes)


if __name__ == "__main__":
    main()
