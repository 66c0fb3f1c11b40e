"""Links what articles name into entities of the whole library. Pure: the catalogue keeps what comes of it."""
