"""Places the widgets and keeps the window's geometry."""
