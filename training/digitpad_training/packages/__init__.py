"""Model packages: written from a Keras network, and loaded again after every file is checked."""
