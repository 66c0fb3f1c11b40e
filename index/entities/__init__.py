"""Finds who and what is named in a text, and groups the mentions into entities."""
