"""Small windows that show one thing and close."""
