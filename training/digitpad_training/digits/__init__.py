"""Digits to learn from and to try networks on; no Keras."""
