"""A theme: colours by token."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from desktop.appearance.tokens import Shade, Tokens, read_tokens, theme_files


class Theme:
    """Colours by token; the theme files name the tokens.

    Args:
        key: What the theme is called in settings: the name of its file.
        tokens: What its file says.
    """

    def __init__(self, key: str, tokens: Tokens) -> None:
        self.key = key
        self.name = tokens.name
        self.is_dark = tokens.is_dark
        self._shades = tokens.shades

    def shade(self, token: str) -> Shade:
        """Return a token's colour as the theme file gives it.

        Raises:
            KeyError: No layer of the theme has that token.
        """
        return self._shades[token]

    def colour(self, token: str, opacity: float = 1.0) -> QColor:
        """Return a token's colour.

        Args:
            token: A role or a place.
            opacity: How much of the token's own opacity to keep, from 0 to 1.

        Raises:
            KeyError: No layer of the theme has that token.
        """
        shade = self._shades[token]
        colour = QColor(shade.rgb)
        colour.setAlphaF(shade.opacity * opacity)
        return colour

    def css(self, token: str) -> str:
        """Return a token's colour as style sheets write it.

        Raises:
            KeyError: No layer of the theme has that token.
        """
        shade = self._shades[token]
        if shade.opacity >= 1:
            return shade.rgb
        red, green, blue = (int(shade.rgb[at : at + 2], 16) for at in (1, 3, 5))
        return f"rgba({red}, {green}, {blue}, {round(shade.opacity * 100)}%)"

    def tokens(self) -> tuple[str, ...]:
        """Return the names of all tokens."""
        return tuple(self._shades)


def theme_names() -> tuple[str, ...]:
    """Return the keys of the themes that ship with Lectern."""
    return theme_files()


@cache
def load_theme(name: str) -> Theme:
    """Return the theme of that key.

    Raises:
        FileNotFoundError: There is no such theme.
    """
    return Theme(name, read_tokens(name))
