"""Full-text search. The only room that knows Whoosh."""
