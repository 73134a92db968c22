"""The program's own files: written whole, private and locked; those of strangers read within bounds."""
