"""Tells what each block of an article is, and which blocks are the page's furniture."""
