"""One module for each family of formats: bytes in, raw blocks and stated metadata out."""
