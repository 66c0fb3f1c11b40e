"""What day, month or year the words for a date mean, seen from the day of publication."""
