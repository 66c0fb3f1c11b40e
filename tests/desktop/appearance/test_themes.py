"""The theme files: every text can be read, every theme has every token."""

from __future__ import annotations

import pytest

from desktop.appearance.contrast import LEGIBLE, blend, contrast
from desktop.appearance.tokens import ThemeFileError, Tokens, parse_tokens, read_tokens, theme_files
from index.entities.mentions import Kind

LABELS = ("claim", "evidence", "context", "doubt", "quote", "action", "plain")
GROUNDS = ("window", "paper", "side", "card", "toolbar", "menu", "tooltip", "field")
PAIRS = [
    *((text, ground) for text in ("text", "muted", "faint", "accent", "error", "warning") for ground in GROUNDS),
    *((text, ground) for text in ("text", "muted") for ground in ("chip", "hover", "row-hover")),
    ("faint", "chip"),
    *(("row-selected-text", ground) for ground in ("row-selected",)),
    *(("muted", ground) for ground in ("row-selected",)),
    *(("on-accent", ground) for ground in ("accent", "accent-hover", "accent-pressed")),
    ("on-selection", "selection"),
    ("error", "error-fill"),
    ("warning", "warning-fill"),
    ("success", "success-fill"),
    ("success", "paper"),
    *(
        ("text", ground)
        for ground in ("hit", "hit-current", "find", "find-current", *(f"label-{label}-fill" for label in LABELS))
    ),
    *((f"label-{label}-text", "card") for label in LABELS),
    *((f"entity-{kind.lower()}", ground) for kind in Kind for ground in ("paper", "side", "card")),
]


@pytest.fixture(params=theme_files())
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return read_tokens(request.param)


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    on, under = tokens.shades[text], tokens.shades[ground]
    assert contrast(blend(on.rgb, on.opacity, under.rgb), under.rgb) >= LEGIBLE


def test_there_is_a_light_and_a_dark_theme() -> None:
    assert {"light", "dark"} <= set(theme_files())
    assert [read_tokens(name).is_dark for name in ("light", "dark")] == [False, True]


def test_every_theme_has_the_roles_and_places_of_the_light_one(tokens: Tokens) -> None:
    base = {"white", "snow", "mist", "fog", "silver", "pewter", "slate", "graphite", "ink", "sky"}
    wanted = set(read_tokens("light").shades) - base
    assert wanted <= set(tokens.shades)


def test_a_token_takes_its_colour_from_the_layer_before() -> None:
    made = parse_tokens(
        "name='x'\ndark=false\n[base]\nred='#FF0000'\n[role]\nerror='red'\n[place]\nbar='error @ 40%'"
    )
    assert made.shades["bar"].rgb == "#ff0000"
    assert made.shades["bar"].opacity == pytest.approx(0.4)


def test_a_name_that_is_nowhere_is_refused() -> None:
    with pytest.raises(ThemeFileError, match="crimson"):
        parse_tokens("name='x'\ndark=false\n[base]\n[role]\nerror='crimson'\n[place]")


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
