"""Fits the networks of ``index.entities.trained`` to annotated text. The application never imports this package."""
