"""A child process that does as it is told: what ``index.child`` is tried on."""

from __future__ import annotations

import json
import os
import sys
import threading


def main() -> None:
    for line in sys.stdin:
        question = json.loads(line)
        if question.get("die"):
            os._exit(3)
        if question.get("hang"):
            threading.Event().wait()
        for _ in range(question.get("alive", 0)):
            print(json.dumps({"alive": True}), flush=True)
        print(json.dumps({"said": question["say"]}), flush=True)


if __name__ == "__main__":
    main()
