"""The facade over all rooms, and how a library is opened, kept whole and asked."""
