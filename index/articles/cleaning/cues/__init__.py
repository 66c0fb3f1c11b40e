"""What pages say around their articles, one table per language, put together for Lectern.

A phrase is written in lower case, without punctuation; "#" stands for any number. Phrases of a row are parted by "|".
"""
