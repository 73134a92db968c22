"""Stands in for TensorFlow's network profiler, a library of 90 MB, in the package.

TensorFlow imports it when Keras is loaded, and calls it only to profile another machine.
"""
