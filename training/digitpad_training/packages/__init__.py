"""A Keras network to a model package, and back after a look at every file."""
