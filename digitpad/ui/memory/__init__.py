"""What the window remembers: the last drawings, and how it was left."""
