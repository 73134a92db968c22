"""Keras networks as plain layers, and plain layers as Keras networks."""
