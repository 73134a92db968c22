"""The canvas: mouse, stylus, finger and keys in, ink on the screen, edits undone and redone."""
