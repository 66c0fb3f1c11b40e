"""Brings a library up to date with its folders: scan, read, recognise, catalogue, search."""
