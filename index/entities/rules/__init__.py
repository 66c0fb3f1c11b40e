"""Candidates from rules and gazetteers: one module for each sort of name."""
