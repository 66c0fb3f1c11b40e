"""One function for each command: takes the parsed options, returns the exit code."""
