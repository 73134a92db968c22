"""Labelled digits on disk, and how well a classifier reads them."""
