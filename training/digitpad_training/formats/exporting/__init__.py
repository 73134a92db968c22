"""A network to a file of each format, run there and compared."""
