"""The table of actions."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desktop.actions import SPECS, Actions
from desktop.appearance.icons import icon_names

pytestmark = pytest.mark.qt


def test_ids_and_keys_are_given_once():
    assert max(Counter(spec.id for spec in SPECS).values()) == 1
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert [key for key, times in keys.items() if times > 1 or not key] == []


def test_every_action_has_a_key_and_says_what_it_does():
    assert [spec.id for spec in SPECS if not (spec.keys and spec.text and spec.tooltip)] == []


def test_every_icon_is_there():
    meanings = {spec.icon for spec in SPECS if spec.icon} - {"theme"}  # drawn as what it changes to
    assert meanings <= set(icon_names())


def test_tooltip_tells_the_key(qapp):
    actions = Actions()
    assert actions["search"].toolTip() == "Go to the search box (Ctrl+F)"
