"""The README says what is there."""

from __future__ import annotations

import re

from index.cli.arguments import COMMANDS
from tests.support.data import CHECKOUT

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def test_every_command_stands_in_the_readme():
    table = " ".join(line for line in README.splitlines() if line.startswith("| `"))
    assert {name for name in COMMANDS if not re.search(rf"`{name}\b", table)} <= {"help"}


def test_every_command_of_the_readme_is_one():
    named = set(re.findall(r"`([a-z]+) [A-Z]", README)) | set(re.findall(r"python3 desktop ([a-z]+) ", README))
    assert named <= set(COMMANDS)


def test_its_pictures_are_there():
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert pictures
    assert all((CHECKOUT / picture).is_file() for picture in pictures)
