"""Widgets in the light theme."""

from __future__ import annotations

import pytest

from desktop.appearance.theme import load_theme


@pytest.fixture
def theme(qapp):
    return load_theme("light")
