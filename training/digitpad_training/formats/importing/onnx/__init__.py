"""ONNX files, read as data and rebuilt as plain layers."""
