"""One module for each kind of data file that people bring."""
