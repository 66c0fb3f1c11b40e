"""Icons, asked for by meaning: strokes from ``resources/icons``, drawn at any size in the theme's colours."""

from __future__ import annotations

from functools import cache
from importlib import resources as packaged

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.appearance.theme import Theme
from desktop.overriding import override

_TOKENS = {
    QIcon.Mode.Normal: "icon",
    QIcon.Mode.Active: "icon",
    QIcon.Mode.Selected: "icon",
    QIcon.Mode.Disabled: "icon-disabled",
}


class _Strokes(QIconEngine):
    """Draws one icon from its strokes whenever it is asked for, so that it is crisp on every screen."""

    def __init__(self, drawing: str, theme: Theme, token: str) -> None:
        super().__init__()
        self._drawing = drawing
        self._theme = theme
        self._token = token

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if self._token and mode is not QIcon.Mode.Disabled:
            return self._theme.css(self._token)
        is_on = state is QIcon.State.On and mode is not QIcon.Mode.Disabled
        return self._theme.css("icon-active" if is_on else _TOKENS[mode])

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        svg = self._drawing.replace("currentColor", self._colour(mode, state))
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        renderer.render(painter, square)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon; ``size`` is in device-independent pixels, of which each is ``scale`` pixels wide."""
        pixmap = QPixmap(QSize(round(size.width() * scale), round(size.height() * scale)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), pixmap.size()), mode, state)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return _Strokes(self._drawing, self._theme, self._token)


def icon_names() -> tuple[str, ...]:
    """Return every meaning there is an icon for, in order."""
    folder = packaged.files("resources") / "icons"
    return tuple(sorted(entry.name.removesuffix(".svg") for entry in folder.iterdir() if entry.name.endswith(".svg")))


def icon(meaning: str, theme: Theme, token: str = "") -> QIcon:
    """Return an icon in a theme's colours.

    Args:
        meaning: One of ``icon_names()``.
        theme: Where the colours come from.
        token: The colour to draw it in, such as "on-accent"; empty for the colour of all icons, which is the
            accent where a button is checked.

    Raises:
        FileNotFoundError: There is no icon of that meaning.
        KeyError: The theme lacks the token.
    """
    if token:
        theme.shade(token)
    return QIcon(_Strokes(_drawing(meaning), theme, token))


@cache
def _drawing(meaning: str) -> str:
    return (packaged.files("resources") / "icons" / f"{meaning}.svg").read_text(encoding="utf-8")
