"""Accounts of runs: compared in words, and written up as a page, a script or a notebook."""
