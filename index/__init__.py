"""The headless core of Lectern: reads, searches, recognises, annotates and exports articles. Knows no Qt."""
