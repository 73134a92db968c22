"""Stands in the package for TensorFlow's profiler over the network, a library of 90 MB.

TensorFlow imports it when Keras is loaded, and calls it only to profile another machine.
"""
