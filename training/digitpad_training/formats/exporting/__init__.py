"""A network written in each format, run there, and compared."""
