"""What is installed: by an installer that resolves for itself, and from the pinned requirements."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PINNED = ROOT / "resources" / "requirements"
DEPENDENCIES = [
    Requirement(line)
    for line in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
]


def pins(name: str) -> list[tuple[Requirement, str]]:
    """The requirements of a pinned file, each with its hashes as they stand there."""
    text = (PINNED / f"{name}.txt").read_text("utf-8").replace("\\\n", "")
    lines = [line.partition(" --hash") for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(Requirement(requirement), mark + hashes) for requirement, mark, hashes in lines]


@pytest.mark.parametrize("name", ["runtime", "development", "training"])
def test_every_pin_has_one_version_and_hashes(name: str) -> None:
    assert pins(name)
    for requirement, hashes in pins(name):
        assert [one.operator for one in requirement.specifier] == ["=="], requirement
        assert re.fullmatch(r"(\s+--hash=sha256:[0-9a-f]{64})+\s*", hashes), requirement


@pytest.mark.parametrize("name", ["runtime", "development", "training"])
def test_pins_tell_no_address(name: str) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links|@ ", (PINNED / f"{name}.txt").read_text("utf-8"))


def test_tests_run_with_the_versions_that_users_get() -> None:
    assert {str(one) for one, _ in pins("runtime")} <= {str(one) for one, _ in pins("development")}


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_every_dependency_is_pinned_to_a_version_that_it_allows(python: str) -> None:
    here = {"python_version": python, "python_full_version": f"{python}.0"}
    pinned = {
        canonicalize_name(one.name): one
        for one, _ in pins("runtime")
        if one.marker is None or one.marker.evaluate(here)
    }
    for wanted in DEPENDENCIES:
        if wanted.marker is None or wanted.marker.evaluate(here):
            (pin,) = pinned[canonicalize_name(wanted.name)].specifier
            assert wanted.specifier.contains(pin.version), wanted


def test_what_comes_by_an_extra_with_an_underscore_is_named_as_well() -> None:
    """Installers before pip 23.3 look for such an extra by the letter, miss it, and go on with a warning."""
    named = {canonicalize_name(one.name) for one in DEPENDENCIES}
    for pinned, _ in pins("runtime"):
        for wanted in requirements_of(pinned):
            for extra in (one for one in wanted.extras if "_" in one):
                assert brought_by(wanted.name, extra) <= named, wanted


def requirements_of(pinned: Requirement) -> list[Requirement]:
    """What an installed package needs here; nothing of one for another version of Python."""
    if pinned.marker and not pinned.marker.evaluate():
        return []
    told = [Requirement(line) for line in requires(pinned.name) or ()]
    return [one for one in told if one.marker is None or one.marker.evaluate({"extra": ""})]


def brought_by(name: str, extra: str) -> set[str]:
    """The names of the packages that an extra of a package brings."""
    told = [Requirement(line) for line in requires(name) or ()]
    extras = [one for one in told if one.marker and not one.marker.evaluate({"extra": ""})]
    return {
        canonicalize_name(one.name)
        for one in extras
        if one.marker and one.marker.evaluate({"extra": canonicalize_name(extra)})
    }
