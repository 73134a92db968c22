"""Images in, drawings out."""
