"""Files in, articles out: readers for each format, cleaning into blocks, metadata, and the sandbox they run in."""
