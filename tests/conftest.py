"""What holds for every test: no network, no unexpected log line, and no Qt where it is to be done without."""

from __future__ import annotations

import importlib.abc
import logging
import os
import sys

import pytest
from hypothesis import HealthCheck, settings

from index import guard

# No test depends on a clock: how long an example takes says more of the machine than of the code.
settings.register_profile("lectern", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("lectern")

WITHOUT_QT = os.environ.get("LECTERN_TEST_WITHOUT_QT") == "1"


class _NoQt(importlib.abc.MetaPathFinder):
    """Makes Qt impossible to import, as on a machine where it is not installed."""

    def find_spec(self, fullname, path, target=None):
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{fullname} is blocked: the core has to work without Qt")


if WITHOUT_QT:
    sys.meta_path.insert(0, _NoQt())

guard.forbid_network()


@pytest.fixture(autouse=True)
def _private_data(tmp_path_factory, monkeypatch):
    """Keep tests away from the libraries of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("LECTERN_LIBRARY", str(home / "library"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))


@pytest.fixture(autouse=True)
def _no_unexpected_log_line(caplog):
    """Fail a test during which something was logged as a warning or worse, unless it looked for it.

    A test that expects a line takes it out with ``caplog.clear()`` after looking at it.
    """
    yield
    records = [record for phase in ("setup", "call", "teardown") for record in caplog.get_records(phase)]
    unexpected = [record for record in records if record.levelno >= logging.WARNING]
    assert not unexpected, [record.getMessage() for record in unexpected]
