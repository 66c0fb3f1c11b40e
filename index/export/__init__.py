"""Notes out of Lectern, in files that others can rely on."""
