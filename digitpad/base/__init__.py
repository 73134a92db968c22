"""The ground floor: paths, errors, the log, the edition, signals, and what is said at a terminal."""
