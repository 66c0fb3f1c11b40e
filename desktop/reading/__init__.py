"""The reading view: the article's text, its marks, and the cards in its margin."""
