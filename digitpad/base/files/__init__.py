"""The program's own files, written whole, private and locked; and files from elsewhere, read within bounds."""
