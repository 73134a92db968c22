"""From an image file, or a photograph, to the ink of the digit on it."""
