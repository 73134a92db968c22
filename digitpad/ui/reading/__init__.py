"""The answer beside the canvas, read again while the drawing grows."""
