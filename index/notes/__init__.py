"""What the analyst made: annotations, and the store that never loses them."""
