"""What the words for sums, quantities and dates come to: amounts, numbers, units, days."""
