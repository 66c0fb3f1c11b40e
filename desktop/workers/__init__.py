"""The only room of the shell that starts threads and processes."""
