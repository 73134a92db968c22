"""A file from elsewhere to a network, read as data."""
