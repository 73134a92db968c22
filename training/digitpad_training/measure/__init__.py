"""A model package to figures, tables and pictures."""
