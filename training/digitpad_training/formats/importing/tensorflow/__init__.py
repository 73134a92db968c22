"""SavedModel folders and LiteRT files, read as data and rebuilt as plain layers."""
