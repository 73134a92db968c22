"""The ground floor: paths, errors, the log, the edition, files that are replaced whole."""
