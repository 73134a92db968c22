"""A model package in figures, tables and pictures."""
