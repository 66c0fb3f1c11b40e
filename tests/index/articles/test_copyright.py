"""Whom a line of copyright names."""

from __future__ import annotations

import pytest

from index.articles.copyright import owner_of


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("© 2024 The Velmora Courier. All rights reserved.", "The Velmora Courier"),
        ("The Velmora Courier © 2024", "The Velmora Courier"),
        ("Contact | Imprint | Velmora Media (c) 2019", "Velmora Media"),
        (" © 2023 | Velmora Media © 2024", "Velmora Media"),
        ("Photo: Ilse Brandvik © Lens/Velmora", ""),
        ("No sign at all", ""),
    ],
)
def test_name_stands_behind_the_sign_or_before_it(line: str, owner: str) -> None:
    assert owner_of(line) == owner


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("# " + " " * 50_000 + "a", ""),
        ("a" * 50_000 + " © 2024", ""),
        (" " * 50_000 + "Velmora Media © 2024", "Velmora Media"),
        ("© Velmora" + " " * 50_000 + "| b", "Velmora"),
        ("© 2024-" * 20_000, ""),
        ("(c) " * 30_000, ""),
    ],
)
def test_line_made_to_trap_patterns_is_read(line: str, owner: str) -> None:
    assert owner_of(line) == owner
