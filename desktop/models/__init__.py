"""Qt item models. Each adapts an immutable tuple of values; none owns a truth of its own."""
