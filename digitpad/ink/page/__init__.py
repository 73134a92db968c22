"""From the ink on a page to the pieces that may be digits: line by line, and cut where digits touch."""
