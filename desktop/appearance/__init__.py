"""How Lectern looks: themes, palette, style sheet, icons and fonts. All of it is data in ``resources``."""
