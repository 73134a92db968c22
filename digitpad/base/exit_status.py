"""With which status a command ends."""

EXIT_OK, EXIT_FAILED = 0, 1

EXIT_INTERRUPTED = 130
"""After Ctrl-C, as a shell reports it."""
