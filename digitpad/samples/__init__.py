"""Labelled drawings of people on this machine: what each hand has taught, kept on disk, and taken in and out."""
