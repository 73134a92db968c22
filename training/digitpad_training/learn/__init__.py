"""One training: recipe and data in, a Keras network out."""
