"""Digits to learn from, and digits to try networks on; no Keras."""
