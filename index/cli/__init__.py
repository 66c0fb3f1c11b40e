"""The command line: a contract that scripts outside rely on."""
