"""Reads a theme file: three layers of colours, each named in the one before."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources as packaged

LAYERS = ("base", "role", "place")
_PLAIN = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


class ThemeFileError(Exception):
    """A theme file says something that is no colour: a fault of the file, which ships with Lectern."""


@dataclass(frozen=True, slots=True)
class Shade:
    """A colour and how much it covers.

    Attributes:
        rgb: "#rrggbb".
        opacity: From 0 (nothing to be seen) to 1 (covers all).
    """

    rgb: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """A theme as its file describes it.

    Attributes:
        name: The theme's name as the user sees it.
        is_dark: Whether light text stands on dark ground.
        shades: Every token of every layer with its colour.
    """

    name: str
    is_dark: bool
    shades: Mapping[str, Shade]


def theme_files() -> tuple[str, ...]:
    """Return the names of the themes that ship with Lectern, without their suffix, in order."""
    folder = packaged.files("resources") / "themes"
    names = [entry.name for entry in folder.iterdir() if entry.name.endswith(".toml")]
    return tuple(sorted(name.removesuffix(".toml") for name in names))


def read_tokens(name: str) -> Tokens:
    """Read a theme that ships with Lectern.

    Args:
        name: One of ``theme_files()``.

    Raises:
        ThemeFileError: The file names a colour that is not there.
        FileNotFoundError: There is no theme of that name.
    """
    text = (packaged.files("resources") / "themes" / f"{name}.toml").read_text(encoding="utf-8")
    return parse_tokens(text)


def parse_tokens(text: str) -> Tokens:
    """Resolve every token of a theme file.

    Args:
        text: The file, TOML; ``resources/themes/light.toml`` explains the layers.

    Raises:
        ThemeFileError: A value is neither a colour nor the name of a token above it.
    """
    data = tomllib.loads(text)
    shades: dict[str, Shade] = {}
    for layer in LAYERS:
        for token, value in data[layer].items():
            shades[token] = _shade(token, value, shades)
    return Tokens(data["name"], bool(data["dark"]), shades)


def _shade(token: str, value: str, known: Mapping[str, Shade]) -> Shade:
    colour, _, opacity = (part.strip() for part in value.partition("@"))
    if _PLAIN.fullmatch(colour):
        shade = Shade(colour.lower())
    elif colour in known:
        shade = known[colour]
    else:
        raise ThemeFileError(f"{token}: {colour!r} is neither a colour nor a token above it")
    return Shade(shade.rgb, float(opacity.removesuffix("%")) / 100) if opacity else shade
