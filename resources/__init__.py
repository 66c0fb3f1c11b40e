"""Data that ships with Lectern: themes, icons, gazetteers, scales, the sample library. No code."""
