"""How well one colour can be read on another, after WCAG 2.2 (success criterion 1.4.3)."""

from __future__ import annotations

LEGIBLE = 4.5  # the least ratio that WCAG 2.2, level AA, allows for text of ordinary size


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 (the same) to 21 (black on white).

    Args:
        one: "#rrggbb".
        other: "#rrggbb".
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(over: str, opacity: float, under: str) -> str:
    """Return the colour that is seen where ``over`` lies with this opacity (0 to 1) on ``under``."""
    mixed = (round(o * opacity + u * (1 - opacity)) for o, u in zip(_channels(over), _channels(under), strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
