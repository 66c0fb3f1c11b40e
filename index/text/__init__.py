"""Pure functions on ``str``. Offsets are code points, spans half-open, unless a docstring says otherwise."""
