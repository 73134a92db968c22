"""SavedModel folders read as data, and a look at LiteRT files before they are read."""
