"""Reads annotations that other programs, or other libraries, wrote."""
