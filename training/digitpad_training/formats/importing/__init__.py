"""A file from elsewhere becomes a Keras network, with none of its code run."""
