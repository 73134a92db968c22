"""The pen in, ink on the screen, edits back and forth."""
