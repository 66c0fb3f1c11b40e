"""SQLite of what is known about each file. Disposable: rebuilt from the files whenever it is missing or damaged."""
