"""From an image file, which may be a photograph, to the ink of the digit on it."""
